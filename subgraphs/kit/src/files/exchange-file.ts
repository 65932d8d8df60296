import type { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../viewer.ts';
import { checkContent } from './check-content.ts';
import type { DeclaredFile } from './declared-file.ts';
import { attachmentNamed } from './file-name.ts';
import { removeUnused, type Keeping } from './keep-files.ts';
import type { UploadLink } from './link-types.ts';
import type { FileStore } from './open-vault.ts';
import { withReceivedFile, type ReceivedFile } from './receive-file.ts';
import type { LinkPurpose, SignedLinks } from './signed-links.ts';

/** What a mutation needs that gives out links to files. */
export interface LinkMaker {
  readonly links: Pick<SignedLinks, 'sign'>;
  /** The largest file taken, in bytes. */
  readonly maxBytes: number;
}

/** For printing a schema, which gives out no links. */
export const withoutLinks: LinkMaker = {
  links: { sign: () => Promise.reject(new Error('no links')) },
  maxBytes: 0,
};

/** A link by which its holder sends exactly the declared file. */
export async function signUpload<T extends DeclaredFile>(
  { links }: LinkMaker,
  purpose: LinkPurpose<T>,
  viewer: Viewer,
  declared: T,
): Promise<UploadLink> {
  const { url, expiresAt } = await links.sign(purpose, viewer, declared);
  const headers = [{ name: 'content-type', value: declared.mediaType }];
  return { url, method: 'PUT', headers, expiresAt };
}

/**
 * Receives a declared file, looks at what it holds, and hands it to `work`; leaves nothing of it among the uploads.
 * @throws FileRefused when it is another than was declared, or does harm
 */
export async function receiveDeclared<T>(
  { raw, headers }: FastifyRequest,
  { uploads: folder }: FileStore,
  { size, mediaType }: DeclaredFile,
  work: (file: ReceivedFile) => Promise<T>,
): Promise<T> {
  const length = headers['content-length'];
  const announced = length === undefined ? undefined : Number(length);
  return withReceivedFile(raw, { folder, size, announced }, async (file) => {
    await checkContent(file, mediaType);
    return work(file);
  });
}

/** Stores a received file and lets `record` refer to it; where that fails, nothing of it stays. */
export async function storeReceived(
  keeping: Omit<Keeping, 'logger'>,
  { path, size, sha256 }: ReceivedFile,
  record: () => Promise<void>,
): Promise<void> {
  // the slow part comes before the transaction
  await keeping.store.vault.put(sha256, size, path);
  try {
    await record();
  } catch (error) {
    await removeUnused(keeping, sha256);
    throw error;
  }
}

/** Sends a stored file; whatever it holds, it is saved and never opened in place. */
export async function sendStored(
  { vault }: FileStore,
  file: { fileName: string; mediaType: string; size: number; sha256: string },
  reply: FastifyReply,
): Promise<Readable> {
  void reply
    .type(file.mediaType)
    .header('content-length', file.size)
    .header('content-disposition', attachmentNamed(file.fileName))
    .header('content-security-policy', "sandbox; default-src 'none'");
  return vault.read(file.sha256);
}
