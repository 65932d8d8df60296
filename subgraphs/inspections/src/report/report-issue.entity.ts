import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { ReportVersion } from './report-version.entity.ts';

/** That a version of a report was issued: from then on its trust reads it, whatever follows. Append-only. */
@Entity('report_issues')
export class ReportIssue {
  @PrimaryColumn({ name: 'inspection_id', type: 'uuid' })
  inspectionId!: string;

  @PrimaryColumn({ name: 'report_number', type: 'integer' })
  reportNumber!: number;

  @ManyToOne(() => ReportVersion, { nullable: false })
  @JoinColumn([
    {
      name: 'inspection_id',
      referencedColumnName: 'inspectionId',
      foreignKeyConstraintName: 'report_issues_report',
    },
    {
      name: 'report_number',
      referencedColumnName: 'number',
      foreignKeyConstraintName: 'report_issues_report',
    },
  ])
  report?: ReportVersion;

  @Column({ name: 'ods_code', type: 'text' })
  odsCode!: string;

  @Column({ name: 'body_code', type: 'text' })
  bodyCode!: string;

  @Column({ name: 'issued_on', type: 'date' })
  issuedOn!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;
}
