import { longDay, longMoment } from '../day.ts';

/** A day, YYYY-MM-DD. */
export const Day = ({ date }: { date: string }) => <time dateTime={date}>{longDay(date)}</time>;

/** An instant of RFC 3339. */
export const Moment = ({ instant }: { instant: string }) => (
  <time dateTime={instant}>{longMoment(instant)}</time>
);
