import { connectionOf, GraphQLDay, UserError, type RefusalFacts } from '@assay/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Body } from '../references/body.stub.ts';
import { Power, Refusal } from '../references/power.stub.ts';
import { Trust } from '../references/trust.stub.ts';
import { Remediation } from '../remediation/remediation.type.ts';
import { NoticeKind, ServiceMethod } from './notice.enums.ts';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'One legal instrument as it was sent.', simpleResolvers: true })
export class Notice {
  @Field(() => ID, { description: 'The id of the notice.' })
  id!: string;

  @Field(() => NoticeKind, { description: 'What it does.' })
  kind!: NoticeKind;

  @Field(() => Body, { nullable: true, description: 'The body that served it.' })
  issuedBy!: Body | null;

  @Field(() => Trust, {
    nullable: true,
    description: 'The organisation on which it was served, as it was then.',
  })
  trust!: Trust | null;

  @Field(() => Power, { nullable: true, description: 'The power relied on.' })
  power!: Power | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is urgent; null where it does not say that it is.',
  })
  urgency!: string | null;

  @Field(() => GraphQLDay, { description: 'The London day on which it was sent.' })
  dispatchedOn!: string;

  @Field(() => ServiceMethod, { description: 'How it was sent.' })
  method!: ServiceMethod;

  @Field(() => GraphQLDay, {
    nullable: true,
    description:
      'The London day on which it counts as received; null where none is known or deemed.',
  })
  servedOn!: string | null;

  @Field(() => String, { description: 'Why it counts as received then, for people.' })
  serviceRule!: string;

  @Field(() => [String], {
    description: 'What the law requires it to state; empty where that is not established.',
  })
  mustState!: readonly string[];

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The last day to appeal; null where the law gives no appeal, or sets no time.',
  })
  appealUntil!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The rule by which the time to appeal was counted; null without one.',
  })
  appealBasis!: string | null;
}

export const NoticeConnection = connectionOf('Notice', () => Notice);

@ObjectType({
  description: 'The notice and its demands, or why nothing was changed.',
  simpleResolvers: true,
})
export class ServeNoticePayload {
  @Field(() => Notice, {
    nullable: true,
    description: 'The notice; null when nothing was changed.',
  })
  notice!: Notice | null;

  @Field(() => [Remediation], {
    nullable: true,
    description: 'The demands, in the order of the requirements; null when nothing was changed.',
  })
  remediations!: Remediation[] | null;

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
  description: 'The notice of intent and its demands, or why nothing was changed.',
  simpleResolvers: true,
})
export class ServeNoticeOfIntentPayload extends ServeNoticePayload {}
