import {
  addDays,
  checkStepDay,
  isUuid,
  londonDay,
  longDay,
  type Problems,
  Rejection,
  standInFor,
  type Viewer,
  type WriteTransaction,
} from '@assay/kit';
import { ActAttachmentRow } from '../attachment/attachment.entity.ts';
import { tellStanding } from '../succession/tell-standing.ts';
import type { ActKind } from './act-kind.ts';
import { ActNoteRow, ActRow, EnforcementRow } from './act.entity.ts';
import { objectionsTo, objectionsToPreparing, type Situated } from './enforcement.policy.ts';
import {
  readRecord,
  tracksAt,
  type EnforcementRecord,
  type KnownTrack,
} from './enforcement.record.ts';
import { standingOf, type Standing } from './enforcement.standing.ts';
import type { Announced } from './enforcement.terms.ts';
import { digestOfAct, stagesOf, type NewAct } from './new-act.ts';

/** What an act left behind: enough to read it back. */
export interface ActResult {
  readonly findingId: string;
  /** The demand or the referral. */
  readonly trackId: string;
  readonly actId: string;
}

interface Attempted {
  readonly act: ActKind;
  readonly announces?: Announced | undefined;
  readonly track: KnownTrack | null;
  /** The day on which it takes effect; today when absent. */
  readonly on?: string;
  readonly preparedBy?: string | null;
}

/** One person acting on one finding: holds the finding's lock until the transaction ends. */
export class Acting {
  readonly #today = londonDay();
  readonly #recordedAt: Date;

  private constructor(
    private readonly tx: WriteTransaction,
    readonly viewer: Viewer,
    readonly record: EnforcementRecord,
    recordedAt: Date,
  ) {
    this.#recordedAt = recordedAt;
  }

  /** @throws Rejection NOT_FOUND, or STALE_VERSION when the enforcement has moved on from `expectedVersion`. */
  static async on(
    tx: WriteTransaction,
    viewer: Viewer,
    findingId: string,
    {
      field = ['findingId'],
      expectedVersion,
    }: { field?: string[]; expectedVersion?: number | null } = {},
  ): Promise<Acting> {
    if (isUuid(findingId))
      await tx.manager.findOne(EnforcementRow, {
        where: { findingId },
        lock: { mode: 'pessimistic_write' },
      });
    const record = await readRecord(tx.manager, findingId);
    if (!record)
      throw Rejection.because('NOT_FOUND', 'There is no such finding that you may see.', ...field);
    if (expectedVersion != null && expectedVersion !== record.version)
      throw stale(record, expectedVersion);
    return new Acting(tx, viewer, record, await instantOf(tx));
  }

  /** The tracks by everything that is known now. */
  get tracks(): KnownTrack[] {
    return tracksAt(this.record, { on: this.#today, knownAt: null });
  }

  get situated(): Situated {
    const { finding, bodies, answering } = this.record;
    const { odsCode, reference } = finding;
    return { odsCode, reference, standing: this.standing, bodies, answering };
  }

  get standing(): Standing {
    return standingOf(this.tracks, this.#today, this.record.finding.withdrawnOn);
  }

  /** The day of the act: given, or today; checked against the step that it follows. */
  actedOn(
    given: string | null | undefined,
    track: KnownTrack | null,
    problems: Problems,
    field = 'actedOn',
  ): string {
    const day = given ?? this.#today;
    const { issuedOn } = this.record.finding;
    checkStepDay(
      problems,
      day,
      field,
      track ? lastStepOf(track) : { day: issuedOn, what: 'the issue of the finding' },
    );
    return day;
  }

  /** Whether the person's organisation made what an organisation made, or has succeeded it by today. */
  answersFor(organisation: string): boolean {
    const { kind, code } = this.viewer.organisation;
    const { bodies, finding } = this.record;
    if (kind === 'BODY') return standInFor(bodies, organisation, this.#today) === code;
    return code === finding.odsCode && finding.trusts.includes(organisation);
  }

  /** @throws Rejection with every reason but the law's why the table does not allow the act. */
  requireAllowed({ on = this.#today, ...attempted }: Attempted): void {
    const errors = objectionsTo({
      ...attempted,
      on,
      viewer: this.viewer,
      finding: this.situated,
    });
    if (errors.length > 0) throw new Rejection(errors);
  }

  /** @throws Rejection with every reason why this person may not prepare the act on the demand. */
  requireMayPrepare(act: ActKind, track: KnownTrack): void {
    const errors = objectionsToPreparing({
      act,
      viewer: this.viewer,
      finding: this.situated,
      track,
      on: this.#today,
    });
    if (errors.length > 0) throw new Rejection(errors);
  }

  /** Appends an act, and what was written in it where only those concerned read it. */
  async append(act: NewAct): Promise<ActResult> {
    const { finding } = this.record;
    const { remediationId = null, referralId = null, issuedBy, addressedTo = null } = act.about;
    const facts = {
      findingId: finding.id,
      remediationId,
      referralId,
      odsCode: finding.odsCode,
      kind: act.kind,
      organisation: this.viewer.organisation.code,
      by: this.viewer.person,
      preparedBy: act.preparedBy ?? null,
      actedOn: act.actedOn,
      dueOn: act.dueOn ?? null,
      dueBasis: act.dueBasis ?? null,
      corrects: act.corrects ?? null,
      outcome: act.outcome ?? null,
      suspends: act.suspends ?? null,
      noticeId: act.noticeId ?? null,
      powerId: act.powerId ?? null,
      amount: act.amount ?? null,
      signedBy: act.signedBy ?? null,
      onBehalfOf: act.onBehalfOf ?? null,
      version: this.record.version + 1,
      ...stagesOf(act),
      recordedAt: this.#recordedAt,
    };
    const { attachments = [] } = act;
    const digest = digestOfAct(facts, act);
    const inserted = await this.tx.manager.insert(ActRow, {
      ...facts,
      leaveOn: act.leave?.grantedOn,
      digest,
    });
    const actId = (inserted.identifiers[0] as { id: string }).id;
    if (act.note != null)
      await this.tx.manager.insert(ActNoteRow, {
        actId,
        odsCode: finding.odsCode,
        issuedBy,
        addressedTo,
        raisedBy: finding.raisedBy,
        note: act.note,
        leaveReason: act.leave?.reason,
      });
    if (attachments.length > 0)
      await this.tx.manager.insert(
        ActAttachmentRow,
        attachments.map(({ id: attachmentId, odsCode }, position) => ({
          ...{ actId, position, attachmentId, odsCode },
        })),
      );
    return { findingId: finding.id, trackId: remediationId ?? referralId ?? '', actId };
  }

  /** Raises the version and tells the feed where the finding now stands. To be called once, after the last act. */
  async finish(): Promise<void> {
    const { finding, version } = this.record;
    await this.tx.manager.update(
      EnforcementRow,
      { findingId: finding.id, version },
      { version: version + 1 },
    );
    await tellStanding(this.tx, finding.id);
  }
}

/** Says what was recorded since the version that was read. */
function stale({ version, acts }: EnforcementRecord, expected: number): Rejection {
  const since = acts
    .filter((act) => act.version !== null && act.version > expected)
    .map((act) => `${act.kind} on ${longDay(act.actedOn)} by ${act.organisation}`);
  const what = since.length > 0 ? `since then: ${since.join('; ')}` : 'somebody has acted since';
  return Rejection.because(
    'STALE_VERSION',
    `You read version ${String(expected)}, and it is now version ${String(version)} (${what}). Read it again.`,
    'expectedVersion',
  );
}

/** The step before which none may take effect: the last act, or the end of an acceptance that has expired. */
function lastStepOf({ acts, opening, stage }: KnownTrack): { day: string; what: string } {
  const last = acts.at(-1) ?? opening;
  if (last.kind === 'RISK_ACCEPTED' && stage !== 'RISK_ACCEPTED' && last.dueOn !== null)
    return { day: addDays(last.dueOn, 1), what: 'the end of the acceptance' };
  return { day: last.actedOn, what: 'the act' };
}

/** The instant by the database's clock: taken under the lock, so that acts are recorded in the order of their sequence. */
async function instantOf({ manager }: WriteTransaction): Promise<Date> {
  const [row] = await manager.query<[{ now: Date }]>('select clock_timestamp() as now');
  return row.now;
}
