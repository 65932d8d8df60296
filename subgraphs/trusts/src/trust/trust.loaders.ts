import { loaderById } from '@assay/kit';
import { In } from 'typeorm';
import { OrganisationObservation } from './organisation-observation.entity.ts';
import { Organisation } from './organisation.entity.ts';
import { TrustHistory } from './trust-history.ts';
import { maySee } from './trust.policy.ts';
import { toTrust } from './trust.type.ts';

/** Trusts by ODS code; those that are unknown or invisible load as null. */
export const trustOf = loaderById(async (ids, { viewer, work }) => {
  const visible = ids.filter((id) => maySee(viewer, id));
  const rows = await work.read((manager) => manager.findBy(Organisation, { odsCode: In(visible) }));
  return new Map(rows.map((row) => [row.odsCode, toTrust(row)]));
});

/** Histories by ODS code; those of trusts that are unknown or invisible load as null. */
export const historyOf = loaderById(async (ids, { viewer, work }) => {
  const visible = ids.filter((id) => maySee(viewer, id));
  const rows = await work.read((manager) =>
    manager.findBy(OrganisationObservation, { odsCode: In(visible) }),
  );
  return historiesOf(rows);
});

export function historiesOf(rows: readonly OrganisationObservation[]): Map<string, TrustHistory> {
  const byCode = new Map<string, OrganisationObservation[]>();
  for (const row of rows) byCode.set(row.odsCode, [...(byCode.get(row.odsCode) ?? []), row]);
  return new Map(
    [...byCode].map(([odsCode, observations]) => [odsCode, new TrustHistory(observations)]),
  );
}
