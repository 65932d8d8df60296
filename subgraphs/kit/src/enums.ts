import 'reflect-metadata';
import { registerEnumType } from 'type-graphql';

const values = <T extends string>(...names: readonly T[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { readonly [K in T]: K };

const describe = <T extends string>(texts: Readonly<Record<T, string>>) =>
  Object.fromEntries(
    Object.entries<string>(texts).map(([name, description]) => [name, { description }]),
  ) as Record<T, { description: string }>;

export const OrganisationKind = values(
  'NHS_TRUST',
  'NHS_FOUNDATION_TRUST',
  'INTEGRATED_CARE_BOARD',
  'CLINICAL_COMMISSIONING_GROUP',
  'GP_PRACTICE',
  'INDEPENDENT_PROVIDER',
);
export type OrganisationKind = keyof typeof OrganisationKind;
registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'The legal kind of an organisation, on which it depends which powers reach it.',
  valuesConfig: describe<OrganisationKind>({
    NHS_TRUST: 'An NHS trust under section 25 of the NHS Act 2006.',
    NHS_FOUNDATION_TRUST: 'An NHS foundation trust.',
    INTEGRATED_CARE_BOARD: 'An integrated care board, since 1 July 2022.',
    CLINICAL_COMMISSIONING_GROUP: 'A clinical commissioning group, until 30 June 2022.',
    GP_PRACTICE: 'A GP practice.',
    INDEPENDENT_PROVIDER: 'An independent provider of health care.',
  }),
});

export const PowerSubject = values(
  'NETWORK_AND_INFORMATION_SYSTEMS',
  'PERSONAL_DATA',
  'QUALITY_OF_CARE',
  'PROVIDER_LICENCE',
  'CONTRACT',
  'GENERAL',
);
export type PowerSubject = keyof typeof PowerSubject;
registerEnumType(PowerSubject, {
  name: 'PowerSubject',
  description: 'What a power is about, and what a failing concerns.',
  valuesConfig: describe<PowerSubject>({
    NETWORK_AND_INFORMATION_SYSTEMS: 'The security of network and information systems itself.',
    PERSONAL_DATA: 'The security of personal data.',
    QUALITY_OF_CARE: 'Safety and quality of care.',
    PROVIDER_LICENCE: 'The conditions of a provider licence.',
    CONTRACT: "A commissioner's contract.",
    GENERAL: 'General functions, not about security as such.',
  }),
});

export const PowerKind = values(
  'ASSESS_BY_CONSENT',
  'INSPECT',
  'ENTER_WITHOUT_NOTICE',
  'EXAMINE',
  'ISSUE_ALERT',
  'RECOMMEND',
  'REQUIRE_INFORMATION',
  'SET_STANDARD',
  'APPROVE_PLAN',
  'ACCEPT_UNDERTAKING',
  'REQUIRE_REMEDIATION',
  'SERVE_WARNING_NOTICE',
  'SERVE_ENFORCEMENT_NOTICE',
  'DIRECT',
  'SPECIAL_MEASURES',
  'IMPOSE_PENALTY',
);
export type PowerKind = keyof typeof PowerKind;
registerEnumType(PowerKind, {
  name: 'PowerKind',
  description: 'The kind of act that a power allows.',
  valuesConfig: describe<PowerKind>({
    ASSESS_BY_CONSENT: 'Assess an organisation that agrees to it.',
    INSPECT: 'Inspect whether or not the organisation agrees.',
    ENTER_WITHOUT_NOTICE: 'Enter premises without notice.',
    EXAMINE: 'Examine and report, as an auditor does.',
    ISSUE_ALERT: 'Issue an alert.',
    RECOMMEND: 'Recommend; binds nobody.',
    REQUIRE_INFORMATION: 'Require information or documents.',
    SET_STANDARD: 'Set a standard that others must have regard to or comply with.',
    APPROVE_PLAN: 'Approve or return an improvement plan.',
    ACCEPT_UNDERTAKING: 'Accept an undertaking that the organisation offers.',
    REQUIRE_REMEDIATION: 'Require that a failing be put right.',
    SERVE_WARNING_NOTICE: 'Serve a warning notice.',
    SERVE_ENFORCEMENT_NOTICE: 'Serve an enforcement notice.',
    DIRECT: 'Give a direction.',
    SPECIAL_MEASURES: 'Place in special measures or recovery support.',
    IMPOSE_PENALTY: 'Impose a financial penalty.',
  }),
});

export const PowerCondition = values(
  'LICENCE_HELD',
  'OPERATOR_OF_ESSENTIAL_SERVICE',
  'CONTRACT_PARTY',
  'PERSONAL_DATA_AT_RISK',
);
export type PowerCondition = keyof typeof PowerCondition;
registerEnumType(PowerCondition, {
  name: 'PowerCondition',
  description:
    'A precondition of a power, tested against dated facts; an unknown one is not established.',
  valuesConfig: describe<PowerCondition>({
    LICENCE_HELD: 'The organisation holds a provider licence that day.',
    OPERATOR_OF_ESSENTIAL_SERVICE: 'It is an operator of essential services that day.',
    CONTRACT_PARTY: 'It holds a contract with the commissioner that day.',
    PERSONAL_DATA_AT_RISK: 'The failing puts personal data at risk.',
  }),
});

export const EnforcementStatus = values(
  'UNADDRESSED',
  'ADVISED',
  'REFERRED',
  'EVIDENCE_SUBMITTED',
  'MANDATED',
  'NOTICE_SERVED',
  'OVERDUE',
  'PENALISED',
  'REMEDIED',
  'RISK_ACCEPTED',
  'WITHDRAWN',
);
export type EnforcementStatus = keyof typeof EnforcementStatus;
registerEnumType(EnforcementStatus, {
  name: 'EnforcementStatus',
  description: 'What is being done about a finding: the highest status that any open track gives.',
  valuesConfig: describe<EnforcementStatus>({
    UNADDRESSED: 'Nobody demands anything yet.',
    ADVISED: 'At least one body recommends remediation; nothing binds.',
    REFERRED: 'A body has referred the finding to one that holds the power.',
    EVIDENCE_SUBMITTED: 'The trust has submitted evidence in time, and the body has yet to answer.',
    MANDATED: 'A binding demand is open and its deadline has not passed.',
    NOTICE_SERVED: 'A notice of intent has been served.',
    OVERDUE: 'A binding deadline has passed with no submission in time, or the last one rejected.',
    PENALISED: 'A penalty has been imposed.',
    REMEDIED: 'No track is open and at least one was verified.',
    RISK_ACCEPTED: 'No track is open and the risk was accepted.',
    WITHDRAWN: 'The finding itself was withdrawn.',
  }),
});

export const Compellability = values('DIRECT', 'INDIRECT', 'NONE');
export type Compellability = keyof typeof Compellability;

export const Severity = values('LOW', 'MEDIUM', 'HIGH', 'CRITICAL');
export type Severity = keyof typeof Severity;
registerEnumType(Severity, {
  name: 'Severity',
  description: 'How serious a failing is, from lowest to highest.',
  valuesConfig: describe<Severity>({
    LOW: 'Little effect is likely.',
    MEDIUM: 'A limited effect is likely.',
    HIGH: 'A serious effect on systems, data or care is likely.',
    CRITICAL: 'Exploitation is likely, with severe effect on systems, data or care.',
  }),
});

export const InspectionMethod = values('CONSENT', 'STATUTORY', 'AUDIT', 'SELF_ASSESSMENT');
export type InspectionMethod = keyof typeof InspectionMethod;
registerEnumType(InspectionMethod, {
  name: 'InspectionMethod',
  description: 'On what footing an inspection takes place.',
  valuesConfig: describe<InspectionMethod>({
    CONSENT: 'The trust agrees to it.',
    STATUTORY: 'A power of inspection is relied on.',
    AUDIT: 'An audit of the trust, as an auditor makes it.',
    SELF_ASSESSMENT: "The body checks the trust's own assessment.",
  }),
});

export const InspectionStatus = values(
  'PLANNED',
  'UNDER_WAY',
  'DRAFTED',
  'IN_ACCURACY_CHECK',
  'ISSUED',
  'CANCELLED',
);
export type InspectionStatus = keyof typeof InspectionStatus;
registerEnumType(InspectionStatus, {
  name: 'InspectionStatus',
  description: 'How far an inspection has come.',
  valuesConfig: describe<InspectionStatus>({
    PLANNED: 'It is planned and has not begun.',
    UNDER_WAY: 'It has begun; outcomes are being recorded.',
    DRAFTED: 'Its report is drafted.',
    IN_ACCURACY_CHECK: 'The trust is checking the draft for factual accuracy.',
    ISSUED: 'Its report is issued; nothing in it changes any more.',
    CANCELLED: 'It was cancelled before a report was issued.',
  }),
});

export const InspectionResult = values('PASSED', 'FAILED');
export type InspectionResult = keyof typeof InspectionResult;
registerEnumType(InspectionResult, {
  name: 'InspectionResult',
  description: 'Whether the trust met the standard.',
  valuesConfig: describe<InspectionResult>({
    PASSED: 'Every control that applies was met.',
    FAILED: 'At least one control was below the standard.',
  }),
});

export { describe as describeValues, values as enumValues };
