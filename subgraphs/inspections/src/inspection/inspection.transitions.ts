import type { InspectionStatus } from '@assay/kit';

export type InspectionStep =
  | 'PLAN'
  | 'BEGIN'
  | 'RECORD'
  | 'DRAFT'
  | 'SEND'
  | 'RESPOND'
  | 'ANSWER'
  | 'SIGN_OFF'
  | 'ISSUE'
  | 'CANCEL';
export type LaterStep = Exclude<InspectionStep, 'PLAN'>;

/** The mutation by which each step is taken. */
export const MUTATION_OF: Readonly<Record<LaterStep, string>> = {
  BEGIN: 'beginInspection',
  RECORD: 'recordAssessments',
  DRAFT: 'draftReport',
  SEND: 'sendForAccuracyCheck',
  RESPOND: 'respondToDraft',
  ANSWER: 'answerAccuracyPoints',
  SIGN_OFF: 'signOffReport',
  ISSUE: 'issueInspection',
  CANCEL: 'cancelInspection',
};

type Transition = readonly [from: InspectionStatus, step: LaterStep, to: InspectionStatus];

/** Every step that an inspection's state allows, and what it leads to. What is not here is forbidden. */
export const TRANSITIONS: readonly Transition[] = [
  ['PLANNED', 'BEGIN', 'UNDER_WAY'],
  ['PLANNED', 'CANCEL', 'CANCELLED'],

  ['UNDER_WAY', 'RECORD', 'UNDER_WAY'],
  ['UNDER_WAY', 'DRAFT', 'DRAFTED'],
  ['UNDER_WAY', 'ISSUE', 'ISSUED'],
  ['UNDER_WAY', 'CANCEL', 'CANCELLED'],

  ['DRAFTED', 'RECORD', 'UNDER_WAY'],
  ['DRAFTED', 'SEND', 'IN_ACCURACY_CHECK'],
  ['DRAFTED', 'SIGN_OFF', 'DRAFTED'],
  ['DRAFTED', 'ISSUE', 'ISSUED'],
  ['DRAFTED', 'CANCEL', 'CANCELLED'],

  ['IN_ACCURACY_CHECK', 'RESPOND', 'IN_ACCURACY_CHECK'],
  ['IN_ACCURACY_CHECK', 'ANSWER', 'IN_ACCURACY_CHECK'],
  ['IN_ACCURACY_CHECK', 'SIGN_OFF', 'IN_ACCURACY_CHECK'],
  ['IN_ACCURACY_CHECK', 'RECORD', 'UNDER_WAY'],
  ['IN_ACCURACY_CHECK', 'ISSUE', 'ISSUED'],
  ['IN_ACCURACY_CHECK', 'CANCEL', 'CANCELLED'],
];

/** The state that a step leads to; undefined when the state forbids it. */
export function stateAfter(
  status: InspectionStatus,
  step: LaterStep,
): InspectionStatus | undefined {
  return TRANSITIONS.find(([from, taken]) => from === status && taken === step)?.[2];
}

export function stepsAllowed(status: InspectionStatus): LaterStep[] {
  return TRANSITIONS.filter(([from]) => from === status).map(([, step]) => step);
}

export function statesAllowing(step: LaterStep): InspectionStatus[] {
  return TRANSITIONS.filter(([, taken]) => taken === step).map(([from]) => from);
}

/** Why a state forbids a step, and what it allows instead. */
export function whyForbidden(status: InspectionStatus, step: LaterStep): string {
  const allowed = stepsAllowed(status).map((s) => MUTATION_OF[s]);
  const instead = allowed.length > 0 ? allowed.join(', ') : 'nothing more';
  return (
    `The inspection is ${status}; ${MUTATION_OF[step]} takes one that is ` +
    `${statesAllowing(step).join(' or ')}. Allowed now: ${instead}.`
  );
}
