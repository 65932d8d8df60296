import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Viewer } from '@assay/kit';
import { documents, type Answer } from '@assay/kit/testing';
import { FILES_URL, type Harness } from './remediations.ts';

const errors = 'errors { code message field }';
const UPLOAD = `mutation ($input: RequestAttachmentUploadInput!) { result: requestAttachmentUpload(input: $input) {
  attachmentId upload { url method headers { name value } expiresAt } ${errors} } }`;
const DOWNLOAD = `mutation ($input: RequestAttachmentDownloadInput!) { result: requestAttachmentDownload(input: $input) {
  download { url } ${errors} } }`;
const OF_DEMAND = `query ($id: ID!) { remediation(id: $id) {
  acts { kind note attachments { id fileName mediaType size sha256 description } }
  preparedEvidence { statement attachments { id fileName } } } }`;

export const { pdf } = documents;

/** Files over GraphQL and HTTP. */
export function attachmentSteps({ as, base, directory }: Harness) {
  const ask = async (document: string, viewer: Viewer, input: object): Promise<Answer['data']> => {
    const answer = await as(viewer)(document, { input });
    expect(answer.errors).toBeUndefined();
    return answer.data.result;
  };
  const here = (url: string) => url.replace(new URL(FILES_URL).origin, base);
  const request = (viewer: Viewer, more: object = {}) =>
    ask(UPLOAD, viewer, {
      fileName: 'scan-report.pdf',
      mediaType: 'application/pdf',
      size: pdf.length,
      idempotencyKey: randomUUID(),
      ...more,
    });
  const put = async (url: string, bytes: Buffer) => {
    const answer = await fetch(here(url), { method: 'PUT', body: new Uint8Array(bytes) });
    return { status: answer.status, json: (await answer.json()) as Answer['data'] };
  };
  return {
    here,
    request,
    put,
    /** Sends a file, and gives its id. */
    send: async (viewer: Viewer, more: object = {}): Promise<string> => {
      const { attachmentId, upload } = await request(viewer, more);
      expect(await put(upload.url as string, pdf)).toMatchObject({ status: 200 });
      return attachmentId as string;
    },
    download: (viewer: Viewer, attachmentId: string) => ask(DOWNLOAD, viewer, { attachmentId }),
    fetch: (url: string) => fetch(here(url)),
    demand: async (viewer: Viewer, id: string): Promise<Answer['data']> =>
      (await as(viewer)(OF_DEMAND, { id })).data.remediation,
    /** Every file under the folder of uploads and of what is stored. */
    kept: async (): Promise<string[]> => {
      const found = await readdir(directory, { recursive: true, withFileTypes: true });
      return found
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)));
    },
  };
}

export type AttachmentSteps = ReturnType<typeof attachmentSteps>;
