import { longDay, startOfLondonDay } from '@assay/kit';
import type { RemediationRow } from '../remediation/remediation.entity.ts';
import type { Remediation } from '../remediation/remediation.type.ts';
import type { Act } from './act.type.ts';
import { determineFrom } from './determination.ts';
import { actsAt, awaitingOf, statusOf, type Moment } from './enforcement.fold.ts';
import {
  isDemandTrack,
  tracksAt,
  type DemandTrack,
  type EnforcementRecord,
  type RecordedAct,
} from './enforcement.record.ts';
import { standingOf, timelineOf } from './enforcement.standing.ts';
import type { Enforcement } from './enforcement.type.ts';

/** An `Enforcement` with what its own fields are resolved from. */
export interface EnforcementView extends Enforcement {
  readonly record: EnforcementRecord;
  readonly moment: Moment;
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
    remediations: tracks
      .filter(isDemandTrack)
      .map((track) => remediationView(record, track, moment)),
    record,
    moment,
  };
}

export function remediationView(
  record: EnforcementRecord,
  track: DemandTrack,
  moment: Moment,
): Remediation {
  const { remediation } = track;
  return {
    id: remediation.id,
    kind: remediation.kind,
    finding: { id: remediation.findingId },
    issuedBy: { code: remediation.issuedBy },
    heldBy: track.heldBy === null ? null : { code: track.heldBy },
    power: powerOf(track),
    requirement: remediation.requirement ?? penaltyInWords(track),
    contravention: remediation.contravention,
    aftermath: remediation.power?.afterwards ?? null,
    issuedOn: track.opening.actedOn,
    dueOn: track.dueOn,
    status: statusOf(track, moment.on),
    awaiting: awaitingOf(track, moment.on, determineFrom(record, track, moment)),
    acts: track.acts.map((act) => actView(record, act)),
  };
}

/** What a penalty asks for, as its notices say. */
function penaltyInWords({ acts }: DemandTrack): string {
  const { kind, amount, dueOn } = acts.findLast((act) => act.amount !== null) ?? {};
  const penalty = `a penalty of GBP ${(amount ?? 0).toLocaleString('en-GB')}`;
  if (kind !== 'PENALTY_IMPOSED') return `The body intends ${penalty}.`;
  return `Pay ${penalty}${dueOn == null ? '' : ` by ${longDay(dueOn)}`}.`;
}

/** An `Act` with what its own fields are resolved from. */
export interface ActView extends Act {
  readonly noticeId: string | null;
}

export function actView({ finding, remediations }: EnforcementRecord, act: RecordedAct): ActView {
  const remediation = remediations.find((row) => row.id === act.remediationId);
  const isTrusts = finding.trusts.includes(act.organisation);
  return {
    id: act.id,
    kind: act.kind,
    body: isTrusts ? null : { code: act.organisation },
    trust: isTrusts ? { odsCode: act.organisation } : null,
    by: act.by,
    preparedBy: act.preparedBy,
    signedBy: act.signedBy,
    onBehalfOf: act.onBehalfOf,
    outcome: act.outcome,
    power: powerOfAct(act, remediation),
    amount: act.amount,
    noticeId: act.noticeId,
    actedOn: act.actedOn,
    recordedAt: act.recordedAt,
    dueOn: act.dueOn,
    dueBasis: act.dueBasis,
    note: act.note,
    leaveOn: act.leaveOn,
    leaveReason: act.leaveReason,
    corrects: act.corrects,
    digest: act.digest,
  };
}

/** The power relied on: that of the mandate, which a successor makes under its own. */
function powerOf({ acts, remediation }: DemandTrack) {
  const mandate = acts.findLast(({ kind }) => kind === 'MANDATED');
  const id = mandate?.powerId ?? remediation.power?.id;
  return id === undefined ? null : { id };
}

/** A mandate without a notice relied on the power of its demand. */
function powerOfAct({ kind, powerId }: RecordedAct, remediation: RemediationRow | undefined) {
  const id = powerId ?? (kind === 'MANDATED' ? remediation?.power?.id : undefined);
  return id === undefined ? null : { id };
}
