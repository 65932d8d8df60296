import { isUuid, standInFor, type Bodies } from '@assay/kit';
import { In, type EntityManager } from 'typeorm';
import { FindingRow } from '../finding/finding.entity.ts';
import { mustDetermine } from '../notice/notice.policy.ts';
import { ReferralRow } from '../referral/referral.entity.ts';
import { RemediationRow } from '../remediation/remediation.entity.ts';
import { trustsAnswering, type Answering, type Mergers } from '../succession/answering-trust.ts';
import { readSuccessions } from '../succession/succession.reader.ts';
import { ActNoteRow, ActRow, EnforcementRow } from './act.entity.ts';
import { actsAt, foldTracks, type Moment } from './enforcement.fold.ts';
import type { TrackInSight } from './enforcement.policy.ts';
import { timelineOf } from './enforcement.standing.ts';

/** An act with what the caller may read of what was written in it. */
export interface RecordedAct extends ActRow {
  note: string | null;
  leaveReason: string | null;
}

/** Everything recorded about one finding's enforcement, in the order of recording. */
export interface EnforcementRecord {
  readonly finding: FindingRow;
  readonly version: number;
  readonly remediations: readonly RemediationRow[];
  readonly referrals: readonly ReferralRow[];
  readonly acts: readonly RecordedAct[];
  /** The acts of every demand of the notices that oblige the body to determine compliance, on whichever finding. */
  readonly ofNotices: readonly ActRow[];
  /** The bodies of the law: those that are dissolved are succeeded. */
  readonly bodies: Bodies;
  /** The trusts that the finding answers to, one after another; the last is the present one. */
  readonly answering: readonly Answering[];
}

interface RecordedTrack extends TrackInSight {
  readonly acts: readonly RecordedAct[];
  readonly opening: RecordedAct;
  /** The body that the track answers to on the day; null where nobody succeeded the one that opened it. */
  readonly heldBy: string | null;
}

export interface DemandTrack extends RecordedTrack {
  readonly remediation: RemediationRow;
}

export interface ReferralTrack extends RecordedTrack {
  readonly referral: ReferralRow;
}

export type KnownTrack = DemandTrack | ReferralTrack;

export const isDemandTrack = (track: KnownTrack): track is DemandTrack => 'remediation' in track;
export const isReferralTrack = (track: KnownTrack): track is ReferralTrack => 'referral' in track;

/** The records of findings that the caller may see, in seven statements however many. */
export async function readRecords(
  manager: EntityManager,
  findingIds: readonly string[],
): Promise<Map<string, EnforcementRecord>> {
  const ids = In(findingIds.filter(isUuid));
  const findings = await manager.find(FindingRow, { where: { id: ids } });
  if (findings.length === 0) return new Map();
  const enforcements = await manager.find(EnforcementRow, { where: { findingId: ids } });
  const remediations = await manager.find(RemediationRow, { where: { findingId: ids } });
  const referrals = await manager.find(ReferralRow, { where: { findingId: ids } });
  const acts = await manager.find(ActRow, {
    where: { findingId: ids },
    order: { sequence: 'ASC' },
  });
  const ofNotices = await actsOfNotices(manager, remediations, acts);
  const { bodies, mergers } = await readSuccessions(manager);
  const notes =
    acts.length === 0
      ? []
      : await manager.find(ActNoteRow, { where: { actId: In(acts.map((act) => act.id)) } });
  const noteOf = new Map(notes.map((row) => [row.actId, row]));
  return new Map(
    findings.map((finding) => {
      const own = acts.filter((act) => act.findingId === finding.id);
      const record = {
        finding,
        version: enforcements.find((row) => row.findingId === finding.id)?.version ?? 0,
        remediations: remediations.filter((row) => row.findingId === finding.id),
        referrals: referrals.filter((row) => row.findingId === finding.id),
        acts: own.map((act) =>
          Object.assign(act, {
            note: noteOf.get(act.id)?.note ?? null,
            leaveReason: noteOf.get(act.id)?.leaveReason ?? null,
          }),
        ),
        ofNotices,
        bodies,
        answering: answeringFor(finding, own, mergers),
      };
      return [finding.id, record];
    }),
  );
}

/** The timeline is folded only where a merger may have moved the finding on. */
function answeringFor(finding: FindingRow, acts: readonly ActRow[], mergers: Mergers) {
  const [foundAt = finding.odsCode] = finding.trusts;
  const timeline = mergers.has(foundAt) ? timelineOf(finding, acts, null) : [];
  return trustsAnswering(foundAt, timeline, mergers);
}

/** Nothing is read where no power obliges the body to determine compliance after the latest deadline of a notice. */
async function actsOfNotices(
  manager: EntityManager,
  remediations: readonly RemediationRow[],
  acts: readonly ActRow[],
): Promise<ActRow[]> {
  const obliging = new Set(
    remediations.filter(({ power }) => mustDetermine(power)).map(({ id }) => id),
  );
  const noticeIds = acts.flatMap((act) => (obliging.has(act.trackId) ? (act.noticeId ?? []) : []));
  if (noticeIds.length === 0) return [];
  const served = await manager.find(ActRow, { where: { noticeId: In(noticeIds) } });
  const demands = served.flatMap(({ remediationId }) => remediationId ?? []);
  return manager.find(ActRow, {
    where: { remediationId: In(demands) },
    order: { sequence: 'ASC' },
  });
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
  const referrals = new Map(record.referrals.map((row) => [row.id, row]));
  return foldTracks(actsAt(record.acts, moment), moment.on).flatMap((track): KnownTrack[] => {
    const heldBy = (issuedBy: string) => standInFor(record.bodies, issuedBy, moment.on);
    const remediation = remediations.get(track.id);
    if (remediation) {
      const { issuedBy } = remediation;
      return [{ ...track, remediation, issuedBy, askedOf: null, heldBy: heldBy(issuedBy) }];
    }
    const referral = referrals.get(track.id);
    if (!referral) return [];
    const { referredBy: issuedBy, referredTo: askedOf } = referral;
    return [{ ...track, referral, issuedBy, askedOf, heldBy: heldBy(issuedBy) }];
  });
}

/** The demands of a record at a moment. */
export function demandsAt(record: EnforcementRecord, moment: Moment): DemandTrack[] {
  return tracksAt(record, moment).filter(isDemandTrack);
}
