import type { PowerFacts } from '@assay/kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { NoticeKind, ServiceMethod } from './notice.enums.ts';

/** One instrument as it was sent; its acts say what it requires, of which demands and by when. */
@Entity('notices')
@Index('notices_dispatched', ['dispatchedOn', 'id'])
export class NoticeRow {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'text', name: 'ods_code' })
  odsCode!: string;

  @Column({ type: 'text', name: 'issued_by' })
  issuedBy!: string;

  @Column({ type: 'text' })
  kind!: NoticeKind;

  /** The power relied on, as the register stated it when the act was recorded. */
  @Column({ type: 'jsonb' })
  power!: PowerFacts;

  /** Why it is urgent; null where it does not say that it is. */
  @Column({ type: 'text', nullable: true })
  urgency!: string | null;

  @Column({ type: 'date', name: 'dispatched_on' })
  dispatchedOn!: string;

  @Column({ type: 'text' })
  method!: ServiceMethod;

  /** The day on which it counts as received; null where that is neither known nor deemed. */
  @Column({ type: 'date', name: 'served_on', nullable: true })
  servedOn!: string | null;

  @Column({ type: 'text', name: 'service_rule' })
  serviceRule!: string;
}
