import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { addDays, isCalendarDay, longDay } from './clock.ts';

const day = z.string().refine(isCalendarDay, 'not a day of the calendar');

const bankHolidays = z
  .object({
    source: z.url(),
    note: z.string(),
    from: day,
    to: day,
    holidays: z.array(z.object({ day, name: z.string().min(1) })).min(1),
  })
  .parse(JSON.parse(readFileSync(new URL('../data/bank-holidays.json', import.meta.url), 'utf8')));

/** The days, 'YYYY-MM-DD', between which England's bank holidays are known, both included. */
export const BANK_HOLIDAYS_KNOWN: { readonly from: string; readonly to: string } = bankHolidays;

const nameOf = new Map(bankHolidays.holidays.map((holiday) => [holiday.day, holiday.name]));

export interface WorkingDeadline {
  /** The day that ends with the deadline, in Europe/London. */
  readonly dueOn: string;
  /** How it was counted, for people. */
  readonly basis: string;
}

/**
 * The deadline so many working days after a dispatch: the first working day after it is day 1. Saturdays, Sundays and
 * England's bank holidays do not count. Null when the count leaves the years whose bank holidays are known.
 */
export function workingDaysAfter(dispatchedOn: string, days: number): WorkingDeadline | null {
  if (dispatchedOn < BANK_HOLIDAYS_KNOWN.from) return null;
  const leftOut: string[] = [];
  let dueOn = dispatchedOn;
  for (let counted = 0; counted < days;) {
    dueOn = addDays(dueOn, 1);
    if (dueOn > BANK_HOLIDAYS_KNOWN.to) return null;
    const holiday = nameOf.get(dueOn);
    if (holiday !== undefined) leftOut.push(`${longDay(dueOn)}, ${holiday}`);
    if (isWorkingDay(dueOn)) counted += 1;
  }
  return { dueOn, basis: basisOf(dispatchedOn, days, leftOut) };
}

/** Whether England works on a day, among those whose bank holidays are known. */
export function isWorkingDay(calendarDay: string): boolean {
  const weekday = new Date(calendarDay).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !nameOf.has(calendarDay);
}

function basisOf(dispatchedOn: string, days: number, leftOut: readonly string[]): string {
  const holidays = leftOut.length > 0 ? leftOut.join('; ') : 'none fell in the time';
  return (
    `${String(days)} working days from dispatch on ${longDay(dispatchedOn)}, the first working day after it being day 1; ` +
    `bank holidays in England left out (${holidays})`
  );
}
