import type { PowerFacts, PowerSubject, Severity } from '@assay/kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AlertActKind } from './alert.enums.ts';
import type { AlertActFacts, AlertTerms } from './alert.fold.ts';

/** An alert as it was issued; never changed. */
@Entity('alerts')
@Index('alerts_newest', ['issuedAt', 'id'])
export class AlertRow implements AlertTerms {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'text', unique: true })
  reference!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text' })
  severity!: Severity;

  @Column({ type: 'text', array: true })
  subjects!: PowerSubject[];

  /** The code of the body that issued it. */
  @Column({ type: 'text', name: 'issued_by' })
  issuedBy!: string;

  @Column({ type: 'text' })
  by!: string;

  /** The powers relied on, as they were. */
  @Column({ type: 'jsonb' })
  powers!: PowerFacts[];

  @Column({ type: 'timestamptz', name: 'issued_at' })
  issuedAt!: Date;

  @Column({ type: 'integer', name: 'acknowledge_within_hours' })
  acknowledgeWithinHours!: number;

  @Column({ type: 'integer', name: 'update_within_hours' })
  updateWithinHours!: number;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;
}

/** What a trust did about an alert: appended, never changed. */
@Entity('alert_acts')
@Index('alert_acts_response', ['responseId', 'sequence'])
export class AlertActRow implements AlertActFacts {
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

  @Column({ type: 'uuid', name: 'response_id' })
  responseId!: string;

  @Column({ type: 'text', name: 'ods_code' })
  odsCode!: string;

  /** The code of the body that issued the alert. */
  @Column({ type: 'text', name: 'issued_by' })
  issuedBy!: string;

  @Column({ type: 'text' })
  kind!: AlertActKind;

  @Column({ type: 'text' })
  by!: string;

  @Column({ type: 'timestamptz', name: 'acted_at' })
  actedAt!: Date;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;
}

/** What was written in an act, for the trust and the issuer alone. */
@Entity('alert_act_notes')
export class AlertActNoteRow {
  @PrimaryColumn({ type: 'uuid', name: 'act_id' })
  actId!: string;

  @Column({ type: 'text', name: 'ods_code' })
  odsCode!: string;

  @Column({ type: 'text', name: 'issued_by' })
  issuedBy!: string;

  @Column({ type: 'text' })
  note!: string;
}
