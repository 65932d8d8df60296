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
import { reportsOfInspection, signOffsOfInspection } from '../report/report.loader.ts';
import { assessmentsCsv, csvFileName } from './assessments-csv.ts';
import { reportDocument } from './report-document.ts';
import { ASSESSMENTS, REPORT_PAGE } from './report-out.links.ts';
import { reportPage, type ReportFacts } from './report-page.ts';
import { CONTENT_SECURITY_POLICY } from './report-page.style.ts';

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
  if (!inspection || !report) throw nothing();
  const signed = await signOffsOfInspection(context).load(inspectionId);
  const html = reportPage({
    document: reportDocument.parse(JSON.parse(report.content)),
    number,
    draftedOn: report.draftedOn,
    contentDigest: report.contentDigest,
    status: statusOf(inspection, number),
    signOff: signed?.find(({ reportNumber }) => reportNumber === number) ?? null,
  });
  void reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`);
  return html;
}

function statusOf(
  { issuedOn, status, reportNumber }: Inspection,
  number: number,
): ReportFacts['status'] {
  if (number !== reportNumber)
    return { issued: false, text: 'NOT IN FORCE – another version has taken its place' };
  if (issuedOn !== null) return { issued: true, text: `Issued on ${longDay(issuedOn)}` };
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
