import { counted, londonDayOf } from '@assay/web';
import type { Deadline } from './task.ts';

const DAY_MILLISECONDS = 86_400_000;

const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS);

/** How long there is until a deadline, in words: 5 days left, due today, 3 days ago. */
export function daysLeft({ day, instant }: Deadline, today: string): string {
  const left = daysBetween(today, day ?? londonDayOf(instant));
  if (left === 0) return 'today';
  return left > 0 ? `${counted(left, 'day')} left` : `${counted(-left, 'day')} ago`;
}
