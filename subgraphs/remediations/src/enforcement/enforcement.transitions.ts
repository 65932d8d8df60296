import type { Role } from '@assay/kit';
import type { ActKind } from './act-kind.ts';

/**
 * Where a track stands by its acts alone. The clock adds one thing: a MANDATED track, or one answered too late, reads
 * OVERDUE once its deadline has passed.
 */
export type Stage = 'ADVISED' | 'MANDATED' | 'EVIDENCE_SUBMITTED' | 'VERIFIED' | 'WITHDRAWN';

export type Actor = 'ANY BODY' | 'THE BODY THAT ASKS' | 'THE TRUST' | 'WHO MADE THE ACT';

export interface Transition {
  readonly act: TransitionAct;
  /** The stages it may follow; NEW TRACK: it opens one of its own. */
  readonly from: 'NEW TRACK' | readonly Stage[];
  /** The stage it leads to; AS ASKED: back to ADVISED or MANDATED, as the track was opened; SAME: no change. */
  readonly to: Stage | 'AS ASKED' | 'SAME';
  readonly actor: Actor;
  /** Any one of these roles. */
  readonly roles: readonly Role[];
  readonly power: 'NONE' | 'A BINDING POWER IN FORCE';
  /** Whose work it signs off: that person may not do it. */
  readonly notBy: 'NOBODY' | 'WHO OPENED THE TRACK' | 'WHO PREPARED IT';
  readonly deadline: 'NONE' | 'MAY SET' | 'MUST SET';
  /** Whether a track may have it more than once in a row. */
  readonly once: boolean;
}

const STAFF: readonly Role[] = ['INSPECTOR', 'LEAD_INSPECTOR', 'ENFORCEMENT_OFFICER'];
const OPEN: readonly Stage[] = ['ADVISED', 'MANDATED', 'EVIDENCE_SUBMITTED'];
const ASKED: readonly Stage[] = ['ADVISED', 'MANDATED'];

/** Which act may follow what, who may do it, and what follows. Guard, fold and available acts read this table. */
export const TRANSITIONS = [
  {
    act: 'RECOMMENDED',
    from: 'NEW TRACK',
    to: 'ADVISED',
    actor: 'ANY BODY',
    roles: STAFF,
    power: 'NONE',
    notBy: 'NOBODY',
    deadline: 'MAY SET',
    once: true,
  },
  {
    act: 'MANDATED',
    from: 'NEW TRACK',
    to: 'MANDATED',
    actor: 'ANY BODY',
    roles: ['ENFORCEMENT_OFFICER'],
    power: 'A BINDING POWER IN FORCE',
    notBy: 'NOBODY',
    deadline: 'MUST SET',
    once: true,
  },
  {
    act: 'ACKNOWLEDGED',
    from: ASKED,
    to: 'SAME',
    actor: 'THE TRUST',
    roles: ['TRUST_CONTRIBUTOR', 'TRUST_APPROVER'],
    power: 'NONE',
    notBy: 'NOBODY',
    deadline: 'NONE',
    once: true,
  },
  {
    act: 'EVIDENCE_SUBMITTED',
    from: ASKED,
    to: 'EVIDENCE_SUBMITTED',
    actor: 'THE TRUST',
    roles: ['TRUST_APPROVER'],
    power: 'NONE',
    notBy: 'WHO PREPARED IT',
    deadline: 'NONE',
    once: false,
  },
  {
    act: 'EVIDENCE_REJECTED',
    from: ['EVIDENCE_SUBMITTED'],
    to: 'AS ASKED',
    actor: 'THE BODY THAT ASKS',
    roles: STAFF,
    power: 'NONE',
    notBy: 'NOBODY',
    deadline: 'NONE',
    once: false,
  },
  {
    act: 'VERIFIED',
    from: ['EVIDENCE_SUBMITTED'],
    to: 'VERIFIED',
    actor: 'THE BODY THAT ASKS',
    roles: STAFF,
    power: 'NONE',
    notBy: 'WHO OPENED THE TRACK',
    deadline: 'NONE',
    once: true,
  },
  {
    act: 'WITHDRAWN',
    from: OPEN,
    to: 'WITHDRAWN',
    actor: 'THE BODY THAT ASKS',
    roles: ['LEAD_INSPECTOR', 'ENFORCEMENT_OFFICER'],
    power: 'NONE',
    notBy: 'NOBODY',
    deadline: 'NONE',
    once: true,
  },
  {
    act: 'CORRECTED',
    from: [...OPEN, 'VERIFIED', 'WITHDRAWN'],
    to: 'SAME',
    actor: 'WHO MADE THE ACT',
    roles: ['LEAD_INSPECTOR', 'ENFORCEMENT_OFFICER', 'TRUST_APPROVER'],
    power: 'NONE',
    notBy: 'NOBODY',
    deadline: 'NONE',
    once: false,
  },
] as const satisfies readonly (Omit<Transition, 'act'> & { act: ActKind })[];

export type TransitionAct = (typeof TRANSITIONS)[number]['act'];

const byAct = new Map<ActKind, Transition>(TRANSITIONS.map((row) => [row.act, row]));

export function transitionOf(act: TransitionAct): Transition;
export function transitionOf(act: ActKind): Transition | undefined;
export function transitionOf(act: ActKind): Transition | undefined {
  return byAct.get(act);
}

/** The stages in which a demand is open. */
export function isOpen(stage: Stage): boolean {
  return OPEN.includes(stage);
}
