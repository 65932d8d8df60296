import { groupBy, loaderById, MeasureKind } from '@assay/kit';
import { seesAssessments } from '../inspection/inspection.visibility.ts';
import { MeasurementRow } from './measurement.entity.ts';
import { shown, type Measurement } from './measurement.type.ts';

const order = Object.keys(MeasureKind);

/** The measured facts of an assessment that the viewer may see, in the order of their kinds. */
export const measurementsOfAssessment = loaderById<Measurement[]>(async (ids, { work, viewer }) => {
  const found = await work.read((manager) =>
    manager
      .createQueryBuilder(MeasurementRow, 'm')
      .innerJoin('m.assessment', 'a')
      .innerJoin('a.inspection', 'i')
      .where('m.assessmentId in (:...ids)', { ids })
      .andWhere(
        seesAssessments(viewer, () => ':viewer'),
        { viewer: viewer.organisation.code },
      )
      .getMany(),
  );
  found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return groupBy(found.map(shown), ({ assessmentId }) => assessmentId);
});
