import type { AlertActKind, AlertStatus, OpenAlertFragment } from '../generated/graphql.ts';
import type { Task } from './task.ts';

/** An alert that the trust has yet to close. */
export function alertTask({ alert, status, dueAt, availableAnswers }: OpenAlertFragment): Task {
  return {
    to: `/alerts/${alert.id}`,
    title: alert.title,
    what: whatToAnswer(status, availableAnswers),
    source: `Alert ${alert.reference} by ${alert.issuedBy?.name ?? 'a body not known now'}`,
    deadline: dueAt == null ? undefined : { instant: dueAt },
    ours: true,
    overdue: status === 'OVERDUE',
    advice: false,
  };
}

function whatToAnswer(status: AlertStatus, available: readonly AlertActKind[]): string {
  if (status === 'ISSUED' || available.includes('ACKNOWLEDGED')) return 'Acknowledge the alert';
  if (status === 'ACKNOWLEDGED') return 'Say whether it applies to you';
  return 'Say how far the work has come';
}
