import { isDay, readDay, type Problem } from '@assay/web';

/** What is wrong with the day of a field before it is sent. */
export function wrongDay(form: FormData, name: string, missing?: string): readonly Problem[] {
  const day = readDay(form, name);
  if (day === undefined) return missing === undefined ? [] : [{ message: missing, field: [name] }];
  if (isDay(day)) return [];
  return [{ message: 'Enter a day of the calendar, such as 27 3 2027', field: [name] }];
}
