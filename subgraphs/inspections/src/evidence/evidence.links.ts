import { declaredFile, type LinkPurpose } from '@assay/kit';
import { z } from 'zod';

/** A file as it was declared; only that one is taken. */
export const declaredEvidence = z.object({
  evidenceId: z.uuid(),
  inspectionId: z.uuid(),
  controlId: z.string(),
  ...declaredFile,
  description: z.string(),
});
export type DeclaredEvidence = z.infer<typeof declaredEvidence>;

export const EVIDENCE_UPLOAD: LinkPurpose<DeclaredEvidence> = {
  name: 'evidence-upload',
  opens: declaredEvidence,
};

export const EVIDENCE_DOWNLOAD: LinkPurpose<{ evidenceId: string }> = {
  name: 'evidence',
  opens: z.object({ evidenceId: z.uuid() }),
};
