import { randomUUID } from 'node:crypto';
import {
  plainFileName,
  Problems,
  Rejection,
  signUpload,
  type DownloadLink,
  type LinkMaker,
  type RequestContext,
  type UploadLink,
} from '@assay/kit';
import { INSPECTING_ROLES } from '../inspection/inspection.policy.ts';
import { takeInspection } from '../inspection/take-step.ts';
import type {
  RequestEvidenceDownloadInput,
  RequestEvidenceUploadInput,
} from './evidence.inputs.ts';
import { declaredEvidence, EVIDENCE_DOWNLOAD, EVIDENCE_UPLOAD } from './evidence.links.ts';
import { evidenceById } from './evidence.loader.ts';
import { checkDeclared } from './evidence.policy.ts';
import { assessmentOf } from './evidence.step.ts';

const mutation = 'requestEvidenceUpload';

/** Gives a link for exactly the declared file. The same request again gives a link that stores to the same place. */
export async function requestEvidenceUpload(
  { viewer, work }: RequestContext,
  files: LinkMaker,
  input: RequestEvidenceUploadInput,
): Promise<UploadLink> {
  const evidenceId = await work.write((tx) =>
    tx.once<string>({ mutation, input }, async () => {
      const request = { step: 'RECORD', mutation, roles: INSPECTING_ROLES, input } as const;
      const inspection = await takeInspection(tx, viewer, request);
      const problems = new Problems();
      checkDeclared(problems, input, files.maxBytes);
      await assessmentOf(problems, tx, inspection, input.controlId);
      problems.rejectIfAny();
      return randomUUID();
    }),
  );
  const { inspectionId, controlId, mediaType, size, description } = input;
  const fileName = plainFileName(input.fileName);
  const file = { fileName, mediaType, size, description };
  const declared = declaredEvidence.parse({ evidenceId, inspectionId, controlId, ...file });
  return signUpload(files, EVIDENCE_UPLOAD, viewer, declared);
}

export async function requestEvidenceDownload(
  context: RequestContext,
  { links }: LinkMaker,
  { evidenceId }: RequestEvidenceDownloadInput,
): Promise<DownloadLink> {
  const evidence = await evidenceById(context).load(evidenceId);
  if (!evidence)
    throw Rejection.because(
      'NOT_FOUND',
      `There is no evidence ${evidenceId} that you may see.`,
      'evidenceId',
    );
  return links.sign(EVIDENCE_DOWNLOAD, context.viewer, { evidenceId: evidence.id });
}
