import type { AlertActKind, AlertStatus } from '../../generated/graphql.ts';

export const alertStatusLabels: Readonly<Record<AlertStatus, string>> = {
  ISSUED: 'Not acknowledged',
  ACKNOWLEDGED: 'Acknowledged',
  APPLICABLE: 'Applies to us',
  IN_PROGRESS: 'In progress',
  DONE: 'Done',
  NOT_APPLICABLE: 'Does not apply',
  OVERDUE: 'Overdue',
};

export const alertActLabels: Readonly<Record<AlertActKind, string>> = {
  ACKNOWLEDGED: 'Acknowledged',
  APPLICABLE: 'It applies to us',
  IN_PROGRESS: 'The work is in progress',
  DONE: 'The work is done',
  NOT_APPLICABLE: 'It does not apply to us',
};
