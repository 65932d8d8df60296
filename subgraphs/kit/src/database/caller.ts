import type { OrganisationClass } from '../viewer.ts';

/** Whom a transaction acts for, as row-level security sees it. */
export interface Caller {
  readonly person: string;
  readonly organisation: { readonly kind: OrganisationClass | 'SYSTEM'; readonly code: string };
  readonly roles: readonly string[];
}

/** The subgraph itself, as when it applies a feed. */
export function systemCaller(subgraph: string): Caller {
  return { person: subgraph, organisation: { kind: 'SYSTEM', code: subgraph }, roles: [] };
}
