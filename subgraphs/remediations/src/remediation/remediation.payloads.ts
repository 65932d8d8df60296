import { UserError, type RefusalFacts, type RequestContext } from '@assay/kit';
import { Field, ObjectType, type ClassType } from 'type-graphql';
import { Act } from '../enforcement/act.type.ts';
import type { ActResult } from '../enforcement/acting.ts';
import type { EnforcementReader } from '../enforcement/enforcement.reader.ts';
import { Finding } from '../references/finding.stub.ts';
import { Refusal } from '../references/power.stub.ts';
import { Remediation } from './remediation.type.ts';

/** What a mutation that acts answers: the act and what it changed, or why nothing was changed. */
export interface ActPayload {
  readonly act: Act | null;
  readonly remediation: Remediation | null;
  readonly finding: Finding | null;
}

/** The payload of a mutation that acts on one demand. */
export function actPayload(name: string): ClassType<ActPayload> {
  @ObjectType(name, {
    description: 'The act and what it changed, or why nothing was changed.',
    simpleResolvers: true,
  })
  class Payload implements ActPayload {
    @Field(() => Act, { nullable: true, description: 'The act; null when nothing was changed.' })
    act!: Act | null;

    @Field(() => Remediation, {
      nullable: true,
      description: 'The demand; null when nothing was changed.',
    })
    remediation!: Remediation | null;

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
  return Payload;
}

export const RecommendRemediationPayload = actPayload('RecommendRemediationPayload');
export const MandateRemediationPayload = actPayload('MandateRemediationPayload');
export const AcknowledgeRemediationPayload = actPayload('AcknowledgeRemediationPayload');
export const AnswerEvidencePayload = actPayload('AnswerEvidencePayload');
export const WithdrawRemediationPayload = actPayload('WithdrawRemediationPayload');
export const CorrectActPayload = actPayload('CorrectActPayload');

@ObjectType({
  description: 'The demands that were answered, or why nothing was changed.',
  simpleResolvers: true,
})
export class SubmitEvidencePayload {
  @Field(() => [Remediation], {
    nullable: true,
    description: 'The demands answered; null when nothing was changed.',
  })
  remediations!: Remediation[] | null;

  @Field(() => [Act], {
    nullable: true,
    description: 'The acts, one for each demand; null when nothing was changed.',
  })
  acts!: Act[] | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty on success.' })
  errors!: UserError[];

  @Field(() => Refusal, {
    nullable: true,
    description: 'Why the law does not allow it; null otherwise.',
  })
  refusal!: RefusalFacts | null;
}

/** What a mutation answers that acted on one demand. */
export async function payloadOf(
  reader: EnforcementReader,
  context: RequestContext,
  { actId, trackId, findingId }: ActResult,
): Promise<ActPayload> {
  return {
    act: await reader.act(context, actId),
    remediation: await reader.remediation(context, trackId),
    finding: { id: findingId },
  };
}
