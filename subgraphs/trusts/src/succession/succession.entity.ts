import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Organisation } from '../trust/organisation.entity.ts';

/** That an organisation took on what another left open; it is recorded once, and never changed. */
@Entity('successions')
@ForeignKey(() => Organisation, ['odsCode'], ['odsCode'], { name: 'successions_of' })
@ForeignKey(() => Organisation, ['successorCode'], ['odsCode'], { name: 'successions_to' })
@Check('successions_another', 'ods_code <> successor_code')
export class Succession {
  @PrimaryColumn({ name: 'ods_code', type: 'text' })
  odsCode!: string;

  @Column({ name: 'successor_code', type: 'text' })
  successorCode!: string;

  /** The first day on which the successor answers. */
  @Column({ name: 'effective_on', type: 'date' })
  effectiveOn!: string;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;
}
