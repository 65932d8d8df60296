import { isUuid, loaderById } from '@assay/kit';
import { Inspection } from './inspection.entity.ts';
import { seesInspection } from './inspection.visibility.ts';

/** The inspections of these ids that the viewer may see. */
export const inspectionById = loaderById<Inspection>(async (ids, { work, viewer }) => {
  const possible = ids.filter(isUuid);
  if (possible.length === 0) return new Map();
  const found = await work.read((manager) =>
    manager
      .createQueryBuilder(Inspection, 'i')
      .where('i.id in (:...possible)', { possible })
      .andWhere(
        seesInspection(viewer, () => ':viewer'),
        { viewer: viewer.organisation.code },
      )
      .getMany(),
  );
  return new Map(found.map((inspection) => [inspection.id, inspection]));
});
