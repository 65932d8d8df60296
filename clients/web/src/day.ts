const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hour12: false,
  timeZone: 'Europe/London',
});
const londonParts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** A day written YYYY-MM-DD as people write it: 12 May 2017. */
export const longDay = (date: string): string => day.format(new Date(`${date}T12:00:00Z`));

/** An instant as people in London write it: 12 May 2017 at 16:00. */
export const longMoment = (instant: string): string => moment.format(new Date(instant));

/** Today in London, as YYYY-MM-DD. */
export const londonToday = (): string => londonParts.format(new Date());

/** The day in London on which an instant falls. */
export const londonDayOf = (instant: string): string => londonParts.format(new Date(instant));

/** Whether it is a day of the calendar written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** An instant within that London day in summer and in winter. */
export const instantOf = (date: string): string => `${date}T12:00:00.000Z`;

/** The day of three typed numbers; what was typed, joined, when it is no day, so that the server can say so. */
export function dayOf(parts: { year?: string; month?: string; day?: string }): string | undefined {
  const { year = '', month = '', day: dayOfMonth = '' } = parts;
  if (year === '' && month === '' && dayOfMonth === '') return undefined;
  return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
}
