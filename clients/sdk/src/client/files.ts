import { SendFileDocument } from '../generated/graphql.ts';
import { AssayError } from './errors.ts';
import { mutate } from './mutate.ts';
import { reach, within, type Transport } from './transport.ts';

/** A file to be sent. In Node, `openAsBlob` of `node:fs` gives one that is read as it is sent. */
export interface FileToSend {
  readonly name: string;
  readonly content: Blob;
  /** Such as application/pdf; that of the content where it is left out. */
  readonly mediaType?: string;
  /** What it shows. */
  readonly description?: string;
}

const TIMEOUT_MILLISECONDS = 300_000;

/** Sends files one after another, and gives the ids by which a submission names them. Safe to repeat with the same key. */
export async function sendFiles(
  transport: Transport,
  files: readonly FileToSend[],
  idempotencyKey: string,
): Promise<string[]> {
  const ids: string[] = [];
  for (const [i, file] of files.entries())
    ids.push(await sendFile(transport, file, `${idempotencyKey} ${String(i)}`));
  return ids;
}

/** @throws AssayRejected where such a file is not taken, AssayError where it did not arrive or is another than was declared */
export async function sendFile(
  transport: Transport,
  { name, content, mediaType = content.type, description }: FileToSend,
  idempotencyKey: string,
): Promise<string> {
  const { attachmentId, upload } = await mutate(transport, SendFileDocument, {
    ...{ fileName: name, mediaType, size: content.size, description, idempotencyKey },
  });
  const correlationId = crypto.randomUUID();
  if (attachmentId == null || !upload)
    throw new AssayError('Assay gives no link for the file.', { correlationId });
  const headers = new Headers(
    upload.headers.map((header): [string, string] => [header.name, header.value]),
  );
  headers.set('x-correlation-id', correlationId);
  const response = await reach(
    upload.url,
    {
      method: upload.method,
      headers,
      body: content,
      signal: within(TIMEOUT_MILLISECONDS, undefined),
    },
    correlationId,
  );
  if (response.ok) {
    await response.body?.cancel();
    return attachmentId;
  }
  const { message = `${name} was not taken.` } = (await response.json().catch(() => ({}))) as {
    message?: string;
  };
  throw new AssayError(message, { correlationId, status: response.status });
}
