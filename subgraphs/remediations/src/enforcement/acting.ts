import { createHash } from 'node:crypto';
import {
  checkStepDay,
  isUuid,
  londonDay,
  type Problems,
  Rejection,
  type Viewer,
  type WriteTransaction,
} from '@assay/kit';
import { type RemediationRow } from '../remediation/remediation.entity.ts';
import { ActNoteRow, ActRow, EnforcementRow } from './act.entity.ts';
import { enforcementEvent } from './enforcement.event.ts';
import { standingOf, type Standing } from './enforcement.fold.ts';
import { objectionsTo, objectionsToPreparing, type Situated } from './enforcement.policy.ts';
import {
  readRecord,
  tracksAt,
  type EnforcementRecord,
  type KnownTrack,
} from './enforcement.record.ts';
import type { TransitionAct } from './enforcement.transitions.ts';

/** What an act left behind: enough to read it back. */
export interface ActResult {
  readonly findingId: string;
  readonly remediationId: string;
  readonly actId: string;
}

export interface NewAct {
  readonly kind: TransitionAct;
  readonly remediation: Pick<RemediationRow, 'id' | 'issuedBy'>;
  readonly actedOn: string;
  readonly dueOn?: string | null;
  readonly note?: string | null;
  readonly preparedBy?: string | null;
  readonly corrects?: string | null;
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
      field = 'findingId',
      expectedVersion,
    }: { field?: string; expectedVersion?: number | null } = {},
  ): Promise<Acting> {
    if (isUuid(findingId))
      await tx.manager.findOne(EnforcementRow, {
        where: { findingId },
        lock: { mode: 'pessimistic_write' },
      });
    const record = await readRecord(tx.manager, findingId);
    if (!record)
      throw Rejection.because('NOT_FOUND', 'There is no such finding that you may see.', field);
    if (expectedVersion != null && expectedVersion !== record.version)
      throw Rejection.because(
        'STALE_VERSION',
        `You read version ${String(expectedVersion)}; somebody has acted since, and it is now version ${String(record.version)}. Read it again.`,
        'expectedVersion',
      );
    return new Acting(tx, viewer, record, await instantOf(tx));
  }

  /** The tracks by everything that is known now. */
  get tracks(): KnownTrack[] {
    return tracksAt(this.record, { on: this.#today, knownAt: null });
  }

  get situated(): Situated {
    const { odsCode, reference } = this.record.finding;
    return { odsCode, reference, standing: this.standing };
  }

  get standing(): Standing {
    return standingOf(this.tracks, this.#today, this.record.finding.withdrawnOn);
  }

  /** The day of the act: given, or today; checked against the step that it follows. */
  actedOn(given: string | null | undefined, track: KnownTrack | null, problems: Problems): string {
    const day = given ?? this.#today;
    const last = track?.acts.at(-1);
    checkStepDay(
      problems,
      day,
      'actedOn',
      last
        ? { day: last.actedOn, what: 'the act' }
        : { day: this.record.finding.issuedOn, what: 'the issue of the finding' },
    );
    return day;
  }

  /** @throws Rejection with every reason but the law's why the table does not allow the act. */
  requireAllowed(act: TransitionAct, track: KnownTrack | null, preparedBy?: string | null): void {
    const errors = objectionsTo({
      act,
      viewer: this.viewer,
      finding: this.situated,
      track,
      preparedBy,
    });
    if (errors.length > 0) throw new Rejection(errors);
  }

  /** @throws Rejection with every reason why this person may not prepare evidence for the demand. */
  requireMayPrepare(track: KnownTrack): void {
    const errors = objectionsToPreparing({ viewer: this.viewer, finding: this.situated, track });
    if (errors.length > 0) throw new Rejection(errors);
  }

  /** Appends an act, and what was written in it where only those concerned read it. */
  async append(act: NewAct): Promise<ActResult> {
    const { finding } = this.record;
    const facts = {
      findingId: finding.id,
      remediationId: act.remediation.id,
      odsCode: finding.odsCode,
      kind: act.kind,
      organisation: this.viewer.organisation.code,
      by: this.viewer.person,
      preparedBy: act.preparedBy ?? null,
      actedOn: act.actedOn,
      dueOn: act.dueOn ?? null,
      corrects: act.corrects ?? null,
      recordedAt: this.#recordedAt,
    };
    const digest = digestOf({ ...facts, note: act.note ?? null });
    const inserted = await this.tx.manager.insert(ActRow, { ...facts, digest });
    const actId = (inserted.identifiers[0] as { id: string }).id;
    if (act.note != null)
      await this.tx.manager.insert(ActNoteRow, {
        actId,
        odsCode: finding.odsCode,
        issuedBy: act.remediation.issuedBy,
        raisedBy: finding.raisedBy,
        note: act.note,
      });
    return { findingId: finding.id, remediationId: act.remediation.id, actId };
  }

  /** Raises the version and tells the feed where the finding now stands. To be called once, after the last act. */
  async finish(): Promise<void> {
    const { finding, version } = this.record;
    await this.tx.manager.update(
      EnforcementRow,
      { findingId: finding.id, version },
      { version: version + 1 },
    );
    const record = await readRecord(this.tx.manager, finding.id);
    if (record) this.tx.emit(enforcementEvent(record));
  }
}

/** The instant by the database's clock: taken under the lock, so that acts are recorded in the order of their sequence. */
async function instantOf({ manager }: WriteTransaction): Promise<Date> {
  const [row] = await manager.query<[{ now: Date }]>('select clock_timestamp() as now');
  return row.now;
}

/** SHA-256 over the act's facts as JSON with sorted names (RFC 8785 for the types used here). */
function digestOf(facts: Record<string, unknown>): string {
  const sorted = Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
}
