import { GraphQLDay, IdempotencyKey, PowerSubject, Severity, Text } from '@assay/kit';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A finding to raise.' })
export class RaiseFindingInput {
  @Field(() => ID, { description: 'The ODS code of the trust.' })
  @Text(10)
  odsCode!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The inspection of your body during which it was found.',
  })
  @MaxLength(100)
  inspectionId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The control that failed, of the inspection's standard.",
  })
  @MaxLength(100)
  controlId?: string | null;

  @Field(() => String, { description: 'What is wrong, in one line; every body may read it.' })
  @Text(200)
  title!: string;

  @Field(() => String, { description: 'What exactly was found; for your body and the trust.' })
  @Text(10_000)
  detail!: string;

  @Field(() => Severity, { description: 'How serious it is.' })
  severity!: Severity;

  @Field(() => [PowerSubject], {
    nullable: true,
    description: 'What it concerns, beyond what the control says; needed without a control.',
  })
  @ArrayMaxSize(6)
  subjects?: PowerSubject[] | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether to issue it at once rather than with its inspection.',
  })
  urgent?: boolean | null;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The day it was raised; today without it.',
  })
  raisedOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The earlier finding that has come back; when left out, the last of the same control at the trust, if any.',
  })
  @MaxLength(100)
  recurrenceOf?: string | null;

  @Field(() => String, { description: 'A key of your own that makes repeating the request safe.' })
  @IdempotencyKey()
  idempotencyKey!: string;
}

@InputType({ description: 'A finding to withdraw.' })
export class WithdrawFindingInput {
  @Field(() => ID, { description: 'The finding.' })
  @Text(100)
  findingId!: string;

  @Field(() => String, { description: 'Why it does not stand; for your body and the trust.' })
  @Text(2_000)
  reason!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The day from which it is withdrawn; today without it.',
  })
  withdrawnOn?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version you have read; the request is refused when another is current.',
  })
  expectedVersion?: number | null;

  @Field(() => String, { description: 'A key of your own that makes repeating the request safe.' })
  @IdempotencyKey()
  idempotencyKey!: string;
}
