import type {
  ExpectedOutcome,
  InspectionStatus,
  MeasureKind,
  MeasureUnit,
  Outcome,
  SelfAssessmentConfidence,
} from './generated/graphql.ts';
import type { AnswerField } from './outbox/merge.ts';

export const outcomeLabels: Readonly<Record<Outcome, string>> = {
  MET: 'Met',
  PARTIALLY_MET: 'Met in part',
  NOT_MET: 'Not met',
  NOT_APPLICABLE: 'Does not apply',
  NOT_ASSESSED: 'Not assessed',
};

export const outcomes = Object.keys(outcomeLabels) as Outcome[];

export const confidenceLabels: Readonly<Record<SelfAssessmentConfidence, string>> = {
  HIGH: 'High: what was seen bears the claim out',
  MEDIUM: 'Medium: what was seen bears it out in part',
  LOW: 'Low: what was seen does not bear it out',
};

export const inspectionStatusLabels: Readonly<Record<InspectionStatus, string>> = {
  PLANNED: 'Planned',
  UNDER_WAY: 'Under way',
  DRAFTED: 'Report drafted',
  IN_ACCURACY_CHECK: 'With the trust, which checks the draft',
  ISSUED: 'Issued',
  CANCELLED: 'Cancelled',
};

export const expectedLabels: Readonly<Record<ExpectedOutcome, string>> = {
  MET: 'Only met passes',
  PARTIALLY_MET: 'Met in part passes',
};

interface Measure {
  readonly label: string;
  readonly unit: MeasureUnit;
  readonly unitLabel: string;
}

export const measures: Readonly<Record<MeasureKind, Measure>> = {
  OLDEST_MISSING_UPDATE: {
    label: 'Oldest missing security update',
    unit: 'DAYS',
    unitLabel: 'days',
  },
  DEVICES_ON_UNSUPPORTED_SYSTEMS: {
    label: 'Devices on unsupported systems',
    unit: 'DEVICES',
    unitLabel: 'devices',
  },
  VERY_WEAK_PASSWORDS: {
    label: 'Accounts with a very weak password',
    unit: 'PERCENT',
    unitLabel: '%',
  },
  ADMINISTRATORS_WITH_VERY_WEAK_PASSWORDS: {
    label: 'Administrator accounts with a very weak password',
    unit: 'PERCENT',
    unitLabel: '%',
  },
  ANY_STAFF_REACH_CONFIDENTIAL_DATA: {
    label: 'Can any member of staff reach confidential data?',
    unit: 'YES_NO',
    unitLabel: 'yes or no',
  },
};

export const measureKinds = Object.keys(measures) as MeasureKind[];

export const answerFieldLabels: Readonly<Record<AnswerField, string>> = {
  outcome: 'Outcome',
  rationale: 'Rationale',
  measurements: 'Measured values',
  severity: 'How serious a failing is',
  selfAssessedOutcome: 'What the trust claims',
  selfAssessmentConfidence: 'Confidence in the claim',
};
