import type { Role } from '@assay/kit';
import type { AlertActKind } from './alert.enums.ts';

/** Where a trust stands with an alert by its acts alone; the clock adds OVERDUE. */
export type AlertStage = 'ISSUED' | AlertActKind;

export interface AlertTransition {
  /** The act, which is also the stage that it leads to. */
  readonly act: AlertActKind;
  readonly from: readonly AlertStage[];
  /** Any one of these roles of the trust. */
  readonly roles: readonly Role[];
  /** Whose work it signs off: that person may not do it. */
  readonly notBy: 'NOBODY' | 'WHO REPORTED PROGRESS';
  readonly note: 'MAY' | 'MUST';
  /** Whether news is due afterwards, within the time that the alert sets. */
  readonly newsFollows: boolean;
}

const ANY_OF_THE_TRUST: readonly Role[] = ['TRUST_CONTRIBUTOR', 'TRUST_APPROVER'];
const ITS_APPROVER: readonly Role[] = ['TRUST_APPROVER'];

/** What a trust may do about an alert, when, and who of it. Guard, fold and available answers read this table. */
export const ALERT_TRANSITIONS: readonly AlertTransition[] = [
  {
    act: 'ACKNOWLEDGED',
    from: ['ISSUED'],
    roles: ANY_OF_THE_TRUST,
    notBy: 'NOBODY',
    note: 'MAY',
    newsFollows: true,
  },
  {
    act: 'APPLICABLE',
    from: ['ACKNOWLEDGED', 'NOT_APPLICABLE'],
    roles: ANY_OF_THE_TRUST,
    notBy: 'NOBODY',
    note: 'MAY',
    newsFollows: true,
  },
  {
    act: 'IN_PROGRESS',
    from: ['APPLICABLE', 'IN_PROGRESS'],
    roles: ANY_OF_THE_TRUST,
    notBy: 'NOBODY',
    note: 'MUST',
    newsFollows: true,
  },
  {
    act: 'NOT_APPLICABLE',
    from: ['ACKNOWLEDGED', 'APPLICABLE', 'IN_PROGRESS'],
    roles: ITS_APPROVER,
    notBy: 'NOBODY',
    note: 'MUST',
    newsFollows: false,
  },
  {
    act: 'DONE',
    from: ['APPLICABLE', 'IN_PROGRESS'],
    roles: ITS_APPROVER,
    notBy: 'WHO REPORTED PROGRESS',
    note: 'MUST',
    newsFollows: false,
  },
];

export function alertTransitionOf(act: AlertActKind): AlertTransition {
  const row = ALERT_TRANSITIONS.find((transition) => transition.act === act);
  if (!row) throw new Error(`no row of the table is about ${act}`);
  return row;
}

/** The stages in which a trust has not said whether the alert applies to it. */
export const UNANSWERED: readonly AlertStage[] = ['ISSUED', 'ACKNOWLEDGED'];
