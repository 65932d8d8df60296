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
  | 'CANCEL'
  | 'ASSIGN_TEAM'
  | 'DECLARE_INTERESTS'
  | 'DECIDE_ON_INTERESTS'
  | 'PREPARE_RESPONSE'
  | 'WITHDRAW'
  | 'DRAFT_CORRECTION'
  | 'ISSUE_CORRECTION';
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
  ASSIGN_TEAM: 'assignTeam',
  DECLARE_INTERESTS: 'declareInterests',
  DECIDE_ON_INTERESTS: 'decideOnInterests',
  PREPARE_RESPONSE: 'prepareDraftResponse',
  WITHDRAW: 'withdrawReport',
  DRAFT_CORRECTION: 'draftCorrection',
  ISSUE_CORRECTION: 'issueCorrection',
};

/** Where an inspection stands: its status, of which ISSUED is told apart once the report is withdrawn. */
export type InspectionState = InspectionStatus | 'WITHDRAWN';

export function stateOf(inspection: {
  readonly status: InspectionStatus;
  readonly withdrawnOn: string | null;
}): InspectionState {
  return inspection.withdrawnOn === null ? inspection.status : 'WITHDRAWN';
}

/** The status that an inspection shows in a state: a withdrawn report was issued all the same. */
export function statusIn(state: InspectionState): InspectionStatus {
  return state === 'WITHDRAWN' ? 'ISSUED' : state;
}

type Transition = readonly [from: InspectionState, step: LaterStep, to: InspectionState];

/** Every step that an inspection's state allows, and what it leads to. What is not here is forbidden. */
export const TRANSITIONS: readonly Transition[] = [
  ['PLANNED', 'BEGIN', 'UNDER_WAY'],
  ['PLANNED', 'CANCEL', 'CANCELLED'],
  ['PLANNED', 'ASSIGN_TEAM', 'PLANNED'],
  ['PLANNED', 'DECLARE_INTERESTS', 'PLANNED'],
  ['PLANNED', 'DECIDE_ON_INTERESTS', 'PLANNED'],

  ['UNDER_WAY', 'RECORD', 'UNDER_WAY'],
  ['UNDER_WAY', 'DRAFT', 'DRAFTED'],
  ['UNDER_WAY', 'ISSUE', 'ISSUED'],
  ['UNDER_WAY', 'CANCEL', 'CANCELLED'],
  ['UNDER_WAY', 'ASSIGN_TEAM', 'UNDER_WAY'],
  ['UNDER_WAY', 'DECLARE_INTERESTS', 'UNDER_WAY'],
  ['UNDER_WAY', 'DECIDE_ON_INTERESTS', 'UNDER_WAY'],

  ['DRAFTED', 'RECORD', 'UNDER_WAY'],
  ['DRAFTED', 'SEND', 'IN_ACCURACY_CHECK'],
  ['DRAFTED', 'SIGN_OFF', 'DRAFTED'],
  ['DRAFTED', 'ISSUE', 'ISSUED'],
  ['DRAFTED', 'CANCEL', 'CANCELLED'],
  ['DRAFTED', 'ASSIGN_TEAM', 'DRAFTED'],
  ['DRAFTED', 'DECLARE_INTERESTS', 'DRAFTED'],
  ['DRAFTED', 'DECIDE_ON_INTERESTS', 'DRAFTED'],

  ['IN_ACCURACY_CHECK', 'PREPARE_RESPONSE', 'IN_ACCURACY_CHECK'],
  ['IN_ACCURACY_CHECK', 'RESPOND', 'IN_ACCURACY_CHECK'],
  ['IN_ACCURACY_CHECK', 'ANSWER', 'IN_ACCURACY_CHECK'],
  ['IN_ACCURACY_CHECK', 'SIGN_OFF', 'IN_ACCURACY_CHECK'],
  ['IN_ACCURACY_CHECK', 'RECORD', 'UNDER_WAY'],
  ['IN_ACCURACY_CHECK', 'ISSUE', 'ISSUED'],
  ['IN_ACCURACY_CHECK', 'CANCEL', 'CANCELLED'],
  ['IN_ACCURACY_CHECK', 'ASSIGN_TEAM', 'IN_ACCURACY_CHECK'],
  ['IN_ACCURACY_CHECK', 'DECLARE_INTERESTS', 'IN_ACCURACY_CHECK'],
  ['IN_ACCURACY_CHECK', 'DECIDE_ON_INTERESTS', 'IN_ACCURACY_CHECK'],

  ['ISSUED', 'WITHDRAW', 'WITHDRAWN'],
  ['ISSUED', 'DRAFT_CORRECTION', 'ISSUED'],
  ['ISSUED', 'ISSUE_CORRECTION', 'ISSUED'],
  ['ISSUED', 'DECLARE_INTERESTS', 'ISSUED'],
  ['ISSUED', 'DECIDE_ON_INTERESTS', 'ISSUED'],
];

/**
 * Who of the body takes a step, beside the role it takes: a member of the team where one is assigned, whoever has no
 * undecided conflict of interest (as members must too), or anyone. The steps of the trust are not the team's.
 */
export const TAKEN_BY: Readonly<Record<LaterStep, 'TEAM' | 'UNCONFLICTED' | 'ANYONE'>> = {
  BEGIN: 'ANYONE',
  RECORD: 'TEAM',
  DRAFT: 'TEAM',
  SEND: 'TEAM',
  RESPOND: 'ANYONE',
  ANSWER: 'TEAM',
  SIGN_OFF: 'UNCONFLICTED',
  ISSUE: 'UNCONFLICTED',
  CANCEL: 'ANYONE',
  ASSIGN_TEAM: 'ANYONE',
  DECLARE_INTERESTS: 'ANYONE',
  DECIDE_ON_INTERESTS: 'UNCONFLICTED',
  PREPARE_RESPONSE: 'ANYONE',
  WITHDRAW: 'UNCONFLICTED',
  DRAFT_CORRECTION: 'UNCONFLICTED',
  ISSUE_CORRECTION: 'UNCONFLICTED',
};

/** The state that a step leads to; undefined when the state forbids it. */
export function stateAfter(state: InspectionState, step: LaterStep): InspectionState | undefined {
  return TRANSITIONS.find(([from, taken]) => from === state && taken === step)?.[2];
}

export function stepsAllowed(state: InspectionState): LaterStep[] {
  return TRANSITIONS.filter(([from]) => from === state).map(([, step]) => step);
}

export function statesAllowing(step: LaterStep): InspectionState[] {
  return TRANSITIONS.filter(([, taken]) => taken === step).map(([from]) => from);
}

/** Why a state forbids a step, and what it allows instead. */
export function whyForbidden(state: InspectionState, step: LaterStep): string {
  const allowed = stepsAllowed(state).map((s) => MUTATION_OF[s]);
  const instead = allowed.length > 0 ? allowed.join(', ') : 'nothing more';
  return (
    `The inspection is ${state}; ${MUTATION_OF[step]} takes one that is ` +
    `${statesAllowing(step).join(' or ')}. Allowed now: ${instead}.`
  );
}
