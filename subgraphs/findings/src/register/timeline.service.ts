import { startOfLondonDay, type EnforcementStatus, type RequestContext } from '@assay/kit';
import { GraphQLError } from 'graphql';
import { asksTheLaw } from './register.conditions.ts';
import { questionOf, run } from './register.service.ts';
import { groupStatement } from './register.statements.ts';
import {
  asksTheDay,
  coursesStatement,
  endsOfMonths,
  monthsOf,
  pointOf,
  pointsOf,
  type Course,
} from './timeline.ts';
import type { TimelineArguments, TimelinePoint } from './timeline.type.ts';

const MOST_MONTHS = 240;

/** How findings stood at the end of each month. */
export async function enforcementTimeline(
  context: RequestContext,
  args: TimelineArguments,
): Promise<TimelinePoint[]> {
  checkPeriod(args);
  const days = endsOfMonths(args.from, args.to);
  if (asksTheDay(args.filter ?? {})) return pointByPoint(context, args, days);
  const question = await questionOf(context, momentArguments(args, args.to), false);
  return pointsOf(days, await run<Course>(context, coursesStatement(question, days)));
}

async function pointByPoint(
  context: RequestContext,
  args: TimelineArguments,
  days: readonly string[],
): Promise<TimelinePoint[]> {
  const points: TimelinePoint[] = [];
  for (const on of days) {
    const question = await questionOf(
      context,
      momentArguments(args, on),
      asksTheLaw(args.filter ?? {}),
    );
    const counts = await run<{ keys: [EnforcementStatus]; count: number }>(
      context,
      groupStatement(question, ['STATUS']),
    );
    points.push(pointOf(on, new Map(counts.map(({ keys: [status], count }) => [status, count]))));
  }
  return points;
}

const momentArguments = ({ filter, knownAt }: TimelineArguments, on: string) => ({
  filter,
  knownAt,
  asOf: startOfLondonDay(on),
});

/** @throws GraphQLError BAD_USER_INPUT */
function checkPeriod({ from, to }: TimelineArguments): void {
  if (to < from) throw badPeriod(`to (${to}) is before from (${from}); name a later day.`);
  if (monthsOf(from, to) > MOST_MONTHS)
    throw badPeriod(
      `to (${to}) is more than ${String(MOST_MONTHS)} months after from (${from}); ask for fewer.`,
    );
}

const badPeriod = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', field: ['to'] } });
