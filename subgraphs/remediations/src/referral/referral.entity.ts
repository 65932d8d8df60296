import type { PowerFacts } from '@assay/kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That one body referred a finding to another, as it was made; where it stands is a fold of its acts. */
@Entity('referrals')
@Index('referrals_finding', ['findingId'])
@Index('referrals_by', ['referredBy', 'id'])
@Index('referrals_to', ['referredTo', 'id'])
export class ReferralRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'uuid', name: 'finding_id' })
  findingId!: string;

  @Column({ type: 'text', name: 'ods_code' })
  odsCode!: string;

  @Column({ type: 'text', name: 'referred_by' })
  referredBy!: string;

  @Column({ type: 'text', name: 'referred_to' })
  referredTo!: string;

  /** The power for which it was referred, as the register stated it when that was recorded. */
  @Column({ type: 'jsonb' })
  power!: PowerFacts;
}
