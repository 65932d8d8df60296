import { randomUUID } from 'node:crypto';
import {
  checkDeclaredFile,
  plainFileName,
  Problems,
  Rejection,
  signUpload,
  type DownloadLink,
  type LinkMaker,
  type RequestContext,
  type UploadLink,
} from '@assay/kit';
import type {
  RequestAttachmentDownloadInput,
  RequestAttachmentUploadInput,
} from './attachment.inputs.ts';
import { ATTACHMENT_DOWNLOAD, ATTACHMENT_UPLOAD, declaredAttachment } from './attachment.links.ts';
import { attachmentById } from './attachment.loader.ts';
import { requireMaySend } from './attachment.policy.ts';

/** Gives a link for exactly the declared file. The same request again gives a link that stores to the same place. */
export async function requestAttachmentUpload(
  { viewer, work }: RequestContext,
  files: LinkMaker,
  input: RequestAttachmentUploadInput,
): Promise<{ attachmentId: string; upload: UploadLink }> {
  const attachmentId = await work.write((tx) =>
    tx.once<string>({ mutation: 'requestAttachmentUpload', input }, () => {
      requireMaySend(viewer);
      const problems = new Problems();
      checkDeclaredFile(problems, input, files.maxBytes);
      problems.rejectIfAny();
      return Promise.resolve(randomUUID());
    }),
  );
  const { mediaType, size, description = null } = input;
  const fileName = plainFileName(input.fileName);
  const file = { attachmentId, fileName, mediaType, size, description };
  const declared = declaredAttachment.parse(file);
  return { attachmentId, upload: await signUpload(files, ATTACHMENT_UPLOAD, viewer, declared) };
}

export async function requestAttachmentDownload(
  context: RequestContext,
  { links }: LinkMaker,
  { attachmentId }: RequestAttachmentDownloadInput,
): Promise<DownloadLink> {
  const attachment = await attachmentById(context).load(attachmentId);
  if (!attachment)
    throw Rejection.because(
      'NOT_FOUND',
      `There is no file ${attachmentId} that you may see.`,
      'attachmentId',
    );
  return links.sign(ATTACHMENT_DOWNLOAD, context.viewer, { attachmentId: attachment.id });
}
