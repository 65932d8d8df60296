export const subgraphs = ['trusts', 'inspections', 'findings', 'remediations'] as const;
export type Subgraph = (typeof subgraphs)[number];

/** The subgraphs that consume feeds, each a client of the identity provider under its own name. */
export const feedConsumers = ['inspections', 'findings', 'remediations'] as const;
export type FeedConsumer = (typeof feedConsumers)[number];

export const isFeedConsumer = (name: string): name is FeedConsumer =>
  (feedConsumers as readonly string[]).includes(name);

/** The subgraphs that hold files, each with a secret for the links to them. */
export const fileHolders = ['inspections', 'remediations'] as const;
export type FileHolder = (typeof fileHolders)[number];

export const isFileHolder = (name: string): name is FileHolder =>
  (fileHolders as readonly string[]).includes(name);

export function record<K extends string, V>(keys: readonly K[], value: (key: K) => V) {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
