import { groupBy, loaderById } from '@assay/kit';
import { seesReport } from '../inspection/inspection.visibility.ts';
import { ReportIssue } from './report-issue.entity.ts';
import { ReportSignOff } from './report-sign-off.entity.ts';
import { ReportVersion } from './report-version.entity.ts';

/** The versions of an inspection's report that the viewer may read, the first drafted first. */
export const reportsOfInspection = loaderById<ReportVersion[]>(async (ids, { work, viewer }) => {
  const found = await work.read((manager) =>
    manager
      .createQueryBuilder(ReportVersion, 'r')
      .innerJoin('r.inspection', 'i')
      .where('r.inspectionId in (:...ids)', { ids })
      .andWhere(
        seesReport(viewer, () => ':viewer'),
        { viewer: viewer.organisation.code },
      )
      .orderBy('r.number')
      .getMany(),
  );
  return groupBy(found, (report) => report.inspectionId);
});

/** The sign-offs of an inspection's reports, of those that the viewer may read. */
export const signOffsOfInspection = loaderById<ReportSignOff[]>(async (ids, { work, viewer }) => {
  const found = await work.read((manager) =>
    manager
      .createQueryBuilder(ReportSignOff, 's')
      .innerJoin('s.report', 'r')
      .innerJoin('r.inspection', 'i')
      .where('s.inspectionId in (:...ids)', { ids })
      .andWhere(
        seesReport(viewer, () => ':viewer'),
        { viewer: viewer.organisation.code },
      )
      .getMany(),
  );
  return groupBy(found, (signed) => signed.inspectionId);
});

/** On which day each version of an inspection's report was issued, of those that the viewer may read. */
export const issuesOfInspection = loaderById<ReportIssue[]>(async (ids, { work, viewer }) => {
  const found = await work.read((manager) =>
    manager
      .createQueryBuilder(ReportIssue, 's')
      .innerJoin('s.report', 'r')
      .innerJoin('r.inspection', 'i')
      .where('s.inspectionId in (:...ids)', { ids })
      .andWhere(
        seesReport(viewer, () => ':viewer'),
        { viewer: viewer.organisation.code },
      )
      .getMany(),
  );
  return groupBy(found, (issue) => issue.inspectionId);
});
