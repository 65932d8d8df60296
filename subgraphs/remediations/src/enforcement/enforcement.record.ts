import { isUuid } from '@assay/kit';
import { In, type EntityManager } from 'typeorm';
import { FindingRow } from '../finding/finding.entity.ts';
import { RemediationRow } from '../remediation/remediation.entity.ts';
import { ActNoteRow, ActRow, EnforcementRow } from './act.entity.ts';
import { actsAt, foldTracks, type Moment } from './enforcement.fold.ts';
import type { TrackInSight } from './enforcement.policy.ts';

/** An act with what the caller may read of what was written in it. */
export interface RecordedAct extends ActRow {
  note: string | null;
}

/** Everything recorded about one finding's enforcement, in the order of recording. */
export interface EnforcementRecord {
  readonly finding: FindingRow;
  readonly version: number;
  readonly remediations: readonly RemediationRow[];
  readonly acts: readonly RecordedAct[];
}

export interface KnownTrack extends TrackInSight {
  readonly acts: readonly RecordedAct[];
  readonly opening: RecordedAct;
  readonly remediation: RemediationRow;
}

/** The records of findings that the caller may see, in five statements however many. */
export async function readRecords(
  manager: EntityManager,
  findingIds: readonly string[],
): Promise<Map<string, EnforcementRecord>> {
  const ids = In(findingIds.filter(isUuid));
  const findings = await manager.find(FindingRow, { where: { id: ids } });
  if (findings.length === 0) return new Map();
  const enforcements = await manager.find(EnforcementRow, { where: { findingId: ids } });
  const remediations = await manager.find(RemediationRow, { where: { findingId: ids } });
  const acts = await manager.find(ActRow, {
    where: { findingId: ids },
    order: { sequence: 'ASC' },
  });
  const notes =
    acts.length === 0
      ? []
      : await manager.find(ActNoteRow, { where: { actId: In(acts.map((act) => act.id)) } });
  const noteOf = new Map(notes.map((row) => [row.actId, row.note]));
  return new Map(
    findings.map((finding) => [
      finding.id,
      {
        finding,
        version: enforcements.find((row) => row.findingId === finding.id)?.version ?? 0,
        remediations: remediations.filter((row) => row.findingId === finding.id),
        acts: acts
          .filter((act) => act.findingId === finding.id)
          .map((act) => Object.assign(act, { note: noteOf.get(act.id) ?? null })),
      },
    ]),
  );
}

export async function readRecord(
  manager: EntityManager,
  findingId: string,
): Promise<EnforcementRecord | null> {
  return (await readRecords(manager, [findingId])).get(findingId) ?? null;
}

/** The tracks of a record at a moment. */
export function tracksAt(record: EnforcementRecord, moment: Moment): KnownTrack[] {
  const remediations = new Map(record.remediations.map((row) => [row.id, row]));
  return foldTracks(actsAt(record.acts, moment)).flatMap((track) => {
    const remediation = remediations.get(track.id);
    return remediation ? [{ ...track, remediation, issuedBy: remediation.issuedBy }] : [];
  });
}
