import { groupBy, isUuid, loaderById, type RequestContext } from '@assay/kit';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { seesRationales } from '../inspection/inspection.visibility.ts';
import { Evidence } from './evidence.entity.ts';

/** Evidence, not withdrawn, that the viewer may see: whoever may read why an outcome was given. */
function visibleEvidence(
  manager: EntityManager,
  { viewer }: RequestContext,
): SelectQueryBuilder<Evidence> {
  return manager
    .createQueryBuilder(Evidence, 'e')
    .innerJoin('e.assessment', 'a')
    .innerJoin('a.inspection', 'i')
    .where(
      seesRationales(viewer, () => ':viewer'),
      { viewer: viewer.organisation.code },
    )
    .andWhere('not exists (select from evidence_withdrawals w where w.evidence_id = e.id)');
}

export const evidenceById = loaderById<Evidence>(async (ids, context) => {
  const possible = ids.filter(isUuid);
  if (possible.length === 0) return new Map();
  const found = await context.work.read((manager) =>
    visibleEvidence(manager, context).andWhere('e.id in (:...possible)', { possible }).getMany(),
  );
  return new Map(found.map((evidence) => [evidence.id, evidence]));
});

/** The evidence of an assessment, by its id, the first stored first. */
export const evidenceOfAssessment = loaderById<Evidence[]>(async (ids, context) => {
  const found = await context.work.read((manager) =>
    visibleEvidence(manager, context)
      .andWhere('e.assessmentId in (:...ids)', { ids })
      .orderBy('e.recordedAt')
      .addOrderBy('e.id')
      .getMany(),
  );
  return groupBy(found, (evidence) => evidence.assessmentId);
});
