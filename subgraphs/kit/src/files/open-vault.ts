import path from 'node:path';
import type { DriverContract } from 'flydrive/types';
import { z } from 'zod';
import type { Logger } from '../logger.ts';
import { FileVault } from './file-vault.ts';
import { WholeFilesDriver } from './whole-files-driver.ts';

/** What a subgraph that gives links reads beside the rest. */
export const linkEnvironment = {
  FILES_URL: z.url(),
  LINK_SECRET: z.string().min(32),
};

/** What a subgraph that holds files reads beside the rest. */
export const fileEnvironment = {
  ...linkEnvironment,
  EVIDENCE_DIRECTORY: z.string().min(1),
  EVIDENCE_MAX_BYTES: z.coerce.number().int().min(1).max(1_000_000_000).default(25_000_000),
  EVIDENCE_S3_BUCKET: z.string().min(1).optional(),
  EVIDENCE_S3_REGION: z.string().min(1).default('eu-west-2'),
  EVIDENCE_S3_ENDPOINT: z.url().optional(),
};

export type FileEnvironment = z.infer<z.ZodObject<typeof fileEnvironment>>;

/** Where files are kept for good, and where they are received. */
export interface FileStore {
  readonly vault: FileVault;
  /** A folder of this machine for uploads under way. */
  readonly uploads: string;
  /** The largest file taken, in bytes. */
  readonly maxBytes: number;
}

/** Opens the bucket, where one is named, else the folder. */
export async function openFileStore(
  environment: FileEnvironment,
  logger: Logger,
): Promise<FileStore> {
  const { EVIDENCE_DIRECTORY: directory, EVIDENCE_MAX_BYTES: maxBytes } = environment;
  const bucket = environment.EVIDENCE_S3_BUCKET;
  const driver =
    bucket === undefined
      ? new WholeFilesDriver(path.join(directory, 'files'))
      : await bucketDriver(bucket, environment);
  return {
    vault: new FileVault(driver, logger),
    uploads: path.join(directory, 'uploads'),
    maxBytes,
  };
}

/** Loaded when needed: the client is large. Credentials come by AWS's own chain. */
async function bucketDriver(
  bucket: string,
  { EVIDENCE_S3_REGION: region, EVIDENCE_S3_ENDPOINT: endpoint }: FileEnvironment,
): Promise<DriverContract> {
  const { S3Driver } = await import('flydrive/drivers/s3');
  return new S3Driver({
    bucket,
    region,
    visibility: 'private',
    supportsACL: false,
    // other stores than Amazon's know neither bucket subdomains nor trailing checksums
    requestChecksumCalculation: 'WHEN_REQUIRED',
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
  });
}
