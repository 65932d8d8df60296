import type { PowerSubject, Severity, WriteTransaction } from '@assay/kit';
import { addPeriodOfIssue } from '../register/enforcement-copy.ts';
import type { FindingRecord } from './finding.entity.ts';
import { findingRecorded } from './finding.event.ts';

/** A finding about to be added; `subjects` in the order of `PowerSubject`. */
export interface NewFinding {
  /** Its id where it was promised already; absent to have one made. */
  readonly id?: string;
  readonly odsCode: string;
  readonly raisedBy: string;
  readonly inspectionId: string | null;
  readonly assessmentId: string | null;
  /** The number of the correction by which the assessment came to fail; 0 when it was issued so, and without one. */
  readonly correction: number;
  readonly standardCode: string | null;
  readonly controlId: string | null;
  readonly controlReference: string | null;
  readonly controlTitle: string | null;
  readonly title: string;
  readonly detail: string;
  readonly severity: Severity;
  readonly subjects: readonly PowerSubject[];
  readonly raisedOn: string;
  /** Null makes a draft. */
  readonly issuedOn: string | null;
  /** Null: the last failing of the same control at the trust, when there was one. */
  readonly recurrenceOf: string | null;
}

export const RECORD = `id, reference, ods_code as "odsCode", trusts, raised_by as "raisedBy", inspection_id as "inspectionId",
  assessment_id as "assessmentId", standard_code as "standardCode", control_id as "controlId",
  control_reference as "controlReference", control_title as "controlTitle", title, severity, subjects,
  raised_on as "raisedOn", issued_on as "issuedOn", issued_at as "issuedAt", withdrawn_on as "withdrawnOn",
  recurrence_of as "recurrenceOf", recorded_by as "recordedBy", recorded_at as "recordedAt", version`;

/** The last failing of the same control, so of the same version of a standard, that any body issued at the trust before. */
const EARLIER = `select f.id from findings f
        where f.ods_code = given."odsCode" and f.control_id = given."controlId" and f.raised_on <= given."raisedOn"
          and f.inspection_id is distinct from given."inspectionId"
          and f.issued_on is not null and f.withdrawn_on is null
        order by f.raised_on desc, f.id desc limit 1`;

const ADD = `
  with given as (
    select coalesce("givenId", uuidv7()) as id, nextval('finding_references')::text as number, g.*
    from jsonb_to_recordset($1) as g (
      "givenId" uuid, "odsCode" text, "raisedBy" text, "inspectionId" text, "assessmentId" text, correction integer,
      "standardCode" text,
      "controlId" text, "controlReference" text, "controlTitle" text, title text, detail text, severity text,
      subjects text[], "raisedOn" date, "issuedOn" date, "recurrenceOf" uuid)
  ), named as (
    select 'FND-' || lpad(number, greatest(6, length(number)), '0') as reference,
      coalesce(given."recurrenceOf", (${EARLIER})) as recurrence_of, given.*
    from given
  ), added as (
    insert into findings (id, reference, ods_code, raised_by, inspection_id, assessment_id, correction, standard_code,
      control_id, control_reference, control_title, title, severity, subjects, raised_on, issued_on, issued_at,
      recurrence_of, recorded_by, recorded_at, search)
    select id, reference, "odsCode", "raisedBy", "inspectionId", "assessmentId", correction, "standardCode",
      "controlId", "controlReference", "controlTitle", title, severity, subjects, "raisedOn", "issuedOn",
      case when "issuedOn" is not null then $2::timestamptz end,
      recurrence_of, $3, $2, to_tsvector('english', reference || ' ' || title)
    from named
    on conflict do nothing
    returning *
  ), detailed as (
    insert into finding_details (finding_id, ods_code, raised_by, detail)
    select a.id, a.ods_code, a.raised_by, n.detail from added a join named n on n.id = a.id
  )
  select ${RECORD} from added order by reference`;

/**
 * Adds findings with their details; what an assessment has already become is passed over. Issued ones are UNADDRESSED from
 * that day and leave by the feed.
 */
export async function addFindings(
  tx: WriteTransaction,
  findings: readonly NewFinding[],
): Promise<FindingRecord[]> {
  if (findings.length === 0) return [];
  const added: FindingRecord[] = await tx.manager.query(ADD, [
    JSON.stringify(findings.map(({ id: givenId, ...finding }) => ({ ...finding, givenId }))),
    tx.recordedAt,
    tx.caller.person,
  ]);
  await announceIssue(
    tx,
    added.filter((finding) => finding.issuedOn !== null),
  );
  return added;
}

/** What a corrected assessment that still fails says of its finding. */
export interface RestatedFinding {
  readonly assessmentId: string;
  readonly title: string;
  readonly severity: Severity;
  readonly detail: string;
}

const RESTATE = `
  with changed as (
    select f.id as finding_id, g.title as new_title, g.severity as new_severity, g.detail as new_detail
    from jsonb_to_recordset($1) as g ("assessmentId" text, title text, severity text, detail text)
    join findings f on f.assessment_id = g."assessmentId" and f.withdrawn_on is null
    join finding_details d on d.finding_id = f.id
    where (f.title, f.severity, d.detail) is distinct from (g.title, g.severity, g.detail)
  ), detailed as (
    update finding_details d set detail = new_detail from changed c where d.finding_id = c.finding_id
  )
  update findings f set title = new_title, severity = new_severity, version = version + 1,
    search = to_tsvector('english', reference || ' ' || new_title)
  from changed c where f.id = c.finding_id and f.withdrawn_on is null
  returning ${RECORD}`;

/** Brings standing findings to what their corrected assessments say; those that change leave by the feed again. */
export async function restateFindings(
  tx: WriteTransaction,
  restated: readonly RestatedFinding[],
): Promise<void> {
  if (restated.length === 0) return;
  const [changed]: [FindingRecord[], number] = await tx.manager.query(RESTATE, [
    JSON.stringify(restated),
  ]);
  for (const finding of inTheirOrder(changed)) tx.emit(findingRecorded(finding));
}

/** Issues the drafts of an inspection: on its day of issue, or the day they were raised when that is later. */
export async function issueDrafts(
  tx: WriteTransaction,
  inspectionId: string,
  issuedOn: string,
): Promise<void> {
  const [issued]: [FindingRecord[], number] = await tx.manager.query(
    `update findings set issued_on = greatest(raised_on, $2::date), issued_at = $3, version = version + 1
     where inspection_id = $1 and issued_on is null and withdrawn_on is null
     returning ${RECORD}`,
    [inspectionId, issuedOn, tx.recordedAt],
  );
  await announceIssue(tx, inTheirOrder(issued));
}

const inTheirOrder = (findings: readonly FindingRecord[]) =>
  findings.toSorted((a, b) => (a.reference < b.reference ? -1 : 1));

async function announceIssue(
  tx: WriteTransaction,
  issued: readonly FindingRecord[],
): Promise<void> {
  await addPeriodOfIssue(
    tx,
    issued.map((finding) => finding.id),
  );
  for (const finding of issued) tx.emit(findingRecorded(finding));
}

/** Keeps the raising of findings and the issue of their inspection from passing each other, until the transaction ends. */
export async function lockInspection(
  { manager }: Pick<WriteTransaction, 'manager'>,
  inspectionId: string,
): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtextextended('inspection/' || $1, 0))`, [
    inspectionId,
  ]);
}
