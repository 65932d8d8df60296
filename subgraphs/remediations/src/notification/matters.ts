import { addDays, londonDay, longDay, startOfLondonDay } from '@assay/kit';
import type { EntityManager } from 'typeorm';
import type { AlertStage } from '../alert/alert.transitions.ts';
import { determineFrom } from '../enforcement/determination.ts';
import { awaitingOf, statusOf, type Moment } from '../enforcement/enforcement.fold.ts';
import {
  demandsAt,
  readRecords,
  type DemandTrack,
  type EnforcementRecord,
} from '../enforcement/enforcement.record.ts';
import { isOpen } from '../enforcement/enforcement.table.ts';
import type { Deadline, Matter } from './occasions.ts';

const DAY = 24 * 3_600_000;

/** The demands on findings as matters to tell people about, by the folds of enforcement. */
export async function mattersOfFindings(
  manager: EntityManager,
  findingIds: readonly string[],
): Promise<Matter[]> {
  const records = await readRecords(manager, findingIds);
  const moment = { on: londonDay(), knownAt: null };
  return [...records.values()].flatMap((record) =>
    demandsAt(record, moment)
      .filter(({ stage }) => record.finding.trusts.length === 1 || isOpen(stage))
      .map((track) => matterOf(record, track, moment)),
  );
}

function matterOf(record: EnforcementRecord, track: DemandTrack, moment: Moment): Matter {
  const { finding } = record;
  const turn =
    finding.withdrawnOn === null
      ? awaitingOf(track, moment.on, determineFrom(record, track, moment))
      : null;
  const last = track.acts.at(-1);
  return {
    id: track.id,
    subject: finding.id,
    what: track.remediation.kind,
    reference: finding.reference,
    trust: finding.odsCode,
    hasPassed: finding.trusts.length > 1,
    body: track.issuedBy,
    servedAt: track.opening.recordedAt,
    deadline: turn === 'TRUST' && track.dueOn !== null ? deadlineOf(track, track.dueOn) : null,
    bodysTurn:
      turn === 'BODY' && last && finding.trusts.includes(last.organisation)
        ? { actId: last.id, since: last.recordedAt }
        : null,
  };
}

/** A day's deadline ends at the midnight that closes it; reminders come as a day begins. */
function deadlineOf(track: DemandTrack, dueOn: string): Deadline {
  const passed = addDays(dueOn, 1);
  const setBy = track.acts.findLast((act) => act.dueOn === dueOn) ?? track.opening;
  return {
    weekBefore: startOfLondonDay(addDays(dueOn, -7)),
    dayBefore: startOfLondonDay(addDays(dueOn, -1)),
    endsAt: startOfLondonDay(passed),
    setAt: setBy.recordedAt,
    inWords: longDay(dueOn),
    overdueTo: statusOf(track, passed) === 'OVERDUE' ? ['TRUST', 'BODY'] : [],
  };
}

interface ResponseRow {
  readonly id: string;
  readonly odsCode: string;
  readonly issuedBy: string;
  readonly reference: string;
  readonly stage: AlertStage;
  readonly dueAt: Date | null;
  readonly servedAt: Date;
  readonly setAt: Date;
}

/** Responses to alerts as matters to tell people about; the issuer has its list, and is not told of each. */
export async function mattersOfResponses(
  manager: EntityManager,
  responseIds: readonly string[],
): Promise<Matter[]> {
  const rows: ResponseRow[] = await manager.query(
    `select r.id, r.ods_code as "odsCode", r.issued_by as "issuedBy", a.reference, p.stage, p.due_at as "dueAt",
       a.recorded_at as "servedAt",
       coalesce((select max(t.recorded_at) from alert_acts t where t.response_id = r.id), a.recorded_at) as "setAt"
     from alert_responses r join alert_progress p on p.response_id = r.id join alerts a on a.id = r.alert_id
     where r.id = any ($1)`,
    [responseIds],
  );
  return rows.map((row) => ({
    id: row.id,
    subject: row.id,
    what: 'ALERT',
    reference: row.reference,
    trust: row.odsCode,
    hasPassed: false,
    body: row.issuedBy,
    servedAt: row.servedAt,
    deadline: row.dueAt && newsDueBy(row.dueAt, row.setAt),
    bodysTurn: null,
  }));
}

function newsDueBy(endsAt: Date, setAt: Date): Deadline {
  return {
    weekBefore: new Date(endsAt.getTime() - 7 * DAY),
    dayBefore: new Date(endsAt.getTime() - DAY),
    endsAt,
    setAt,
    inWords: `${londonInstant.format(endsAt)} (London)`,
    overdueTo: ['TRUST'],
  };
}

const londonInstant = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'long',
  timeStyle: 'short',
});
