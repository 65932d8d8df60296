import { Rejection, type WriteTransaction } from '@assay/kit';
import type { Inspection } from '../inspection/inspection.entity.ts';
import type { DatedStep } from '../inspection/inspection.policy.ts';
import { ReportIssue } from './report-issue.entity.ts';
import type { ReportVersion } from './report-version.entity.ts';
import { currentReport } from './report.service.ts';

/** A report as issued last, and on which day. */
export interface IssuedReport {
  readonly report: ReportVersion;
  readonly step: DatedStep;
}

/** @throws Rejection WRONG_STATE when the inspection was issued without a report of its own, as a publication is. */
export async function issuedReport(
  tx: WriteTransaction,
  inspection: Inspection,
): Promise<IssuedReport> {
  const report = await currentReport(tx, inspection);
  if (report === null)
    throw Rejection.because(
      'WRONG_STATE',
      'The inspection has no report of its own, because its outcomes were published elsewhere; only the publisher can change them.',
      'inspectionId',
    );
  const { inspectionId, number: reportNumber } = report;
  const { issuedOn } = await tx.manager.findOneByOrFail(ReportIssue, {
    inspectionId,
    reportNumber,
  });
  return { report, step: { day: issuedOn, what: 'the issue' } };
}

/** Records that a version is issued. */
export async function recordIssue(
  { manager, caller, recordedAt }: WriteTransaction,
  { inspectionId, number, odsCode, bodyCode }: ReportVersion,
  issuedOn: string,
): Promise<void> {
  await manager.insert(ReportIssue, {
    inspectionId,
    reportNumber: number,
    odsCode,
    bodyCode,
    issuedOn,
    recordedAt,
    recordedBy: caller.person,
  });
}
