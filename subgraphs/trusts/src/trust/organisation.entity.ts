import type { OrganisationKind } from '@assay/kit';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An organisation as the newest extract describes it. */
@Entity('organisations')
@Index('organisations_by_name', ['name', 'odsCode'])
@Check('organisations_code', `ods_code ~ '^[A-Z0-9]{3,6}$'`)
@Check('organisations_open_period', 'opened_on <= closed_on')
export class Organisation {
  @PrimaryColumn({ name: 'ods_code', type: 'text' })
  odsCode!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: OrganisationKind;

  @Column({ name: 'region_code', type: 'text', nullable: true })
  regionCode!: string | null;

  @Column({ name: 'opened_on', type: 'date', nullable: true })
  openedOn!: string | null;

  /** The last day on which it was open. */
  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn!: string | null;
}
