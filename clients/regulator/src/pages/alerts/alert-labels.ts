import type { AlertStatus } from '../../generated/graphql.ts';

/** In the order in which an answer grows. */
export const alertStatusLabels: Readonly<Record<AlertStatus, string>> = {
  OVERDUE: 'Overdue: the next answer did not come in time',
  ISSUED: 'Issued, not acknowledged',
  ACKNOWLEDGED: 'Acknowledged',
  APPLICABLE: 'Says that it applies',
  IN_PROGRESS: 'In progress',
  DONE: 'Done',
  NOT_APPLICABLE: 'Says that it does not apply',
};
