import type { WriteTransaction } from '@assay/kit';
import type { Inspection } from '../inspection/inspection.entity.ts';
import { Standard } from '../standard/standard.entity.ts';
import { canonicalJson, digestOf } from './report-content.ts';
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
  const { id, odsCode, bodyCode } = inspection;
  const content = canonicalJson(await contentOf(tx, inspection));
  const rows: [{ number: number }] = await tx.manager.query(
    'select coalesce(max(number), 0) + 1 as number from report_versions where inspection_id = $1',
    [id],
  );
  const report = tx.manager.create(ReportVersion, {
    inspectionId: id,
    number: rows[0].number,
    odsCode,
    bodyCode,
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
  const assessments: object[] = await manager.query(
    `select c.id as "controlId", c.reference, c.title, a.outcome, a.self_assessed_outcome as "selfAssessedOutcome",
            a.assessed_on as "assessedOn", a.version, r.rationale
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
    assessments,
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
