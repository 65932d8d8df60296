import { groupBy, type InspectionResult, type WriteTransaction } from '@assay/kit';
import type { EntityManager } from 'typeorm';
import type { Outcome } from '../assessment/assessment.enums.ts';
import { Control } from '../standard/control.entity.ts';
import { Standard } from '../standard/standard.entity.ts';
import { controlOf } from './published-status.ts';

/** A year of the toolkit as a standard, whose one control is the published status. */
export interface Year {
  readonly standard: Standard;
  readonly control: Control;
}

export interface RecordedPublication {
  readonly status: string;
  readonly publishedOn: string;
}

export interface NewPublication extends RecordedPublication {
  readonly odsCode: string;
  readonly bodyCode: string;
  readonly year: Year;
  readonly revision: number;
  readonly outcome: Outcome;
  readonly result: InspectionResult | null;
  readonly rationale: string;
  /** What a finding of it is called. */
  readonly findingTitle: string;
}

export interface AddedPublication extends NewPublication {
  readonly inspectionId: string;
  readonly assessmentId: string;
}

export const keyOf = (odsCode: string, standardCode: string) => `${odsCode} ${standardCode}`;

/** One import at a time, so that two of the same file do not both find a trust without a publication. */
export async function lockPublications(manager: EntityManager): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtext('publications'))`);
}

/** The years whose published status is a standard, by the standard's code. */
export async function readYears(manager: EntityManager): Promise<Map<string, Year>> {
  const standards = await manager.find(Standard, { order: { code: 'ASC' } });
  const controls = await manager.findBy(Control, { reference: 'STATUS' });
  const byId = new Map(controls.map((control) => [control.id, control]));
  return new Map(
    standards.flatMap((standard) => {
      const control = byId.get(controlOf(standard.code));
      return control ? [[standard.code, { standard, control }] as const] : [];
    }),
  );
}

export async function readRecorded(
  manager: EntityManager,
  odsCodes: readonly string[],
): Promise<Map<string, RecordedPublication[]>> {
  const rows: (RecordedPublication & { odsCode: string; standardCode: string })[] =
    await manager.query(
      `select ods_code as "odsCode", standard_code as "standardCode", status, published_on as "publishedOn"
       from publications where ods_code = any ($1) order by revision`,
      [odsCodes],
    );
  return groupBy(rows, (row) => keyOf(row.odsCode, row.standardCode));
}

const FIELDS = `as p ("inspectionId" uuid, "assessmentId" uuid, "odsCode" text, "bodyCode" text, "standardCode" text,
  "controlId" text, status text, "publishedOn" date, revision integer, outcome text, result text, rationale text,
  "recordedAt" timestamptz, "recordedBy" text)`;

/** What is written of each, in an order in which every row follows those that allow it. */
const INSERTS = [
  `insert into inspections (id, ods_code, body_code, standard_code, method, announced, status, planned_for, began_on,
     issued_on, result)
   select "inspectionId", "odsCode", "bodyCode", "standardCode", 'SELF_ASSESSMENT', true, 'ISSUED', "publishedOn",
     "publishedOn", "publishedOn", result
   from jsonb_to_recordset($1) ${FIELDS}`,
  `insert into publications (inspection_id, ods_code, body_code, standard_code, status, published_on, revision, recorded_at)
   select "inspectionId", "odsCode", "bodyCode", "standardCode", status, "publishedOn", revision, "recordedAt"
   from jsonb_to_recordset($1) ${FIELDS}`,
  `insert into inspection_steps (inspection_id, version, ods_code, body_code, step, took_effect_on, recorded_at, recorded_by)
   select "inspectionId", 1, "odsCode", "bodyCode", 'ISSUE', "publishedOn", "recordedAt", "recordedBy"
   from jsonb_to_recordset($1) ${FIELDS}`,
  `insert into assessments (id, inspection_id, control_id, ods_code, body_code, outcome, self_assessed_outcome,
     assessed_on, recorded_at)
   select "assessmentId", "inspectionId", "controlId", "odsCode", "bodyCode", outcome, outcome, "publishedOn", "recordedAt"
   from jsonb_to_recordset($1) ${FIELDS}`,
  `insert into assessment_rationales (assessment_id, inspection_id, ods_code, body_code, rationale)
   select "assessmentId", "inspectionId", "odsCode", "bodyCode", rationale
   from jsonb_to_recordset($1) ${FIELDS}`,
];

/** Writes publications with the inspections that stand for them: a fixed number of statements however many there are. */
export async function addPublications(
  { manager, recordedAt, caller }: WriteTransaction,
  publications: readonly NewPublication[],
): Promise<AddedPublication[]> {
  if (publications.length === 0) return [];
  const ids = await newIds(manager, publications.length);
  const added = publications.map((publication, i) => ({ ...publication, ...idsAt(ids, i) }));
  const rows = JSON.stringify(
    added.map(({ year, ...publication }) => ({
      ...publication,
      standardCode: year.standard.code,
      controlId: year.control.id,
      recordedAt,
      recordedBy: caller.person,
    })),
  );
  for (const insert of INSERTS) await manager.query(insert, [rows]);
  return added;
}

type Ids = Pick<AddedPublication, 'inspectionId' | 'assessmentId'>;

/** Made beforehand: whoever imports may not read inspections, so an insert could not return them. */
function newIds(manager: EntityManager, count: number): Promise<Ids[]> {
  return manager.query(
    `select uuidv7() as "inspectionId", uuidv7() as "assessmentId" from generate_series(1, $1)`,
    [count],
  );
}

function idsAt(ids: readonly Ids[], index: number): Ids {
  const found = ids[index];
  if (!found) throw new Error('fewer ids were made than publications');
  return found;
}
