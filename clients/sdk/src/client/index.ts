export * from './client.ts';
export * from './errors.ts';
export type { Feed, FeedEvent, FollowOptions } from './feed.ts';
export type { FileToSend } from './files.ts';
export { clientCredentials } from './tokens.ts';
export type { Audience, ClientCredentials, TokenSource } from './tokens.ts';
export type { AssayDocument, RequestOptions } from './transport.ts';
