import { groupBy, loaderById } from '@assay/kit';
import { seesAssessments, seesRationales } from '../inspection/inspection.visibility.ts';
import { AssessmentRationale } from './assessment-rationale.entity.ts';
import { Assessment } from './assessment.entity.ts';

/** The assessments of an inspection that the viewer may see, in the order of the standard. */
export const assessmentsOfInspection = loaderById<Assessment[]>(async (ids, { work, viewer }) => {
  const found = await work.read((manager) =>
    manager
      .createQueryBuilder(Assessment, 'a')
      .innerJoin('a.inspection', 'i')
      .innerJoin('a.control', 'c')
      .where('a.inspectionId in (:...ids)', { ids })
      .andWhere(
        seesAssessments(viewer, () => ':viewer'),
        { viewer: viewer.organisation.code },
      )
      .orderBy('c.position')
      .getMany(),
  );
  return groupBy(found, (assessment) => assessment.inspectionId);
});

/** The assessments of these ids that the viewer may see. */
export const assessmentById = loaderById<Assessment>(async (ids, { work, viewer }) => {
  const found = await work.read((manager) =>
    manager
      .createQueryBuilder(Assessment, 'a')
      .innerJoin('a.inspection', 'i')
      .where('a.id in (:...ids)', { ids })
      .andWhere(
        seesAssessments(viewer, () => ':viewer'),
        { viewer: viewer.organisation.code },
      )
      .getMany(),
  );
  return new Map(found.map((assessment) => [assessment.id, assessment]));
});

/** Why an outcome was given, by the assessment's id, where the viewer may read it. */
export const rationaleOfAssessment = loaderById<string>(async (ids, { work, viewer }) => {
  const found = await work.read((manager) =>
    manager
      .createQueryBuilder(AssessmentRationale, 'r')
      .innerJoin('r.assessment', 'a')
      .innerJoin('a.inspection', 'i')
      .where('r.assessmentId in (:...ids)', { ids })
      .andWhere(
        seesRationales(viewer, () => ':viewer'),
        { viewer: viewer.organisation.code },
      )
      .getMany(),
  );
  return new Map(found.map(({ assessmentId, rationale }) => [assessmentId, rationale]));
});
