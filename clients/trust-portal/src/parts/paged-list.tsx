import { counted, Pager } from '@assay/web';
import type { ReactNode } from 'react';

export interface PagedListProps<N> {
  readonly connection: {
    readonly totalCount: number;
    readonly nodes: readonly N[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  };
  /** What one of them is called. */
  readonly what: string;
  /** The item of one. */
  readonly children: (node: N) => ReactNode;
}

/** A page of a list of the trust: how many there are, and the way to the next. */
export function PagedList<N>({ connection, what, children }: PagedListProps<N>) {
  const { totalCount, nodes, pageInfo } = connection;
  const after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return (
    <>
      <h2 className="nhsuk-heading-m">
        {totalCount === 0 ? `No ${what}s` : counted(totalCount, what)}
      </h2>
      <ul className="assay-tasks">{nodes.map(children)}</ul>
      <Pager
        next={after == null ? undefined : { search: new URLSearchParams({ after }).toString() }}
      />
    </>
  );
}
