import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { isCalendarDay } from './clock.ts';

function parseDay(value: unknown): string {
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  throw new GraphQLError(
    `Date cannot represent ${JSON.stringify(value)}: write a day of the calendar as YYYY-MM-DD.`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}

/** A calendar day in Europe/London; stays a 'YYYY-MM-DD' string, so that no time zone can shift it. */
export const GraphQLDay = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day in Europe/London, written YYYY-MM-DD.',
  serialize: parseDay,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
});

/** An instant, RFC 3339 in UTC; resolvers see a Date. */
export const GraphQLInstant = new GraphQLScalarType<Date, string>({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'An instant in UTC, written as RFC 3339 (2017-05-12T15:00:00.000Z).',
});
