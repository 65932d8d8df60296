import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { FindingRecord } from './finding.entity.ts';

/** What the body that raised a finding, its trust, and bodies to which it is disclosed may read. */
@Entity('finding_details')
@ForeignKey(
  () => FindingRecord,
  ['findingId', 'odsCode', 'raisedBy'],
  ['id', 'odsCode', 'raisedBy'],
  { name: 'finding_details_finding', onUpdate: 'CASCADE' },
)
export class FindingDetail {
  @PrimaryColumn({ name: 'finding_id', type: 'uuid' })
  findingId!: string;

  @Column({ name: 'ods_code', type: 'text' })
  odsCode!: string;

  @Column({ name: 'raised_by', type: 'text' })
  raisedBy!: string;

  @Column({ type: 'text' })
  detail!: string;

  @Column({ name: 'withdrawal_reason', type: 'text', nullable: true })
  withdrawalReason!: string | null;
}
