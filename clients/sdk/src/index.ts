export * from './client/index.ts';
export * from './generated/graphql.ts';
