import { canonicalJson, digestOf, isUuid, type WriteTransaction } from '@assay/kit';
import { In } from 'typeorm';
import type { Inspection } from '../inspection/inspection.entity.ts';
import { AssessmentKey } from './assessment-key.entity.ts';
import type { AssessmentInput, RecordAssessmentsInput } from './assessment.inputs.ts';
import type { BatchFacts, FoldedBatch, Standing } from './assessment.policy.ts';

/** Reads what a batch is checked against: three statements, however large it is. */
export async function readBatchFacts(
  tx: WriteTransaction,
  { id, standardCode }: Inspection,
  { assessments, assessedOn }: RecordAssessmentsInput,
): Promise<Omit<BatchFacts, 'open'>> {
  const said = { inspectionId: id, assessedOn: assessedOn ?? null, idempotencyKey: null };
  const named = await controlsNamed(tx, id, assessments);
  const own = new Set([...named.recorded.values()].flatMap((standing) => standing.id ?? []));
  return {
    standardCode,
    ...named,
    idsInUse: await idsInUse(tx, assessments, own),
    keys: await keysUsed(tx, assessments),
    hashOf: ({ id: sent = null, expectedVersion = null, ...item }) =>
      digestOf(canonicalJson({ ...item, id: sent, expectedVersion, ...said })),
  };
}

interface ControlRow {
  readonly controlId: string;
  readonly standardCode: string;
  readonly standing: Standing | null;
}

/** The controls that a batch names, with the assessments that the inspection holds of them. */
async function controlsNamed(
  { manager }: WriteTransaction,
  inspectionId: string,
  items: readonly AssessmentInput[],
): Promise<Pick<BatchFacts, 'controls' | 'recorded'>> {
  const rows: ControlRow[] = await manager.query(
    `select c.id as "controlId", c.standard_code as "standardCode", case when a.id is not null then jsonb_build_object(
       'id', a.id, 'version', a.version, 'selfAssessedOutcome', a.self_assessed_outcome,
       'selfAssessmentConfidence', a.self_assessment_confidence, 'severity', a.severity, 'measurements', coalesce((
         select jsonb_agg(jsonb_build_object('kind', m.kind, 'amount', m.amount))
         from measurements m where m.assessment_id = a.id), '[]')) end as standing
     from controls c left join assessments a on a.control_id = c.id and a.inspection_id = $1
     where c.id = any ($2)`,
    [inspectionId, items.map(({ controlId }) => controlId)],
  );
  return {
    controls: new Map(rows.map(({ controlId, standardCode }) => [controlId, standardCode])),
    recorded: new Map(
      rows.flatMap(({ controlId, standing }) => (standing ? [[controlId, standing] as const] : [])),
    ),
  };
}

/** Which ids that the batch makes are in use anywhere, but for the inspection's own. */
async function idsInUse(
  { manager }: WriteTransaction,
  items: readonly AssessmentInput[],
  own: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const ids = items.flatMap(({ id }) => (id != null && isUuid(id) && !own.has(id) ? [id] : []));
  if (ids.length === 0) return new Set();
  const rows: { id: string }[] = await manager.query(
    'select id from assessment_ids_in_use($1) as id',
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

async function keysUsed(
  { manager, caller }: WriteTransaction,
  items: readonly AssessmentInput[],
): Promise<ReadonlyMap<string, string>> {
  const keys = items.flatMap(({ idempotencyKey }) => idempotencyKey ?? []);
  if (keys.length === 0) return new Map();
  const used = await manager.findBy(AssessmentKey, {
    bodyCode: caller.organisation.code,
    recordedBy: caller.person,
    key: In(keys),
  });
  return new Map(used.map(({ key, contentHash }) => [key, contentHash]));
}

/** Writes what a batch changes: three statements, however large it is. */
export async function saveBatch(
  { manager, recordedAt, caller }: WriteTransaction,
  { id, odsCode, bodyCode }: Inspection,
  { assessedOn }: RecordAssessmentsInput,
  { changes, newKeys }: FoldedBatch,
): Promise<void> {
  const batch = JSON.stringify(changes);
  await manager.query(
    `with batch as (
       select * from jsonb_to_recordset($6) as n (id uuid, "controlId" text, outcome text, rationale text,
         "selfAssessedOutcome" text, "selfAssessmentConfidence" text, severity text, version integer)
     ), saved as (
       insert into assessments as a (id, inspection_id, control_id, ods_code, body_code, outcome, self_assessed_outcome,
         self_assessment_confidence, severity, assessed_on, recorded_at, version)
       select coalesce(id, uuidv7()), $1, "controlId", $2, $3, outcome, "selfAssessedOutcome",
         "selfAssessmentConfidence", severity, $4, $5, version
       from batch
       on conflict (inspection_id, control_id) do update set outcome = excluded.outcome,
         self_assessed_outcome = excluded.self_assessed_outcome,
         self_assessment_confidence = excluded.self_assessment_confidence, severity = excluded.severity,
         assessed_on = excluded.assessed_on, recorded_at = excluded.recorded_at, version = excluded.version
       returning a.id, a.control_id
     )
     insert into assessment_rationales (assessment_id, inspection_id, ods_code, body_code, rationale)
     select saved.id, $1, $2, $3, batch.rationale from batch join saved on saved.control_id = batch."controlId"
     on conflict (assessment_id) do update set rationale = excluded.rationale`,
    [id, odsCode, bodyCode, assessedOn ?? null, recordedAt, batch],
  );
  await manager.query(
    `with measured as (
       select a.id, a.inspection_id, a.ods_code, a.body_code, m.kind, m.amount
       from jsonb_to_recordset($2) as n ("controlId" text, measurements jsonb)
       join assessments a on a.inspection_id = $1 and a.control_id = n."controlId"
       left join jsonb_to_recordset(n.measurements) as m (kind text, amount double precision) on true
     ), cleared as (
       delete from measurements d where d.assessment_id in (select id from measured)
         and (d.assessment_id, d.kind) not in (select id, kind from measured where kind is not null)
     )
     insert into measurements (assessment_id, inspection_id, ods_code, body_code, kind, amount)
     select id, inspection_id, ods_code, body_code, kind, amount from measured where kind is not null
     on conflict (assessment_id, kind) do update set amount = excluded.amount`,
    [id, batch],
  );
  const keys = [...newKeys].map(([key, contentHash]) => ({ key, contentHash }));
  if (keys.length === 0) return;
  await manager.query(
    `insert into assessment_keys (body_code, recorded_by, key, inspection_id, ods_code, content_hash, recorded_at)
     select $1, $2, n.key, $3, $4, n."contentHash", $5
     from jsonb_to_recordset($6) as n (key text, "contentHash" text)`,
    [bodyCode, caller.person, id, odsCode, recordedAt, JSON.stringify(keys)],
  );
}
