import {
  GraphQLDay,
  GraphQLInstant,
  IdempotencyKey,
  OrganisationKind,
  PowerSubject,
  Severity,
  Text,
} from '@assay/kit';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AlertAnswer, AlertStatus } from './alert.enums.ts';

const ACTED_AT = 'When it took effect; now when absent, never later.';
const KEY = 'A key made by the client that makes repeating the request safe.';

@InputType({ description: 'An alert to be issued to many organisations at once.' })
export class IssueAlertInput {
  @Text(200)
  @Field(() => String, { description: 'What it is about, in a line.' })
  title!: string;

  @Text(20_000)
  @Field(() => String, { description: 'What is known, and what should be done.' })
  text!: string;

  @Field(() => Severity, { description: 'How serious it is.' })
  severity!: Severity;

  @Field(() => [PowerSubject], { description: 'What it concerns; at least one.' })
  subjects!: PowerSubject[];

  @Field(() => [ID], {
    nullable: true,
    description: 'The organisations addressed, by ODS code, beside those of `kinds` and `regions`.',
  })
  odsCodes?: string[] | null;

  @Field(() => [OrganisationKind], {
    nullable: true,
    description: 'Addresses every organisation of these kinds that day.',
  })
  kinds?: OrganisationKind[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Addresses every organisation in these regions; with `kinds`, those of the kinds.',
  })
  regions?: string[] | null;

  @Field(() => GraphQLInstant, { nullable: true, description: ACTED_AT })
  issuedAt?: Date | null;

  @Field(() => Int, {
    defaultValue: 48,
    description: 'Within how many hours of the issue it is to be acknowledged: 1 to 8760.',
  })
  acknowledgeWithinHours!: number;

  @Field(() => Int, {
    defaultValue: 72,
    description: 'Within how many hours of one answer the next is due: 1 to 8760.',
  })
  updateWithinHours!: number;

  @IdempotencyKey()
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: "A trust's acknowledgement of an alert." })
export class AcknowledgeAlertInput {
  @Field(() => ID, { description: 'The alert.' })
  alertId!: string;

  @Field(() => GraphQLInstant, { nullable: true, description: ACTED_AT })
  actedAt?: Date | null;

  @Text(4000)
  @Field(() => String, { nullable: true, description: 'A note to the body that issued it.' })
  note?: string | null;

  @IdempotencyKey()
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: "A trust's answer to an alert that it has acknowledged." })
export class AnswerAlertInput {
  @Field(() => ID, { description: 'The alert.' })
  alertId!: string;

  @Field(() => AlertAnswer, { description: 'The answer.' })
  answer!: AlertAnswer;

  @Text(4000)
  @Field(() => String, {
    nullable: true,
    description: 'Why it does not apply, how far the work is, or what was done.',
  })
  note?: string | null;

  @Field(() => GraphQLInstant, { nullable: true, description: ACTED_AT })
  actedAt?: Date | null;

  @IdempotencyKey()
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'Which alerts to list; absent fields do not restrict.' })
export class AlertFilter {
  @Field(() => [ID], { nullable: true, description: 'Issued by one of these bodies.' })
  issuedBy?: string[] | null;

  @Field(() => [Severity], { nullable: true, description: 'Of one of these severities.' })
  severities?: Severity[] | null;

  @Field(() => GraphQLDay, { nullable: true, description: 'Issued on this London day or later.' })
  issuedFrom?: string | null;

  @Field(() => GraphQLDay, { nullable: true, description: 'Issued on this London day or earlier.' })
  issuedTo?: string | null;
}

@InputType({ description: 'Which responses to list; absent fields do not restrict.' })
export class AlertResponseFilter {
  @Field(() => [AlertStatus], { nullable: true, description: 'In one of these statuses now.' })
  statuses?: AlertStatus[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Those that have, or have not, yet to say whether the alert applies to them.',
  })
  unanswered?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'Of one of these organisations.' })
  odsCodes?: string[] | null;
}
