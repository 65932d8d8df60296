import { In, type EntityManager } from 'typeorm';
import { OrganisationObservation } from '../trust/organisation-observation.entity.ts';
import type { Observation, TrustHistory } from '../trust/trust-history.ts';
import { historiesOf } from '../trust/trust.loaders.ts';

/** One more observation of an organisation, with its history before and after it. */
export interface Change {
  readonly odsCode: string;
  readonly observation: Observation;
  readonly before: TrustHistory | undefined;
  readonly after: TrustHistory;
}

export async function readHistories(
  manager: EntityManager,
  odsCodes: readonly string[],
): Promise<Map<string, TrustHistory>> {
  return historiesOf(await manager.findBy(OrganisationObservation, { odsCode: In(odsCodes) }));
}

export async function addObservations(
  manager: EntityManager,
  changes: readonly Change[],
): Promise<void> {
  if (changes.length === 0) return;
  await manager.query(
    `insert into organisation_observations
       (ods_code, as_at, recorded_at, name, kind, region_code, opened_on, closed_on)
     select "odsCode", "asAt", "recordedAt", name, kind, "regionCode", "openedOn", "closedOn"
     from jsonb_to_recordset($1) as r ("odsCode" text, "asAt" date, "recordedAt" timestamptz, name text, kind text,
       "regionCode" text, "openedOn" date, "closedOn" date)`,
    [JSON.stringify(changes.map(({ odsCode, observation }) => ({ ...observation, odsCode })))],
  );
}

/** Makes the organisations read as the end of their histories says. */
export async function describeOrganisations(
  manager: EntityManager,
  changes: readonly Change[],
): Promise<void> {
  if (changes.length === 0) return;
  await manager.query(
    `insert into organisations (ods_code, name, kind, region_code, opened_on, closed_on)
     select "odsCode", name, kind, "regionCode", "openedOn", "closedOn"
     from jsonb_to_recordset($1) as r ("odsCode" text, name text, kind text, "regionCode" text, "openedOn" date,
       "closedOn" date)
     on conflict (ods_code) do update set name = excluded.name, kind = excluded.kind,
       region_code = excluded.region_code, opened_on = excluded.opened_on, closed_on = excluded.closed_on`,
    [JSON.stringify(changes.map(({ odsCode, after }) => ({ ...after.current, odsCode })))],
  );
}
