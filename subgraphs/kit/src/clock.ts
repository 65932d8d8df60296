import { DateTime } from 'luxon';

const ZONE = 'Europe/London';

/** The London calendar day of an instant, as 'YYYY-MM-DD'. */
export function londonDay(instant: Date = new Date()): string {
  return DateTime.fromJSDate(instant, { zone: ZONE }).toFormat('yyyy-MM-dd');
}

/** The instant at which a London calendar day begins. */
export function startOfLondonDay(day: string): Date {
  return DateTime.fromISO(day, { zone: ZONE }).startOf('day').toJSDate();
}

/** The calendar day `days` after `day`. */
export function addDays(day: string, days: number): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');
}

/** Whether the text is a real day of the calendar, written 'YYYY-MM-DD'. */
export function isCalendarDay(text: string): boolean {
  return (
    /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid
  );
}

/** A day as people read it: '12 May 2017'. */
export function longDay(day: string): string {
  return DateTime.fromISO(day, { zone: 'utc' }).setLocale('en-GB').toFormat('d LLLL yyyy');
}
