import { isUuid, Rejection, userError, type Viewer, type WriteTransaction } from '@assay/kit';
import { In } from 'typeorm';
import { Attachment } from './attachment.entity.ts';

const MOST_ATTACHMENTS = 20;

/** The viewer's trust's own files, in the order in which they are named. @throws Rejection naming each that is not. */
export async function attachmentsToSubmit(
  { manager }: WriteTransaction,
  { organisation }: Viewer,
  given: readonly string[] | null | undefined,
): Promise<Attachment[]> {
  const ids = [...new Set(given)];
  if (ids.length === 0) return [];
  if (ids.length > MOST_ATTACHMENTS)
    throw Rejection.because(
      'INVALID_VALUE',
      `Name up to ${String(MOST_ATTACHMENTS)} files; there are ${String(ids.length)}.`,
      'attachmentIds',
    );
  const rows = await manager.find(Attachment, {
    where: { id: In(ids.filter(isUuid)), odsCode: organisation.code },
  });
  const found = ids.map((id) => rows.find((row) => row.id === id));
  const unknown = found.flatMap((file, i) =>
    file
      ? []
      : [
          userError(
            'NOT_FOUND',
            `Your trust has sent no file ${ids[i] ?? ''} whole. Send it, then name it again.`,
            'attachmentIds',
            String(i),
          ),
        ],
  );
  if (unknown.length > 0) throw new Rejection(unknown);
  return found.filter((file) => file !== undefined);
}
