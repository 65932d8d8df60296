import type { OrganisationKind, PowerCondition, PowerKind, PowerSubject } from '../enums.ts';

export interface LegalBasisFacts {
  readonly instrument: string;
  readonly provision: string;
  readonly url: string | null;
}

/** A step that the law requires before the act; see the register's own explanation of each code. */
export interface PowerStep {
  readonly step: string;
  readonly provision: string | null;
  /** Calendar days; null: the law sets no minimum. */
  readonly minimumDays: number | null;
  readonly from?: 'RECEIPT' | 'SERVICE' | 'DISPATCH' | null;
  /** DAY_AFTER: the day after is day 1; SAME_DAY: that day is day 1. */
  readonly counting?: 'DAY_AFTER' | 'SAME_DAY' | null;
  readonly appliesFrom?: string;
}

export type ServiceMethod = 'IN_PERSON' | 'LEFT_AT_ADDRESS' | 'POST' | 'ELECTRONIC';

/** When the law deems an instrument received that was sent in this way. */
export interface DeemedService {
  readonly method: ServiceMethod;
  readonly days: number;
  readonly dayKind: 'CALENDAR' | 'WORKING';
  readonly provision: string;
}

/** Who may appeal to whom against the instrument, and what that does. */
export interface PowerAppeal {
  readonly to: string;
  readonly withinDays: number | null;
  readonly from: string | null;
  readonly suspends: boolean | null;
  /** Whether those appealed to may suspend it by an order; absent: not established. */
  readonly maySuspend?: boolean;
  readonly provision: string;
  readonly appliesFrom?: string;
}

export interface PowerDeadlines {
  readonly perRequirement: boolean;
  readonly setBy: string;
  readonly note: string;
  /** Whether the time to comply may not end before the time to appeal does. */
  readonly notBeforeAppealEnds?: boolean;
}

/** The form of a power where its notice states that it is urgent, and why. */
export interface UrgentForm {
  /** The notice that may state it. */
  readonly notice: 'INTENT' | 'BINDING';
  readonly ground: string;
  readonly provision: string;
  /** The steps that fall away. */
  readonly without?: readonly string[];
  /** Calendar days for representations at least, in place of those of the step. */
  readonly representationsDays?: number;
  /** The least time to comply from service, in place of the end of the time to appeal; absent: none. */
  readonly leastTime?: { readonly days: number; readonly counting: 'DAY_AFTER' | 'SAME_DAY' };
  /** Whether an appeal suspends it; absent: as without urgency. */
  readonly appealSuspends?: boolean;
  readonly maySuspend?: boolean;
}

/** A duty or consequence once the instrument is given. */
export interface PowerAftermath {
  /** What software must know the duty by; absent where it need not. */
  readonly code?: 'DETERMINE_COMPLIANCE';
  readonly duty: string;
  readonly when: string;
  readonly provision: string;
}

/** The highest penalty that may be imposed, as far as it can be reckoned. */
export type PenaltyCap = { readonly pounds: number } | { readonly percentOfTurnover: number };

/** One power of one body. Days are inclusive at both ends; null means open. */
export interface PowerFacts {
  readonly id: string;
  readonly bodyCode: string;
  readonly kind: PowerKind;
  readonly instrument: string;
  readonly basis: LegalBasisFacts;
  readonly over: readonly OrganisationKind[];
  readonly subject: PowerSubject;
  readonly binding: boolean;
  readonly conditions: readonly PowerCondition[];
  readonly inForceFrom: string;
  readonly inForceTo: string | null;
  /** Absent: not established. Empty: the law requires none. */
  readonly steps?: readonly PowerStep[];
  /** What the instrument must state. */
  readonly contents?: readonly string[];
  readonly deadlines?: PowerDeadlines;
  readonly afterwards?: readonly PowerAftermath[];
  /** Absent: not established. Null: the law gives no appeal. */
  readonly appeal?: PowerAppeal | null;
  /** Absent: the power has no urgent form. */
  readonly urgent?: UrgentForm;
  readonly penaltyReach?: string;
  /** Absent: not established, so that no amount can be said to be within it. */
  readonly penaltyCap?: PenaltyCap;
  readonly service?: string;
  /** Absent: the law deems no day of receipt. */
  readonly deemedService?: readonly DeemedService[];
}

/** Why a body could not: used to explain a refusal, never to decide one. */
export interface AbsenceFacts {
  readonly id: string;
  readonly bodyCode: string;
  readonly kinds: readonly PowerKind[];
  readonly over: readonly OrganisationKind[];
  readonly inForceFrom: string | null;
  readonly inForceTo: string | null;
  readonly reason: string;
}

export interface BodyFacts {
  readonly code: string;
  readonly name: string;
  readonly establishedOn: string | null;
  readonly dissolvedOn: string | null;
  readonly successor: string | null;
}

/** When a kind of organisation existed in law. */
export interface KindFacts {
  readonly code: OrganisationKind;
  readonly existedFrom: string | null;
  readonly existedTo: string | null;
}

/** Kinds of organisation for which a condition is established by law, and when. */
export interface ConditionFacts {
  readonly id: string;
  readonly condition: PowerCondition;
  readonly kinds: readonly OrganisationKind[];
  readonly holdsFrom: string;
  readonly holdsTo: string | null;
}

/** The law as far as the register knows it. */
export interface Law {
  readonly bodies: ReadonlyMap<string, BodyFacts>;
  readonly powers: readonly PowerFacts[];
  readonly absences: readonly AbsenceFacts[];
  readonly kinds: readonly KindFacts[];
  readonly conditions: readonly ConditionFacts[];
}

/** The organisation and the failing that a question about powers is asked of. */
export interface Situation {
  /** The organisation's kind on the day; null when it did not exist that day. */
  readonly kind: OrganisationKind | null;
  readonly on: string;
  /** What the failing concerns; empty when no failing is in question. */
  readonly subjects: readonly PowerSubject[];
}

export function coversDay(from: string | null, to: string | null, on: string): boolean {
  return (from === null || from <= on) && (to === null || on <= to);
}
