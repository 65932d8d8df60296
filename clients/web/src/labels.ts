import type {
  ActOutcome,
  Compellability,
  EnforcementStatus,
  InspectionMethod,
  OrganisationKind,
  PowerSubject,
  RemediationStatus,
  Severity,
} from '@assay/client';

export const statusLabels: Readonly<Record<EnforcementStatus, string>> = {
  PENALISED: 'Penalised',
  OVERDUE: 'Overdue',
  NOTICE_SERVED: 'Notice of intent served',
  MANDATED: 'Required by law',
  EVIDENCE_SUBMITTED: 'Evidence submitted',
  REFERRED: 'Referred',
  ADVISED: 'Advised',
  UNADDRESSED: 'Unaddressed',
  REMEDIED: 'Remedied',
  RISK_ACCEPTED: 'Risk accepted',
  WITHDRAWN: 'Withdrawn',
};

export const closedStatuses: readonly EnforcementStatus[] = [
  'REMEDIED',
  'RISK_ACCEPTED',
  'WITHDRAWN',
];

export const openStatuses = (Object.keys(statusLabels) as EnforcementStatus[]).filter(
  (status) => !closedStatuses.includes(status),
);

export const demandStatusLabels: Readonly<Record<RemediationStatus, string>> = {
  ADVISED: 'Advised',
  INTENDED: 'Notice of intent served',
  MANDATED: 'Required by law',
  EVIDENCE_SUBMITTED: 'Evidence submitted',
  OVERDUE: 'Overdue',
  PENALISED: 'Penalised',
  VERIFIED: 'Verified',
  RISK_ACCEPTED: 'Risk accepted',
  WITHDRAWN: 'Withdrawn',
};

/** What an act decided, after its name. */
export const actOutcomeLabels: Readonly<Record<ActOutcome, string>> = {
  PROCEED: 'the body goes on',
  ABANDON: 'the body abandons it',
  UPHELD: 'it stands',
  QUASHED: 'it falls',
  COMPLIED: 'complied with',
  NOT_COMPLIED: 'not complied with',
};

export const severityLabels: Readonly<Record<Severity, string>> = {
  CRITICAL: 'Critical',
  HIGH: 'High',
  MEDIUM: 'Medium',
  LOW: 'Low',
};

export const compellabilityLabels: Readonly<Record<Compellability, string>> = {
  DIRECT: 'Directly',
  INDIRECT: 'Only through another subject',
  NONE: 'By nobody',
};

export const kindLabels: Readonly<Record<OrganisationKind, string>> = {
  NHS_TRUST: 'NHS trust',
  NHS_FOUNDATION_TRUST: 'NHS foundation trust',
  INTEGRATED_CARE_BOARD: 'Integrated care board',
  CLINICAL_COMMISSIONING_GROUP: 'Clinical commissioning group',
  GP_PRACTICE: 'GP practice',
  INDEPENDENT_PROVIDER: 'Independent provider',
};

export const subjectLabels: Readonly<Record<PowerSubject, string>> = {
  NETWORK_AND_INFORMATION_SYSTEMS: 'Network and information systems',
  PERSONAL_DATA: 'Personal data',
  QUALITY_OF_CARE: 'Quality of care',
  PROVIDER_LICENCE: 'Provider licence',
  CONTRACT: 'Contract',
  GENERAL: 'General functions',
};

export const methodLabels: Readonly<Record<InspectionMethod, string>> = {
  CONSENT: 'By consent',
  STATUTORY: 'Under a power of inspection',
  AUDIT: 'Audit',
  SELF_ASSESSMENT: 'Check of a self-assessment',
};

/** The regions of England by their national grouping codes. */
export const regionLabels: Readonly<Record<string, string>> = {
  Y56: 'London',
  Y58: 'South West',
  Y59: 'South East',
  Y60: 'Midlands',
  Y61: 'East of England',
  Y62: 'North West',
  Y63: 'North East and Yorkshire',
  UNKNOWN: 'No region known',
};
