import {
  connectionOf,
  describeValues,
  enumValues,
  GraphQLDay,
  UserError,
  type RefusalFacts,
} from '@assay/kit';
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Act } from '../enforcement/act.type.ts';
import { Body } from '../references/body.stub.ts';
import { Finding } from '../references/finding.stub.ts';
import { Power, Refusal } from '../references/power.stub.ts';

export const ReferralStatus = enumValues('AWAITING_ANSWER', 'UNANSWERED', 'ACCEPTED', 'DECLINED');
export type ReferralStatus = keyof typeof ReferralStatus;
registerEnumType(ReferralStatus, {
  name: 'ReferralStatus',
  description: 'Where a referral stands.',
  valuesConfig: describeValues<ReferralStatus>({
    AWAITING_ANSWER: 'Not answered, within the term.',
    UNANSWERED: 'Not answered, and the term has passed.',
    ACCEPTED: 'Accepted: that body acts by itself.',
    DECLINED: 'Declined, with reasons.',
  }),
});

@Directive('@key(fields: "id")')
@ObjectType({
  description: 'That one body referred a finding to another that holds a power over the trust.',
  simpleResolvers: true,
})
export class Referral {
  @Field(() => ID, { description: 'The id of the referral.' })
  id!: string;

  @Field(() => Finding, { nullable: true, description: 'The finding it is about.' })
  finding!: Finding | null;

  @Field(() => Body, { nullable: true, description: 'The body that referred it.' })
  referredBy!: Body | null;

  @Field(() => Body, { nullable: true, description: 'The body that is asked to act.' })
  referredTo!: Body | null;

  @Field(() => Body, {
    nullable: true,
    description:
      'The body that it answers to now: the one that referred it, or its successor; null where nobody succeeded it.',
  })
  heldBy!: Body | null;

  @Field(() => Body, {
    nullable: true,
    description:
      'The body that is to answer it now: the one that was asked, or its successor; null where nobody succeeded it.',
  })
  answerableBy!: Body | null;

  @Field(() => Power, { nullable: true, description: 'The power for which it was referred.' })
  power!: Power | null;

  @Field(() => GraphQLDay, { description: 'The London day on which it took effect.' })
  referredOn!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The last day of the term for an answer.',
  })
  dueOn!: string | null;

  @Field(() => ReferralStatus, { description: 'Where it stands.' })
  status!: ReferralStatus;

  @Field(() => [Act], {
    description: 'What was done about it, in the order in which it took effect.',
  })
  acts!: Act[];
}

export const ReferralConnection = connectionOf('Referral', () => Referral);

@InputType({ description: 'Which referrals; what is absent does not narrow.' })
export class ReferralFilter {
  @Field(() => [ReferralStatus], { nullable: true, description: 'That stand in one of these.' })
  statuses?: ReferralStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'Made by one of these bodies.' })
  referredBy?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Addressed to one of these bodies.' })
  referredTo?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'About one of these trusts.' })
  odsCodes?: string[] | null;
}

@ObjectType({
  description: 'The referral and what it changed, or why nothing was changed.',
  simpleResolvers: true,
})
export class ReferFindingPayload {
  @Field(() => Act, { nullable: true, description: 'The act; null when nothing was changed.' })
  act!: Act | null;

  @Field(() => Referral, {
    nullable: true,
    description: 'The referral; null when nothing was changed.',
  })
  referral!: Referral | null;

  @Field(() => Finding, {
    nullable: true,
    description: 'The finding; null when nothing was changed.',
  })
  finding!: Finding | null;

  @Field(() => [UserError], {
    description: 'Why nothing was changed; empty on success or refusal.',
  })
  errors!: UserError[];

  @Field(() => Refusal, {
    nullable: true,
    description: 'Why the law does not allow it; null otherwise.',
  })
  refusal!: RefusalFacts | null;
}

@ObjectType({
  description: 'The answer to a referral, or why nothing was changed.',
  simpleResolvers: true,
})
export class AnswerReferralPayload extends ReferFindingPayload {}
