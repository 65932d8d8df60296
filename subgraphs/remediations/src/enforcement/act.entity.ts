import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ActKind } from './act-kind.ts';
import type { ActFacts } from './enforcement.fold.ts';

/** An act: appended, never changed. */
@Entity('acts')
@Index('acts_finding', ['findingId', 'sequence'])
@Index('acts_remediation', ['remediationId'])
export class ActRow implements ActFacts {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({
    type: 'bigint',
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    unique: true,
    insert: false,
    transformer: { from: Number, to: (value: number) => value },
  })
  sequence!: number;

  @Column({ type: 'uuid', name: 'finding_id' })
  findingId!: string;

  @Column({ type: 'uuid', name: 'remediation_id' })
  remediationId!: string;

  @Column({ type: 'text', name: 'ods_code' })
  odsCode!: string;

  @Column({ type: 'text' })
  kind!: ActKind;

  /** Who acted: a body's code, or the trust's ODS code. */
  @Column({ type: 'text' })
  organisation!: string;

  @Column({ type: 'text' })
  by!: string;

  @Column({ type: 'text', name: 'prepared_by', nullable: true })
  preparedBy!: string | null;

  @Column({ type: 'date', name: 'acted_on' })
  actedOn!: string;

  @Column({ type: 'date', name: 'due_on', nullable: true })
  dueOn!: string | null;

  @Column({ type: 'uuid', nullable: true, unique: true })
  corrects!: string | null;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;

  @Column({ type: 'text' })
  digest!: string;
}

/** What was written in an act, which only those concerned may read. */
@Entity('act_notes')
export class ActNoteRow {
  @PrimaryColumn({ type: 'uuid', name: 'act_id' })
  actId!: string;

  @Column({ type: 'text', name: 'ods_code' })
  odsCode!: string;

  @Column({ type: 'text', name: 'issued_by' })
  issuedBy!: string;

  @Column({ type: 'text', name: 'raised_by' })
  raisedBy!: string;

  @Column({ type: 'text' })
  note!: string;
}

/** The version of a finding's enforcement: it rises by one with each transaction that acts, and is the lock of acting. */
@Entity('enforcements')
export class EnforcementRow {
  @PrimaryColumn({ type: 'uuid', name: 'finding_id' })
  findingId!: string;

  @Column({ type: 'text', name: 'ods_code' })
  odsCode!: string;

  @Column({ type: 'integer' })
  version!: number;
}
