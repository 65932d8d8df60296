import { connectionOf, GraphQLInstant, PowerSubject, Severity } from '@assay/kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Body } from '../references/body.stub.ts';
import { Power } from '../references/power.stub.ts';
import { Trust } from '../references/trust.stub.ts';
import { AlertActKind, AlertStatus } from './alert.enums.ts';

@ObjectType({
  description: 'A warning that a body issued to many organisations at once; it binds nobody.',
  simpleResolvers: true,
})
export class Alert {
  @Field(() => ID, { description: 'The id of the alert.' })
  id!: string;

  @Field(() => String, { description: 'The reference by which people name it.' })
  reference!: string;

  @Field(() => String, { description: 'What it is about, in a line.' })
  title!: string;

  @Field(() => String, { description: 'What is known, and what should be done.' })
  text!: string;

  @Field(() => Severity, { description: 'How serious it is.' })
  severity!: Severity;

  @Field(() => [PowerSubject], { description: 'What it concerns.' })
  subjects!: PowerSubject[];

  @Field(() => Body, { nullable: true, description: 'The body that issued it.' })
  issuedBy!: Body | null;

  @Field(() => [Power], {
    nullable: true,
    description: 'The powers to issue alerts on which it rests.',
  })
  powers!: Power[] | null;

  @Field(() => GraphQLInstant, { description: 'When it was issued.' })
  issuedAt!: Date;

  @Field(() => GraphQLInstant, {
    description: 'The instant until which an acknowledgement is in time.',
  })
  acknowledgeBy!: Date;

  @Field(() => Int, { description: 'Within how many hours of one answer the next is due.' })
  updateWithinHours!: number;

  @Field(() => GraphQLInstant, { description: 'When it was recorded.' })
  recordedAt!: Date;
}

@ObjectType({
  description: 'Something that a trust did about an alert; never edited nor deleted.',
  simpleResolvers: true,
})
export class AlertAct {
  @Field(() => ID, { description: 'The id of the act.' })
  id!: string;

  @Field(() => AlertActKind, { description: 'What was done.' })
  kind!: AlertActKind;

  @Field(() => String, { description: 'The person who acted, by the name of their sign-in.' })
  by!: string;

  @Field(() => GraphQLInstant, { description: 'When it took effect.' })
  actedAt!: Date;

  @Field(() => GraphQLInstant, { description: 'When it was recorded.' })
  recordedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'What was written in it; null when nothing was, or for all but trust and issuer.',
  })
  note!: string | null;
}

@ObjectType({ description: 'Where one trust stands with one alert.', simpleResolvers: true })
export class AlertResponse {
  @Field(() => ID, { description: 'The id of the response.' })
  id!: string;

  @Field(() => Trust, { nullable: true, description: 'The trust that is to respond.' })
  trust!: Trust | null;

  @Field(() => AlertStatus, { description: 'Where it stands now.' })
  status!: AlertStatus;

  @Field(() => Boolean, {
    description: 'Whether the trust has yet to say if the alert applies to it.',
  })
  isUnanswered!: boolean;

  @Field(() => GraphQLInstant, { description: 'Since when it has stood there by its acts.' })
  since!: Date;

  @Field(() => GraphQLInstant, {
    nullable: true,
    description: 'The instant until which the next news is in time; null when none is due.',
  })
  dueAt!: Date | null;

  @Field(() => GraphQLInstant, {
    nullable: true,
    description: 'When the trust acknowledged the alert; null while it has not.',
  })
  acknowledgedAt!: Date | null;
}

@ObjectType({ description: 'How many trusts have one status.', simpleResolvers: true })
export class AlertStatusCount {
  @Field(() => AlertStatus, { description: 'The status.' })
  status!: AlertStatus;

  @Field(() => Int, { description: 'How many trusts.' })
  count!: number;
}

@ObjectType({
  description: 'How many of the trusts that an alert addresses stand where.',
  simpleResolvers: true,
})
export class AlertCounts {
  @Field(() => Int, { description: 'How many trusts the alert addresses.' })
  addressed!: number;

  @Field(() => Int, { description: 'How many have yet to say whether it applies to them.' })
  unanswered!: number;

  @Field(() => [AlertStatusCount], {
    description: 'How many have each status that any of them has.',
  })
  byStatus!: AlertStatusCount[];
}

export const AlertConnection = connectionOf('Alert', () => Alert);
export const AlertResponseConnection = connectionOf('AlertResponse', () => AlertResponse);
