import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Viewer } from '@assay/kit';
import { documents, people } from '@assay/kit/testing';
import { FILES_URL, type TestSubgraph } from './subgraph.ts';

const errors = 'errors { code message field }';
const UPLOAD = `mutation ($input: RequestEvidenceUploadInput!) { requestEvidenceUpload(input: $input) {
  upload { url method headers { name value } expiresAt } ${errors} } }`;
const DOWNLOAD = `mutation ($input: RequestEvidenceDownloadInput!) { requestEvidenceDownload(input: $input) {
  download { url expiresAt } ${errors} } }`;
const WITHDRAW = `mutation ($input: WithdrawEvidenceInput!) { withdrawEvidence(input: $input) {
  inspection { id status version } ${errors} } }`;
const REPORT = `mutation ($input: RequestReportDownloadInput!) { requestReportDownload(input: $input) {
  download { url expiresAt } ${errors} } }`;
const READ = `query ($id: ID!) { inspection(id: $id) { status version assessments { control { id } evidence {
  id fileName mediaType size sha256 description recordedAt recordedBy } } } }`;

export const { pdf } = documents;
export const CE1 = 'CE-2014/CE1';

/** A PDF as it is declared, unless said otherwise. */
export const declared = (more: object = {}) => ({
  controlId: CE1,
  fileName: 'firewall-rules.pdf',
  mediaType: 'application/pdf',
  size: pdf.length,
  description: 'The rules in force.',
  ...more,
});

export type FileSteps = ReturnType<typeof fileSteps>;

/** Files over GraphQL and HTTP. */
export function fileSteps({ as, base, directory }: TestSubgraph) {
  const ask = async (document: string, viewer: Viewer, input: object): Promise<any> => {
    const answer = await as(viewer)(document, { input });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return Object.values(answer.data as object)[0];
  };
  const here = (url: string) => url.replace(new URL(FILES_URL).origin, base);
  const request = (viewer: Viewer, inspectionId: string, more: object = {}) =>
    ask(UPLOAD, viewer, { inspectionId, idempotencyKey: randomUUID(), ...declared(more) });
  const put = async (
    url: string,
    body: NonNullable<RequestInit['body']>,
    headers: Record<string, string> = {},
  ) => {
    const streamed = body instanceof ReadableStream ? { duplex: 'half' as const } : {};
    const answer = await fetch(here(url), { method: 'PUT', body, headers, ...streamed });
    return { status: answer.status, json: (await answer.json()) as any };
  };
  const steps = {
    here,
    request,
    put,
    link: async (viewer: Viewer, inspectionId: string, more: object = {}): Promise<string> => {
      const { upload, errors: refused } = await request(viewer, inspectionId, more);
      if (!upload) throw new Error(JSON.stringify(refused));
      return upload.url as string;
    },
    /** Sends a file that is declared as it is, and gives what was stored or why not. */
    send: async (inspectionId: string, bytes: Buffer, more: object = {}) =>
      put(
        await steps.link(people.nhsdInspector, inspectionId, { size: bytes.length, ...more }),
        new Uint8Array(bytes),
      ),
    download: (viewer: Viewer, evidenceId: string) => ask(DOWNLOAD, viewer, { evidenceId }),
    report: (viewer: Viewer, inspectionId: string, format: 'HTML' | 'CSV') =>
      ask(REPORT, viewer, { inspectionId, format }),
    get: (url: string) => fetch(here(url)),
    withdraw: (viewer: Viewer, evidenceId: string, more: object = {}) =>
      ask(WITHDRAW, viewer, {
        evidenceId,
        reason: 'Another trust.',
        idempotencyKey: randomUUID(),
        ...more,
      }),
    read: async (viewer: Viewer, id: string): Promise<any> => {
      const { data, errors: faults } = await as(viewer)(READ, { id });
      if (faults) throw new Error(JSON.stringify(faults));
      return data.inspection;
    },
    /** The evidence of the first control. */
    evidence: async (viewer: Viewer, id: string): Promise<any[]> => {
      const found = await steps.read(viewer, id);
      return found.assessments.find((a: any) => a.control.id === CE1)?.evidence ?? [];
    },
    /** Every file under the folder of uploads and of what is stored. */
    kept: async (): Promise<string[]> => {
      const found = await readdir(directory, { recursive: true, withFileTypes: true });
      return found
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)));
    },
  };
  return steps;
}
