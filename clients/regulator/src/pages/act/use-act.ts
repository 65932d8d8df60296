import { useSubmission, type Outcome, type Submission, type SubmissionOptions } from '@assay/web';
import { useNavigate } from 'react-router';
import type { FragmentType } from '../../generated/fragment-masking.ts';
import type { RefusalInFullFragmentDoc } from '../../generated/graphql.ts';

type Refusal = FragmentType<typeof RefusalInFullFragmentDoc>;

/** What came of an act, as its payload says. */
export type ActOutcome = Outcome<Refusal>;

export type Acting<T> = Submission<T, Refusal>;

type ActOptions<T, D> = Omit<SubmissionOptions<T, D, Refusal>, 'onDone'> & {
  readonly findingId: string;
  /** What to say on the finding's page. */
  readonly done: string;
};

/** Sends an act and leads back to the finding, or says why nothing was recorded. */
export function useAct<T, D>({ findingId, done, ...options }: ActOptions<T, D>): Acting<T> {
  const navigate = useNavigate();
  return useSubmission({
    ...options,
    onDone: () => navigate(`/findings/${findingId}`, { state: { done } }),
  });
}
