import { canonicalJson, digestOf, type WriteTransaction } from '@assay/kit';
import type { Inspection } from '../inspection/inspection.entity.ts';
import { Standard } from '../standard/standard.entity.ts';
import { withFoundations } from './report-foundations.ts';
import { ReportSignOff } from './report-sign-off.entity.ts';
import { ReportVersion } from './report-version.entity.ts';

/** The report as last drafted; null when outcomes have changed since, and when none was drafted. */
export async function currentReport(
  { manager }: WriteTransaction,
  { id, reportNumber }: Inspection,
): Promise<ReportVersion | null> {
  if (reportNumber === null) return null;
  return manager.findOneByOrFail(ReportVersion, { inspectionId: id, number: reportNumber });
}

/** Assembles the report from the assessments as they are now, and stores it as a new version. */
export async function assembleReport(
  tx: WriteTransaction,
  inspection: Inspection,
  draftedOn: string,
): Promise<ReportVersion> {
  const content = await withFoundations(tx, inspection, await contentOf(tx, inspection));
  return storeVersion(tx, inspection, { kind: 'ORIGINAL', reason: null, draftedOn, content });
}

interface NewVersion extends Pick<ReportVersion, 'kind' | 'reason' | 'draftedOn'> {
  readonly content: object;
}

/** Stores a new version of the report of a locked inspection. */
export async function storeVersion(
  tx: WriteTransaction,
  { id, odsCode, bodyCode }: Inspection,
  { kind, reason, draftedOn, ...version }: NewVersion,
): Promise<ReportVersion> {
  const content = canonicalJson(version.content);
  const rows: [{ number: number }] = await tx.manager.query(
    'select coalesce(max(number), 0) + 1 as number from report_versions where inspection_id = $1',
    [id],
  );
  const report = tx.manager.create(ReportVersion, {
    inspectionId: id,
    number: rows[0].number,
    odsCode,
    bodyCode,
    kind,
    reason,
    draftedOn,
    content,
    contentDigest: digestOf(content),
    recordedAt: tx.recordedAt,
    recordedBy: tx.caller.person,
  });
  await tx.manager.insert(ReportVersion, report);
  return report;
}

async function contentOf({ manager }: WriteTransaction, inspection: Inspection): Promise<object> {
  const { id, odsCode, bodyCode, method, announced, plannedFor, beganOn } = inspection;
  const { code, title, version } = await manager.findOneByOrFail(Standard, {
    code: inspection.standardCode,
  });
  // what was added to reports later is there only when it is set: a report without it keeps its digest
  const assessments: { content: object; added: object }[] = await manager.query(
    `select jsonb_build_object('controlId', c.id, 'reference', c.reference, 'title', c.title, 'outcome', a.outcome,
              'selfAssessedOutcome', a.self_assessed_outcome, 'assessedOn', a.assessed_on, 'version', a.version,
              'rationale', r.rationale) as content,
            jsonb_strip_nulls(jsonb_build_object('selfAssessmentConfidence', a.self_assessment_confidence,
              'severity', a.severity, 'measurements', (
                select jsonb_agg(jsonb_build_object('kind', m.kind, 'amount', m.amount) order by m.kind)
                from measurements m where m.assessment_id = a.id))) as added
     from assessments a join controls c on c.id = a.control_id
       join assessment_rationales r on r.assessment_id = a.id
     where a.inspection_id = $1 order by c.position`,
    [id],
  );
  return {
    inspectionId: id,
    odsCode,
    bodyCode,
    standard: { code, title, version },
    method,
    announced,
    plannedFor,
    beganOn,
    assessments: assessments.map(({ content, added }) => ({ ...content, ...added })),
  };
}

/** Whether exactly this content is signed off. */
export async function isSignedOff(
  { manager }: WriteTransaction,
  { inspectionId, number, contentDigest }: ReportVersion,
): Promise<boolean> {
  return manager.existsBy(ReportSignOff, { inspectionId, reportNumber: number, contentDigest });
}

/** Records that the caller stands by exactly this content. */
export async function signOff(
  { manager, caller, recordedAt }: WriteTransaction,
  { inspectionId, number, odsCode, bodyCode, contentDigest }: ReportVersion,
  signedOn: string,
): Promise<void> {
  await manager.insert(ReportSignOff, {
    inspectionId,
    reportNumber: number,
    odsCode,
    bodyCode,
    contentDigest,
    signedOn,
    signedBy: caller.person,
    recordedAt,
  });
}
