import { EnforcementStatus, GraphQLDay, GraphQLInstant, type RefusalFacts } from '@assay/kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { NoticeKind } from '../notice/notice.enums.ts';
import { Power, Refusal } from '../references/power.stub.ts';
import { Referral } from '../referral/referral.type.ts';
import { Remediation } from '../remediation/remediation.type.ts';
import { ActKind } from './act-kind.ts';
import { Act } from './act.type.ts';

@ObjectType({
  description: 'An act that the viewer may do now, or why not.',
  simpleResolvers: true,
})
export class AvailableAct {
  @Field(() => ActKind, { description: 'The act.' })
  kind!: ActKind;

  @Field(() => NoticeKind, {
    nullable: true,
    description: 'The notice that it is served by; null where it may be done without one.',
  })
  noticeKind!: NoticeKind | null;

  @Field(() => Remediation, {
    nullable: true,
    description: 'The demand that it would follow; null when it opens one.',
  })
  remediation!: Remediation | null;

  @Field(() => Referral, {
    nullable: true,
    description: 'The referral that it would follow; null when it follows none.',
  })
  referral!: Referral | null;

  @Field(() => Boolean, { description: 'Whether the viewer may do it now.' })
  allowed!: boolean;

  @Field(() => Power, {
    nullable: true,
    description: 'The power it would rely on; null when it needs none, or none is found.',
  })
  power!: Power | null;

  @Field(() => Refusal, { nullable: true, description: 'Why not; null when it is allowed.' })
  refusal!: RefusalFacts | null;

  @Field(() => Boolean, {
    description: 'Whether the viewer may prepare it now, for an approver of the trust to do.',
  })
  preparable!: boolean;
}

@ObjectType({ description: 'What is done about a finding, at a moment.' })
export class Enforcement {
  @Field(() => EnforcementStatus, { description: 'The highest status that any open demand gives.' })
  status!: EnforcementStatus;

  @Field(() => GraphQLInstant, { description: 'Since when it has that status and deadline.' })
  since!: Date;

  @Field(() => GraphQLDay, {
    nullable: true,
    description:
      'The nearest deadline of the open mandates, or where there is none, of the open recommendations.',
  })
  dueOn!: string | null;

  @Field(() => Int, {
    description: 'How many times anything was recorded about it; for `expectedVersion`.',
  })
  version!: number;

  @Field(() => [Act], {
    description: 'The acts that count, in the order in which they took effect.',
  })
  acts!: Act[];

  @Field(() => [Remediation], { description: 'The demands, in the order in which they were made.' })
  remediations!: Remediation[];
}
