import {
  isUuid,
  readLaw,
  readOrganisation,
  type InspectionStatus,
  type KnownOrganisation,
  type Law,
  type Viewer,
} from '@assay/kit';
import type { EntityManager } from 'typeorm';
import type { ControlFacts } from '../register/inspection.event.ts';
import type { RaiseFindingInput } from './finding.inputs.ts';

/** An inspection as a finding raised during it sees it. */
export interface InspectionOnSite {
  readonly odsCode: string;
  readonly status: InspectionStatus;
  readonly beganOn: string | null;
  readonly issuedOn: string | null;
  readonly standardCode: string;
  readonly controls: readonly ControlFacts[];
}

interface Earlier {
  readonly odsCode: string;
  readonly reference: string;
  readonly raisedOn: string;
}

/** What raising a finding rests on; null for what is unknown or not the caller's. */
export interface RaisingFacts {
  readonly law: Law;
  readonly trust: KnownOrganisation | null;
  readonly inspection: InspectionOnSite | null;
  readonly earlier: Earlier | null;
}

export async function readFacts(
  manager: EntityManager,
  viewer: Viewer,
  { odsCode, inspectionId, recurrenceOf }: RaiseFindingInput,
): Promise<RaisingFacts> {
  return {
    law: await readLaw(manager),
    trust: await readOrganisation(manager, odsCode),
    inspection: inspectionId == null ? null : await readInspection(manager, viewer, inspectionId),
    earlier: recurrenceOf == null ? null : await readEarlier(manager, recurrenceOf),
  };
}

async function readInspection(
  manager: EntityManager,
  { organisation }: Viewer,
  id: string,
): Promise<InspectionOnSite | null> {
  const rows: InspectionOnSite[] = await manager.query(
    `select i.ods_code as "odsCode", i.status, i.began_on as "beganOn", i.issued_on as "issuedOn",
       s.code as "standardCode", s.controls
     from inspections i join standards s on s.code = i.standard_code
     where i.id = $1 and i.body_code = $2`,
    [id, organisation.code],
  );
  return rows[0] ?? null;
}

async function readEarlier(manager: EntityManager, id: string): Promise<Earlier | null> {
  if (!isUuid(id)) return null;
  const rows: Earlier[] = await manager.query(
    `select ods_code as "odsCode", reference, raised_on as "raisedOn" from findings
     where id = $1 and issued_on is not null`,
    [id],
  );
  return rows[0] ?? null;
}
