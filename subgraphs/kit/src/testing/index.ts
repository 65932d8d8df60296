export * from './client.ts';
export * from './database.ts';
export * from './documents.ts';
export * from './feed.ts';
export * from './keys.ts';
export * from './people.ts';
export * from './statement-log.ts';
export * from './zip.ts';
