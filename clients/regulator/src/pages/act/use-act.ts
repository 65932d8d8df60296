import { useIdempotencyKeys, type Problem } from '@assay/web';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { OperationResult } from 'urql';
import type { FragmentType } from '../../generated/fragment-masking.ts';
import type { RefusalInFullFragmentDoc } from '../../generated/graphql.ts';

type Refusal = FragmentType<typeof RefusalInFullFragmentDoc>;

/** What came of an act. */
export interface Outcome {
  readonly errors: readonly Problem[];
  readonly refusal?: Refusal | null;
}

export interface Acting<T> {
  readonly problems: readonly Problem[];
  readonly refusal: Refusal | undefined;
  readonly sending: boolean;
  /** Sends the act unless something is known to be wrong with it. */
  readonly submit: (content: T, wrong: readonly Problem[]) => void;
}

/** Sends an act and leads back to the finding, or says why nothing was recorded. */
export function useAct<T, D>(options: {
  readonly findingId: string;
  readonly send: (input: T & { idempotencyKey: string }) => Promise<OperationResult<D>>;
  readonly outcomeOf: (data: D) => Outcome;
  readonly done: string;
}): Acting<T> {
  const navigate = useNavigate();
  const keyOf = useIdempotencyKeys();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [refusal, setRefusal] = useState<Refusal>();
  const [sending, setSending] = useState(false);

  const send = async (content: T) => {
    setSending(true);
    const { data, error } = await options.send({ ...content, idempotencyKey: keyOf(content) });
    setSending(false);
    const outcome = data && options.outcomeOf(data);
    setRefusal(outcome?.refusal ?? undefined);
    if (!outcome) setProblems([{ message: messageOf(error) }]);
    else if (outcome.errors.length > 0 || outcome.refusal) setProblems(outcome.errors);
    else await navigate(`/findings/${options.findingId}`, { state: { done: options.done } });
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
