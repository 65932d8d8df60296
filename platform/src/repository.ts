import path from 'node:path';

export const repositoryRoot = path.resolve(import.meta.dirname, '../..');

/** Where Assay keeps what belongs to this machine: data, secrets, logs. */
export const assayDirectory = () =>
  path.resolve(process.env.ASSAY_DIRECTORY ?? path.join(repositoryRoot, '.assay'));
