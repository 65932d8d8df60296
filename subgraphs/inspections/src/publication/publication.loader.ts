import { loaderById } from '@assay/kit';
import type { Publication } from './publication.type.ts';

/** What was published, by the id of the inspection that stands for it; the viewer is known to see the inspection. */
export const publicationOfInspection = loaderById<Publication>(async (ids, { work }) => {
  const rows: (Publication & { id: string })[] = await work.read((manager) =>
    manager.query(
      `select p.inspection_id as id, s.title || ', published results' as source, p.status,
         p.published_on as "publishedOn", p.revision, p.recorded_at as "recordedAt"
       from publications p join standards s on s.code = p.standard_code
       where p.inspection_id = any ($1)`,
      [ids],
    ),
  );
  return new Map(rows.map(({ id, ...publication }) => [id, publication]));
});
