import type { Readable } from 'node:stream';
import {
  Rejection,
  sendStored,
  serveLinked,
  type FastifyInstance,
  type FastifyReply,
  type FileStore,
  type LinkedRoutesOptions,
  type RequestContext,
} from '@assay/kit';
import { ATTACHMENT_DOWNLOAD, ATTACHMENT_UPLOAD } from './attachment.links.ts';
import { attachmentById } from './attachment.loader.ts';
import { receiveAttachment } from './store-attachment.ts';

/** Serves the links to which files are sent and from which they are fetched. */
export function serveAttachments(
  scope: FastifyInstance,
  store: FileStore,
  options: LinkedRoutesOptions,
): void {
  const files = { store, dataSource: options.dataSource };
  serveLinked(
    scope,
    {
      method: 'PUT',
      purpose: ATTACHMENT_UPLOAD,
      answer: (context, declared, { request }) =>
        receiveAttachment(context, files, declared, request),
    },
    options,
  );
  serveLinked(
    scope,
    {
      method: 'GET',
      purpose: ATTACHMENT_DOWNLOAD,
      answer: (context, { attachmentId }, { reply }) =>
        sendAttachment(context, store, attachmentId, reply),
    },
    options,
  );
}

async function sendAttachment(
  context: RequestContext,
  store: FileStore,
  attachmentId: string,
  reply: FastifyReply,
): Promise<Readable> {
  const attachment = await attachmentById(context).load(attachmentId);
  if (!attachment)
    throw Rejection.because('NOT_FOUND', `There is no file ${attachmentId} that you may see.`);
  return sendStored(store, attachment, reply);
}
