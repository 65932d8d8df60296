import { GraphQLDay, GraphQLInstant } from '@assay/kit';
import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';
import { Body } from '../references/body.stub.ts';
import { Power } from '../references/power.stub.ts';
import { Trust } from '../references/trust.stub.ts';
import { ActKind, ActOutcome } from './act-kind.ts';

@Directive('@key(fields: "id")')
@ObjectType({
  description: 'Something done about a finding; never edited nor deleted.',
  simpleResolvers: true,
})
export class Act {
  @Field(() => ID, { description: 'The id of the act.' })
  id!: string;

  @Field(() => ActKind, { description: 'What was done.' })
  kind!: ActKind;

  @Field(() => Body, {
    nullable: true,
    description: 'The body that acted; null when the trust did.',
  })
  body!: Body | null;

  @Field(() => Trust, {
    nullable: true,
    description: 'The trust that acted, as it was then; null when a body did.',
  })
  trust!: Trust | null;

  @Field(() => String, { description: 'The person who acted, by the name of their sign-in.' })
  by!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who prepared what was submitted; null when nobody else did.',
  })
  preparedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who signed what it is about; null where whoever recorded it did.',
  })
  signedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'On whose behalf it was done; null where on behalf of nobody else.',
  })
  onBehalfOf!: string | null;

  @Field(() => ActOutcome, {
    nullable: true,
    description: 'What it decided; null where it decided nothing between two ways.',
  })
  outcome!: ActOutcome | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The amount of a penalty, in pounds sterling; null for all else.',
  })
  amount!: number | null;

  @Field(() => Power, { nullable: true, description: 'The power relied on; null when none was.' })
  power!: Power | null;

  @Field(() => GraphQLDay, { description: 'The London day on which it took effect.' })
  actedOn!: string;

  @Field(() => GraphQLInstant, { description: 'When it was recorded.' })
  recordedAt!: Date;

  @Field(() => GraphQLDay, {
    nullable: true,
    description:
      'The deadline that it set, or the last day that it names for representations, payment or an accepted risk; null when it names none.',
  })
  dueOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The rule by which that day was counted or set, for people; null without one.',
  })
  dueBasis!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What was written in it; null when nothing was, or for those whom it does not concern.',
  })
  note!: string | null;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The day of the leave by which an appeal was made after its time; null otherwise.',
  })
  leaveOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why that leave was given; null without leave, or for those whom it does not concern.',
  })
  leaveReason!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The act that this one strikes out; null unless it is a correction.',
  })
  corrects!: string | null;

  @Field(() => String, { description: 'SHA-256 of its content, in hexadecimal.' })
  digest!: string;
}
