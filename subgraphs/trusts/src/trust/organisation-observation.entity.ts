import type { OrganisationKind } from '@assay/kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one extract says of an organisation; rows are only added, and the history is read from them. */
@Entity('organisation_observations')
export class OrganisationObservation {
  @PrimaryColumn({ name: 'ods_code', type: 'text' })
  odsCode!: string;

  /** The day of the extract. */
  @PrimaryColumn({ name: 'as_at', type: 'date' })
  asAt!: string;

  @PrimaryColumn({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: OrganisationKind;

  @Column({ name: 'region_code', type: 'text', nullable: true })
  regionCode!: string | null;

  @Column({ name: 'opened_on', type: 'date', nullable: true })
  openedOn!: string | null;

  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn!: string | null;
}
