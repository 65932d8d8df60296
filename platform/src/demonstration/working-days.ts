const dayMs = 86_400_000;

/** Saturdays and Sundays apart; those on which England rests in the winter and spring of the demonstration. */
const holidays = new Set([
  '2016-12-26',
  '2016-12-27',
  '2017-01-02',
  '2017-04-14',
  '2017-04-17',
  '2017-05-01',
  '2017-08-28',
]);

/** The working days from one day to another, both included, as YYYY-MM-DD. */
export function workingDays(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += dayMs) {
    const date = new Date(at);
    const day = date.toISOString().slice(0, 10);
    const weekend = date.getUTCDay() % 6 === 0;
    if (!weekend && !holidays.has(day)) days.push(day);
  }
  return days;
}

/** The day so many days after another. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
