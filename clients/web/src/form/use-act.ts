import { useNavigate } from 'react-router';
import { useSubmission, type Submission, type SubmissionOptions } from './use-submission.ts';

export type ActOptions<T, D, R> = Omit<SubmissionOptions<T, D, R>, 'onDone'> & {
  /** The page on which to say what was done. */
  readonly to: string;
  readonly done: string;
};

/** Sends an act and leads to another page, or says why nothing was recorded. */
export function useAct<T, D, R = { readonly reason: string }>({
  to,
  done,
  ...options
}: ActOptions<T, D, R>): Submission<T, R> {
  const navigate = useNavigate();
  return useSubmission({ ...options, onDone: () => navigate(to, { state: { done } }) });
}
