import { groupBy, loaderById, type RequestContext } from '@assay/kit';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { Inspection } from '../inspection/inspection.entity.ts';
import { seesAccuracyChecks } from '../inspection/inspection.visibility.ts';
import { AccuracyAnswer } from './accuracy-answer.entity.ts';
import { AccuracyCheck } from './accuracy-check.entity.ts';
import { AccuracyPoint } from './accuracy-point.entity.ts';
import { DraftResponse } from './draft-response.entity.ts';

/** Keeps, of a query that has joined the inspection `i`, what the viewer may see. */
function seen<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  { viewer }: RequestContext,
): SelectQueryBuilder<T> {
  return query.andWhere(
    seesAccuracyChecks(viewer, () => ':viewer'),
    { viewer: viewer.organisation.code },
  );
}

/** The accuracy checks of an inspection, the first sent first. */
export const checksOfInspection = loaderById<AccuracyCheck[]>(async (ids, context) => {
  const found = await context.work.read((manager) =>
    seen(
      manager
        .createQueryBuilder(AccuracyCheck, 'c')
        .innerJoin(Inspection, 'i', 'i.id = c.inspectionId')
        .where('c.inspectionId in (:...ids)', { ids }),
      context,
    )
      .orderBy('c.reportNumber')
      .getMany(),
  );
  return groupBy(found, (check) => check.inspectionId);
});

/** What the trust answered to the drafts of an inspection, the first recorded first. */
export const responsesOfInspection = loaderById<DraftResponse[]>(async (ids, context) => {
  const found = await context.work.read((manager) =>
    seen(
      manager
        .createQueryBuilder(DraftResponse, 'd')
        .innerJoin('d.inspection', 'i')
        .where('d.inspectionId in (:...ids)', { ids }),
      context,
    )
      .orderBy('d.id')
      .getMany(),
  );
  return groupBy(found, (response) => response.inspectionId);
});

/** The points of a response, in its order. */
export const pointsOfResponse = loaderById<AccuracyPoint[]>(async (ids, context) => {
  const found = await context.work.read((manager) =>
    seen(
      manager
        .createQueryBuilder(AccuracyPoint, 'p')
        .innerJoin('p.response', 'd')
        .innerJoin('d.inspection', 'i')
        .where('p.responseId in (:...ids)', { ids }),
      context,
    )
      .orderBy('p.position')
      .getMany(),
  );
  return groupBy(found, (point) => point.responseId);
});

/** The inspector's answer, by the id of the point. */
export const answerOfPoint = loaderById<AccuracyAnswer>(async (ids, context) => {
  const found = await context.work.read((manager) =>
    seen(
      manager
        .createQueryBuilder(AccuracyAnswer, 'a')
        .innerJoin('a.point', 'p')
        .innerJoin('p.response', 'd')
        .innerJoin('d.inspection', 'i')
        .where('a.pointId in (:...ids)', { ids }),
      context,
    ).getMany(),
  );
  return new Map(found.map((answer) => [answer.pointId, answer]));
});
