import type { PowerSubject } from '@assay/kit';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** This subgraph's copy of an issued finding, kept by the feed of findings. */
@Entity('findings')
@Index('findings_of_trust', ['odsCode'])
@Check('findings_answering', 'trusts[cardinality(trusts)] = ods_code')
export class FindingRow {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  reference!: string;

  /** The trust that answers for it now. */
  @Column({ type: 'text', name: 'ods_code' })
  odsCode!: string;

  /** The trusts that answered for it, in turn: that at which it was found first, the present one last. */
  @Column({ type: 'text', array: true })
  trusts!: string[];

  @Column({ type: 'text', name: 'raised_by' })
  raisedBy!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  severity!: string;

  @Column({ type: 'text', array: true })
  subjects!: PowerSubject[];

  @Column({ type: 'date', name: 'issued_on' })
  issuedOn!: string;

  @Column({ type: 'timestamptz', name: 'issued_at' })
  issuedAt!: Date;

  @Column({ type: 'date', name: 'withdrawn_on', nullable: true })
  withdrawnOn!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}
