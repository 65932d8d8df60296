import { isCalendarDay, OrganisationKind, PowerSubject, Severity } from '@assay/kit';
import { z } from 'zod';

/** What may be expected on a control; NONE where every outcome passes. */
export const LEVELS = ['MET', 'PARTIALLY_MET', 'NONE'] as const;
export type Level = (typeof LEVELS)[number];

const LONGEST_TEXT = 1_000;
const MOST_CONTROLS = 5_000;

const words = new Intl.ListFormat('en-GB', { type: 'disjunction' });
export const quoted = (value: unknown) =>
  typeof value === 'string' ? `“${value.slice(0, 80)}”` : 'This';

/** One of some fixed words; the message says what was found and what would be right. */
const oneOf = <const T extends readonly [string, ...string[]]>(values: T, what: string) =>
  z.enum(values, {
    error: ({ input }) =>
      input === undefined
        ? undefined
        : `${quoted(input)} is no ${what}; write ${words.format(values)}.`,
  });

const keysOf = <T extends string>(values: Readonly<Record<T, T>>) =>
  Object.keys(values) as [T, ...T[]];

const text = z
  .string()
  .max(LONGEST_TEXT, `The text is longer than ${String(LONGEST_TEXT)} characters.`)
  .refine((value) => /\S/.test(value) && !value.includes('\0'), 'The text is blank.');
const identifier = z
  .string()
  .max(100, 'The id is longer than 100 characters.')
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, {
    error: ({ input }) =>
      `${quoted(input)} is no id; write letters, digits, points and hyphens, such as B4.d.`,
  });
const day = z.string().refine(isCalendarDay, {
  error: ({ input }) =>
    `${quoted(input)} is no day of the calendar; write it as YYYY-MM-DD, such as 2024-09-01.`,
});
const orNull = <T extends z.ZodType>(shape: T) =>
  shape.nullish().transform((value) => value ?? null);

const control = z.strictObject({
  id: identifier,
  title: text,
  subjects: z
    .array(oneOf(keysOf(PowerSubject), 'subject'))
    .min(1, 'Name at least one subject that a failing concerns.'),
  defaultSeverity: oneOf(keysOf(Severity), 'severity'),
});

export const standardShape = z.strictObject({
  code: identifier,
  title: text,
  version: text,
  publisher: text,
  inForceFrom: orNull(day),
  note: orNull(text),
  controls: z
    .array(control)
    .min(1, 'A standard has at least one control.')
    .max(MOST_CONTROLS, `A standard has ${String(MOST_CONTROLS)} controls at most.`),
});
export type StandardContent = z.output<typeof standardShape>;

const expectation = z.strictObject({ control: text, expected: oneOf(LEVELS, 'level') });

export const profileShape = z.strictObject({
  code: identifier,
  title: text,
  standard: identifier,
  inForceFrom: day,
  inForceTo: orNull(day),
  kinds: z.array(oneOf(keysOf(OrganisationKind), 'kind of organisation')),
  others: orNull(oneOf(LEVELS, 'level')),
  expectations: z.array(expectation).max(MOST_CONTROLS),
});
export type ProfileContent = z.output<typeof profileShape>;
