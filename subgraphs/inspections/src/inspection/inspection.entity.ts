import {
  GraphQLDay,
  InspectionMethod,
  InspectionResult,
  InspectionStatus,
  type PowerFacts,
} from '@assay/kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
} from 'typeorm';
import { Profile } from '../profile/profile.entity.ts';
import { Standard } from '../standard/standard.entity.ts';

@Directive('@key(fields: "id")')
@ObjectType({
  description: 'One inspection of one trust by one body against one standard.',
  simpleResolvers: true,
})
@Entity('inspections')
@Index('inspections_by_trust', ['odsCode', 'plannedFor', 'id'])
@Index('inspections_by_body', ['bodyCode', 'plannedFor', 'id'])
@Index('inspections_by_day', ['plannedFor', 'id'])
@Unique('inspections_publishable', ['id', 'odsCode', 'bodyCode', 'standardCode', 'issuedOn'])
@Check(
  'inspections_days',
  `began_on >= planned_for and drafted_on >= began_on and issued_on >= began_on and issued_on >= drafted_on`,
)
@Check('inspections_issued', `(status = 'ISSUED') = (issued_on is not null)`)
@Check('inspections_cancelled', `(status = 'CANCELLED') = (cancelled_on is not null)`)
@Check('inspections_begun', `status in ('PLANNED', 'CANCELLED') or began_on is not null`)
@Check(
  'inspections_withdrawn',
  `withdrawn_on is null or (status = 'ISSUED' and withdrawn_on >= issued_on and result is null)`,
)
export class Inspection {
  @Field(() => ID, { description: 'Opaque and stable.' })
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ name: 'ods_code', type: 'text' })
  odsCode!: string;

  @Column({ name: 'body_code', type: 'text' })
  bodyCode!: string;

  @Column({ name: 'standard_code', type: 'text' })
  standardCode!: string;

  @ManyToOne(() => Standard, { nullable: false })
  @JoinColumn({ name: 'standard_code', foreignKeyConstraintName: 'inspections_standard' })
  standard?: Standard;

  @Column({ name: 'profile_code', type: 'text', nullable: true })
  profileCode!: string | null;

  @ManyToOne(() => Profile, { nullable: true })
  @JoinColumn({ name: 'profile_code', foreignKeyConstraintName: 'inspections_profile' })
  profile?: Profile | null;

  @Directive('@shareable')
  @Field(() => InspectionMethod, { description: 'On what footing it takes place.' })
  @Column({ type: 'text' })
  method!: InspectionMethod;

  @Directive('@shareable')
  @Field(() => Boolean, { description: 'Whether the trust is told of it beforehand.' })
  @Column({ type: 'boolean' })
  announced!: boolean;

  @Directive('@shareable')
  @Field(() => InspectionStatus, { description: 'How far it has come.' })
  @Column({ type: 'text' })
  status!: InspectionStatus;

  @Field(() => GraphQLDay, { description: 'The day for which it was planned.' })
  @Column({ name: 'planned_for', type: 'date' })
  plannedFor!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The day on which it began; null until then.',
  })
  @Column({ name: 'began_on', type: 'date', nullable: true })
  beganOn!: string | null;

  @Field(() => GraphQLDay, {
    nullable: true,
    description:
      'The day on which its report was drafted; null until then, and again once outcomes change.',
  })
  @Column({ name: 'drafted_on', type: 'date', nullable: true })
  draftedOn!: string | null;

  @Directive('@shareable')
  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The day on which its report was issued; null until then.',
  })
  @Column({ name: 'issued_on', type: 'date', nullable: true })
  issuedOn!: string | null;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The day on which it was cancelled; null unless it was.',
  })
  @Column({ name: 'cancelled_on', type: 'date', nullable: true })
  cancelledOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was cancelled; null unless it was.',
  })
  @Column({ name: 'cancellation_reason', type: 'text', nullable: true })
  cancellationReason!: string | null;

  @Directive('@shareable')
  @Field(() => InspectionResult, {
    nullable: true,
    description:
      'Whether the trust met the standard; null until the report is issued, when controls were left unassessed, and once the report is withdrawn.',
  })
  @Column({ type: 'text', nullable: true })
  result!: InspectionResult | null;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The day from which its report is withdrawn; null unless it was.',
  })
  @Column({ name: 'withdrawn_on', type: 'date', nullable: true })
  withdrawnOn!: string | null;

  /**
   * The report version as last drafted, and from its issue on the one issued last; null until there is one, and again once
   * outcomes change.
   */
  @Column({ name: 'report_number', type: 'integer', nullable: true })
  reportNumber!: number | null;

  /** A copy of the power relied on, as it stood when the inspection was planned. */
  @Column({ name: 'power_relied_on', type: 'jsonb', nullable: true })
  powerReliedOn!: PowerFacts | null;

  @Field(() => Int, {
    description: 'Rises by one with every change; pass it back as expectedVersion.',
  })
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
