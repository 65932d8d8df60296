import type { PowerSubject } from '@assay/kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** This subgraph's copy of an issued finding, kept by the feed of findings. */
@Entity('findings')
export class FindingRow {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  reference!: string;

  @Column({ type: 'text', name: 'ods_code' })
  odsCode!: string;

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
