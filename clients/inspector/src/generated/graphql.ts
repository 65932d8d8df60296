/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day in Europe/London, written YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** An instant in UTC, written as RFC 3339 (2017-05-12T15:00:00.000Z). */
  DateTime: { input: string; output: string; }
};

/** The acceptance of a risk, which closes a recommendation for a time. */
export type AcceptRiskInput = {
  /** The London day on which it takes effect; today when absent, never later. */
  actedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The enforcement's version as you read it; absent to act on whatever it is now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The last London day of the acceptance; then the recommendation stands again. */
  expiresOn: Scalars['Date']['input'];
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** On whose behalf it is done, such as a Secretary of State; absent for nobody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Why the risk is accepted. */
  reason: Scalars['String']['input'];
  /** The demand. */
  remediationId: Scalars['ID']['input'];
  /** Who signed what the act is about, where that is another than whoever records it. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to one point. */
export type AccuracyAnswerInput = {
  /** Whether the point is accepted; declined otherwise. */
  accepted: Scalars['Boolean']['input'];
  /** The point. */
  pointId: Scalars['ID']['input'];
  /** Why, in up to 10,000 characters. */
  reason: Scalars['String']['input'];
};

/** One point on which the draft is not right. */
export type AccuracyPointInput = {
  /** What is not right, in up to 10,000 characters. */
  comment: Scalars['String']['input'];
  /** The control that the point is about. */
  controlId: Scalars['ID']['input'];
};

/** A trust's acknowledgement of an alert. */
export type AcknowledgeAlertInput = {
  /** When it took effect; now when absent, never later. */
  actedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The alert. */
  alertId: Scalars['ID']['input'];
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** A note to the body that issued it. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** The acknowledgement of a demand. */
export type AcknowledgeRemediationInput = {
  /** The London day on which it takes effect; today when absent, never later. */
  actedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The enforcement's version as you read it; absent to act on whatever it is now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** A note to the body. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** On whose behalf it is done, such as a Secretary of State; absent for nobody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The demand. */
  remediationId: Scalars['ID']['input'];
  /** Who signed what the act is about, where that is another than whoever records it. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
};

/** What was done about a finding. */
export type ActKind =
  /** The trust acknowledged the demand. */
  | 'ACKNOWLEDGED'
  /** The trust appealed. */
  | 'APPEALED'
  /** The appeal was decided. */
  | 'APPEAL_DECIDED'
  /** The body determined whether the notice was complied with. */
  | 'COMPLIANCE_DETERMINED'
  /** An earlier act was recorded by mistake and no longer counts. */
  | 'CORRECTED'
  /** The body extended the deadline. */
  | 'DEADLINE_EXTENDED'
  /** The body rejected the evidence. */
  | 'EVIDENCE_REJECTED'
  /** The trust submitted evidence of remediation. */
  | 'EVIDENCE_SUBMITTED'
  /** A body required remediation under a binding power. */
  | 'MANDATED'
  /** A body gave notice that it intends to act. */
  | 'NOTICE_OF_INTENT_SERVED'
  /** A penalty was imposed. */
  | 'PENALTY_IMPOSED'
  /** The body approved the plan. */
  | 'PLAN_APPROVED'
  /** The body returned the plan. */
  | 'PLAN_RETURNED'
  /** The trust submitted an improvement plan. */
  | 'PLAN_SUBMITTED'
  /** A body recommended remediation, which binds nobody. */
  | 'RECOMMENDED'
  /** That body accepted the referral. */
  | 'REFERRAL_ACCEPTED'
  /** That body declined the referral, with reasons. */
  | 'REFERRAL_DECLINED'
  /** A body referred the finding to one that holds the power. */
  | 'REFERRED'
  /** The body decided on the representations. */
  | 'REPRESENTATIONS_DECIDED'
  /** The trust made representations. */
  | 'REPRESENTATIONS_MADE'
  /** The body accepted the risk. */
  | 'RISK_ACCEPTED'
  /** The order of suspension ended. */
  | 'SUSPENSION_ENDED'
  /** Those appealed to ordered that what is appealed against is suspended. */
  | 'SUSPENSION_ORDERED'
  /** The body accepted the evidence; the demand is met. */
  | 'VERIFIED'
  /** The body withdrew the demand. */
  | 'WITHDRAWN';

/** What an act decided, where it decides between two ways. */
export type ActOutcome =
  /** The body abandons what it intended. */
  | 'ABANDON'
  /** The requirement was complied with. */
  | 'COMPLIED'
  /** The requirement was not complied with. */
  | 'NOT_COMPLIED'
  /** Having regard to representations, the body goes on with what it intended. */
  | 'PROCEED'
  /** What was appealed against falls. */
  | 'QUASHED'
  /** What was appealed against stands. */
  | 'UPHELD';

/** What a trust did about an alert. */
export type AlertActKind =
  /** It acknowledged the alert. */
  | 'ACKNOWLEDGED'
  /** It said that the alert applies to it. */
  | 'APPLICABLE'
  /** It said that the work is done. */
  | 'DONE'
  /** It reported how far the work has come. */
  | 'IN_PROGRESS'
  /** It said, with reasons, that the alert does not apply to it. */
  | 'NOT_APPLICABLE';

/** What a trust answers to an alert that it has acknowledged. */
export type AlertAnswer =
  /** The alert applies to the trust. */
  | 'APPLICABLE'
  /** The work is done; the note says what was done. */
  | 'DONE'
  /** The work is under way; the note says how far. */
  | 'IN_PROGRESS'
  /** The alert does not apply to the trust; the note says why. */
  | 'NOT_APPLICABLE';

/** Which alerts to list; absent fields do not restrict. */
export type AlertFilter = {
  /** Issued by one of these bodies. */
  issuedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Issued on this London day or later. */
  issuedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Issued on this London day or earlier. */
  issuedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Of one of these severities. */
  severities?: InputMaybe<Array<Severity>>;
};

/** Which responses to list; absent fields do not restrict. */
export type AlertResponseFilter = {
  /** Of one of these organisations. */
  odsCodes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In one of these statuses now. */
  statuses?: InputMaybe<Array<AlertStatus>>;
  /** Those that have, or have not, yet to say whether the alert applies to them. */
  unanswered?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where a trust stands with an alert. */
export type AlertStatus =
  /** It has acknowledged the alert, and not said whether it applies. */
  | 'ACKNOWLEDGED'
  /** The alert applies to it. */
  | 'APPLICABLE'
  /** The work is done. */
  | 'DONE'
  /** The work is under way. */
  | 'IN_PROGRESS'
  /** It has not acknowledged the alert, and may still do so in time. */
  | 'ISSUED'
  /** The alert does not apply to it. */
  | 'NOT_APPLICABLE'
  /** It has not acknowledged, or not told the next news, in time. */
  | 'OVERDUE';

/** Answers to points of the trust, all or none. */
export type AnswerAccuracyPointsInput = {
  /** The day on which they were given, in Europe/London; today when left out. */
  answeredOn?: InputMaybe<Scalars['Date']['input']>;
  /** From 1 to 500 answers, one a point. */
  answers: Array<AccuracyAnswerInput>;
  /** The version that you have read; the step is refused when the inspection has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key that you make; repeating the request with it changes nothing more. */
  idempotencyKey: Scalars['String']['input'];
  /** The inspection. */
  inspectionId: Scalars['ID']['input'];
};

/** A trust's answer to an alert that it has acknowledged. */
export type AnswerAlertInput = {
  /** When it took effect; now when absent, never later. */
  actedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The alert. */
  alertId: Scalars['ID']['input'];
  /** The answer. */
  answer: AlertAnswer;
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it does not apply, how far the work is, or what was done. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** The body's answer to evidence. */
export type AnswerEvidenceInput = {
  /** Whether the evidence shows that the demand is met. */
  accepted: Scalars['Boolean']['input'];
  /** The London day on which it takes effect; today when absent, never later. */
  actedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The enforcement's version as you read it; absent to act on whatever it is now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** On whose behalf it is done, such as a Secretary of State; absent for nobody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The demand. */
  remediationId: Scalars['ID']['input'];
  /** Who signed what the act is about, where that is another than whoever records it. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
};

/** The body's answer to a plan. */
export type AnswerPlanInput = {
  /** The London day on which it takes effect; today when absent, never later. */
  actedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the plan is approved; otherwise it is returned. */
  approved: Scalars['Boolean']['input'];
  /** The enforcement's version as you read it; absent to act on whatever it is now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** On whose behalf it is done, such as a Secretary of State; absent for nobody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The demand. */
  remediationId: Scalars['ID']['input'];
  /** Who signed what the act is about, where that is another than whoever records it. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
};

/** The body's answer to a referral. */
export type AnswerReferralInput = {
  /** Whether the body takes it on. */
  accepted: Scalars['Boolean']['input'];
  /** The London day on which it takes effect; today when absent, never later. */
  actedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The enforcement's version as you read it; absent to act on whatever it is now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** On whose behalf it is done, such as a Secretary of State; absent for nobody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The referral. */
  referralId: Scalars['ID']['input'];
  /** Who signed what the act is about, where that is another than whoever records it. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
};

/** Leave to appeal after the time for it. */
export type AppealLeaveInput = {
  /** The London day on which it was given. */
  grantedOn: Scalars['Date']['input'];
  /** Why it was given. */
  reason: Scalars['String']['input'];
};

/** The outcome of one control. */
export type AssessmentInput = {
  /** The control, such as CAF-3.2/B4.d; of the standard that the inspection is against. */
  controlId: Scalars['ID']['input'];
  /** The version of the assessment that you have read; left out when the control has none yet. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A UUID that you make for a new assessment, or the id of the one recorded; made here when left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A key that you make for this outcome, in up to 200 characters; sending it again, in whichever batch, changes nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Every measured fact of the assessment, each kind once; left out to leave them as they are, an empty list to clear them. */
  measurements?: InputMaybe<Array<MeasurementInput>>;
  /** What was found. */
  outcome: Outcome;
  /** Why, in up to 10,000 characters. */
  rationale: Scalars['String']['input'];
  /** What the trust claims of itself; left out to leave it as it is, null to clear it. */
  selfAssessedOutcome?: InputMaybe<Outcome>;
  /** How far you trust the trust's own assessment; left out to leave it as it is, null to clear it. */
  selfAssessmentConfidence?: InputMaybe<SelfAssessmentConfidence>;
  /** How serious a failing here is; left out to leave it as it is, null to go by the control's default. */
  severity?: InputMaybe<Severity>;
};

/** The team of an inspection, in place of the one it had. */
export type AssignTeamInput = {
  /** The version that you have read; the step is refused when the inspection has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key that you make; repeating the request with it changes nothing more. */
  idempotencyKey: Scalars['String']['input'];
  /** The inspection. */
  inspectionId: Scalars['ID']['input'];
  /** From 1 to 50 people, one of whom leads. */
  members: Array<TeamMemberInput>;
};

/** An inspection to begin. */
export type BeginInspectionInput = {
  /** The day on which it began, in Europe/London; today when left out. */
  beganOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that you have read; the step is refused when the inspection has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key that you make; repeating the request with it changes nothing more. */
  idempotencyKey: Scalars['String']['input'];
  /** The inspection. */
  inspectionId: Scalars['ID']['input'];
};

/** An inspection to cancel. */
export type CancelInspectionInput = {
  /** The day on which it was cancelled, in Europe/London; today when left out. */
  cancelledOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that you have read; the step is refused when the inspection has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key that you make; repeating the request with it changes nothing more. */
  idempotencyKey: Scalars['String']['input'];
  /** The inspection. */
  inspectionId: Scalars['ID']['input'];
  /** Why it is cancelled, in up to 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** How far the law lets anybody compel that a failing be put right. */
export type Compellability =
  /** A binding power in force over this trust is about what the finding concerns. */
  | 'DIRECT'
  /** Binding powers reach this trust only through another subject, such as care or a licence. */
  | 'INDIRECT'
  /** No binding power reaches this trust for it. */
  | 'NONE';

/** How far a fact of the register was checked against its sources. */
export type Confidence =
  /** Confirmed in part; the note says which. */
  | 'PARTLY_VERIFIED'
  /** From memory or inference. */
  | 'UNVERIFIED'
  /** Confirmed against a source. */
  | 'VERIFIED';

/** The correction of an act that was recorded by mistake. */
export type CorrectActInput = {
  /** The act, which will no longer count. */
  actId: Scalars['ID']['input'];
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** On whose behalf it is done, such as a Secretary of State; absent for nobody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** What was wrong. */
  reason: Scalars['String']['input'];
  /** Who signed what the act is about, where that is another than whoever records it. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
};

/** What the outcome of one control is corrected to. */
export type CorrectedAssessmentInput = {
  /** The control, as the issued report names it. */
  controlId: Scalars['ID']['input'];
  /** The right outcome. */
  outcome: Outcome;
  /** Why it is right, in up to 10,000 characters. */
  rationale: Scalars['String']['input'];
  /** How serious the failing is; as it was when null or left out. */
  severity?: InputMaybe<Severity>;
};

/** How far the dates of a fact were checked. */
export type DatesConfidence =
  /** From memory, not seen in a source. */
  | 'FROM_MEMORY'
  /** Seen in a source. */
  | 'SEEN';

/** The decision on an appeal, as the body records it. */
export type DecideAppealInput = {
  /** The London day on which it takes effect; today when absent, never later. */
  actedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The deadline from then on; needed where the appeal suspended one that has passed. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The enforcement's version as you read it; absent to act on whatever it is now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** On whose behalf it is done, such as a Secretary of State; absent for nobody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** What was decided, by whom and why. */
  reason: Scalars['String']['input'];
  /** The demand. */
  remediationId: Scalars['ID']['input'];
  /** Who signed what the act is about, where that is another than whoever records it. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
  /** Whether what was appealed against stands. */
  upheld: Scalars['Boolean']['input'];
};

/** A decision about another person's conflict of interest. */
export type DecideOnInterestsInput = {
  /** A key that you make; repeating the request with it changes nothing more. */
  idempotencyKey: Scalars['String']['input'];
  /** The inspection. */
  inspectionId: Scalars['ID']['input'];
  /** Whether the conflict is managed, so that the person may take part. */
  mayTakePart: Scalars['Boolean']['input'];
  /** Who declared it, by the name of their sign-in. */
  person: Scalars['String']['input'];
  /** Why, in up to 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** The body's decision on what its notice of intent announced. */
export type DecideRepresentationsInput = {
  /** The London day on which it takes effect; today when absent, never later. */
  actedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The enforcement's version as you read it; absent to act on whatever it is now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** On whose behalf it is done, such as a Secretary of State; absent for nobody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Whether the body goes on with what it intended. */
  proceed: Scalars['Boolean']['input'];
  /** Why, with regard to the representations. */
  reason: Scalars['String']['input'];
  /** The demand. */
  remediationId: Scalars['ID']['input'];
  /** Who signed what the act is about, where that is another than whoever records it. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
};

/** What you declare of your own interests in an inspection. */
export type DeclareInterestsInput = {
  /** Your conflict of interest, in up to 2,000 characters; null or left out when you have none. */
  conflict?: InputMaybe<Scalars['String']['input']>;
  /** A key that you make; repeating the request with it changes nothing more. */
  idempotencyKey: Scalars['String']['input'];
  /** The inspection. */
  inspectionId: Scalars['ID']['input'];
};

/** The determination whether a demand was complied with. */
export type DetermineComplianceInput = {
  /** The London day on which it takes effect; today when absent, never later. */
  actedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it was complied with. */
  complied: Scalars['Boolean']['input'];
  /** The enforcement's version as you read it; absent to act on whatever it is now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** On whose behalf it is done, such as a Secretary of State; absent for nobody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The demand. */
  remediationId: Scalars['ID']['input'];
  /** Who signed what the act is about, where that is another than whoever records it. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
};

/** A finding whose detail to open to other bodies. */
export type DiscloseFindingInput = {
  /** The day on which it was opened, in Europe/London; today when left out. */
  disclosedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The finding. */
  findingId: Scalars['ID']['input'];
  /** A key of your own that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** What allows the disclosure. */
  legalGateway: LegalGatewayInput;
  /** What it is for, in up to 2,000 characters. */
  purpose: Scalars['String']['input'];
  /** The codes of 1 to 20 bodies. */
  to: Array<Scalars['ID']['input']>;
};

/** A correction of an issued report to draft. */
export type DraftCorrectionInput = {
  /** From 1 to 500 outcomes that change, one a control; the others stay as issued. */
  assessments: Array<CorrectedAssessmentInput>;
  /** The day on which it was drafted, in Europe/London; today when left out. */
  draftedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that you have read; the step is refused when the inspection has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key that you make; repeating the request with it changes nothing more. */
  idempotencyKey: Scalars['String']['input'];
  /** The inspection. */
  inspectionId: Scalars['ID']['input'];
  /** Why the report is corrected, in up to 2,000 characters; the trust reads it. */
  reason: Scalars['String']['input'];
};

/** A report to draft. */
export type DraftReportInput = {
  /** The day on which the report was drafted, in Europe/London; today when left out. */
  draftedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that you have read; the step is refused when the inspection has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key that you make; repeating the request with it changes nothing more. */
  idempotencyKey: Scalars['String']['input'];
  /** The inspection. */
  inspectionId: Scalars['ID']['input'];
};

/** A disclosure to end. */
export type EndDisclosureInput = {
  /** The disclosure. */
  disclosureId: Scalars['ID']['input'];
  /** A key of your own that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, in up to 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** The end of an order of suspension, while the appeal goes on. */
export type EndSuspensionInput = {
  /** The London day on which it takes effect; today when absent, never later. */
  actedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The deadline from then on; needed where one passed while it was suspended. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The enforcement's version as you read it; absent to act on whatever it is now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** On whose behalf it is done, such as a Secretary of State; absent for nobody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Why it ended. */
  reason: Scalars['String']['input'];
  /** The demand. */
  remediationId: Scalars['ID']['input'];
  /** Who signed what the act is about, where that is another than whoever records it. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
};

/** What is being done about a finding: the highest status that any open track gives. */
export type EnforcementStatus =
  /** At least one body recommends remediation; nothing binds. */
  | 'ADVISED'
  /** The trust has submitted evidence in time, and the body has yet to answer. */
  | 'EVIDENCE_SUBMITTED'
  /** A binding demand is open and its deadline has not passed. */
  | 'MANDATED'
  /** A notice of intent has been served. */
  | 'NOTICE_SERVED'
  /** A binding deadline has passed with no submission in time, or the last one rejected. */
  | 'OVERDUE'
  /** A penalty has been imposed. */
  | 'PENALISED'
  /** A body has referred the finding to one that holds the power. */
  | 'REFERRED'
  /** No track is open and at least one was verified. */
  | 'REMEDIED'
  /** No track is open and the risk was accepted. */
  | 'RISK_ACCEPTED'
  /** Nobody demands anything yet. */
  | 'UNADDRESSED'
  /** The finding itself was withdrawn. */
  | 'WITHDRAWN';

/** The least that passes on one control. */
export type ExpectedOutcome =
  /** Only a control that is met passes. */
  | 'MET'
  /** A control that is met in part passes. */
  | 'PARTIALLY_MET';

/** A later deadline for a demand. */
export type ExtendDeadlineInput = {
  /** The London day on which it takes effect; today when absent, never later. */
  actedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The new deadline, later than the old one; ends at the midnight that closes this day. */
  dueOn: Scalars['Date']['input'];
  /** The enforcement's version as you read it; absent to act on whatever it is now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** On whose behalf it is done, such as a Secretary of State; absent for nobody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The demand. */
  remediationId: Scalars['ID']['input'];
  /** Who signed what the act is about, where that is another than whoever records it. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
};

/** What findings are counted by. */
export type FindingDimension =
  /** Whether anybody could compel, and how directly. */
  | 'COMPELLABILITY'
  /** The code of each body that could compel; a finding counts once for each. */
  | 'COMPELLABLE_BY'
  /** The id of the control, NONE for findings without one. */
  | 'CONTROL'
  /** The kind of organisation that the trust is that day, UNKNOWN where it is none. */
  | 'KIND'
  /** The code of each body that has a mandate on them; a finding counts once for each. */
  | 'MANDATED_BY'
  /** The code of the body that raised them. */
  | 'RAISED_BY'
  /** The code of the region, UNKNOWN where the trust has none. */
  | 'REGION'
  /** The severity. */
  | 'SEVERITY'
  /** The code of the standard, NONE for findings without one. */
  | 'STANDARD'
  /** The enforcement status. */
  | 'STATUS'
  /** The ODS code of the trust. */
  | 'TRUST';

/** Which findings are wanted. Every part given must hold, and a list holds when any of its items does; an empty list holds for none. */
export type FindingFilter = {
  /** Whether anybody could compel that day, and how directly. */
  compellability?: InputMaybe<Array<Compellability>>;
  /** The codes of bodies of which one could compel that day. */
  compellableBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The ids of controls. */
  controls?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The first day of the nearest deadline. */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of the nearest deadline. */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** The kinds of organisation that the trusts are that day. */
  kinds?: InputMaybe<Array<OrganisationKind>>;
  /** The codes of bodies of which one has a mandate on them that day. */
  mandatedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What was measured when they were found; all of it must hold. */
  measured?: InputMaybe<Array<MeasuredFilter>>;
  /** The codes of bodies of which none has a mandate on them that day. */
  notMandatedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The ODS codes of trusts. */
  odsCodes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The codes of the bodies that raised them. */
  raisedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The first day on which raised. */
  raisedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day on which raised. */
  raisedTo?: InputMaybe<Scalars['Date']['input']>;
  /** The codes of the regions of trusts. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How serious they are. */
  severities?: InputMaybe<Array<Severity>>;
  /** The codes of standards. */
  standards?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Their statuses that day. */
  statuses?: InputMaybe<Array<EnforcementStatus>>;
  /** Words of the reference, title or trust; "a phrase", or, and -not are understood. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of findings. */
export type FindingOrder = {
  /** Which way the list runs. */
  direction: OrderDirection;
  /** What they are put in order by. */
  field: FindingOrderField;
};

/** What findings are put in order by. */
export type FindingOrderField =
  /** The nearest open deadline; findings without one come last either way. */
  | 'DUE_ON'
  /** The day on which they were raised. */
  | 'RAISED_ON'
  /** How serious they are. */
  | 'SEVERITY'
  /** Their enforcement status, in the order of its values. */
  | 'STATUS'
  /** The name of the trust. */
  | 'TRUST';

/** An ODS extract of NHS trusts (etr.csv), whole or a piece of whole rows. */
export type ImportOrganisationsInput = {
  /** The day that the extract describes; London's today when absent. */
  asAt?: InputMaybe<Scalars['Date']['input']>;
  /** The text of the file or of the piece. */
  csv: Scalars['String']['input'];
  /** The line of the file on which the piece begins; 1 when absent. */
  firstLine?: InputMaybe<Scalars['Int']['input']>;
  /** A key that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
};

/** Published results of the Data Security and Protection Toolkit: a file whole, or its header and whole rows of it. */
export type ImportPublicationsInput = {
  /** The text of the file or of the piece, with the header. */
  csv: Scalars['String']['input'];
  /** The line of the file on which the first row stands; 2 when absent. */
  firstLine?: InputMaybe<Scalars['Int']['input']>;
  /** A key that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** The day on which the results were published, for a file that gives no days; absent for one that does. */
  publishedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A document with one standard or one profile. */
export type ImportStandardInput = {
  /** The text of the document, whole. */
  document: Scalars['String']['input'];
  /** The format of the document; told from its content when absent. */
  format?: InputMaybe<StandardFormat>;
  /** A key that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
};

/** A penalty for a mandate that was not met, or for a failing that the law fines by itself. */
export type ImposePenaltyInput = {
  /** The amount, in whole pounds sterling. */
  amount: Scalars['Int']['input'];
  /** The duty believed failed, and why; for a penalty for the failing itself. */
  contravention?: InputMaybe<Scalars['String']['input']>;
  /** The London day on which it was sent, never later than today. */
  dispatchedOn: Scalars['Date']['input'];
  /** The enforcement's version as you read it; absent to act on whatever it is now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The finding, for a penalty for the failing itself, with nothing on record before. */
  findingId?: InputMaybe<Scalars['ID']['input']>;
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** How it was sent. */
  method: ServiceMethod;
  /** A note to those whom it concerns. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** On whose behalf it is done, such as a Secretary of State; absent for nobody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The last day for payment. */
  payBy: Scalars['Date']['input'];
  /** The power relied on; absent for the only one about what the mandate, or the failing, is about. */
  powerId?: InputMaybe<Scalars['ID']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The London day of actual receipt; absent to go by what the law deems. */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The mandate that was not met, or the penalty that a notice of intent announced; absent for a penalty for the failing itself. */
  remediationId?: InputMaybe<Scalars['ID']['input']>;
  /** Who signed what the act is about, where that is another than whoever records it. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
  /** The turnover in England, in pounds sterling, where the cap is a share of it. */
  turnover?: InputMaybe<Scalars['Float']['input']>;
};

/** Which inspections; conditions left out do not restrict. */
export type InspectionFilter = {
  /** By these bodies, by code. */
  bodies?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Issued on this day or later. */
  issuedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Issued on this day or earlier. */
  issuedTo?: InputMaybe<Scalars['Date']['input']>;
  /** On one of these footings. */
  methods?: InputMaybe<Array<InspectionMethod>>;
  /** Of these trusts, by ODS code. */
  odsCodes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Planned for this day or later. */
  plannedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Planned for this day or earlier. */
  plannedTo?: InputMaybe<Scalars['Date']['input']>;
  /** With one of these results. */
  results?: InputMaybe<Array<InspectionResult>>;
  /** Against these standards, by code. */
  standards?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In one of these states. */
  statuses?: InputMaybe<Array<InspectionStatus>>;
};

/** On what footing an inspection takes place. */
export type InspectionMethod =
  /** An audit of the trust, as an auditor makes it. */
  | 'AUDIT'
  /** The trust agrees to it. */
  | 'CONSENT'
  /** The body checks the trust's own assessment. */
  | 'SELF_ASSESSMENT'
  /** A power of inspection is relied on. */
  | 'STATUTORY';

/** Whether the trust met the standard. */
export type InspectionResult =
  /** At least one control was below the standard. */
  | 'FAILED'
  /** Every control that applies was met. */
  | 'PASSED';

/** How far an inspection has come. */
export type InspectionStatus =
  /** It was cancelled before a report was issued. */
  | 'CANCELLED'
  /** Its report is drafted. */
  | 'DRAFTED'
  /** The trust is checking the draft for factual accuracy. */
  | 'IN_ACCURACY_CHECK'
  /** Its report is issued; nothing in it changes any more. */
  | 'ISSUED'
  /** It is planned and has not begun. */
  | 'PLANNED'
  /** It has begun; outcomes are being recorded. */
  | 'UNDER_WAY';

/** What a body intends to require about one finding. */
export type IntendedRequirementInput = {
  /** The finding. */
  findingId: Scalars['ID']['input'];
  /** What is to be required. */
  requirement: Scalars['String']['input'];
};

/** An alert to be issued to many organisations at once. */
export type IssueAlertInput = {
  /** Within how many hours of the issue it is to be acknowledged: 1 to 8760. */
  acknowledgeWithinHours?: Scalars['Int']['input'];
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** When it took effect; now when absent, never later. */
  issuedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Addresses every organisation of these kinds that day. */
  kinds?: InputMaybe<Array<OrganisationKind>>;
  /** The organisations addressed, by ODS code, beside those of `kinds` and `regions`. */
  odsCodes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Addresses every organisation in these regions; with `kinds`, those of the kinds. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How serious it is. */
  severity: Severity;
  /** What it concerns; at least one. */
  subjects: Array<PowerSubject>;
  /** What is known, and what should be done. */
  text: Scalars['String']['input'];
  /** What it is about, in a line. */
  title: Scalars['String']['input'];
  /** Within how many hours of one answer the next is due: 1 to 8760. */
  updateWithinHours?: Scalars['Int']['input'];
};

/** A drafted correction to issue. */
export type IssueCorrectionInput = {
  /** The contentDigest of the correction that you have read; another content is not issued. */
  contentDigest: Scalars['String']['input'];
  /** The version that you have read; the step is refused when the inspection has changed since. */
  expectedVersion: Scalars['Int']['input'];
  /** A key that you make; repeating the request with it changes nothing more. */
  idempotencyKey: Scalars['String']['input'];
  /** The inspection. */
  inspectionId: Scalars['ID']['input'];
  /** The day on which it was issued, in Europe/London; today when left out. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A report to issue. */
export type IssueInspectionInput = {
  /** The version that you have read; the step is refused when the inspection has changed since. */
  expectedVersion: Scalars['Int']['input'];
  /** A key that you make; repeating the request with it changes nothing more. */
  idempotencyKey: Scalars['String']['input'];
  /** The inspection. */
  inspectionId: Scalars['ID']['input'];
  /** The day on which the report was issued, in Europe/London; today when left out. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The provision that allows a disclosure. */
export type LegalGatewayInput = {
  /** The Act, regulations or other instrument, in up to 300 characters. */
  instrument: Scalars['String']['input'];
  /** The section, regulation or other provision, in up to 100 characters. */
  provision: Scalars['String']['input'];
};

/** The trust's appeal, against the penalty where one was imposed, else against the notice. */
export type LodgeAppealInput = {
  /** The London day on which it takes effect; today when absent, never later. */
  actedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The files that go with it: up to 20, each sent before by the trust; absent for those that were prepared. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The enforcement's version as you read it; absent to act on whatever it is now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** On what grounds. */
  grounds: Scalars['String']['input'];
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** The leave by which it is made after its time; absent for an appeal in time. */
  leave?: InputMaybe<AppealLeaveInput>;
  /** On whose behalf it is done, such as a Secretary of State; absent for nobody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The demand. */
  remediationId: Scalars['ID']['input'];
  /** Who signed what the act is about, where that is another than whoever records it. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
};

/** Representations against what a notice of intent announced. */
export type MakeRepresentationsInput = {
  /** The London day on which it takes effect; today when absent, never later. */
  actedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The files that go with it: up to 20, each sent before by the trust; absent for those that were prepared. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The enforcement's version as you read it; absent to act on whatever it is now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** On whose behalf it is done, such as a Secretary of State; absent for nobody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The demand. */
  remediationId: Scalars['ID']['input'];
  /** Who signed what the act is about, where that is another than whoever records it. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
  /** What the trust represents. */
  statement: Scalars['String']['input'];
};

/** Mandates to trusts that have not answered an alert in time. */
export type MandateFromAlertInput = {
  /** The London day on which it takes effect; today when absent, never later. */
  actedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The alert. */
  alertId: Scalars['ID']['input'];
  /** The duty believed failed, and why. */
  contravention: Scalars['String']['input'];
  /** By when it must be done; ends at the midnight that closes this day. */
  dueOn: Scalars['Date']['input'];
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** A note to those whom it concerns. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The trusts, by ODS code; absent for all that have not answered in time. */
  odsCodes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The power relied on; absent to rely on the only one that is about what the alert concerns. */
  powerId?: InputMaybe<Scalars['ID']['input']>;
  /** What must be done. */
  requirement: Scalars['String']['input'];
};

/** A mandate to be made under a binding power. */
export type MandateRemediationInput = {
  /** The London day on which it takes effect; today when absent, never later. */
  actedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The duty believed failed, and why. */
  contravention: Scalars['String']['input'];
  /** By when it must be done; ends at the midnight that closes this day. */
  dueOn: Scalars['Date']['input'];
  /** The enforcement's version as you read it; absent to act on whatever it is now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The finding. */
  findingId: Scalars['ID']['input'];
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** A note to those whom it concerns. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** On whose behalf it is done, such as a Secretary of State; absent for nobody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The power relied on; absent to rely on the only one that is about what the failing concerns. */
  powerId?: InputMaybe<Scalars['ID']['input']>;
  /** What must be done. */
  requirement: Scalars['String']['input'];
  /** Who signed what the act is about, where that is another than whoever records it. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
};

/** What was measured; a greater amount is always the worse one. */
export type MeasureKind =
  /** The share of administrator accounts with a very weak password: per cent from 0 to 100. */
  | 'ADMINISTRATORS_WITH_VERY_WEAK_PASSWORDS'
  /** Whether any member of staff can reach confidential data: yes or no. */
  | 'ANY_STAFF_REACH_CONFIDENTIAL_DATA'
  /** How many devices run a system that receives no updates any more: whole devices from 0 to 1,000,000. */
  | 'DEVICES_ON_UNSUPPORTED_SYSTEMS'
  /** How long the oldest security update missing has been out: whole days from 0 to 36,500. */
  | 'OLDEST_MISSING_UPDATE'
  /** The share of accounts with a very weak password: per cent from 0 to 100. */
  | 'VERY_WEAK_PASSWORDS';

/** What a measured fact is counted in. */
export type MeasureUnit =
  /** Whole days. */
  | 'DAYS'
  /** Whole devices. */
  | 'DEVICES'
  /** Per cent, fractions allowed. */
  | 'PERCENT'
  /** Yes or no. */
  | 'YES_NO';

/** A range of a measured fact, in the unit of its kind. */
export type MeasuredFilter = {
  /** The least amount, where yes is 1 and no is 0; any without it. */
  from?: InputMaybe<Scalars['Float']['input']>;
  /** What was measured. */
  kind: MeasureKind;
  /** The greatest amount, where yes is 1 and no is 0; any without it. */
  to?: InputMaybe<Scalars['Float']['input']>;
};

/** Which of the trusts' latest measurements; conditions left out do not restrict, and none makes an earlier one count. */
export type MeasurementFilter = {
  /** Of this amount or more, in the unit of the kind; yes counts as 1 and no as 0. */
  atLeast?: InputMaybe<Scalars['Float']['input']>;
  /** Measured by these bodies, by code. */
  bodies?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Issued on this day or later. */
  issuedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Of these trusts, by ODS code. */
  odsCodes?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A measured fact to record: an amount, or an answer of yes or no. */
export type MeasurementInput = {
  /** How much, in the unit of the kind; left out when the answer is yes or no. */
  amount?: InputMaybe<Scalars['Float']['input']>;
  /** What was measured. */
  kind: MeasureKind;
  /** The answer; left out unless it is yes or no. */
  yes?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One step of a plan. */
export type MilestoneInput = {
  /** The London day by which it will be done. */
  dueOn: Scalars['Date']['input'];
  /** The role in the trust that answers for it. */
  owner: Scalars['String']['input'];
  /** What will be done. */
  title: Scalars['String']['input'];
};

/** Which notices to list; absent fields do not restrict. */
export type NoticeFilter = {
  /** By one of these instruments, as the law names them. */
  instruments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Served by one of these bodies. */
  issuedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of one of these kinds. */
  kinds?: InputMaybe<Array<NoticeKind>>;
  /** About findings that one of these organisations answers for now. */
  odsCodes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Under one of these powers. */
  powerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Served on this London day or later: the day of receipt, or where none is known, of dispatch. */
  servedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Served on this London day or earlier, by the same day. */
  servedTo?: InputMaybe<Scalars['Date']['input']>;
  /** That stand so now. */
  standings?: InputMaybe<Array<NoticeStanding>>;
};

/** What a notice does. */
export type NoticeKind =
  /** Requires remediation. */
  | 'BINDING'
  /** Says what the body intends to require, and invites representations. */
  | 'INTENT'
  /** Imposes a penalty. */
  | 'PENALTY'
  /** Says what penalty the body intends, and invites representations. */
  | 'PENALTY_INTENT';

/** The order of a list of notices. */
export type NoticeOrder =
  /** The first that was sent comes first. */
  | 'EARLIEST'
  /** The last that was sent comes first. */
  | 'LATEST';

/** One requirement of a notice, with its own deadline. */
export type NoticeRequirementInput = {
  /** By when it must be done; ends at the midnight that closes this day. */
  dueOn: Scalars['Date']['input'];
  /** The finding, for a requirement without a notice of intent. */
  findingId?: InputMaybe<Scalars['ID']['input']>;
  /** The demand that a notice of intent announced; absent for one without. */
  remediationId?: InputMaybe<Scalars['ID']['input']>;
  /** What must be done, for a requirement without a notice of intent. */
  requirement?: InputMaybe<Scalars['String']['input']>;
};

/** Where a notice stands now, by the acts on its demands. */
export type NoticeStanding =
  /** An appeal against it is undecided. */
  | 'APPEALED'
  /** It was met, followed by what it announced, quashed, abandoned or withdrawn. */
  | 'ENDED'
  /** What it announces is neither done nor abandoned. */
  | 'INTENDED'
  /** What it requires, or imposes, stands for one of its demands at least. */
  | 'SERVED';

/** Which way a list runs. */
export type OrderDirection =
  /** From the lowest or earliest. */
  | 'ASC'
  /** From the highest or latest. */
  | 'DESC';

/** The legal kind of an organisation, on which it depends which powers reach it. */
export type OrganisationKind =
  /** A clinical commissioning group, until 30 June 2022. */
  | 'CLINICAL_COMMISSIONING_GROUP'
  /** A GP practice. */
  | 'GP_PRACTICE'
  /** An independent provider of health care. */
  | 'INDEPENDENT_PROVIDER'
  /** An integrated care board, since 1 July 2022. */
  | 'INTEGRATED_CARE_BOARD'
  /** An NHS foundation trust. */
  | 'NHS_FOUNDATION_TRUST'
  /** An NHS trust under section 25 of the NHS Act 2006. */
  | 'NHS_TRUST';

/** How the trust stands on one control. */
export type Outcome =
  /** The control is met. */
  | 'MET'
  /** The control does not apply to the trust. */
  | 'NOT_APPLICABLE'
  /** The control was not assessed. */
  | 'NOT_ASSESSED'
  /** The control is not met. */
  | 'NOT_MET'
  /** The control is met in part, which passes only where the profile asks no more. */
  | 'PARTIALLY_MET';

/** A side of a demand. */
export type Party =
  /** The body that asks. */
  | 'BODY'
  /** The trust that is asked. */
  | 'TRUST';

/** An inspection to plan, by the body for which you act. */
export type PlanInspectionInput = {
  /** Whether the trust is told of it beforehand. */
  announced: Scalars['Boolean']['input'];
  /** A key that you make; repeating the request with it changes nothing more. */
  idempotencyKey: Scalars['String']['input'];
  /** On what footing it takes place. */
  method: InspectionMethod;
  /** The ODS code of the trust. */
  odsCode: Scalars['ID']['input'];
  /** The day for which it is planned; it may lie in the past or in the future. */
  plannedFor: Scalars['Date']['input'];
  /** The code of the standard. */
  standard: Scalars['ID']['input'];
};

/** A precondition of a power, tested against dated facts; an unknown one is not established. */
export type PowerCondition =
  /** It holds a contract with the commissioner that day. */
  | 'CONTRACT_PARTY'
  /** The organisation holds a provider licence that day. */
  | 'LICENCE_HELD'
  /** It is an operator of essential services that day. */
  | 'OPERATOR_OF_ESSENTIAL_SERVICE'
  /** The failing puts personal data at risk. */
  | 'PERSONAL_DATA_AT_RISK';

/** The kind of act that a power allows. */
export type PowerKind =
  /** Accept an undertaking that the organisation offers. */
  | 'ACCEPT_UNDERTAKING'
  /** Approve or return an improvement plan. */
  | 'APPROVE_PLAN'
  /** Assess an organisation that agrees to it. */
  | 'ASSESS_BY_CONSENT'
  /** Give a direction. */
  | 'DIRECT'
  /** Enter premises without notice. */
  | 'ENTER_WITHOUT_NOTICE'
  /** Examine and report, as an auditor does. */
  | 'EXAMINE'
  /** Impose a financial penalty. */
  | 'IMPOSE_PENALTY'
  /** Inspect whether or not the organisation agrees. */
  | 'INSPECT'
  /** Issue an alert. */
  | 'ISSUE_ALERT'
  /** Recommend; binds nobody. */
  | 'RECOMMEND'
  /** Require information or documents. */
  | 'REQUIRE_INFORMATION'
  /** Require that a failing be put right. */
  | 'REQUIRE_REMEDIATION'
  /** Serve an enforcement notice. */
  | 'SERVE_ENFORCEMENT_NOTICE'
  /** Serve a warning notice. */
  | 'SERVE_WARNING_NOTICE'
  /** Set a standard that others must have regard to or comply with. */
  | 'SET_STANDARD'
  /** Place in special measures or recovery support. */
  | 'SPECIAL_MEASURES';

/** What a power is about, and what a failing concerns. */
export type PowerSubject =
  /** A commissioner's contract. */
  | 'CONTRACT'
  /** General functions, not about security as such. */
  | 'GENERAL'
  /** The security of network and information systems itself. */
  | 'NETWORK_AND_INFORMATION_SYSTEMS'
  /** The security of personal data. */
  | 'PERSONAL_DATA'
  /** The conditions of a provider licence. */
  | 'PROVIDER_LICENCE'
  /** Safety and quality of care. */
  | 'QUALITY_OF_CARE';

/** An appeal prepared for an approver to record. */
export type PrepareAppealInput = {
  /** The files that go with it: up to 20, each sent before by the trust. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** On what grounds. */
  grounds: Scalars['String']['input'];
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** The demand. */
  remediationId: Scalars['ID']['input'];
};

/** An answer to a draft for the approver of the trust to submit. */
export type PrepareDraftResponseInput = {
  /** A key that you make; repeating the request with it changes nothing more. */
  idempotencyKey: Scalars['String']['input'];
  /** The inspection. */
  inspectionId: Scalars['ID']['input'];
  /** Up to 500 points, in place of those prepared before; none when nothing is wrong. */
  points: Array<AccuracyPointInput>;
};

/** Evidence prepared for an approver to submit. */
export type PrepareEvidenceInput = {
  /** The files that go with it: up to 20, each sent before by the trust. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** The demands that it answers: 1 to 50. */
  remediationIds: Array<Scalars['ID']['input']>;
  /** What the evidence states. */
  statement: Scalars['String']['input'];
};

/** An improvement plan prepared for an approver to submit. */
export type PreparePlanInput = {
  /** The files that go with it: up to 20, each sent before by the trust. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** Its steps: 1 to 50, in the order given. */
  milestones: Array<MilestoneInput>;
  /** The demand. */
  remediationId: Scalars['ID']['input'];
  /** What the trust will do. */
  statement: Scalars['String']['input'];
};

/** Representations prepared for an approver to make. */
export type PrepareRepresentationsInput = {
  /** The files that go with it: up to 20, each sent before by the trust. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** The demand. */
  remediationId: Scalars['ID']['input'];
  /** What the trust represents. */
  statement: Scalars['String']['input'];
};

/** A finding to raise. */
export type RaiseFindingInput = {
  /** The control that failed, of the inspection's standard. */
  controlId?: InputMaybe<Scalars['ID']['input']>;
  /** What exactly was found; for your body and the trust. */
  detail: Scalars['String']['input'];
  /** A key of your own that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** The inspection of your body during which it was found. */
  inspectionId?: InputMaybe<Scalars['ID']['input']>;
  /** The ODS code of the trust. */
  odsCode: Scalars['ID']['input'];
  /** The day it was raised; today without it. */
  raisedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The earlier finding that has come back; when left out, the last of the same control at the trust, if any. */
  recurrenceOf?: InputMaybe<Scalars['ID']['input']>;
  /** How serious it is. */
  severity: Severity;
  /** What it concerns, beyond what the control says; needed without a control. */
  subjects?: InputMaybe<Array<PowerSubject>>;
  /** What is wrong, in one line; every body may read it. */
  title: Scalars['String']['input'];
  /** Whether to issue it at once rather than with its inspection. */
  urgent?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A recommendation to be made. */
export type RecommendRemediationInput = {
  /** The London day on which it takes effect; today when absent, never later. */
  actedOn?: InputMaybe<Scalars['Date']['input']>;
  /** By when it should be done. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The enforcement's version as you read it; absent to act on whatever it is now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The finding. */
  findingId: Scalars['ID']['input'];
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** A note to those whom it concerns. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** On whose behalf it is done, such as a Secretary of State; absent for nobody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** What should be done. */
  requirement: Scalars['String']['input'];
  /** Who signed what the act is about, where that is another than whoever records it. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
};

/** Outcomes to record in their order, each on its own. */
export type RecordAssessmentsInput = {
  /** The day on which they were assessed, in Europe/London; no day is stated when left out. */
  assessedOn?: InputMaybe<Scalars['Date']['input']>;
  /** From 1 to 500 outcomes; several of one control follow one another by expectedVersion. */
  assessments: Array<AssessmentInput>;
  /** A key that you make; repeating the request with it changes nothing more. */
  idempotencyKey: Scalars['String']['input'];
  /** The inspection. */
  inspectionId: Scalars['ID']['input'];
};

/** That one organisation merged into another. */
export type RecordSuccessionInput = {
  /** The first London day on which the successor answers; today or earlier. */
  effectiveOn: Scalars['Date']['input'];
  /** A key that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** The ODS code of the organisation that is no more. */
  odsCode: Scalars['ID']['input'];
  /** The ODS code of the one organisation that answers for its open findings. */
  successorCode: Scalars['ID']['input'];
};

/** An order that suspends what is appealed against. */
export type RecordSuspensionInput = {
  /** The London day on which it takes effect; today when absent, never later. */
  actedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The enforcement's version as you read it; absent to act on whatever it is now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** On whose behalf it is done, such as a Secretary of State; absent for nobody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** What was ordered, by whom and why. */
  reason: Scalars['String']['input'];
  /** The demand. */
  remediationId: Scalars['ID']['input'];
  /** Who signed what the act is about, where that is another than whoever records it. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
};

/** What came of one outcome of a batch. */
export type RecordingStatus =
  /** The assessment has changed since it was read; compare both versions and send again. */
  | 'CONFLICT'
  /** It is recorded now. */
  | 'RECORDED'
  /** Something is wrong with it; the errors say what. */
  | 'REJECTED'
  /** It was recorded before under the same key; nothing changed. */
  | 'UNCHANGED';

/** A referral to a body that holds a power over the trust. */
export type ReferFindingInput = {
  /** The London day on which it takes effect; today when absent, never later. */
  actedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The term for an answer, in days after the day of the referral: 1 to 366. */
  answerWithinDays?: InputMaybe<Scalars['Int']['input']>;
  /** The code of the body that is asked to act. */
  bodyCode: Scalars['ID']['input'];
  /** The enforcement's version as you read it; absent to act on whatever it is now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The finding. */
  findingId: Scalars['ID']['input'];
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** On whose behalf it is done, such as a Secretary of State; absent for nobody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Why that body is asked to act. */
  reason: Scalars['String']['input'];
  /** Who signed what the act is about, where that is another than whoever records it. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
};

/** Which referrals; what is absent does not narrow. */
export type ReferralFilter = {
  /** About one of these trusts. */
  odsCodes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Made by one of these bodies. */
  referredBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Addressed to one of these bodies. */
  referredTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** That stand in one of these. */
  statuses?: InputMaybe<Array<ReferralStatus>>;
};

/** Where a referral stands. */
export type ReferralStatus =
  /** Accepted: that body acts by itself. */
  | 'ACCEPTED'
  /** Not answered, within the term. */
  | 'AWAITING_ANSWER'
  /** Declined, with reasons. */
  | 'DECLINED'
  /** Not answered, and the term has passed. */
  | 'UNANSWERED';

/** Whether a demand binds. */
export type RemediationKind =
  /** A demand under a binding power; one that the body only intends while its status is INTENDED. */
  | 'MANDATE'
  /** A penalty for the failing itself, which no demand went before; only intended while its status is INTENDED. */
  | 'PENALTY'
  /** Advice, which any body may give and which binds nobody. */
  | 'RECOMMENDATION';

/** Where one demand stands. */
export type RemediationStatus =
  /** Recommended, and not yet answered. */
  | 'ADVISED'
  /** Answered, in time where a deadline binds; the body has yet to decide. */
  | 'EVIDENCE_SUBMITTED'
  /** A notice of intent was served. */
  | 'INTENDED'
  /** Required, not yet answered, and the deadline has not passed. */
  | 'MANDATED'
  /** Required, and the deadline passed with nothing submitted in time or the last submission rejected. */
  | 'OVERDUE'
  /** A penalty was imposed. */
  | 'PENALISED'
  /** Closed because the body accepted the risk. */
  | 'RISK_ACCEPTED'
  /** Met, as the body has verified. */
  | 'VERIFIED'
  /** Withdrawn by the body. */
  | 'WITHDRAWN';

/** In which form a report is fetched. */
export type ReportFormat =
  /** The assessments that you may see, one row a control, for a spreadsheet. */
  | 'CSV'
  /** The report as it stands, as a page to read and to print. */
  | 'HTML';

/** What a version of a report does. */
export type ReportKind =
  /** It corrects the report that was issued before it, once it is issued itself. */
  | 'CORRECTION'
  /** It is the report, as first drafted or issued. */
  | 'ORIGINAL'
  /** It withdraws the report that was issued before it. */
  | 'WITHDRAWAL';

/** A file to be fetched. */
export type RequestAttachmentDownloadInput = {
  /** The file. */
  attachmentId: Scalars['ID']['input'];
};

/** A file to be sent, for use in what the trust submits. */
export type RequestAttachmentUploadInput = {
  /** What it shows, in up to 500 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its name; folders in it are left out. */
  fileName: Scalars['String']['input'];
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** Its media type: PDF, PNG, JPEG, WEBP, HEIC, plain text, CSV, DOCX, XLSX or PPTX, such as application/pdf. */
  mediaType: Scalars['String']['input'];
  /** Its size in bytes, exactly. */
  size: Scalars['Int']['input'];
};

/** Evidence to be fetched. */
export type RequestEvidenceDownloadInput = {
  /** The evidence. */
  evidenceId: Scalars['ID']['input'];
};

/** A file to be sent as evidence. */
export type RequestEvidenceUploadInput = {
  /** The control whose assessment it bears out. */
  controlId: Scalars['ID']['input'];
  /** What it shows, in up to 500 characters. */
  description: Scalars['String']['input'];
  /** Its name; folders in it are left out. */
  fileName: Scalars['String']['input'];
  /** A key that you make; repeating the request with it changes nothing more. */
  idempotencyKey: Scalars['String']['input'];
  /** The inspection. */
  inspectionId: Scalars['ID']['input'];
  /** Its media type: PDF, PNG, JPEG, WEBP, HEIC, plain text, CSV, DOCX, XLSX or PPTX, such as application/pdf. */
  mediaType: Scalars['String']['input'];
  /** Its size in bytes, exactly. */
  size: Scalars['Int']['input'];
};

/** A question to the register whose whole answer is to be fetched. */
export type RequestRegisterDownloadInput = {
  /** The moment as of which to read, on its London day; now without it. */
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  /** Which findings; all without it. */
  filter?: InputMaybe<FindingFilter>;
  /** The instant until which what was recorded counts; all that is, without it. */
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Their order; without it the latest raised come first. */
  orderBy?: InputMaybe<FindingOrder>;
};

/** A report to be fetched. */
export type RequestReportDownloadInput = {
  /** In which form. */
  format: ReportFormat;
  /** The inspection. */
  inspectionId: Scalars['ID']['input'];
};

/** The trust's answer to a draft. */
export type RespondToDraftInput = {
  /** A key that you make; repeating the request with it changes nothing more. */
  idempotencyKey: Scalars['String']['input'];
  /** The inspection. */
  inspectionId: Scalars['ID']['input'];
  /** Up to 500 points, none when there is nothing to correct; left out when a prepared answer is submitted. */
  points?: InputMaybe<Array<AccuracyPointInput>>;
  /** The answer that a contributor of the trust prepared and you have read; null or left out for points of your own. */
  preparedResponseId?: InputMaybe<Scalars['ID']['input']>;
  /** The day on which the trust answered, in Europe/London; today when left out. After the deadline it counts as late. */
  respondedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** How far the assessor trusts the trust's own assessment of a control. */
export type SelfAssessmentConfidence =
  /** What was seen bears the claim out. */
  | 'HIGH'
  /** What was seen does not bear the claim out. */
  | 'LOW'
  /** What was seen bears the claim out in part. */
  | 'MEDIUM';

/** A draft to send to the trust. */
export type SendForAccuracyCheckInput = {
  /** The day on which the draft was actually sent, in Europe/London; today when left out. */
  dispatchedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that you have read; the step is refused when the inspection has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key that you make; repeating the request with it changes nothing more. */
  idempotencyKey: Scalars['String']['input'];
  /** The inspection. */
  inspectionId: Scalars['ID']['input'];
};

/** A binding notice: one instrument with its requirements. */
export type ServeNoticeInput = {
  /** The duty believed failed, and why. */
  contravention: Scalars['String']['input'];
  /** The London day on which it was sent, never later than today. */
  dispatchedOn: Scalars['Date']['input'];
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** How it was sent. */
  method: ServiceMethod;
  /** A note to those whom it concerns. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** On whose behalf it is done, such as a Secretary of State; absent for nobody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The power relied on; absent to rely on the only one that is about what the failing concerns. */
  powerId?: InputMaybe<Scalars['ID']['input']>;
  /** The London day of actual receipt; absent to go by what the law deems. */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is required: 1 to 20 requirements on findings of one trust. */
  requirements: Array<NoticeRequirementInput>;
  /** Who signed what the act is about, where that is another than whoever records it. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
  /** Why it is urgent, where the power has an urgent form; absent where it is not. */
  urgency?: InputMaybe<Scalars['String']['input']>;
};

/** A notice that a body intends to act under a power. */
export type ServeNoticeOfIntentInput = {
  /** The duty believed failed, and why. */
  contravention: Scalars['String']['input'];
  /** The London day on which it was sent, never later than today. */
  dispatchedOn: Scalars['Date']['input'];
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** How it was sent. */
  method: ServiceMethod;
  /** A note to those whom it concerns. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** On whose behalf it is done, such as a Secretary of State; absent for nobody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The power relied on; absent to rely on the only one that is about what the failing concerns. */
  powerId?: InputMaybe<Scalars['ID']['input']>;
  /** The London day of actual receipt; absent to go by what the law deems. */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The last day for representations; absent for the least that the law gives, where it gives one. */
  representationsBy?: InputMaybe<Scalars['Date']['input']>;
  /** What is to be required: 1 to 20 requirements on findings of one trust. */
  requirements: Array<IntendedRequirementInput>;
  /** Who signed what the act is about, where that is another than whoever records it. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
  /** Why it is urgent, where the power has an urgent form; absent where it is not. */
  urgency?: InputMaybe<Scalars['String']['input']>;
};

/** A notice that a body intends to impose a penalty. */
export type ServeNoticeOfPenaltyInput = {
  /** The amount, in whole pounds sterling. */
  amount: Scalars['Int']['input'];
  /** The duty believed failed, and why; for a penalty for the failing itself. */
  contravention?: InputMaybe<Scalars['String']['input']>;
  /** The London day on which it was sent, never later than today. */
  dispatchedOn: Scalars['Date']['input'];
  /** The enforcement's version as you read it; absent to act on whatever it is now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The finding, for a penalty for the failing itself, with nothing on record before. */
  findingId?: InputMaybe<Scalars['ID']['input']>;
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** How it was sent. */
  method: ServiceMethod;
  /** A note to those whom it concerns. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** On whose behalf it is done, such as a Secretary of State; absent for nobody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The power relied on; absent for the only one about what the mandate, or the failing, is about. */
  powerId?: InputMaybe<Scalars['ID']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The London day of actual receipt; absent to go by what the law deems. */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The mandate that was not met, or the penalty that a notice of intent announced; absent for a penalty for the failing itself. */
  remediationId?: InputMaybe<Scalars['ID']['input']>;
  /** The last day for representations; absent for the least that the law gives, where it gives one. */
  representationsBy?: InputMaybe<Scalars['Date']['input']>;
  /** Who signed what the act is about, where that is another than whoever records it. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
  /** The turnover in England, in pounds sterling, where the cap is a share of it. */
  turnover?: InputMaybe<Scalars['Float']['input']>;
};

/** How a notice was sent. */
export type ServiceMethod =
  /** Sent by electronic means. */
  | 'ELECTRONIC'
  /** Handed over in person. */
  | 'IN_PERSON'
  /** Left at the proper address. */
  | 'LEFT_AT_ADDRESS'
  /** Sent by post. */
  | 'POST';

/** The addresses at which the viewer's organisation is to be told. */
export type SetContactsInput = {
  /** All of them, 20 at most; they replace what was set before. */
  addresses: Array<Scalars['String']['input']>;
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
};

/** How serious a failing is, from lowest to highest. */
export type Severity =
  /** Exploitation is likely, with severe effect on systems, data or care. */
  | 'CRITICAL'
  /** A serious effect on systems, data or care is likely. */
  | 'HIGH'
  /** Little effect is likely. */
  | 'LOW'
  /** A limited effect is likely. */
  | 'MEDIUM';

/** A drafted report to sign off. */
export type SignOffReportInput = {
  /** The contentDigest of the report that you have read; another content is not signed. */
  contentDigest: Scalars['String']['input'];
  /** The version that you have read; the step is refused when the inspection has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key that you make; repeating the request with it changes nothing more. */
  idempotencyKey: Scalars['String']['input'];
  /** The inspection. */
  inspectionId: Scalars['ID']['input'];
  /** The day on which it was signed, in Europe/London; today when left out. */
  signedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The format of a document that holds a standard or a profile. */
export type StandardFormat =
  /** Assay's own YAML, with one standard or one profile. */
  | 'ASSAY_YAML'
  /** An OSCAL catalog or profile, as JSON. */
  | 'OSCAL_JSON';

/** Evidence of remediation, which may answer several demands. */
export type SubmitEvidenceInput = {
  /** The London day on which it takes effect; today when absent, never later. */
  actedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The files that go with it: up to 20, each sent before by the trust; absent for those that were prepared. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** On whose behalf it is done, such as a Secretary of State; absent for nobody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The demands that it answers: 1 to 50. */
  remediationIds: Array<Scalars['ID']['input']>;
  /** Who signed what the act is about, where that is another than whoever records it. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
  /** What the evidence states. */
  statement: Scalars['String']['input'];
};

/** An improvement plan for a demand. */
export type SubmitPlanInput = {
  /** The London day on which it takes effect; today when absent, never later. */
  actedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The files that go with it: up to 20, each sent before by the trust; absent for those that were prepared. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The enforcement's version as you read it; absent to act on whatever it is now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** Its steps: 1 to 50, in the order given. */
  milestones: Array<MilestoneInput>;
  /** On whose behalf it is done, such as a Secretary of State; absent for nobody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The demand. */
  remediationId: Scalars['ID']['input'];
  /** Who signed what the act is about, where that is another than whoever records it. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
  /** What the trust will do. */
  statement: Scalars['String']['input'];
};

/** A person to put on a team. */
export type TeamMemberInput = {
  /** Whether this person leads the team; exactly one does. */
  lead: Scalars['Boolean']['input'];
  /** Who it is, by the name of their sign-in, in up to 200 characters. */
  person: Scalars['String']['input'];
};

/** Which trusts to list; every part that is given must hold. */
export type TrustFilter = {
  /** Kinds, of which it is one: on `openOn` when that is given, else now. */
  kinds?: InputMaybe<Array<OrganisationKind>>;
  /** A day on which it was open. */
  openOn?: InputMaybe<Scalars['Date']['input']>;
  /** Codes of regions, of which it is in one. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of its ODS code, or of a name that it has or had. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Why a mutation changed nothing. */
export type UserErrorCode =
  /** Whoever did the work may not sign it off. */
  | 'ANOTHER_PERSON_REQUIRED'
  /** A step cannot take effect after today. */
  | 'DATE_IN_FUTURE'
  /** A step cannot take effect before the one it follows. */
  | 'DATE_OUT_OF_ORDER'
  /** What the decision rests on cannot be known right now; try again. */
  | 'INPUTS_UNKNOWN'
  /** A value is malformed, missing, too long, or contradicts another. */
  | 'INVALID_VALUE'
  /** The idempotency key was used for another request. */
  | 'KEY_REUSED'
  /** The object does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** What the step relies on was not in force on that day. */
  | 'NOT_IN_FORCE'
  /** Several powers would do; name one. */
  | 'POWER_AMBIGUOUS'
  /** The step takes a role that you do not hold. */
  | 'ROLE_REQUIRED'
  /** The object has changed since you read it. */
  | 'STALE_VERSION'
  /** The step is not allowed in the current state. */
  | 'WRONG_STATE';

/** Evidence to withdraw. */
export type WithdrawEvidenceInput = {
  /** The evidence. */
  evidenceId: Scalars['ID']['input'];
  /** A key that you make; repeating the request with it changes nothing more. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, in up to 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** A finding to withdraw. */
export type WithdrawFindingInput = {
  /** The version you have read; the request is refused when another is current. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The finding. */
  findingId: Scalars['ID']['input'];
  /** A key of your own that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** Why it does not stand; for your body and the trust. */
  reason: Scalars['String']['input'];
  /** The day from which it is withdrawn; today without it. */
  withdrawnOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The withdrawal of a demand. */
export type WithdrawRemediationInput = {
  /** The London day on which it takes effect; today when absent, never later. */
  actedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The enforcement's version as you read it; absent to act on whatever it is now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key made by the client that makes repeating the request safe. */
  idempotencyKey: Scalars['String']['input'];
  /** On whose behalf it is done, such as a Secretary of State; absent for nobody else. */
  onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The demand. */
  remediationId: Scalars['ID']['input'];
  /** Who signed what the act is about, where that is another than whoever records it. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
};

/** An issued report to withdraw. */
export type WithdrawReportInput = {
  /** The version that you have read; the step is refused when the inspection has changed since. */
  expectedVersion: Scalars['Int']['input'];
  /** A key that you make; repeating the request with it changes nothing more. */
  idempotencyKey: Scalars['String']['input'];
  /** The inspection. */
  inspectionId: Scalars['ID']['input'];
  /** Why it does not stand, in up to 2,000 characters; the trust reads it. */
  reason: Scalars['String']['input'];
  /** The day from which it is withdrawn, in Europe/London; today when left out. */
  withdrawnOn?: InputMaybe<Scalars['Date']['input']>;
};

export type KeptAssessmentFragment = { __typename?: 'Assessment', id: string, outcome: Outcome, rationale?: string | null, selfAssessedOutcome?: Outcome | null, selfAssessmentConfidence?: SelfAssessmentConfidence | null, severity?: Severity | null, version: number, control: { __typename?: 'Control', id: string }, measurements: Array<{ __typename?: 'Measurement', kind: MeasureKind, unit: MeasureUnit, amount?: number | null, yes?: boolean | null }>, evidence: Array<{ __typename?: 'Evidence', id: string, fileName: string, size: number, description: string, recordedAt: string }> } & { ' $fragmentName'?: 'KeptAssessmentFragment' };

export type TakeInspectionQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TakeInspectionQuery = { __typename?: 'Query', inspection?: { __typename?: 'Inspection', id: string, status: InspectionStatus, method: InspectionMethod, announced: boolean, plannedFor: string, beganOn?: string | null, issuedOn?: string | null, result?: InspectionResult | null, version: number, trust?: { __typename?: 'Trust', odsCode: string, name: string } | null, standard: { __typename?: 'Standard', code: string, title: string, version: string, controls: Array<{ __typename?: 'Control', id: string, reference: string, title: string, subjects: Array<PowerSubject>, defaultSeverity: Severity }> }, profile?: { __typename?: 'Profile', title: string, expectations: Array<{ __typename?: 'ProfileExpectation', expected?: ExpectedOutcome | null, control: { __typename?: 'Control', id: string } }> } | null, team?: Array<{ __typename?: 'TeamMember', person: string, lead: boolean }> | null, findings?: Array<{ __typename?: 'Finding', id: string, reference: string, title: string, severity: Severity, issuedOn?: string | null }> | null, assessments: Array<(
      { __typename?: 'Assessment' }
      & { ' $fragmentRefs'?: { 'KeptAssessmentFragment': KeptAssessmentFragment } }
    )> } | null };

export type SendBeginningMutationVariables = Exact<{
  input: BeginInspectionInput;
}>;


export type SendBeginningMutation = { __typename?: 'Mutation', beginInspection: { __typename?: 'BeginInspectionPayload', inspection?: { __typename?: 'Inspection', id: string, status: InspectionStatus, beganOn?: string | null, version: number } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type SendAssessmentsMutationVariables = Exact<{
  input: RecordAssessmentsInput;
}>;


export type SendAssessmentsMutation = { __typename?: 'Mutation', recordAssessments: { __typename?: 'RecordAssessmentsPayload', inspection?: { __typename?: 'Inspection', id: string, status: InspectionStatus, version: number } | null, results: Array<{ __typename?: 'AssessmentResult', status: RecordingStatus, assessment?: (
        { __typename?: 'Assessment' }
        & { ' $fragmentRefs'?: { 'KeptAssessmentFragment': KeptAssessmentFragment } }
      ) | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> }>, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type AskToSendFileMutationVariables = Exact<{
  input: RequestEvidenceUploadInput;
}>;


export type AskToSendFileMutation = { __typename?: 'Mutation', requestEvidenceUpload: { __typename?: 'RequestEvidenceUploadPayload', upload?: { __typename?: 'UploadLink', url: string, method: string, headers: Array<{ __typename?: 'HttpHeader', name: string, value: string }> } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type SendWithdrawalMutationVariables = Exact<{
  input: WithdrawEvidenceInput;
}>;


export type SendWithdrawalMutation = { __typename?: 'Mutation', withdrawEvidence: { __typename?: 'WithdrawEvidencePayload', inspection?: { __typename?: 'Inspection', id: string, status: InspectionStatus, version: number } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type SendFindingMutationVariables = Exact<{
  input: RaiseFindingInput;
}>;


export type SendFindingMutation = { __typename?: 'Mutation', raiseFinding: { __typename?: 'RaiseFindingPayload', finding?: { __typename?: 'Finding', id: string, reference: string, title: string, severity: Severity, issuedOn?: string | null } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type OpenEvidenceMutationVariables = Exact<{
  input: RequestEvidenceDownloadInput;
}>;


export type OpenEvidenceMutation = { __typename?: 'Mutation', requestEvidenceDownload: { __typename?: 'RequestEvidenceDownloadPayload', download?: { __typename?: 'DownloadLink', url: string } | null } };

export type MyInspectionsQueryVariables = Exact<{
  filter?: InputMaybe<InspectionFilter>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MyInspectionsQuery = { __typename?: 'Query', inspections: { __typename?: 'InspectionConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ __typename?: 'Inspection', id: string, status: InspectionStatus, plannedFor: string, trust?: { __typename?: 'Trust', name: string } | null, standard: { __typename?: 'Standard', title: string, version: string } }> } };

export type PlanPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanPageQuery = { __typename?: 'Query', standards: Array<{ __typename?: 'Standard', code: string, title: string, version: string }> };

export type PlanRefusalFragment = { __typename?: 'Refusal', reason: string, holders?: Array<{ __typename?: 'Power', id: string, instrument: string, body: { __typename?: 'Body', name: string } }> | null } & { ' $fragmentName'?: 'PlanRefusalFragment' };

export type PlanInspectionMutationVariables = Exact<{
  input: PlanInspectionInput;
}>;


export type PlanInspectionMutation = { __typename?: 'Mutation', planInspection: { __typename?: 'PlanInspectionPayload', inspection?: { __typename?: 'Inspection', id: string } | null, errors: Array<{ __typename?: 'UserError', message: string, field?: Array<string> | null }>, refusal?: (
      { __typename?: 'Refusal' }
      & { ' $fragmentRefs'?: { 'PlanRefusalFragment': PlanRefusalFragment } }
    ) | null } };

export type FindTrustsQueryVariables = Exact<{
  text: Scalars['String']['input'];
  first: Scalars['Int']['input'];
}>;


export type FindTrustsQuery = { __typename?: 'Query', trusts: { __typename?: 'TrustConnection', totalCount: number, nodes: Array<{ __typename?: 'Trust', odsCode: string, name: string, closedOn?: string | null }> } };

export type WithdrawMutationVariables = Exact<{
  input: WithdrawReportInput;
}>;


export type WithdrawMutation = { __typename?: 'Mutation', withdrawReport: { __typename?: 'WithdrawReportPayload', inspection?: { __typename?: 'Inspection', id: string } | null, errors: Array<{ __typename?: 'UserError', message: string, field?: Array<string> | null }> } };

export type DraftCorrectionMutationVariables = Exact<{
  input: DraftCorrectionInput;
}>;


export type DraftCorrectionMutation = { __typename?: 'Mutation', draftCorrection: { __typename?: 'DraftCorrectionPayload', inspection?: { __typename?: 'Inspection', id: string } | null, errors: Array<{ __typename?: 'UserError', message: string, field?: Array<string> | null }> } };

export type IssueCorrectionMutationVariables = Exact<{
  input: IssueCorrectionInput;
}>;


export type IssueCorrectionMutation = { __typename?: 'Mutation', issueCorrection: { __typename?: 'IssueCorrectionPayload', inspection?: { __typename?: 'Inspection', id: string } | null, errors: Array<{ __typename?: 'UserError', message: string, field?: Array<string> | null }> } };

export type ReportPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReportPageQuery = { __typename?: 'Query', inspection?: { __typename?: 'Inspection', id: string, status: InspectionStatus, version: number, issuedOn?: string | null, result?: InspectionResult | null, withdrawnOn?: string | null, trust?: { __typename?: 'Trust', name: string } | null, standard: { __typename?: 'Standard', title: string, version: string }, report?: { __typename?: 'ReportVersion', number: number, kind: ReportKind, draftedOn: string, issuedOn?: string | null, contentDigest: string, signOff?: { __typename?: 'ReportSignOff', signedBy: string, signedOn: string } | null } | null, reportVersions: Array<{ __typename?: 'ReportVersion', number: number, kind: ReportKind, draftedOn: string, issuedOn?: string | null, reason?: string | null, contentDigest: string }>, accuracyCheck?: { __typename?: 'AccuracyCheck', dispatchedOn: string, dueOn: string, basis: string, responses: Array<{ __typename?: 'DraftResponse', respondedOn: string, late: boolean }>, points: Array<{ __typename?: 'AccuracyPoint', id: string, comment: string, control: { __typename?: 'Control', reference: string, title: string }, answer?: { __typename?: 'AccuracyAnswer', accepted: boolean, reason: string, answeredOn: string } | null }> } | null, assessments: Array<{ __typename?: 'Assessment', id: string, outcome: Outcome, control: { __typename?: 'Control', id: string, reference: string, title: string }, evidence: Array<{ __typename?: 'Evidence', id: string, fileName: string, size: number, description: string }> }> } | null };

export type DraftReportMutationVariables = Exact<{
  input: DraftReportInput;
}>;


export type DraftReportMutation = { __typename?: 'Mutation', draftReport: { __typename?: 'DraftReportPayload', inspection?: { __typename?: 'Inspection', id: string } | null, errors: Array<{ __typename?: 'UserError', message: string, field?: Array<string> | null }> } };

export type SendForAccuracyCheckMutationVariables = Exact<{
  input: SendForAccuracyCheckInput;
}>;


export type SendForAccuracyCheckMutation = { __typename?: 'Mutation', sendForAccuracyCheck: { __typename?: 'SendForAccuracyCheckPayload', inspection?: { __typename?: 'Inspection', id: string } | null, errors: Array<{ __typename?: 'UserError', message: string, field?: Array<string> | null }> } };

export type AnswerPointsMutationVariables = Exact<{
  input: AnswerAccuracyPointsInput;
}>;


export type AnswerPointsMutation = { __typename?: 'Mutation', answerAccuracyPoints: { __typename?: 'AnswerAccuracyPointsPayload', inspection?: { __typename?: 'Inspection', id: string } | null, errors: Array<{ __typename?: 'UserError', message: string, field?: Array<string> | null }> } };

export type SignOffMutationVariables = Exact<{
  input: SignOffReportInput;
}>;


export type SignOffMutation = { __typename?: 'Mutation', signOffReport: { __typename?: 'SignOffReportPayload', inspection?: { __typename?: 'Inspection', id: string } | null, errors: Array<{ __typename?: 'UserError', message: string, field?: Array<string> | null }> } };

export type IssueMutationVariables = Exact<{
  input: IssueInspectionInput;
}>;


export type IssueMutation = { __typename?: 'Mutation', issueInspection: { __typename?: 'IssueInspectionPayload', inspection?: { __typename?: 'Inspection', id: string } | null, errors: Array<{ __typename?: 'UserError', message: string, field?: Array<string> | null }> } };

export type FetchReportMutationVariables = Exact<{
  input: RequestReportDownloadInput;
}>;


export type FetchReportMutation = { __typename?: 'Mutation', requestReportDownload: { __typename?: 'RequestReportDownloadPayload', download?: { __typename?: 'DownloadLink', url: string } | null, errors: Array<{ __typename?: 'UserError', message: string, field?: Array<string> | null }> } };

export type TeamPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TeamPageQuery = { __typename?: 'Query', inspection?: { __typename?: 'Inspection', id: string, version: number, trust?: { __typename?: 'Trust', name: string } | null, team?: Array<{ __typename?: 'TeamMember', person: string, lead: boolean }> | null, interests?: Array<{ __typename?: 'InterestDeclaration', person: string, conflict?: string | null, declaredAt: string, decision?: { __typename?: 'InterestDecision', mayTakePart: boolean, reason: string, decidedBy: string } | null }> | null } | null };

export type AssignTeamMutationVariables = Exact<{
  input: AssignTeamInput;
}>;


export type AssignTeamMutation = { __typename?: 'Mutation', assignTeam: { __typename?: 'AssignTeamPayload', inspection?: { __typename?: 'Inspection', id: string } | null, errors: Array<{ __typename?: 'UserError', message: string, field?: Array<string> | null }> } };

export type DeclareInterestsMutationVariables = Exact<{
  input: DeclareInterestsInput;
}>;


export type DeclareInterestsMutation = { __typename?: 'Mutation', declareInterests: { __typename?: 'DeclareInterestsPayload', inspection?: { __typename?: 'Inspection', id: string } | null, errors: Array<{ __typename?: 'UserError', message: string, field?: Array<string> | null }> } };

export type DecideOnInterestsMutationVariables = Exact<{
  input: DecideOnInterestsInput;
}>;


export type DecideOnInterestsMutation = { __typename?: 'Mutation', decideOnInterests: { __typename?: 'DecideOnInterestsPayload', inspection?: { __typename?: 'Inspection', id: string } | null, errors: Array<{ __typename?: 'UserError', message: string, field?: Array<string> | null }> } };

export const KeptAssessmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptAssessment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"selfAssessedOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"selfAssessmentConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"control"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measurements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"yes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<KeptAssessmentFragment, unknown>;
export const PlanRefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PlanRefusalFragment, unknown>;
export const TakeInspectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TakeInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"announced"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"}},{"kind":"Field","name":{"kind":"Name","value":"beganOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"trust"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"controls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"}},{"kind":"Field","name":{"kind":"Name","value":"defaultSeverity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"expectations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"control"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptAssessment"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptAssessment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"selfAssessedOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"selfAssessmentConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"control"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measurements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"yes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<TakeInspectionQuery, TakeInspectionQueryVariables>;
export const SendBeginningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendBeginning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginInspectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"beganOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SendBeginningMutation, SendBeginningMutationVariables>;
export const SendAssessmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendAssessments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAssessmentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAssessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KeptAssessment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KeptAssessment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"selfAssessedOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"selfAssessmentConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"control"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measurements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"yes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<SendAssessmentsMutation, SendAssessmentsMutationVariables>;
export const AskToSendFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskToSendFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestEvidenceUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestEvidenceUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"headers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AskToSendFileMutation, AskToSendFileMutationVariables>;
export const SendWithdrawalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendWithdrawal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SendWithdrawalMutation, SendWithdrawalMutationVariables>;
export const SendFindingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaiseFindingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raiseFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SendFindingMutation, SendFindingMutationVariables>;
export const OpenEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestEvidenceDownloadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestEvidenceDownload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"download"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<OpenEvidenceMutation, OpenEvidenceMutationVariables>;
export const MyInspectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyInspections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"}},{"kind":"Field","name":{"kind":"Name","value":"trust"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyInspectionsQuery, MyInspectionsQueryVariables>;
export const PlanPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PlanPageQuery, PlanPageQueryVariables>;
export const PlanInspectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanInspectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanRefusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanRefusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PlanInspectionMutation, PlanInspectionMutationVariables>;
export const FindTrustsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindTrusts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trusts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"odsCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}}]}}]}}]} as unknown as DocumentNode<FindTrustsQuery, FindTrustsQueryVariables>;
export const WithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Withdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawMutation, WithdrawMutationVariables>;
export const DraftCorrectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftCorrection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftCorrectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftCorrection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DraftCorrectionMutation, DraftCorrectionMutationVariables>;
export const IssueCorrectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueCorrection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueCorrectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueCorrection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<IssueCorrectionMutation, IssueCorrectionMutationVariables>;
export const ReportPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"trust"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"draftedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"contentDigest"}},{"kind":"Field","name":{"kind":"Name","value":"signOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"draftedOn"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"contentDigest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accuracyCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"responses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"respondedOn"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"control"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"control"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportPageQuery, ReportPageQueryVariables>;
export const DraftReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DraftReportMutation, DraftReportMutationVariables>;
export const SendForAccuracyCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendForAccuracyCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendForAccuracyCheckInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendForAccuracyCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SendForAccuracyCheckMutation, SendForAccuracyCheckMutationVariables>;
export const AnswerPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerAccuracyPointsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerAccuracyPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerPointsMutation, AnswerPointsMutationVariables>;
export const SignOffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignOffReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOffReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SignOffMutation, SignOffMutationVariables>;
export const IssueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Issue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueInspectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<IssueMutation, IssueMutationVariables>;
export const FetchReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FetchReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestReportDownloadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestReportDownload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"download"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<FetchReportMutation, FetchReportMutationVariables>;
export const TeamPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"trust"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"conflict"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mayTakePart"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeamPageQuery, TeamPageQueryVariables>;
export const AssignTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignTeamInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AssignTeamMutation, AssignTeamMutationVariables>;
export const DeclareInterestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareInterests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareInterestsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declareInterests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DeclareInterestsMutation, DeclareInterestsMutationVariables>;
export const DecideOnInterestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideOnInterests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideOnInterestsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideOnInterests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DecideOnInterestsMutation, DecideOnInterestsMutationVariables>;