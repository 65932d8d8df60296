import { useState } from 'react';
import type { OperationResult } from 'urql';
import { useIdempotencyKeys } from './idempotency-key.ts';
import type { Problem } from './problems.ts';

/** What came of a mutation; `R` is a refusal as the application reads it. */
export interface Outcome<R = never> {
  readonly errors: readonly Problem[];
  readonly refusal?: R | null;
}

export interface SubmissionOptions<T, D, R> {
  readonly send: (input: T & { idempotencyKey: string }) => Promise<OperationResult<D>>;
  readonly outcomeOf: (data: D) => Outcome<R>;
  readonly onDone: (data: D) => void | Promise<void>;
}

export interface Submission<T, R = never> {
  readonly problems: readonly Problem[];
  readonly refusal: R | undefined;
  readonly sending: boolean;
  /** Sends the content unless something is known to be wrong with it. */
  readonly submit: (content: T, wrong: readonly Problem[]) => void;
}

/** Sends what a form holds, under a key of its own for each content, and says why nothing was recorded. */
export function useSubmission<T, D, R = never>(
  options: SubmissionOptions<T, D, R>,
): Submission<T, R> {
  const keyOf = useIdempotencyKeys();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [refusal, setRefusal] = useState<R>();
  const [sending, setSending] = useState(false);

  const send = async (content: T) => {
    setSending(true);
    const { data, error } = await options.send({ ...content, idempotencyKey: keyOf(content) });
    setSending(false);
    const outcome = data && options.outcomeOf(data);
    setRefusal(() => outcome?.refusal ?? undefined);
    if (!outcome) setProblems([{ message: messageOf(error) }]);
    else if (outcome.errors.length > 0 || outcome.refusal) setProblems(outcome.errors);
    else await options.onDone(data);
  };

  const submit = (content: T, wrong: readonly Problem[]) => {
    setProblems(wrong);
    if (wrong.length === 0) send(content).catch(reportError);
  };
  return { problems, refusal, sending, submit };
}

const messageOf = (error: OperationResult['error']): string =>
  error?.graphQLErrors[0]?.message ??
  'Assay does not answer. What you entered is kept on this page; send it again in a moment.';
