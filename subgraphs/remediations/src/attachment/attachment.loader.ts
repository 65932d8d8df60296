import { actsForTrust, groupBy, isUuid, loaderById } from '@assay/kit';
import { In } from 'typeorm';
import { ActAttachmentRow, Attachment } from './attachment.entity.ts';

/** Files by id: a trust's own, and those sent with an act in which the viewer may read what was written. */
export const attachmentById = loaderById<Attachment>(async (ids, { viewer, work }) => {
  const possible = ids.filter(isUuid);
  if (possible.length === 0) return new Map();
  const own = actsForTrust(viewer) ? viewer.organisation.code : '';
  const found = await work.read((manager) =>
    manager
      .createQueryBuilder(Attachment, 'a')
      .where('a.id in (:...possible)', { possible })
      .andWhere(
        `(a.ods_code = :own or exists (
           select from act_attachments s join act_notes n on n.act_id = s.act_id where s.attachment_id = a.id))`,
        { own },
      )
      .getMany(),
  );
  return new Map(found.map((attachment) => [attachment.id, attachment]));
});

/** The files sent with an act, by its id, in the order in which they were named. */
export const attachmentsOfAct = loaderById<Attachment[]>(async (actIds, context) => {
  const sent = await context.work.read((manager) =>
    manager.find(ActAttachmentRow, {
      where: { actId: In([...actIds]) },
      order: { actId: 'ASC', position: 'ASC' },
    }),
  );
  const files = await Promise.all(
    sent.map(({ attachmentId }) => attachmentById(context).load(attachmentId)),
  );
  const found = sent.flatMap(({ actId }, i) => {
    const file = files[i];
    return file ? [{ actId, file }] : [];
  });
  return new Map(
    [...groupBy(found, ({ actId }) => actId)].map(([id, rows]) => [
      id,
      rows.map(({ file }) => file),
    ]),
  );
});
