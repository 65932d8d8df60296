import { counted } from '@assay/web';
import { useQuery } from 'urql';
import { FindTrustsDocument, type FindTrustsQuery } from '../../generated/graphql.ts';
import { useSettled } from './use-settled.ts';

const PAUSE_MS = 300;
const SHORTEST = 2;
const SHOWN = 8;

export type FoundTrust = FindTrustsQuery['trusts']['nodes'][number];

export interface TrustSearch {
  /** Those that match what is typed now, as many as are shown; none while that is not known. */
  readonly found: readonly FoundTrust[];
  /** How the search stands, in words; empty before there is anything to search for. */
  readonly state: string;
  readonly searchNow: () => void;
}

/** Searches for trusts as their name or code is typed. */
export function useTrustSearch(typed: string): TrustSearch {
  const text = typed.trim();
  const [sought, searchNow] = useSettled(text, PAUSE_MS);
  const [{ data, error, fetching }] = useQuery({
    query: FindTrustsDocument,
    variables: { text: sought, first: SHOWN },
    pause: sought.length < SHORTEST,
  });
  if (text.length < SHORTEST) return { found: [], state: '', searchNow };
  if (sought !== text || fetching) return { found: [], state: 'Searching…', searchNow };
  if (error || !data)
    return {
      found: [],
      state:
        'Which trusts there are is not known right now. A whole ODS code is taken all the same.',
      searchNow,
    };
  const { nodes, totalCount } = data.trusts;
  return { found: nodes, state: foundInWords(totalCount), searchNow };
}

function foundInWords(count: number): string {
  if (count === 0) return 'No trust has that in its code, or in a name that it has or had.';
  const found = `${counted(count, 'trust')} found`;
  return count > SHOWN
    ? `${found}, of which the first ${String(SHOWN)} are shown. Enter more of the name.`
    : `${found}.`;
}
