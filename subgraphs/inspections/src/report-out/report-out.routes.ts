import {
  attachmentNamed,
  longDay,
  Rejection,
  serveLinked,
  type FastifyInstance,
  type FastifyReply,
  type LinkedRoutesOptions,
  type RequestContext,
} from '@assay/kit';
import type { Inspection } from '../inspection/inspection.entity.ts';
import { inspectionById } from '../inspection/inspection.loader.ts';
import { withdrawnNumber } from '../report/corrected-content.ts';
import type { ReportVersion } from '../report/report-version.entity.ts';
import {
  issuesOfInspection,
  reportsOfInspection,
  signOffsOfInspection,
} from '../report/report.loader.ts';
import { assessmentsCsv, csvFileName } from './assessments-csv.ts';
import { reportDocument } from './report-document.ts';
import { ASSESSMENTS, REPORT_PAGE } from './report-out.links.ts';
import { CONTENT_SECURITY_POLICY } from './report-page.style.ts';
import { reportPage, type ReportFacts } from './report-page.ts';

const nothing = () => Rejection.because('NOT_FOUND', 'There is no report here that you may read.');

/** Serves the links to reports. */
export function serveReports(scope: FastifyInstance, options: LinkedRoutesOptions): void {
  serveLinked(
    scope,
    {
      method: 'GET',
      purpose: REPORT_PAGE,
      answer: async (context, opens, { reply }) => sendPage(context, opens, reply),
    },
    options,
  );
  serveLinked(
    scope,
    {
      method: 'GET',
      purpose: ASSESSMENTS,
      answer: async (context, opens, { reply }) => sendCsv(context, opens.inspectionId, reply),
    },
    options,
  );
}

async function sendPage(
  context: RequestContext,
  { inspectionId, number }: { readonly inspectionId: string; readonly number: number },
  reply: FastifyReply,
): Promise<string> {
  const inspection = await inspectionById(context).load(inspectionId);
  const reports = await reportsOfInspection(context).load(inspectionId);
  const report = reports?.find((each) => each.number === number);
  const shown = reports?.find((each) => each.number === (report && numberShown(report)));
  if (!inspection || !report || !shown) throw nothing();
  const issues = await issuesOfInspection(context).load(inspectionId);
  const issuedOn = issues?.find(({ reportNumber }) => reportNumber === number)?.issuedOn ?? null;
  const signed = await signOffsOfInspection(context).load(inspectionId);
  const html = reportPage({
    document: reportDocument.parse(JSON.parse(shown.content)),
    number: shown.number,
    draftedOn: shown.draftedOn,
    contentDigest: shown.contentDigest,
    status: statusOf(inspection, report, issuedOn),
    signOff: signed?.find(({ reportNumber }) => reportNumber === shown.number) ?? null,
  });
  void reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`);
  return html;
}

/** A withdrawal has no outcomes of its own: what was withdrawn is shown, and that it was. */
const numberShown = ({ kind, number, content }: ReportVersion): number =>
  kind === 'WITHDRAWAL' ? withdrawnNumber(content) : number;

function statusOf(
  { status, reportNumber }: Inspection,
  { number, kind, reason, draftedOn }: ReportVersion,
  issuedOn: string | null,
): ReportFacts['status'] {
  const because = reason === null ? '' : `: ${reason}`;
  if (issuedOn === null && kind === 'CORRECTION')
    return { issued: false, text: `DRAFT CORRECTION – not issued${because}` };
  if (number !== reportNumber)
    return { issued: false, text: 'NOT IN FORCE – another version has taken its place' };
  if (kind === 'WITHDRAWAL')
    return { issued: false, text: `WITHDRAWN on ${longDay(draftedOn)}${because}` };
  const corrected = kind === 'CORRECTION' ? `, correcting an earlier version${because}` : '';
  if (issuedOn !== null)
    return { issued: true, text: `Issued on ${longDay(issuedOn)}${corrected}` };
  const checked = status === 'IN_ACCURACY_CHECK' ? '; the trust is checking its facts' : '';
  return { issued: false, text: `DRAFT – not issued${checked}` };
}

async function sendCsv(
  context: RequestContext,
  inspectionId: string,
  reply: FastifyReply,
): Promise<string> {
  const inspection = await inspectionById(context).load(inspectionId);
  const csv = inspection && (await assessmentsCsv(context, inspection));
  if (!inspection || csv == null) throw nothing();
  void reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', attachmentNamed(csvFileName(inspection)))
    .header('content-security-policy', "sandbox; default-src 'none'");
  return csv;
}
