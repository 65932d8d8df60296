import { UserError, type RefusalFacts } from '@assay/kit';
import { Field, ObjectType, type ClassType } from 'type-graphql';
import { Refusal } from '../references/power.stub.ts';
import { Remediation } from '../remediation/remediation.type.ts';

/** What a mutation answers that prepares an answer to one demand. */
export interface PreparedDemand {
  readonly remediation: Remediation | null;
}

function preparedPayload(name: string): ClassType<PreparedDemand> {
  @ObjectType(name, {
    description: 'The demand that it was prepared for, or why nothing was changed.',
    simpleResolvers: true,
  })
  class Payload implements PreparedDemand {
    @Field(() => Remediation, {
      nullable: true,
      description: 'The demand; null when nothing was changed.',
    })
    remediation!: Remediation | null;

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

export const PreparePlanPayload = preparedPayload('PreparePlanPayload');
export const PrepareRepresentationsPayload = preparedPayload('PrepareRepresentationsPayload');
export const PrepareAppealPayload = preparedPayload('PrepareAppealPayload');

@ObjectType({
  description: 'The demands that evidence was prepared for, or why nothing was changed.',
  simpleResolvers: true,
})
export class PrepareEvidencePayload {
  @Field(() => [Remediation], {
    nullable: true,
    description: 'The demands; null when nothing was changed.',
  })
  remediations!: Remediation[] | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty on success.' })
  errors!: UserError[];
}
