import { Field, Directive, ObjectType, registerEnumType } from 'type-graphql';
import { describeValues, enumValues } from '../enums.ts';

export const UserErrorCode = enumValues(
  'INVALID_VALUE',
  'NOT_FOUND',
  'DATE_IN_FUTURE',
  'DATE_OUT_OF_ORDER',
  'NOT_IN_FORCE',
  'STALE_VERSION',
  'WRONG_STATE',
  'ROLE_REQUIRED',
  'ANOTHER_PERSON_REQUIRED',
  'POWER_AMBIGUOUS',
  'KEY_REUSED',
  'INPUTS_UNKNOWN',
);
export type UserErrorCode = keyof typeof UserErrorCode;
registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'Why a mutation changed nothing.',
  valuesConfig: describeValues<UserErrorCode>({
    INVALID_VALUE: 'A value is malformed, missing, too long, or contradicts another.',
    NOT_FOUND: 'The object does not exist, or you may not see it.',
    DATE_IN_FUTURE: 'A step cannot take effect after today.',
    DATE_OUT_OF_ORDER: 'A step cannot take effect before the one it follows.',
    NOT_IN_FORCE: 'What the step relies on was not in force on that day.',
    STALE_VERSION: 'The object has changed since you read it.',
    WRONG_STATE: 'The step is not allowed in the current state.',
    ROLE_REQUIRED: 'The step takes a role that you do not hold.',
    ANOTHER_PERSON_REQUIRED: 'Whoever did the work may not sign it off.',
    POWER_AMBIGUOUS: 'Several powers would do; name one.',
    KEY_REUSED: 'The idempotency key was used for another request.',
    INPUTS_UNKNOWN: 'What the decision rests on cannot be known right now; try again.',
  }),
});

/** An expected outcome of a mutation; nothing was changed. */
@Directive('@shareable')
@ObjectType({
  description: 'One reason why a mutation changed nothing.',
  simpleResolvers: true,
})
export class UserError {
  @Field(() => UserErrorCode, { description: 'The kind of reason, for programs.' })
  code!: UserErrorCode;

  @Field(() => String, {
    description: 'The reason, for people: what is wrong and what would be right.',
  })
  message!: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'The path within `input` that the reason is about; null when it is about the whole.',
  })
  field?: string[] | null;
}

export interface RefusalFacts {
  readonly reason: string;
  readonly required?: string | null;
  readonly holders?: readonly object[] | null;
}

/** Thrown by services to answer with data: rolls the transaction back, and becomes the payload's errors or refusal. */
export class Rejection extends Error {
  override readonly name = 'Rejection';

  constructor(
    readonly errors: readonly UserError[],
    readonly refusal: RefusalFacts | null = null,
  ) {
    super(errors[0]?.message ?? refusal?.reason ?? 'rejected');
  }

  static because(code: UserErrorCode, message: string, ...field: string[]): Rejection {
    return new Rejection([userError(code, message, ...field)]);
  }

  static refused(refusal: RefusalFacts): Rejection {
    return new Rejection([], refusal);
  }
}

export function userError(code: UserErrorCode, message: string, ...field: string[]): UserError {
  return { code, message, field: field.length > 0 ? field : null };
}

/** Collects every problem of an input before rejecting it whole. */
export class Problems {
  readonly #errors: UserError[] = [];

  add(code: UserErrorCode, message: string, ...field: string[]): void {
    this.#errors.push(userError(code, message, ...field));
  }

  get all(): readonly UserError[] {
    return this.#errors;
  }

  /** @throws Rejection when any problem was added. */
  rejectIfAny(): void {
    if (this.#errors.length > 0) throw new Rejection(this.#errors);
  }
}
