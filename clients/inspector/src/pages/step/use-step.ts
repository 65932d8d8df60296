import { useSubmission, type Outcome, type Submission } from '@assay/web';
import { useMutation, type TypedDocumentNode } from 'urql';

interface StepOptions<D> {
  readonly outcomeOf: (data: D) => Outcome;
  readonly onDone: () => void;
}

/** Sends one step of an inspection, and says why it was not taken. */
export function useStep<I extends { idempotencyKey: string }, D>(
  document: TypedDocumentNode<D, { input: I }>,
  { outcomeOf, onDone }: StepOptions<D>,
): Submission<Omit<I, 'idempotencyKey'>> {
  const [, send] = useMutation(document);
  return useSubmission<Omit<I, 'idempotencyKey'>, D>({
    send: (input) => send({ input: input as I }),
    outcomeOf,
    onDone,
  });
}
