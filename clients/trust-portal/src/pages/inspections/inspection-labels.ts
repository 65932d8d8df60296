import type { InspectionStatus, Outcome } from '../../generated/graphql.ts';

export const inspectionStatusLabels: Readonly<Record<InspectionStatus, string>> = {
  PLANNED: 'Planned',
  UNDER_WAY: 'Under way',
  DRAFTED: 'Report being drafted',
  IN_ACCURACY_CHECK: 'Draft report with you',
  ISSUED: 'Report issued',
  CANCELLED: 'Cancelled',
};

export const outcomeLabels: Readonly<Record<Outcome, string>> = {
  MET: 'Met',
  PARTIALLY_MET: 'Partially met',
  NOT_MET: 'Not met',
  NOT_APPLICABLE: 'Not applicable',
  NOT_ASSESSED: 'Not assessed',
};
