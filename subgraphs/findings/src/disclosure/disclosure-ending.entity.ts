import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Disclosure } from './disclosure.entity.ts';

/** That a disclosure ended: the body no longer reads the detail; append-only. */
@Entity('disclosure_endings')
@ForeignKey(() => Disclosure, ['disclosureId'], ['id'], { name: 'disclosure_endings_disclosure' })
export class DisclosureEnding {
  @PrimaryColumn({ name: 'disclosure_id', type: 'uuid' })
  disclosureId!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ name: 'ended_on', type: 'date' })
  endedOn!: string;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;
}
