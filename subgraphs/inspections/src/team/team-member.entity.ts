import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Inspection } from '../inspection/inspection.entity.ts';

@ObjectType({
  description: 'A person who takes part in an inspection, for the body that inspects.',
  simpleResolvers: true,
})
@Entity('team_members')
@Index('team_members_one_lead', ['inspectionId', 'version'], { unique: true, where: 'lead' })
export class TeamMember {
  @PrimaryColumn({ name: 'inspection_id', type: 'uuid' })
  inspectionId!: string;

  @ManyToOne(() => Inspection, { nullable: false })
  @JoinColumn({ name: 'inspection_id', foreignKeyConstraintName: 'team_members_inspection' })
  inspection?: Inspection;

  /** The version to which the assignment brought the inspection; the members of the latest are the team. */
  @PrimaryColumn({ type: 'integer' })
  version!: number;

  @Field(() => String, { description: 'Who it is, by the name of their sign-in.' })
  @PrimaryColumn({ type: 'text' })
  person!: string;

  @Field(() => Boolean, { description: 'Whether this person leads the team.' })
  @Column({ type: 'boolean' })
  lead!: boolean;

  @Column({ name: 'ods_code', type: 'text' })
  odsCode!: string;

  @Column({ name: 'body_code', type: 'text' })
  bodyCode!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;
}
