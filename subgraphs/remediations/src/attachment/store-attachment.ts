import {
  keepFile,
  receiveDeclared,
  storeReceived,
  type FastifyRequest,
  type FileStore,
  type ReceivedFile,
  type RequestContext,
} from '@assay/kit';
import type { DataSource, EntityManager } from 'typeorm';
import { Attachment } from './attachment.entity.ts';
import type { DeclaredAttachment } from './attachment.links.ts';
import { requireMaySend } from './attachment.policy.ts';

export interface AttachmentStore {
  readonly store: FileStore;
  readonly dataSource: DataSource;
}

export interface StoredAttachment {
  readonly id: string;
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
}

/** Whether any attachment, submitted or not, is this file. */
export const isAttachment = (manager: EntityManager, sha256: string): Promise<boolean> =>
  manager.existsBy(Attachment, { sha256 });

/** Receives a declared file and records it for the trust to submit, or leaves nothing of it. */
export async function receiveAttachment(
  context: RequestContext,
  files: AttachmentStore,
  declared: DeclaredAttachment,
  request: FastifyRequest,
): Promise<StoredAttachment> {
  requireMaySend(context.viewer);
  return receiveDeclared(request, files.store, declared, (file) =>
    storeAttachment(context, files, declared, file),
  );
}

async function storeAttachment(
  { viewer, work }: RequestContext,
  { store, dataSource }: AttachmentStore,
  { attachmentId: id, fileName, mediaType, description }: DeclaredAttachment,
  file: ReceivedFile,
): Promise<StoredAttachment> {
  const { sha256, size } = file;
  const keeping = { subgraph: 'remediations', store, dataSource, inUse: isAttachment };
  const input = { idempotencyKey: `attachment ${id}`, sha256 };
  await storeReceived(keeping, file, async () => {
    await work.write((tx) =>
      tx.once({ mutation: 'requestAttachmentUpload', input }, async () => {
        await keepFile(tx.manager, store, file);
        await tx.manager.insert(Attachment, {
          ...{ id, fileName, mediaType, size, sha256, description },
          odsCode: viewer.organisation.code,
          recordedAt: tx.recordedAt,
          recordedBy: viewer.person,
        });
        return id;
      }),
    );
  });
  return { id, sha256, size, mediaType };
}
