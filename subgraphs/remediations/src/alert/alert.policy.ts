import { actsForTrust, holdsRole, userError, type UserError, type Viewer } from '@assay/kit';
import type { AlertActKind } from './alert.enums.ts';
import type { AlertStanding } from './alert.fold.ts';
import { ALERT_TRANSITIONS, alertTransitionOf, type AlertTransition } from './alert.transitions.ts';

export interface AlertAttempt {
  readonly act: AlertActKind;
  readonly viewer: Viewer;
  readonly standing: AlertStanding;
  readonly note: string | null;
}

/** Every reason why the table does not allow the act; empty when it does. */
export function objectionsToAnswering(attempt: AlertAttempt): UserError[] {
  const row = alertTransitionOf(attempt.act);
  return [...wrongPerson(row, attempt), ...wrongStage(row, attempt), ...wrongNote(row, attempt)];
}

/** What the viewer's role and the stage allow next; nothing for all but the trust's own people. */
export function availableAnswers(
  viewer: Viewer,
  odsCode: string,
  standing: AlertStanding,
): AlertActKind[] {
  if (!actsForTrust(viewer, odsCode)) return [];
  return ALERT_TRANSITIONS.filter(
    (row) =>
      wrongPerson(row, { viewer, standing }).length === 0 && row.from.includes(standing.stage),
  ).map((row) => row.act);
}

const inWords = (codes: readonly string[]) =>
  codes.map((code) => code.toLowerCase().replaceAll('_', ' ')).join(' or ');

function wrongPerson(
  row: AlertTransition,
  { viewer, standing }: Pick<AlertAttempt, 'viewer' | 'standing'>,
): UserError[] {
  if (!holdsRole(viewer, ...row.roles))
    return [
      userError('ROLE_REQUIRED', `Only the trust may do this, through its ${inWords(row.roles)}.`),
    ];
  if (row.notBy === 'WHO REPORTED PROGRESS' && standing.reportedBy === viewer.person)
    return [
      userError(
        'ANOTHER_PERSON_REQUIRED',
        'You reported the work that this signs off; another person of your organisation must.',
      ),
    ];
  return [];
}

function wrongStage(row: AlertTransition, { standing }: AlertAttempt): UserError[] {
  if (row.from.includes(standing.stage)) return [];
  return [
    userError(
      'WRONG_STATE',
      `The alert is ${inWords([standing.stage])}; this may follow ${inWords(row.from)} only.`,
    ),
  ];
}

function wrongNote(row: AlertTransition, { note }: AlertAttempt): UserError[] {
  if (row.note === 'MAY' || note !== null) return [];
  return [userError('INVALID_VALUE', 'This takes a note: say why, how far, or what.', 'note')];
}
