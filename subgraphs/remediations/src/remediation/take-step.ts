import type { RequestContext, WriteTransaction } from '@assay/kit';
import type { ActKind } from '../enforcement/act-kind.ts';
import type { ActResult } from '../enforcement/acting.ts';
import type { Announced } from '../enforcement/enforcement.terms.ts';
import { signatureOf, type NewAct, type Signature } from '../enforcement/new-act.ts';
import type { PreparedAnswerRow } from '../prepared/prepared-answer.entity.ts';
import { takePrepared } from '../prepared/prepared-answers.ts';
import { actedOnOf, findDemand, type DemandInSight } from './demands-in-sight.ts';

/** What every input has that takes one demand a step further. */
export interface StepInput extends Signature {
  readonly remediationId?: string | null;
  readonly actedOn?: string | null;
  /** For what takes effect on the day of its dispatch. */
  readonly dispatchedOn?: string;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey: string;
}

export type StepContent = Pick<
  NewAct,
  | 'note'
  | 'attachments'
  | 'dueOn'
  | 'dueBasis'
  | 'outcome'
  | 'suspends'
  | 'leave'
  | 'noticeId'
  | 'powerId'
  | 'amount'
>;

export interface StepAt extends DemandInSight {
  readonly tx: WriteTransaction;
  readonly actedOn: string;
  /** What was prepared of it; null when nothing was. */
  readonly prepared: PreparedAnswerRow | null;
}

export interface DemandStep<I extends StepInput> {
  readonly mutation: string;
  readonly act: ActKind;
  /** What it announces, if it is a notice of intent. */
  readonly announces?: Announced | undefined;
  readonly input: I;
  /** The field of the input that names the day on which it takes effect. */
  readonly dayField?: 'actedOn' | 'dispatchedOn';
  /** What the act says; checks what the table does not. @throws Rejection */
  readonly content: (at: StepAt) => StepContent | Promise<StepContent>;
  /** What is kept beside the act, once it has its id. */
  readonly after?: (at: StepAt, actId: string) => Promise<void>;
}

/** Takes one demand one step further, as far as the table allows. */
export async function takeStep<I extends StepInput>(
  context: RequestContext,
  { mutation, act, announces, input, content, dayField = 'actedOn', after }: DemandStep<I>,
): Promise<ActResult> {
  return context.work.write((tx) =>
    tx.once({ mutation, input }, async () => {
      const demand = await findDemand(tx, context, input);
      const { acting, track } = demand;
      const actedOn = actedOnOf(demand, input[dayField], dayField);
      const prepared = await takePrepared(tx, act, track.id);
      const preparedBy = prepared?.preparedBy;
      acting.requireAllowed({ act, announces, track, on: actedOn, preparedBy });
      const at = { tx, actedOn, prepared, ...demand };
      const result = await acting.append({
        kind: act,
        track,
        about: { remediationId: track.id, issuedBy: track.issuedBy },
        actedOn,
        ...(await content(at)),
        preparedBy,
        ...signatureOf(input),
      });
      await after?.(at, result.actId);
      await acting.finish();
      return result;
    }),
  );
}
