import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One fact of the register of powers, as recorded during a period; the current version has no end. */
@Entity('register_facts')
@Index('register_facts_current', ['kind', 'id'], { unique: true, where: 'recorded_to IS NULL' })
@Check('register_facts_period', 'recorded_from < recorded_to')
export class RegisterFact {
  @PrimaryColumn({ type: 'text' })
  kind!: string;

  @PrimaryColumn({ type: 'text' })
  id!: string;

  @PrimaryColumn({ name: 'recorded_from', type: 'timestamptz' })
  recordedFrom!: Date;

  @Column({ name: 'recorded_to', type: 'timestamptz', nullable: true })
  recordedTo!: Date | null;

  @Column({ type: 'jsonb' })
  facts!: object;
}
