import type { KeptAssessmentFragment } from '../generated/graphql.ts';
import { isAssessment, type Answer, type AssessmentItem, type Item } from '../outbox/item.ts';
import { answerOf } from '../outbox/merge.ts';
import { versionMadeBy } from '../outbox/order.ts';
import type { KeptInspection } from './kept-inspection.ts';

/** How a control stands on this device. */
export interface Standing {
  /** What the inspector said last, or else what is recorded; undefined when neither is. */
  readonly answer: Answer | undefined;
  readonly recorded: KeptAssessmentFragment | undefined;
  /** The outcomes that wait, in their order. */
  readonly waiting: readonly AssessmentItem[];
  /** The version that the answer has, or has once it is recorded; null when there is none. */
  readonly base: number | null;
}

export function standingOf(
  controlId: string,
  kept: Pick<KeptInspection, 'assessments'>,
  items: readonly Item[],
): Standing {
  const recorded = kept.assessments.find(({ control }) => control.id === controlId);
  const waiting = items.filter(isAssessment).filter((item) => item.controlId === controlId);
  const last = waiting.at(-1);
  if (last) return { answer: last.answer, recorded, waiting, base: versionMadeBy(last) };
  return {
    answer: recorded && answerOf(recorded),
    recorded,
    waiting,
    base: recorded?.version ?? null,
  };
}

export const conflictIn = ({ waiting }: Pick<Standing, 'waiting'>): AssessmentItem | undefined =>
  waiting.find(({ state }) => state === 'CONFLICT');

/** Whether it has begun, as far as this device knows: a beginning may still wait to be sent. */
export const hasBegun = (
  { status }: Pick<KeptInspection, 'status'>,
  items: readonly Item[],
): boolean => status !== 'PLANNED' || items.some(({ kind }) => kind === 'BEGINNING');

export const mayRecord = (kept: Pick<KeptInspection, 'status'>, items: readonly Item[]): boolean =>
  hasBegun(kept, items) && kept.status !== 'ISSUED' && kept.status !== 'CANCELLED';
