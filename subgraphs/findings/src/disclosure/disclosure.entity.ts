import { GraphQLDay, LegalBasis } from '@assay/kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { FindingRecord } from '../finding/finding.entity.ts';

/** That the body which raised a finding opens its detail to another body; append-only. */
@ObjectType({
  description: 'That the detail of a finding is opened to another body under a legal gateway.',
  simpleResolvers: true,
})
@Entity('disclosures')
@ForeignKey(() => FindingRecord, ['findingId', 'raisedBy'], ['id', 'raisedBy'], {
  name: 'disclosures_finding',
})
@Index('disclosures_by_finding', ['findingId', 'disclosedTo'])
export class Disclosure {
  @Field(() => ID, { description: 'Opaque and stable.' })
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ name: 'finding_id', type: 'uuid' })
  findingId!: string;

  @Column({ name: 'ods_code', type: 'text' })
  odsCode!: string;

  /** The body that discloses, which raised the finding. */
  @Column({ name: 'raised_by', type: 'text' })
  raisedBy!: string;

  /** The code of the body to which it is opened. */
  @Column({ name: 'disclosed_to', type: 'text' })
  disclosedTo!: string;

  @Field(() => LegalBasis, { description: 'The provision that allows the disclosure.' })
  @Column({ name: 'legal_gateway', type: 'jsonb' })
  legalGateway!: LegalBasis;

  @Field(() => String, { description: 'What it is for.' })
  @Column({ type: 'text' })
  purpose!: string;

  @Field(() => GraphQLDay, { description: 'The day on which it was opened, in Europe/London.' })
  @Column({ name: 'disclosed_on', type: 'date' })
  disclosedOn!: string;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;
}
