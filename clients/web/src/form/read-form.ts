import { dayOf } from '../day.ts';

/** What was typed, without the space around it. */
export function readText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** The day of a `DayField` as YYYY-MM-DD; undefined when nothing was typed. */
export const readDay = (form: FormData, name: string): string | undefined =>
  dayOf({
    day: readText(form, `${name}-day`),
    month: readText(form, `${name}-month`),
    year: readText(form, `${name}-year`),
  });
