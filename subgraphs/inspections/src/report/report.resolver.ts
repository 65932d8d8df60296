import { GraphQLDay, type RequestContext } from '@assay/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Inspection } from '../inspection/inspection.entity.ts';
import { ReportSignOff } from './report-sign-off.entity.ts';
import { ReportVersion } from './report-version.entity.ts';
import { issuesOfInspection, reportsOfInspection, signOffsOfInspection } from './report.loader.ts';

@Resolver(() => Inspection)
export class InspectionReports {
  @FieldResolver(() => ReportVersion, {
    nullable: true,
    description:
      'The report as it stands, which once issued is the version issued last; null until one is drafted, once outcomes change, and where you may not read it.',
  })
  async report(
    @Root() { id, reportNumber }: Inspection,
    @Ctx() context: RequestContext,
  ): Promise<ReportVersion | null> {
    if (reportNumber === null) return null;
    const readable = await reportsOfInspection(context).load(id);
    return readable?.find(({ number }) => number === reportNumber) ?? null;
  }

  @FieldResolver(() => [ReportVersion], {
    description: 'Every version of the report that you may read, the first drafted first.',
  })
  async reportVersions(
    @Root() { id }: Inspection,
    @Ctx() context: RequestContext,
  ): Promise<ReportVersion[]> {
    return (await reportsOfInspection(context).load(id)) ?? [];
  }
}

@Resolver(() => ReportVersion)
export class ReportVersionResolver {
  @FieldResolver(() => ReportSignOff, {
    nullable: true,
    description: 'Who signed it off; null while nobody has.',
  })
  async signOff(
    @Root() { inspectionId, number }: ReportVersion,
    @Ctx() context: RequestContext,
  ): Promise<ReportSignOff | null> {
    const signed = await signOffsOfInspection(context).load(inspectionId);
    return signed?.find(({ reportNumber }) => reportNumber === number) ?? null;
  }

  @FieldResolver(() => GraphQLDay, {
    nullable: true,
    description: 'The day on which this version was issued; null while it is a draft.',
  })
  async issuedOn(
    @Root() { inspectionId, number }: ReportVersion,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    const issues = await issuesOfInspection(context).load(inspectionId);
    return issues?.find(({ reportNumber }) => reportNumber === number)?.issuedOn ?? null;
  }
}
