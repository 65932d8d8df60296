import type { PowerFacts } from '@assay/kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { RemediationKind } from '../enforcement/act-kind.ts';

/** One body's demand on one finding, as it was made; where it stands is a fold of its acts. */
@Entity('remediations')
@Index('remediations_finding', ['findingId'])
@Index('remediations_trust', ['odsCode', 'id'])
export class RemediationRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid', name: 'finding_id' })
  findingId!: string;

  @Column({ type: 'text', name: 'ods_code' })
  odsCode!: string;

  @Column({ type: 'text' })
  kind!: RemediationKind;

  @Column({ type: 'text', name: 'issued_by' })
  issuedBy!: string;

  /** Null for a penalty, which asks for a sum. */
  @Column({ type: 'text', nullable: true })
  requirement!: string | null;

  /** The duty believed failed; null for a recommendation. */
  @Column({ type: 'text', nullable: true })
  contravention!: string | null;

  /** The power relied on, as the register stated it when the act was recorded. */
  @Column({ type: 'jsonb', nullable: true })
  power!: PowerFacts | null;
}
