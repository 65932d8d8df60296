import { connectionOf, GraphQLDay, GraphQLInstant } from '@assay/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Party, RemediationKind, RemediationStatus } from '../enforcement/act-kind.ts';
import { Act } from '../enforcement/act.type.ts';
import { Body } from '../references/body.stub.ts';
import { Finding } from '../references/finding.stub.ts';
import { Power } from '../references/power.stub.ts';

@ObjectType({
  description: 'Evidence that awaits submission by an approver of the trust.',
  simpleResolvers: true,
})
export class PreparedEvidence {
  @Field(() => String, { description: 'What the evidence states.' })
  statement!: string;

  @Field(() => String, { description: 'Who prepared it, by the name of their sign-in.' })
  preparedBy!: string;

  @Field(() => GraphQLInstant, { description: 'When it was prepared.' })
  preparedAt!: Date;
}

@ObjectType({
  description: 'What the law says follows a demand, as the register stated it on its record.',
  simpleResolvers: true,
})
export class Aftermath {
  @Field(() => String, { description: 'What must or may then be done, and by whom.' })
  duty!: string;

  @Field(() => String, { description: 'When, counted from what.' })
  when!: string;

  @Field(() => String, { description: 'Where the law says so.' })
  provision!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: "One body's demand on one finding." })
export class Remediation {
  @Field(() => ID, { description: 'The id of the demand.' })
  id!: string;

  @Field(() => RemediationKind, { description: 'Whether it binds.' })
  kind!: RemediationKind;

  @Field(() => Finding, { nullable: true, description: 'The finding it is about.' })
  finding!: Finding | null;

  @Field(() => Body, { nullable: true, description: 'The body that asks.' })
  issuedBy!: Body | null;

  @Field(() => Body, {
    nullable: true,
    description:
      'The body that it answers to at the moment asked about: the one that asks, or its successor; null where nobody succeeded it.',
  })
  heldBy!: Body | null;

  @Field(() => Power, {
    nullable: true,
    description: 'The power relied on; null for a recommendation.',
  })
  power!: Power | null;

  @Field(() => String, { description: 'What must, or should, be done.' })
  requirement!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The duty believed failed; null for a recommendation.',
  })
  contravention!: string | null;

  @Field(() => [Aftermath], {
    nullable: true,
    description:
      'What the law says follows; null for a recommendation, and where that is not established.',
  })
  aftermath!: readonly Aftermath[] | null;

  @Field(() => GraphQLDay, { description: 'The London day on which it took effect.' })
  issuedOn!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description:
      'The deadline, which ends at the midnight that closes this London day; null when there is none.',
  })
  dueOn!: string | null;

  @Field(() => RemediationStatus, { description: 'Where it stands.' })
  status!: RemediationStatus;

  @Field(() => Party, { nullable: true, description: 'Whose turn it is; null once it is closed.' })
  awaiting!: Party | null;

  @Field(() => [Act], {
    description: 'What was done about it, in the order in which it took effect.',
  })
  acts!: Act[];
}

export const RemediationConnection = connectionOf('Remediation', () => Remediation);
