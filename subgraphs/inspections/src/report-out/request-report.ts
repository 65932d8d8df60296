import { Rejection, type DownloadLink, type RequestContext, type SignedLinks } from '@assay/kit';
import { assessmentsOfInspection } from '../assessment/assessment.loader.ts';
import type { Inspection } from '../inspection/inspection.entity.ts';
import { inspectionById } from '../inspection/inspection.loader.ts';
import { reportsOfInspection } from '../report/report.loader.ts';
import type { RequestReportDownloadInput } from './report-out.inputs.ts';
import { ASSESSMENTS, REPORT_PAGE } from './report-out.links.ts';

type Links = Pick<SignedLinks, 'sign'>;

/** Gives a link to what the viewer may read now, and may read when it is followed. */
export async function requestReportDownload(
  context: RequestContext,
  links: Links,
  { inspectionId, format }: RequestReportDownloadInput,
): Promise<DownloadLink> {
  const inspection = await inspectionById(context).load(inspectionId);
  if (!inspection)
    throw Rejection.because(
      'NOT_FOUND',
      `There is no inspection ${inspectionId} that you may see.`,
      'inspectionId',
    );
  return format === 'HTML'
    ? linkToPage(context, links, inspection)
    : linkToAssessments(context, links, inspection);
}

async function linkToPage(
  context: RequestContext,
  links: Links,
  { id, reportNumber }: Inspection,
): Promise<DownloadLink> {
  const readable = (await reportsOfInspection(context).load(id)) ?? [];
  const report = readable.find(({ number }) => number === reportNumber);
  if (!report)
    throw Rejection.because(
      'NOT_FOUND',
      'The inspection has no report that you may read: none is drafted, or it is for others.',
      'inspectionId',
    );
  return links.sign(REPORT_PAGE, context.viewer, { inspectionId: id, number: report.number });
}

async function linkToAssessments(
  context: RequestContext,
  links: Links,
  { id }: Inspection,
): Promise<DownloadLink> {
  if (!(await assessmentsOfInspection(context).load(id)))
    throw Rejection.because(
      'NOT_FOUND',
      'The inspection has no assessments that you may see.',
      'inspectionId',
    );
  return links.sign(ASSESSMENTS, context.viewer, { inspectionId: id });
}
