import { Answer, Part } from '@assay/web';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import {
  MoreOpenDemandsDocument,
  OpenDemandFragmentDoc,
  OpenDemandsFragmentDoc,
  type OpenDemandFragment,
} from '../generated/graphql.ts';
import { useTrust } from '../parts/use-trust.ts';

export interface EveryOpenDemandProps {
  readonly page: FragmentType<typeof OpenDemandsFragmentDoc>;
  readonly before?: readonly OpenDemandFragment[];
  readonly children: (demands: readonly OpenDemandFragment[]) => ReactNode;
}

/** All open demands, from their first page to the last: the most urgent may be on any. */
export function EveryOpenDemand({ page, before = [], children }: EveryOpenDemandProps) {
  const { nodes, pageInfo } = readFragment(OpenDemandsFragmentDoc, page);
  const known = [...before, ...nodes.map((node) => readFragment(OpenDemandFragmentDoc, node))];
  if (!pageInfo.hasNextPage) return children(known);
  return (
    <NextPage after={pageInfo.endCursor} before={known}>
      {children}
    </NextPage>
  );
}

interface NextPageProps extends Omit<EveryOpenDemandProps, 'page'> {
  readonly after: string | null | undefined;
}

function NextPage({ after, ...rest }: NextPageProps) {
  const { odsCode } = useTrust();
  const [state, reload] = useQuery({
    query: MoreOpenDemandsDocument,
    variables: { odsCode, after },
  });
  return (
    <Answer state={state} what="demands" onRetry={reload}>
      {({ trust }) => (
        <Part value={trust?.remediations}>
          {(page) => <EveryOpenDemand page={page} {...rest} />}
        </Part>
      )}
    </Answer>
  );
}
