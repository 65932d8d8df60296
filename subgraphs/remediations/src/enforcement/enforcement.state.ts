import type { ActKind } from './act-kind.ts';
import { announcedBy, isOpen, targetOf, transitionOf } from './enforcement.table.ts';
import type { Outcome, Stage, Target } from './enforcement.terms.ts';
import type { Transition } from './enforcement.transitions.ts';

/** What the fold reads of an act. Days are London days; `sequence` is the order of recording. */
export interface ActFacts {
  readonly id: string;
  readonly sequence: number;
  readonly kind: ActKind;
  /** The demand or the referral. */
  readonly trackId: string;
  readonly by: string;
  readonly actedOn: string;
  /** What the day means is a matter of the table. */
  readonly dueOn: string | null;
  readonly recordedAt: Date;
  /** The act that a CORRECTED act strikes out. */
  readonly corrects: string | null;
  /** What it decided, where it decides. */
  readonly outcome: Outcome | null;
  /** The amount of a penalty, intended or imposed; null for all else. */
  readonly amount: number | null;
  /** Whether an appeal suspends what it is against. */
  readonly suspends: boolean | null;
}

/** A notice of intent: in force from its service until it leads to what was intended, or is abandoned. */
export interface Intention {
  readonly actId: string;
  /** The last day for representations. */
  readonly until: string | null;
  readonly made: boolean;
  readonly proceeds: boolean;
}

/** A track by its acts alone. */
export interface TrackState {
  readonly stage: Stage;
  /** Where the track stands while nothing that was submitted awaits a decision. */
  readonly asked: Stage;
  readonly mandatedOn: string | null;
  readonly dueOn: string | null;
  /** The day of the submission that awaits an answer, or was accepted. */
  readonly submittedOn: string | null;
  readonly intention: Intention | null;
  readonly planAwaits: boolean;
  readonly appeal: {
    readonly against: 'NOTICE' | 'PENALTY';
    readonly suspends: boolean;
    /** Whether it does so by an order, and not by the statute itself. */
    readonly byOrder: boolean;
  } | null;
  /** The last day of an accepted risk. */
  readonly acceptedUntil: string | null;
  /** Whether compliance was determined since the last deadline was set. */
  readonly determined: boolean;
}

const NEW: Omit<TrackState, 'stage' | 'asked'> = {
  mandatedOn: null,
  dueOn: null,
  submittedOn: null,
  intention: null,
  planAwaits: false,
  appeal: null,
  acceptedUntil: null,
  determined: false,
};

/** The track on a day: an accepted risk that has expired leaves the recommendation as it stood. */
export function resumed<S extends TrackState>(state: S, on: string): S {
  const { stage, acceptedUntil, asked } = state;
  if (stage !== 'RISK_ACCEPTED' || acceptedUntil === null || on <= acceptedUntil) return state;
  return { ...state, stage: asked, acceptedUntil: null };
}

/** The track after one more act. An act that the table does not allow there opens or changes nothing. */
export function advance(before: TrackState | undefined, act: ActFacts): TrackState | undefined {
  const state = before && resumed(before, act.actedOn);
  const row = transitionOf(act.kind, state?.stage ?? null, announcedBy(act));
  const target = row && targetOf(row, act.outcome);
  if (!row || target === undefined) return state;
  if (!state) return effectOf(opened(row, target, act), act);
  const stage = stageAfter(state, target);
  return effectOf({ ...state, stage, asked: ANSWERS.has(stage) ? state.asked : stage }, act);
}

/** The stages that keep what was asked, to return to it. */
const ANSWERS: ReadonlySet<Stage> = new Set(['EVIDENCE_SUBMITTED', 'RISK_ACCEPTED']);

function opened({ deadline }: Transition, target: Target, { dueOn }: ActFacts): TrackState {
  const stage = target as Stage;
  const sets = deadline === 'MUST SET' || deadline === 'MAY SET';
  return { ...NEW, stage, asked: stage, dueOn: sets ? dueOn : null };
}

function stageAfter(state: TrackState, target: Target): Stage {
  if (target === 'SAME' || target === 'AS IF NEVER DONE') return state.stage;
  if (target === 'AS ASKED') return state.asked;
  if (target !== 'WITHOUT WHAT IS QUASHED') return target;
  if (state.appeal?.against !== 'PENALTY' || state.mandatedOn === null) return 'WITHDRAWN';
  return state.stage === 'PENALISED' ? 'MANDATED' : state.stage;
}

type Effect = (state: TrackState, act: ActFacts) => Partial<TrackState>;

/** What acts change beside the stage; those left out change nothing. */
const EFFECTS: Readonly<Partial<Record<ActKind, Effect>>> = {
  NOTICE_OF_INTENT_SERVED: (_, { id: actId, dueOn: until }) => ({
    intention: { actId, until, made: false, proceeds: false },
  }),
  REPRESENTATIONS_MADE: ({ intention }) => ({
    intention: intention && { ...intention, made: true },
  }),
  REPRESENTATIONS_DECIDED: ({ intention }, { outcome }) => ({
    intention: outcome === 'PROCEED' && intention ? { ...intention, proceeds: true } : null,
  }),
  MANDATED: (_, { actedOn, dueOn }) => ({ mandatedOn: actedOn, dueOn, intention: null }),
  PLAN_SUBMITTED: () => ({ planAwaits: true }),
  PLAN_APPROVED: () => ({ planAwaits: false }),
  PLAN_RETURNED: () => ({ planAwaits: false }),
  EVIDENCE_SUBMITTED: (_, { actedOn }) => ({ submittedOn: actedOn, planAwaits: false }),
  EVIDENCE_REJECTED: () => ({ submittedOn: null }),
  DEADLINE_EXTENDED: (_, { dueOn }) => ({ dueOn, determined: false }),
  COMPLIANCE_DETERMINED: () => ({ submittedOn: null, determined: true }),
  PENALTY_IMPOSED: () => ({ intention: null }),
  APPEALED: ({ asked }, { suspends }) => ({
    appeal: {
      against: asked === 'PENALISED' ? 'PENALTY' : 'NOTICE',
      suspends: suspends === true,
      byOrder: false,
    },
  }),
  SUSPENSION_ORDERED: ({ appeal }) => ({
    appeal: appeal && { ...appeal, suspends: true, byOrder: true },
  }),
  SUSPENSION_ENDED: ({ appeal, dueOn }, act) => ({
    appeal: appeal && { ...appeal, suspends: false, byOrder: false },
    dueOn: act.dueOn ?? dueOn,
  }),
  APPEAL_DECIDED: ({ stage, asked, appeal, dueOn }, act) => ({
    asked:
      act.outcome === 'QUASHED' && appeal?.against === 'PENALTY' && isOpen(stage)
        ? 'MANDATED'
        : asked,
    dueOn: act.dueOn ?? dueOn,
    appeal: null,
  }),
  RISK_ACCEPTED: (_, { dueOn }) => ({ acceptedUntil: dueOn }),
};

const effectOf = (state: TrackState, act: ActFacts): TrackState => ({
  ...state,
  ...EFFECTS[act.kind]?.(state, act),
});
