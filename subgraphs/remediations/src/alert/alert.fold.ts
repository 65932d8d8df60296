import type { AlertActKind, AlertStatus } from './alert.enums.ts';
import { alertTransitionOf, UNANSWERED, type AlertStage } from './alert.transitions.ts';

/** What the fold reads of an alert. */
export interface AlertTerms {
  readonly issuedAt: Date;
  readonly acknowledgeWithinHours: number;
  readonly updateWithinHours: number;
}

/** What the fold reads of a trust's act. */
export interface AlertActFacts {
  readonly kind: AlertActKind;
  readonly by: string;
  readonly actedAt: Date;
}

/** Where a trust stands by its acts alone. */
export interface AlertStanding {
  readonly stage: AlertStage;
  readonly since: Date;
  /** The instant until which the next news is in time; null when none is due. */
  readonly dueAt: Date | null;
  readonly acknowledgedAt: Date | null;
  /** Who last reported progress; null when nobody did. */
  readonly reportedBy: string | null;
}

const HOUR = 3_600_000;

/** Folds a trust's acts, in the order in which they were recorded. */
export function foldAlert(terms: AlertTerms, acts: readonly AlertActFacts[]): AlertStanding {
  return acts.reduce<AlertStanding>(
    (standing, act) => ({
      stage: act.kind,
      since: act.actedAt,
      dueAt: alertTransitionOf(act.kind).newsFollows
        ? after(act.actedAt, terms.updateWithinHours)
        : null,
      acknowledgedAt: act.kind === 'ACKNOWLEDGED' ? act.actedAt : standing.acknowledgedAt,
      reportedBy: act.kind === 'IN_PROGRESS' ? act.by : standing.reportedBy,
    }),
    {
      stage: 'ISSUED',
      since: terms.issuedAt,
      dueAt: acknowledgeBy(terms),
      acknowledgedAt: null,
      reportedBy: null,
    },
  );
}

/** The instant until which an acknowledgement is in time: hours, not days, after the issue. */
export function acknowledgeBy({ issuedAt, acknowledgeWithinHours }: AlertTerms): Date {
  return after(issuedAt, acknowledgeWithinHours);
}

const after = (instant: Date, hours: number) => new Date(instant.getTime() + hours * HOUR);

/** Where a trust stands at an instant: its stage, and what the clock makes of it. */
export function alertStatusAt(
  { stage, dueAt }: Pick<AlertStanding, 'stage' | 'dueAt'>,
  at: Date,
): AlertStatus {
  return dueAt !== null && at > dueAt ? 'OVERDUE' : stage;
}

/** Whether the trust has yet to say if the alert applies to it. */
export function isUnanswered({ stage }: Pick<AlertStanding, 'stage'>): boolean {
  return UNANSWERED.includes(stage);
}
