import { isDay } from '../day.ts';
import type { Problem } from './problems.ts';
import { readDay } from './read-form.ts';

/** What is wrong with the day of a field before it is sent; `missing` is what to say when there must be one and is not. */
export function wrongDay(form: FormData, name: string, missing?: string): readonly Problem[] {
  const day = readDay(form, name);
  if (day === undefined) return missing === undefined ? [] : [{ message: missing, field: [name] }];
  if (isDay(day)) return [];
  return [{ message: 'Enter a day of the calendar, such as 27 3 2027', field: [name] }];
}
