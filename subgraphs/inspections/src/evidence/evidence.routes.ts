import type { Readable } from 'node:stream';
import {
  Rejection,
  sendStored,
  serveLinked,
  type LinkedRoutesOptions,
  type RequestContext,
  type FastifyInstance,
  type FastifyReply,
} from '@assay/kit';
import { EVIDENCE_DOWNLOAD, EVIDENCE_UPLOAD } from './evidence.links.ts';
import { evidenceById } from './evidence.loader.ts';
import { receiveEvidence, type EvidenceStore } from './store-evidence.ts';

/** Serves the links to which evidence is sent and from which it is fetched. */
export function serveEvidence(
  scope: FastifyInstance,
  store: EvidenceStore,
  options: LinkedRoutesOptions,
): void {
  serveLinked(
    scope,
    {
      method: 'PUT',
      purpose: EVIDENCE_UPLOAD,
      answer: (context, declared, { request }) =>
        receiveEvidence(context, store, declared, request),
    },
    options,
  );
  serveLinked(
    scope,
    {
      method: 'GET',
      purpose: EVIDENCE_DOWNLOAD,
      answer: (context, opens, { reply }) => sendEvidence(context, store, opens, reply),
    },
    options,
  );
}

async function sendEvidence(
  context: RequestContext,
  { store }: EvidenceStore,
  { evidenceId }: { readonly evidenceId: string },
  reply: FastifyReply,
): Promise<Readable> {
  const evidence = await evidenceById(context).load(evidenceId);
  if (!evidence)
    throw Rejection.because('NOT_FOUND', `There is no evidence ${evidenceId} that you may see.`);
  return sendStored(store, evidence, reply);
}
