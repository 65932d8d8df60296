import { useSubmission, type Submission, type SubmissionOptions } from '@assay/web';
import { useNavigate } from 'react-router';
import type { Refusal } from './act-form.tsx';

type ActOptions<T, D> = Omit<SubmissionOptions<T, D, Refusal>, 'onDone'> & {
  /** The page on which to say what was done. */
  readonly to: string;
  readonly done: string;
};

/** Sends an act and leads to another page, or says why nothing was recorded. */
export function useAct<T, D>({ to, done, ...options }: ActOptions<T, D>): Submission<T, Refusal> {
  const navigate = useNavigate();
  return useSubmission({ ...options, onDone: () => navigate(to, { state: { done } }) });
}
