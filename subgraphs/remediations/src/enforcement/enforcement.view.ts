import { startOfLondonDay } from '@assay/kit';
import type { Remediation } from '../remediation/remediation.type.ts';
import type { Act } from './act.type.ts';
import {
  actsAt,
  awaitingOf,
  standingOf,
  statusOf,
  timelineOf,
  type Moment,
} from './enforcement.fold.ts';
import {
  tracksAt,
  type EnforcementRecord,
  type KnownTrack,
  type RecordedAct,
} from './enforcement.record.ts';
import type { Enforcement } from './enforcement.type.ts';

/** An `Enforcement` with what its own fields are resolved from. */
export interface EnforcementView extends Enforcement {
  readonly record: EnforcementRecord;
}

/** Where a finding stands at a moment; null when it was not issued, or that was not known, then. */
export function enforcementView(record: EnforcementRecord, moment: Moment): EnforcementView | null {
  const { finding } = record;
  const known = moment.knownAt === null || finding.issuedAt <= moment.knownAt;
  if (finding.issuedOn > moment.on || !known) return null;
  const tracks = tracksAt(record, moment);
  const current = timelineOf(finding, record.acts, moment.knownAt).findLast(
    (period) => period.from <= moment.on,
  );
  return {
    ...standingOf(tracks, moment.on, finding.withdrawnOn),
    since: startOfLondonDay(current?.from ?? finding.issuedOn),
    version: record.version,
    acts: actsAt(record.acts, moment).map((act) => actView(record, act)),
    remediations: tracks.map((track) => remediationView(record, track, moment.on)),
    record,
  };
}

export function remediationView(
  record: EnforcementRecord,
  track: KnownTrack,
  on: string,
): Remediation {
  const { remediation } = track;
  return {
    id: remediation.id,
    kind: remediation.kind,
    finding: { id: remediation.findingId },
    issuedBy: { code: remediation.issuedBy },
    power: remediation.power && { id: remediation.power.id },
    requirement: remediation.requirement,
    contravention: remediation.contravention,
    issuedOn: track.opening.actedOn,
    dueOn: track.dueOn,
    status: statusOf(track, on),
    awaiting: awaitingOf(track),
    acts: track.acts.map((act) => actView(record, act)),
  };
}

export function actView({ finding, remediations }: EnforcementRecord, act: RecordedAct): Act {
  const remediation = remediations.find((row) => row.id === act.remediationId);
  return {
    id: act.id,
    kind: act.kind,
    body: act.organisation === finding.odsCode ? null : { code: act.organisation },
    by: act.by,
    preparedBy: act.preparedBy,
    power: act.kind === 'MANDATED' && remediation?.power ? { id: remediation.power.id } : null,
    actedOn: act.actedOn,
    recordedAt: act.recordedAt,
    dueOn: act.dueOn,
    note: act.note,
    corrects: act.corrects,
    digest: act.digest,
  };
}
