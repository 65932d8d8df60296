import { declaredFile, type LinkPurpose } from '@assay/kit';
import { z } from 'zod';

/** A file as it was declared; only that one is taken. */
export const declaredAttachment = z.object({
  attachmentId: z.uuid(),
  ...declaredFile,
  description: z.string().nullable(),
});
export type DeclaredAttachment = z.infer<typeof declaredAttachment>;

export const ATTACHMENT_UPLOAD: LinkPurpose<DeclaredAttachment> = {
  name: 'attachment-upload',
  opens: declaredAttachment,
};

export const ATTACHMENT_DOWNLOAD: LinkPurpose<{ attachmentId: string }> = {
  name: 'attachment',
  opens: z.object({ attachmentId: z.uuid() }),
};
