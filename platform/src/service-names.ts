export const subgraphs = ['trusts', 'inspections', 'findings', 'remediations'] as const;
export type Subgraph = (typeof subgraphs)[number];

export const isSubgraph = (name: string): name is Subgraph =>
  (subgraphs as readonly string[]).includes(name);

/** The subgraphs that consume feeds, each a client of the identity provider under its own name. */
export const feedConsumers = ['inspections', 'findings', 'remediations'] as const;
export type FeedConsumer = (typeof feedConsumers)[number];

export const isFeedConsumer = (name: string): name is FeedConsumer =>
  (feedConsumers as readonly string[]).includes(name);

/** The subgraphs that hold files. */
export const fileHolders = ['inspections', 'remediations'] as const;
export type FileHolder = (typeof fileHolders)[number];

export const isFileHolder = (name: string): name is FileHolder =>
  (fileHolders as readonly string[]).includes(name);

/** The subgraphs that give links to files, be they held or made when they are fetched, each with a secret for them. */
export const linkSigners = [...fileHolders, 'findings'] as const;
export type LinkSigner = (typeof linkSigners)[number];

export const isLinkSigner = (name: string): name is LinkSigner =>
  (linkSigners as readonly string[]).includes(name);

export function record<K extends string, V>(keys: readonly K[], value: (key: K) => V) {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
