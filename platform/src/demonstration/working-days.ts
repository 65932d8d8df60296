import { addDays, isWorkingDay } from '@assay/kit';

/** The working days from one day to another, both included, as YYYY-MM-DD. */
export function workingDays(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) days.push(day);
  return days;
}
