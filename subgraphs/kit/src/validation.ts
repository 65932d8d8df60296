import { Matches, MaxLength, type ValidationError } from 'class-validator';
import { GraphQLError } from 'graphql';
import { londonDay, longDay } from './clock.ts';
import { userError, type Problems, type UserError } from './errors/user-error.ts';

/** A text that people write: not blank, at most `max` characters, none of them null. */
export function Text(max: number): PropertyDecorator {
  return (target, property) => {
    Matches(/\S/, { message: `${String(property)} must not be blank.` })(target, property);
    Matches(/^[^\0]*$/, { message: `${String(property)} holds a null character.` })(
      target,
      property,
    );
    MaxLength(max, {
      message: `${String(property)} is longer than ${String(max)} characters.`,
    })(target, property);
  };
}

/** A client-made key that makes repeating a request safe: up to 200 characters. */
export const IdempotencyKey = (): PropertyDecorator => Text(200);

/** Every violated constraint of an input, with its path within the input. */
export function toUserErrors(errors: readonly ValidationError[], path: string[] = []): UserError[] {
  return errors.flatMap((error) => {
    const here = [...path, error.property];
    const own = Object.values(error.constraints ?? {}).map((message) =>
      userError('INVALID_VALUE', message, ...here),
    );
    return [...own, ...toUserErrors(error.children ?? [], here)];
  });
}

/** The violations that type-graphql found in an input; undefined when the error is another. */
export function violationsOf(error: unknown): UserError[] | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const { validationErrors } = error.extensions;
  return Array.isArray(validationErrors)
    ? toUserErrors(validationErrors as ValidationError[])
    : undefined;
}

/** Checks the day on which a step takes effect: not in the future, not before the step that it follows. */
export function checkStepDay(
  problems: Problems,
  day: string,
  field: string,
  follows?: { readonly day: string; readonly what: string } | null,
): void {
  const today = londonDay();
  if (day > today)
    problems.add(
      'DATE_IN_FUTURE',
      `${field} is ${longDay(day)}; a step takes effect on ${longDay(today)} or earlier.`,
      field,
    );
  if (follows && day < follows.day)
    problems.add(
      'DATE_OUT_OF_ORDER',
      `${field} is ${longDay(day)}, before ${follows.what} of ${longDay(follows.day)} that it follows.`,
      field,
    );
}

/** Checks a deadline against the day of the act that sets it: it may fall on that day, not before. */
export function checkDeadline(
  problems: Problems,
  dueOn: string,
  actedOn: string,
  field = 'dueOn',
): void {
  if (dueOn >= actedOn) return;
  problems.add(
    'DATE_OUT_OF_ORDER',
    `${field} is ${longDay(dueOn)}; the act takes effect on ${longDay(actedOn)}, so the deadline is that day or later.`,
    field,
  );
}
