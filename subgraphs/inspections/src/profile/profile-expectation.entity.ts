import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Control } from '../standard/control.entity.ts';
import { Profile } from './profile.entity.ts';
import { ExpectedOutcome } from './profile.enums.ts';

@ObjectType({ description: 'What a profile expects on one control.', simpleResolvers: true })
@Entity('profile_expectations')
export class ProfileExpectation {
  @PrimaryColumn({ name: 'profile_code', type: 'text' })
  profileCode!: string;

  @ManyToOne(() => Profile, { nullable: false })
  @JoinColumn({ name: 'profile_code', foreignKeyConstraintName: 'profile_expectations_profile' })
  profile?: Profile;

  @PrimaryColumn({ name: 'control_id', type: 'text' })
  controlId!: string;

  @ManyToOne(() => Control, { nullable: false })
  @JoinColumn({ name: 'control_id', foreignKeyConstraintName: 'profile_expectations_control' })
  control?: Control;

  @Field(() => ExpectedOutcome, {
    nullable: true,
    description: 'The least that passes; null when nothing is expected and every outcome passes.',
  })
  @Column({ type: 'text', nullable: true })
  expected!: ExpectedOutcome | null;
}
