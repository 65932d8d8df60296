import type { RequestContext, SignedLinks } from '@assay/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { RequestReportDownloadInput, RequestReportDownloadPayload } from './report-out.inputs.ts';
import { requestReportDownload } from './request-report.ts';

@Resolver()
export class ReportOutMutations {
  constructor(private readonly links: Pick<SignedLinks, 'sign'>) {}

  @Mutation(() => RequestReportDownloadPayload, {
    description: 'Asks for a link by which a report is fetched.',
  })
  async requestReportDownload(
    @Arg('input', () => RequestReportDownloadInput, { description: 'What is to be fetched.' })
    input: RequestReportDownloadInput,
    @Ctx() context: RequestContext,
  ) {
    return { download: await requestReportDownload(context, this.links, input) };
  }
}
