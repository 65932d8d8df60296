import {
  useAct as useActOf,
  type ActOptions as OptionsOf,
  type Outcome,
  type Submission,
} from '@assay/web';
import type { FragmentType } from '../../generated/fragment-masking.ts';
import type { RefusalInFullFragmentDoc } from '../../generated/graphql.ts';

type Refusal = FragmentType<typeof RefusalInFullFragmentDoc>;

/** What came of an act, as its payload says. */
export type ActOutcome = Outcome<Refusal>;

export type Acting<T> = Submission<T, Refusal>;

type ActOptions<T, D> = Omit<OptionsOf<T, D, Refusal>, 'to'> & { readonly findingId: string };

/** Sends an act and leads back to the finding, or says why nothing was recorded. */
export const useAct = <T, D>({ findingId, ...options }: ActOptions<T, D>): Acting<T> =>
  useActOf({ ...options, to: `/findings/${findingId}` });
