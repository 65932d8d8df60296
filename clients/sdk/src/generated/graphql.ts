/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** The act and what it changed, or why nothing was changed. */
export type AcceptRiskPayload = {
  __typename?: 'AcceptRiskPayload';
  /** The act; null when nothing was changed. */
  act?: Maybe<Act>;
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** The demand; null when nothing was changed. */
  remediation?: Maybe<Remediation>;
};

/** An inspector's answer to one point. */
export type AccuracyAnswer = {
  __typename?: 'AccuracyAnswer';
  /** Whether the point is accepted; declined otherwise. */
  accepted: Scalars['Boolean']['output'];
  /** The day on which it was given, in Europe/London. */
  answeredOn: Scalars['Date']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
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

/** That a draft was sent to the trust, to check that its facts are right. */
export type AccuracyCheck = {
  __typename?: 'AccuracyCheck';
  /** How the deadline was counted, for people. */
  basis: Scalars['String']['output'];
  /** The day on which it was sent, in Europe/London. */
  dispatchedOn: Scalars['Date']['output'];
  /** The last day on which the trust answers in time, in Europe/London. */
  dueOn: Scalars['Date']['output'];
  /** Every point that the trust made, the first recorded first. */
  points: Array<AccuracyPoint>;
  /** The number of the report version that was sent. */
  reportNumber: Scalars['Int']['output'];
  /** What the trust answered, the first recorded first; empty until it has. */
  responses: Array<DraftResponse>;
};

/** One point on which a trust says that a draft is not right. */
export type AccuracyPoint = {
  __typename?: 'AccuracyPoint';
  /** What the inspector answered; null until then. */
  answer?: Maybe<AccuracyAnswer>;
  /** What is not right, in the words of the trust. */
  comment: Scalars['String']['output'];
  /** The control that the point is about. */
  control: Control;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
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

/** The trust's response as it now is, or why nothing was changed. */
export type AcknowledgeAlertPayload = {
  __typename?: 'AcknowledgeAlertPayload';
  /** Why nothing was changed; empty on success. */
  errors: Array<UserError>;
  /** The response; null when nothing was changed. */
  response?: Maybe<AlertResponse>;
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

/** The act and what it changed, or why nothing was changed. */
export type AcknowledgeRemediationPayload = {
  __typename?: 'AcknowledgeRemediationPayload';
  /** The act; null when nothing was changed. */
  act?: Maybe<Act>;
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** The demand; null when nothing was changed. */
  remediation?: Maybe<Remediation>;
};

/** Something done about a finding; never edited nor deleted. */
export type Act = {
  __typename?: 'Act';
  /** The London day on which it took effect. */
  actedOn: Scalars['Date']['output'];
  /** The amount of a penalty, in pounds sterling; null for all else. */
  amount?: Maybe<Scalars['Float']['output']>;
  /** The files that the trust sent with it; null when nothing was written in it, or for those whom that does not concern. */
  attachments?: Maybe<Array<Attachment>>;
  /** The body that acted; null when the trust did. */
  body?: Maybe<Body>;
  /** The person who acted, by the name of their sign-in. */
  by: Scalars['String']['output'];
  /** The act that this one strikes out; null unless it is a correction. */
  corrects?: Maybe<Scalars['ID']['output']>;
  /** SHA-256 of its content, in hexadecimal. */
  digest: Scalars['String']['output'];
  /** The rule by which that day was counted or set, for people; null without one. */
  dueBasis?: Maybe<Scalars['String']['output']>;
  /** The deadline that it set, or the last day that it names for representations, payment or an accepted risk; null when it names none. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The id of the act. */
  id: Scalars['ID']['output'];
  /** What was done. */
  kind: ActKind;
  /** The day of the leave by which an appeal was made after its time; null otherwise. */
  leaveOn?: Maybe<Scalars['Date']['output']>;
  /** Why that leave was given; null without leave, or for those whom it does not concern. */
  leaveReason?: Maybe<Scalars['String']['output']>;
  /** The steps of the plan that it submitted; null for other acts, and for those whom it does not concern. */
  milestones?: Maybe<Array<Milestone>>;
  /** What was written in it; null when nothing was, or for those whom it does not concern. */
  note?: Maybe<Scalars['String']['output']>;
  /** The instrument that it served; null when it served none. */
  notice?: Maybe<Notice>;
  /** On whose behalf it was done; null where on behalf of nobody else. */
  onBehalfOf?: Maybe<Scalars['String']['output']>;
  /** What it decided; null where it decided nothing between two ways. */
  outcome?: Maybe<ActOutcome>;
  /** The power relied on; null when none was. */
  power?: Maybe<Power>;
  /** Who prepared what was submitted; null when nobody else did. */
  preparedBy?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who signed what it is about; null where whoever recorded it did. */
  signedBy?: Maybe<Scalars['String']['output']>;
  /** The trust that acted, as it was then; null when a body did. */
  trust?: Maybe<Trust>;
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

/** What the law says follows a demand, as the register stated it on its record. */
export type Aftermath = {
  __typename?: 'Aftermath';
  /** What must or may then be done, and by whom. */
  duty: Scalars['String']['output'];
  /** Where the law says so. */
  provision: Scalars['String']['output'];
  /** When, counted from what. */
  when: Scalars['String']['output'];
};

/** A warning that a body issued to many organisations at once; it binds nobody. */
export type Alert = {
  __typename?: 'Alert';
  /** The instant until which an acknowledgement is in time. */
  acknowledgeBy: Scalars['DateTime']['output'];
  /** How many of the trusts addressed stand where; null for a trust. */
  counts?: Maybe<AlertCounts>;
  /** The body to which its responses go today: its issuer, or who has succeeded it; null where nobody did. */
  heldBy?: Maybe<Body>;
  /** The id of the alert. */
  id: Scalars['ID']['output'];
  /** When it was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** The body that issued it. */
  issuedBy?: Maybe<Body>;
  /** The mandates that came of it and that the viewer may see, by ODS code. */
  mandates: Array<AlertMandate>;
  /** The powers to issue alerts on which it rests. */
  powers?: Maybe<Array<Power>>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** The reference by which people name it. */
  reference: Scalars['String']['output'];
  /** The responses that the viewer may see, by ODS code. */
  responses: AlertResponseConnection;
  /** How serious it is. */
  severity: Severity;
  /** What it concerns. */
  subjects: Array<PowerSubject>;
  /** What is known, and what should be done. */
  text: Scalars['String']['output'];
  /** What it is about, in a line. */
  title: Scalars['String']['output'];
  /** Within how many hours of one answer the next is due. */
  updateWithinHours: Scalars['Int']['output'];
};


/** A warning that a body issued to many organisations at once; it binds nobody. */
export type AlertResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AlertResponseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that a trust did about an alert; never edited nor deleted. */
export type AlertAct = {
  __typename?: 'AlertAct';
  /** When it took effect. */
  actedAt: Scalars['DateTime']['output'];
  /** The person who acted, by the name of their sign-in. */
  by: Scalars['String']['output'];
  /** The id of the act. */
  id: Scalars['ID']['output'];
  /** What was done. */
  kind: AlertActKind;
  /** What was written in it; null when nothing was, or for all but trust and issuer. */
  note?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

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

/** A page of a list (Relay connection). */
export type AlertConnection = {
  __typename?: 'AlertConnection';
  /** The items of this page with their places. */
  edges: Array<AlertEdge>;
  /** The items of this page. */
  nodes: Array<Alert>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** How many of the trusts that an alert addresses stand where. */
export type AlertCounts = {
  __typename?: 'AlertCounts';
  /** How many trusts the alert addresses. */
  addressed: Scalars['Int']['output'];
  /** How many have each status that any of them has. */
  byStatus: Array<AlertStatusCount>;
  /** How many have yet to say whether it applies to them. */
  unanswered: Scalars['Int']['output'];
};

/** One item of the list and its place. */
export type AlertEdge = {
  __typename?: 'AlertEdge';
  /** The place of the item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Alert;
};

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

/** A mandate to a trust that did not answer an alert in time. */
export type AlertMandate = {
  __typename?: 'AlertMandate';
  /** The London day on which it took effect. */
  actedOn: Scalars['Date']['output'];
  /** By when it must be done. */
  dueOn: Scalars['Date']['output'];
  /** The id of the finding on which the mandate rests. */
  id: Scalars['ID']['output'];
  /** The body that mandates. */
  issuedBy?: Maybe<Body>;
  /** The power relied on. */
  power?: Maybe<Power>;
  /** The mandate as a demand; null until its finding has been raised, moments later. */
  remediation?: Maybe<Remediation>;
  /** The trust. */
  trust?: Maybe<Trust>;
};

/** Where one trust stands with one alert. */
export type AlertResponse = {
  __typename?: 'AlertResponse';
  /** When the trust acknowledged the alert; null while it has not. */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the trust did, in the order of recording. */
  acts: Array<AlertAct>;
  /** The alert. */
  alert: Alert;
  /** What the viewer may do next; empty for all but the trust's own people. */
  availableAnswers: Array<AlertActKind>;
  /** The instant until which the next news is in time; null when none is due. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id of the response. */
  id: Scalars['ID']['output'];
  /** Whether the trust has yet to say if the alert applies to it. */
  isUnanswered: Scalars['Boolean']['output'];
  /** Since when it has stood there by its acts. */
  since: Scalars['DateTime']['output'];
  /** Where it stands now. */
  status: AlertStatus;
  /** The trust that is to respond. */
  trust?: Maybe<Trust>;
};

/** A page of a list (Relay connection). */
export type AlertResponseConnection = {
  __typename?: 'AlertResponseConnection';
  /** The items of this page with their places. */
  edges: Array<AlertResponseEdge>;
  /** The items of this page. */
  nodes: Array<AlertResponse>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One item of the list and its place. */
export type AlertResponseEdge = {
  __typename?: 'AlertResponseEdge';
  /** The place of the item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: AlertResponse;
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

/** How many trusts have one status. */
export type AlertStatusCount = {
  __typename?: 'AlertStatusCount';
  /** How many trusts. */
  count: Scalars['Int']['output'];
  /** The status. */
  status: AlertStatus;
};

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

/** What came of answering the trust's points. */
export type AnswerAccuracyPointsPayload = {
  __typename?: 'AnswerAccuracyPointsPayload';
  /** Why nothing was changed; empty when the step was taken, and when the law refused it. */
  errors: Array<UserError>;
  /** The inspection as the step left it; null when nothing was changed. */
  inspection?: Maybe<Inspection>;
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

/** The trust's response as it now is, or why nothing was changed. */
export type AnswerAlertPayload = {
  __typename?: 'AnswerAlertPayload';
  /** Why nothing was changed; empty on success. */
  errors: Array<UserError>;
  /** The response; null when nothing was changed. */
  response?: Maybe<AlertResponse>;
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

/** The act and what it changed, or why nothing was changed. */
export type AnswerEvidencePayload = {
  __typename?: 'AnswerEvidencePayload';
  /** The act; null when nothing was changed. */
  act?: Maybe<Act>;
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** The demand; null when nothing was changed. */
  remediation?: Maybe<Remediation>;
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

/** The act and what it changed, or why nothing was changed. */
export type AnswerPlanPayload = {
  __typename?: 'AnswerPlanPayload';
  /** The act; null when nothing was changed. */
  act?: Maybe<Act>;
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** The demand; null when nothing was changed. */
  remediation?: Maybe<Remediation>;
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

/** The answer to a referral, or why nothing was changed. */
export type AnswerReferralPayload = {
  __typename?: 'AnswerReferralPayload';
  /** The act; null when nothing was changed. */
  act?: Maybe<Act>;
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** The referral; null when nothing was changed. */
  referral?: Maybe<Referral>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
};

/** Leave to appeal after the time for it. */
export type AppealLeaveInput = {
  /** The London day on which it was given. */
  grantedOn: Scalars['Date']['input'];
  /** Why it was given. */
  reason: Scalars['String']['input'];
};

/** How a trust stands on one control, as one inspection found it. */
export type Assessment = {
  __typename?: 'Assessment';
  /** The day on which it was assessed; null when the inspector stated none. */
  assessedOn?: Maybe<Scalars['Date']['output']>;
  /** The control assessed. */
  control: Control;
  /** The files that bear it out, the first stored first; empty where you may not see them. */
  evidence: Array<Evidence>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The measured facts, in the order of their kinds; empty when nothing was measured. */
  measurements: Array<Measurement>;
  /** What the inspection found. */
  outcome: Outcome;
  /** Why the outcome was given; null when you may not read it. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** What the trust claims of itself, kept apart from what was found; null when unknown. */
  selfAssessedOutcome?: Maybe<Outcome>;
  /** How far the assessor trusts the trust's own assessment; null when not stated. */
  selfAssessmentConfidence?: Maybe<SelfAssessmentConfidence>;
  /** How serious a failing here is, as the inspector set it; null to leave it at the control's default. */
  severity?: Maybe<Severity>;
  /** Rises by one with every change; pass it back as expectedVersion. */
  version: Scalars['Int']['output'];
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

/** What came of one outcome of a batch. */
export type AssessmentResult = {
  __typename?: 'AssessmentResult';
  /** The assessment of the control as it is now; null when there is none. */
  assessment?: Maybe<Assessment>;
  /** Why it was not recorded; empty when it is, now or from before. */
  errors: Array<UserError>;
  /** What came of it. */
  status: RecordingStatus;
  /** What was sent, to compare with what is recorded. */
  submitted: SubmittedAssessment;
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

/** What came of assigning a team. */
export type AssignTeamPayload = {
  __typename?: 'AssignTeamPayload';
  /** Why nothing was changed; empty when the step was taken, and when the law refused it. */
  errors: Array<UserError>;
  /** The inspection as the step left it; null when nothing was changed. */
  inspection?: Maybe<Inspection>;
};

/** A file that a trust sends with what it writes. */
export type Attachment = {
  __typename?: 'Attachment';
  /** What it shows; null when nobody said. */
  description?: Maybe<Scalars['String']['output']>;
  /** Its name, without folders. */
  fileName: Scalars['String']['output'];
  /** The id of the file. */
  id: Scalars['ID']['output'];
  /** Its media type, such as application/pdf. */
  mediaType: Scalars['String']['output'];
  /** When it was stored. */
  recordedAt: Scalars['DateTime']['output'];
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Its size in bytes. */
  size: Scalars['Int']['output'];
};

/** An act that the viewer may do now, or why not. */
export type AvailableAct = {
  __typename?: 'AvailableAct';
  /** Whether the viewer may do it now. */
  allowed: Scalars['Boolean']['output'];
  /** The act. */
  kind: ActKind;
  /** The notice that it is served by; null where it may be done without one. */
  noticeKind?: Maybe<NoticeKind>;
  /** The power it would rely on; null when it needs none, or none is found. */
  power?: Maybe<Power>;
  /** Whether the viewer may prepare it now, for an approver of the trust to do. */
  preparable: Scalars['Boolean']['output'];
  /** The referral that it would follow; null when it follows none. */
  referral?: Maybe<Referral>;
  /** Why not; null when it is allowed. */
  refusal?: Maybe<Refusal>;
  /** The demand that it would follow; null when it opens one. */
  remediation?: Maybe<Remediation>;
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

/** What came of beginning an inspection. */
export type BeginInspectionPayload = {
  __typename?: 'BeginInspectionPayload';
  /** Why nothing was changed; empty when the step was taken, and when the law refused it. */
  errors: Array<UserError>;
  /** The inspection as the step left it; null when nothing was changed. */
  inspection?: Maybe<Inspection>;
};

/** A body that assures, regulates or audits. */
export type Body = {
  __typename?: 'Body';
  /** Its code in the register, such as CQC. */
  code: Scalars['ID']['output'];
  /** The last day on which it acted; null while it acts. */
  dissolvedOn?: Maybe<Scalars['Date']['output']>;
  /** Its first day; null when not established. */
  establishedOn?: Maybe<Scalars['Date']['output']>;
  /** Its inspections that you may see, those planned for the latest day first; null when unknown. */
  inspections?: Maybe<InspectionConnection>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The powers that it holds on a day, over whomever. */
  powers: Array<Power>;
  /** The body that carries on its work; null when none does. */
  successor?: Maybe<Body>;
};


/** A body that assures, regulates or audits. */
export type BodyInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that assures, regulates or audits. */
export type BodyPowersArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
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

/** What came of cancelling an inspection. */
export type CancelInspectionPayload = {
  __typename?: 'CancelInspectionPayload';
  /** Why nothing was changed; empty when the step was taken, and when the law refused it. */
  errors: Array<UserError>;
  /** The inspection as the step left it; null when nothing was changed. */
  inspection?: Maybe<Inspection>;
};

/** How far the law lets anybody compel that a failing be put right. */
export type Compellability =
  /** A binding power in force over this trust is about what the finding concerns. */
  | 'DIRECT'
  /** Binding powers reach this trust only through another subject, such as care or a licence. */
  | 'INDIRECT'
  /** No binding power reaches this trust for it. */
  | 'NONE';

/** Open findings that the law lets be compelled in one way. */
export type CompellabilityShare = {
  __typename?: 'CompellabilityShare';
  /** The way. */
  compellability: Compellability;
  /** How many open findings. */
  findings: Scalars['Int']['output'];
  /** Of how many of them some body has mandated remediation. */
  mandated: Scalars['Int']['output'];
};

/** The open findings that one body could compel, whoever raised them. */
export type CompellableGap = {
  __typename?: 'CompellableGap';
  /** The body. */
  body?: Maybe<Body>;
  /** How many it could compel by a power about what they concern. */
  direct: Scalars['Int']['output'];
  /** How many it could compel only through another subject. */
  indirect: Scalars['Int']['output'];
  /** Of how many of both it has mandated remediation itself. */
  mandated: Scalars['Int']['output'];
};

/** How far a fact of the register was checked against its sources. */
export type Confidence =
  /** Confirmed in part; the note says which. */
  | 'PARTLY_VERIFIED'
  /** From memory or inference. */
  | 'UNVERIFIED'
  /** Confirmed against a source. */
  | 'VERIFIED';

/** An address at which an organisation is told of what concerns it. */
export type Contact = {
  __typename?: 'Contact';
  /** The e-mail address. */
  address: Scalars['String']['output'];
  /** When it was added. */
  recordedAt: Scalars['DateTime']['output'];
};

/** One requirement of one version of a standard. */
export type Control = {
  __typename?: 'Control';
  /** How serious a failing is taken to be at first, by this project's own classification. */
  defaultSeverity: Severity;
  /** Standard and reference, such as CAF-3.2/B4.d. */
  id: Scalars['ID']['output'];
  /** The publisher's reference within the standard, such as B4.d. */
  reference: Scalars['String']['output'];
  /** What a failing of the control concerns. */
  subjects: Array<PowerSubject>;
  /** The publisher's title. */
  title: Scalars['String']['output'];
};

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

/** The act and what it changed, or why nothing was changed. */
export type CorrectActPayload = {
  __typename?: 'CorrectActPayload';
  /** The act; null when nothing was changed. */
  act?: Maybe<Act>;
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** The demand; null when nothing was changed. */
  remediation?: Maybe<Remediation>;
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

/** The act and what it changed, or why nothing was changed. */
export type DecideAppealPayload = {
  __typename?: 'DecideAppealPayload';
  /** The act; null when nothing was changed. */
  act?: Maybe<Act>;
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** The demand; null when nothing was changed. */
  remediation?: Maybe<Remediation>;
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

/** What came of deciding on a conflict of interest. */
export type DecideOnInterestsPayload = {
  __typename?: 'DecideOnInterestsPayload';
  /** Why nothing was changed; empty when the step was taken, and when the law refused it. */
  errors: Array<UserError>;
  /** The inspection as the step left it; null when nothing was changed. */
  inspection?: Maybe<Inspection>;
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

/** The act and what it changed, or why nothing was changed. */
export type DecideRepresentationsPayload = {
  __typename?: 'DecideRepresentationsPayload';
  /** The act; null when nothing was changed. */
  act?: Maybe<Act>;
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** The demand; null when nothing was changed. */
  remediation?: Maybe<Remediation>;
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

/** What came of declaring interests. */
export type DeclareInterestsPayload = {
  __typename?: 'DeclareInterestsPayload';
  /** Why nothing was changed; empty when the step was taken, and when the law refused it. */
  errors: Array<UserError>;
  /** The inspection as the step left it; null when nothing was changed. */
  inspection?: Maybe<Inspection>;
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

/** The act and what it changed, or why nothing was changed. */
export type DetermineCompliancePayload = {
  __typename?: 'DetermineCompliancePayload';
  /** The act; null when nothing was changed. */
  act?: Maybe<Act>;
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** The demand; null when nothing was changed. */
  remediation?: Maybe<Remediation>;
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

/** What came of opening the detail of a finding. */
export type DiscloseFindingPayload = {
  __typename?: 'DiscloseFindingPayload';
  /** Why nothing was changed; empty on success. */
  errors: Array<UserError>;
  /** The finding; null when there are errors. */
  finding?: Maybe<Finding>;
};

/** That the detail of a finding is opened to another body under a legal gateway. */
export type Disclosure = {
  __typename?: 'Disclosure';
  /** The day on which it was opened, in Europe/London. */
  disclosedOn: Scalars['Date']['output'];
  /** The day on which it ended, in Europe/London; null while it is open. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The provision that allows the disclosure. */
  legalGateway: LegalBasis;
  /** What it is for. */
  purpose: Scalars['String']['output'];
  /** The body to which it is opened. */
  to?: Maybe<Body>;
};

/** Something wrong in a document, of which nothing was imported. */
export type DocumentFault = {
  __typename?: 'DocumentFault';
  /** What is wrong and what would be right. */
  message: Scalars['String']['output'];
  /** Line and column such as 12:7, or a JSON pointer such as /catalog/metadata; null when it is the whole. */
  place?: Maybe<Scalars['String']['output']>;
};

/** Where to fetch one file. */
export type DownloadLink = {
  __typename?: 'DownloadLink';
  /** When it stops working. */
  expiresAt: Scalars['DateTime']['output'];
  /** The address; whoever knows it can use it, so keep it. */
  url: Scalars['String']['output'];
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

/** What came of drafting a correction. */
export type DraftCorrectionPayload = {
  __typename?: 'DraftCorrectionPayload';
  /** Why nothing was changed; empty when the step was taken, and when the law refused it. */
  errors: Array<UserError>;
  /** The inspection as the step left it; null when nothing was changed. */
  inspection?: Maybe<Inspection>;
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

/** What came of drafting a report. */
export type DraftReportPayload = {
  __typename?: 'DraftReportPayload';
  /** Why nothing was changed; empty when the step was taken, and when the law refused it. */
  errors: Array<UserError>;
  /** The inspection as the step left it; null when nothing was changed. */
  inspection?: Maybe<Inspection>;
};

/** A trust's answer to a draft. */
export type DraftResponse = {
  __typename?: 'DraftResponse';
  /** Whether it came after the deadline. */
  late: Scalars['Boolean']['output'];
  /** Its points; empty when the trust had nothing to correct. */
  points: Array<AccuracyPoint>;
  /** Who of the trust prepared it; null when nobody but its approver did. */
  preparedBy?: Maybe<Scalars['String']['output']>;
  /** The day on which it was given, in Europe/London. */
  respondedOn: Scalars['Date']['output'];
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

/** What came of ending a disclosure. */
export type EndDisclosurePayload = {
  __typename?: 'EndDisclosurePayload';
  /** Why nothing was changed; empty on success. */
  errors: Array<UserError>;
  /** The finding; null when there are errors. */
  finding?: Maybe<Finding>;
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

/** The act and what it changed, or why nothing was changed. */
export type EndSuspensionPayload = {
  __typename?: 'EndSuspensionPayload';
  /** The act; null when nothing was changed. */
  act?: Maybe<Act>;
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** The demand; null when nothing was changed. */
  remediation?: Maybe<Remediation>;
};

/** What is done about a finding, at a moment. */
export type Enforcement = {
  __typename?: 'Enforcement';
  /** The acts that count, in the order in which they took effect. */
  acts: Array<Act>;
  /** What the viewer may do now, and why not the rest. */
  availableActs: Array<AvailableAct>;
  /** The nearest deadline of the open mandates, or where there is none, of the open recommendations. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The referrals, in the order in which they were made. */
  referrals: Array<Referral>;
  /** The demands, in the order in which they were made. */
  remediations: Array<Remediation>;
  /** Since when it has that status and deadline. */
  since: Scalars['DateTime']['output'];
  /** The highest status that any open demand gives. */
  status: EnforcementStatus;
  /** How many times anything was recorded about it; for `expectedVersion`. */
  version: Scalars['Int']['output'];
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

/** A file that bears out an assessment. */
export type Evidence = {
  __typename?: 'Evidence';
  /** What it shows. */
  description: Scalars['String']['output'];
  /** Its name, without folders. */
  fileName: Scalars['String']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Its media type, such as application/pdf. */
  mediaType: Scalars['String']['output'];
  /** When it was stored. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who stored it; told to the inspecting body only. */
  recordedBy?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Its size in bytes. */
  size: Scalars['Int']['output'];
};

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

/** The act and what it changed, or why nothing was changed. */
export type ExtendDeadlinePayload = {
  __typename?: 'ExtendDeadlinePayload';
  /** The act; null when nothing was changed. */
  act?: Maybe<Act>;
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** The demand; null when nothing was changed. */
  remediation?: Maybe<Remediation>;
};

/** A failing that a body has found at a trust. */
export type Finding = {
  __typename?: 'Finding';
  /** Whether the law lets anybody compel that it be put right, and how directly. */
  compellability: Compellability;
  /** The powers that could compel it, those about what it concerns first. */
  compellableBy?: Maybe<Array<Power>>;
  /** The control that failed; null when it is about none. */
  control?: Maybe<Control>;
  /** What exactly was found; null for whom it was not disclosed to. */
  detail?: Maybe<Scalars['String']['output']>;
  /** To whom its detail is or was opened, the first first; of those you may see: your own, those to you, those about you. */
  disclosures: Array<Disclosure>;
  /** The nearest deadline of the open mandates, or where there is none, of the open recommendations; null when there is none. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** What is done about the finding; null when it was not issued, or not known, at that moment. */
  enforcement?: Maybe<Enforcement>;
  /** Where the finding stands at the moment asked about: the highest status that any open demand gives. */
  enforcementStatus: EnforcementStatus;
  /** The trust at which it was found, whoever answers for it now. */
  foundAt?: Maybe<Trust>;
  /** Its identifier. */
  id: Scalars['ID']['output'];
  /** The inspection that found it; null when none did, or when it is not yet for you to see. */
  inspection?: Maybe<Inspection>;
  /** The day on which it was issued; null while it is a draft. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** The body that raised it. */
  raisedBy?: Maybe<Body>;
  /** The day on which it was raised. */
  raisedOn: Scalars['Date']['output'];
  /** The earlier finding that has come back; null when it is new. */
  recurrenceOf?: Maybe<Finding>;
  /** The reference that people use, such as FND-000123. */
  reference: Scalars['String']['output'];
  /** How serious it is. */
  severity: Severity;
  /** What the failing concerns. */
  subjects: Array<PowerSubject>;
  /** What is wrong, in one line. */
  title: Scalars['String']['output'];
  /** The trust that answers for it at the moment asked about: the one that it is about, or the one that this merged into while it was open. */
  trust?: Maybe<Trust>;
  /** Its version, which rises with every change of the finding itself. */
  version: Scalars['Int']['output'];
  /** Why it was withdrawn; null while it stands, and for whom that was not disclosed to. */
  withdrawalReason?: Maybe<Scalars['String']['output']>;
  /** The day from which it is withdrawn; null while it stands. */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
};


/** A failing that a body has found at a trust. */
export type FindingCompellabilityArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A failing that a body has found at a trust. */
export type FindingCompellableByArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A failing that a body has found at a trust. */
export type FindingEnforcementArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A page of a list (Relay connection). */
export type FindingConnection = {
  __typename?: 'FindingConnection';
  /** The items of this page with their places. */
  edges: Array<FindingEdge>;
  /** The items of this page. */
  nodes: Array<Finding>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** How many findings share some values. */
export type FindingCount = {
  __typename?: 'FindingCount';
  /** How many findings. */
  count: Scalars['Int']['output'];
  /** The values, in the order of `by`. */
  keys: Array<Scalars['String']['output']>;
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

/** One item of the list and its place. */
export type FindingEdge = {
  __typename?: 'FindingEdge';
  /** The place of the item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Finding;
};

/** The values of one dimension, largest first. */
export type FindingFacet = {
  __typename?: 'FindingFacet';
  /** The dimension. */
  dimension: FindingDimension;
  /** Its values, each with its count. */
  values: Array<FindingFacetValue>;
};

/** One value of a dimension. */
export type FindingFacetValue = {
  __typename?: 'FindingFacetValue';
  /** How many findings. */
  count: Scalars['Int']['output'];
  /** The value, as a filter takes it. */
  key: Scalars['String']['output'];
  /** What people call it; null for what is not a name, such as a severity. */
  label?: Maybe<Scalars['String']['output']>;
};

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

/** Trusts by the controls of one standard: where findings are open, of those that name a control. An empty place says nothing of whether the control was looked at there. */
export type FindingMatrix = {
  __typename?: 'FindingMatrix';
  /** The controls with open findings at any trust, by their ids. */
  columns: Array<FindingMatrixColumn>;
  /** The trusts with open findings, by name. */
  rows: FindingMatrixRowConnection;
};

/** The open findings of one control at one trust. */
export type FindingMatrixCell = {
  __typename?: 'FindingMatrixCell';
  /** The id of the control. */
  controlId: Scalars['ID']['output'];
  /** How many there are; at least one. */
  open: Scalars['Int']['output'];
  /** How serious the worst of them is. */
  severity: Severity;
  /** The highest status that any of them has. */
  status: EnforcementStatus;
};

/** A control with open findings, as a column of the matrix. */
export type FindingMatrixColumn = {
  __typename?: 'FindingMatrixColumn';
  /** The control. */
  control?: Maybe<Control>;
  /** How many open findings there are of it, at all trusts. */
  open: Scalars['Int']['output'];
};

/** A trust with open findings, as a row of the matrix. */
export type FindingMatrixRow = {
  __typename?: 'FindingMatrixRow';
  /** Its cells that have any, in the order of the columns. */
  cells: Array<FindingMatrixCell>;
  /** How many open findings it has in the matrix. */
  open: Scalars['Int']['output'];
  /** The trust. */
  trust?: Maybe<Trust>;
};

/** A page of a list (Relay connection). */
export type FindingMatrixRowConnection = {
  __typename?: 'FindingMatrixRowConnection';
  /** The items of this page with their places. */
  edges: Array<FindingMatrixRowEdge>;
  /** The items of this page. */
  nodes: Array<FindingMatrixRow>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One item of the list and its place. */
export type FindingMatrixRowEdge = {
  __typename?: 'FindingMatrixRowEdge';
  /** The place of the item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: FindingMatrixRow;
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

/** A header to send with a request. */
export type HttpHeader = {
  __typename?: 'HttpHeader';
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its value. */
  value: Scalars['String']['output'];
};

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

/** What an import did; the counts are null when there are errors, as nothing was changed. */
export type ImportOrganisationsPayload = {
  __typename?: 'ImportOrganisationsPayload';
  /** Why nothing was imported; empty when the import was done. */
  errors: Array<UserError>;
  /** How many organisations are new. */
  imported?: Maybe<Scalars['Int']['output']>;
  /** How many rows are of organisations outside England, and were set aside. */
  outsideEngland?: Maybe<Scalars['Int']['output']>;
  /** How many rows were left out because something is wrong in them. */
  rejected?: Maybe<Scalars['Int']['output']>;
  /** Everything that is wrong in the rows that were left out. */
  rowProblems?: Maybe<Array<ImportRowProblem>>;
  /** How many known ones read as before. */
  unchanged?: Maybe<Scalars['Int']['output']>;
  /** How many known ones now read differently, today or on some other day. */
  updated?: Maybe<Scalars['Int']['output']>;
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

/** What an import did; the counts are null when there are errors, as nothing was changed. */
export type ImportPublicationsPayload = {
  __typename?: 'ImportPublicationsPayload';
  /** Why nothing was imported; empty when the import was done. */
  errors: Array<UserError>;
  /** For how many trusts it is the first publication of the year. */
  imported?: Maybe<Scalars['Int']['output']>;
  /** How many rows carry no status. */
  notPublished?: Maybe<Scalars['Int']['output']>;
  /** How many rows were left out because something is wrong in them. */
  rejected?: Maybe<Scalars['Int']['output']>;
  /** Why rows were left out, those of unknown organisations among them. */
  rowProblems?: Maybe<Array<PublicationRowProblem>>;
  /** How many say what was known. */
  unchanged?: Maybe<Scalars['Int']['output']>;
  /** How many are of organisations that the register of trusts does not hold. */
  unknownTrust?: Maybe<Scalars['Int']['output']>;
  /** For how many a later publication of the year says something else. */
  updated?: Maybe<Scalars['Int']['output']>;
};

/** Something wrong in one row of a file, which was left out. */
export type ImportRowProblem = {
  __typename?: 'ImportRowProblem';
  /** The column, from 1; null when it is the row as a whole. */
  column?: Maybe<Scalars['Int']['output']>;
  /** The line of the file, from 1. */
  line: Scalars['Int']['output'];
  /** What is wrong and what would be right. */
  message: Scalars['String']['output'];
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

/** What came of importing a document. */
export type ImportStandardPayload = {
  __typename?: 'ImportStandardPayload';
  /** Whether it is new; false when the catalogue held the same already. */
  added?: Maybe<Scalars['Boolean']['output']>;
  /** Why nothing was imported; empty when the catalogue holds the document. */
  errors: Array<UserError>;
  /** Everything that is wrong in the document; null when it was not read. */
  problems?: Maybe<Array<DocumentFault>>;
  /** The profile of the document; null when it holds a standard, or was refused. */
  profile?: Maybe<Profile>;
  /** The standard of the document; null when it holds a profile, or was refused. */
  standard?: Maybe<Standard>;
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

/** The act and what it changed, or why nothing was changed. */
export type ImposePenaltyPayload = {
  __typename?: 'ImposePenaltyPayload';
  /** The act; null when nothing was changed. */
  act?: Maybe<Act>;
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** The demand; null when nothing was changed. */
  remediation?: Maybe<Remediation>;
};

/** One inspection of one trust by one body against one standard. */
export type Inspection = {
  __typename?: 'Inspection';
  /** The last factual accuracy check; null until a draft was sent, and unless you are its body or its trust. */
  accuracyCheck?: Maybe<AccuracyCheck>;
  /** Every factual accuracy check, the first first; empty unless you are its body or its trust. */
  accuracyChecks: Array<AccuracyCheck>;
  /** Whether the trust is told of it beforehand. */
  announced: Scalars['Boolean']['output'];
  /** The outcomes, in the order of the standard; empty until you may see them. */
  assessments: Array<Assessment>;
  /** The day on which it began; null until then. */
  beganOn?: Maybe<Scalars['Date']['output']>;
  /** The body that inspects. */
  body?: Maybe<Body>;
  /** Why it was cancelled; null unless it was. */
  cancellationReason?: Maybe<Scalars['String']['output']>;
  /** The day on which it was cancelled; null unless it was. */
  cancelledOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which its report was drafted; null until then, and again once outcomes change. */
  draftedOn?: Maybe<Scalars['Date']['output']>;
  /** The findings of this inspection with your body's drafts; null before it begins, or when it is not for you to see. */
  findings?: Maybe<Array<Finding>>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Every declaration of interests, the first declared first; null unless you act for its body. */
  interests?: Maybe<Array<InterestDeclaration>>;
  /** The day on which its report was issued; null until then. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** On what footing it takes place. */
  method: InspectionMethod;
  /** The day for which it was planned. */
  plannedFor: Scalars['Date']['output'];
  /** The power relied on; null unless the inspection is statutory. */
  power?: Maybe<Power>;
  /** The answer to the draft that awaits the trust's approver; null when there is none, and for all but the trust's own people. */
  preparedDraftResponse?: Maybe<PreparedDraftResponse>;
  /** The profile that says which outcomes pass, as in force when planned for; null when every control has to be met. */
  profile?: Maybe<Profile>;
  /** What was published elsewhere; null unless the inspection stands for that. */
  publication?: Maybe<Publication>;
  /** The report as it stands, which once issued is the version issued last; null until one is drafted, once outcomes change, and where you may not read it. */
  report?: Maybe<ReportVersion>;
  /** Every version of the report that you may read, the first drafted first. */
  reportVersions: Array<ReportVersion>;
  /** Whether the trust met the standard; null until the report is issued, when controls were left unassessed, and once the report is withdrawn. */
  result?: Maybe<InspectionResult>;
  /** The standard that the trust is held against. */
  standard: Standard;
  /** How far it has come. */
  status: InspectionStatus;
  /** The people who take part, their lead first; empty while none are assigned, and null unless you act for its body. */
  team?: Maybe<Array<TeamMember>>;
  /** The trust inspected. */
  trust?: Maybe<Trust>;
  /** Rises by one with every change; pass it back as expectedVersion. */
  version: Scalars['Int']['output'];
  /** The day from which its report is withdrawn; null unless it was. */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

/** A page of a list (Relay connection). */
export type InspectionConnection = {
  __typename?: 'InspectionConnection';
  /** The items of this page with their places. */
  edges: Array<InspectionEdge>;
  /** The items of this page. */
  nodes: Array<Inspection>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One item of the list and its place. */
export type InspectionEdge = {
  __typename?: 'InspectionEdge';
  /** The place of the item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Inspection;
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

/** What another person of the body decided about a declared conflict of interest; a later decision replaces it. */
export type InterestDecision = {
  __typename?: 'InterestDecision';
  /** When it was decided. */
  decidedAt: Scalars['DateTime']['output'];
  /** Who decided, by the name of their sign-in. */
  decidedBy: Scalars['String']['output'];
  /** Whether the conflict is managed, so that the person may take part. */
  mayTakePart: Scalars['Boolean']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** What a person declared of their own interests in an inspection; a person's later declaration replaces the earlier. */
export type InterestDeclaration = {
  __typename?: 'InterestDeclaration';
  /** The conflict of interest; null when the person declared to have none. */
  conflict?: Maybe<Scalars['String']['output']>;
  /** What was decided last about the conflict; null until somebody has, and without a conflict. */
  decision?: Maybe<InterestDecision>;
  /** When it was declared. */
  declaredAt: Scalars['DateTime']['output'];
  /** Who declared, by the name of their sign-in. */
  person: Scalars['String']['output'];
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

/** The alert that was issued, or why nothing was changed. */
export type IssueAlertPayload = {
  __typename?: 'IssueAlertPayload';
  /** The alert; null when nothing was changed. */
  alert?: Maybe<Alert>;
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
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

/** What came of issuing a correction. */
export type IssueCorrectionPayload = {
  __typename?: 'IssueCorrectionPayload';
  /** Why nothing was changed; empty when the step was taken, and when the law refused it. */
  errors: Array<UserError>;
  /** The inspection as the step left it; null when nothing was changed. */
  inspection?: Maybe<Inspection>;
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

/** What came of issuing a report. */
export type IssueInspectionPayload = {
  __typename?: 'IssueInspectionPayload';
  /** Why nothing was changed; empty when the step was taken, and when the law refused it. */
  errors: Array<UserError>;
  /** The inspection as the step left it; null when nothing was changed. */
  inspection?: Maybe<Inspection>;
};

/** The provision of law on which something rests. */
export type LegalBasis = {
  __typename?: 'LegalBasis';
  /** The Act, regulations or other instrument. */
  instrument: Scalars['String']['output'];
  /** The section, regulation or other provision. */
  provision: Scalars['String']['output'];
  /** Where its text can be read; null when there is no public text. */
  url?: Maybe<Scalars['String']['output']>;
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

/** The act and what it changed, or why nothing was changed. */
export type LodgeAppealPayload = {
  __typename?: 'LodgeAppealPayload';
  /** The act; null when nothing was changed. */
  act?: Maybe<Act>;
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** The demand; null when nothing was changed. */
  remediation?: Maybe<Remediation>;
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

/** The act and what it changed, or why nothing was changed. */
export type MakeRepresentationsPayload = {
  __typename?: 'MakeRepresentationsPayload';
  /** The act; null when nothing was changed. */
  act?: Maybe<Act>;
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** The demand; null when nothing was changed. */
  remediation?: Maybe<Remediation>;
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

/** The mandates, or why nothing was changed. */
export type MandateFromAlertPayload = {
  __typename?: 'MandateFromAlertPayload';
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** The mandates, by ODS code; null when nothing was changed. */
  mandates?: Maybe<Array<AlertMandate>>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
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

/** The act and what it changed, or why nothing was changed. */
export type MandateRemediationPayload = {
  __typename?: 'MandateRemediationPayload';
  /** The act; null when nothing was changed. */
  act?: Maybe<Act>;
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** The demand; null when nothing was changed. */
  remediation?: Maybe<Remediation>;
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

/** A measured fact of an assessment, with its unit. */
export type Measurement = {
  __typename?: 'Measurement';
  /** How much, in the unit; null when the answer is yes or no. */
  amount?: Maybe<Scalars['Float']['output']>;
  /** The assessment that it belongs to. */
  assessment: Assessment;
  /** The inspection that measured it. */
  inspection: Inspection;
  /** What was measured. */
  kind: MeasureKind;
  /** The trust measured. */
  trust?: Maybe<Trust>;
  /** What it is counted in. */
  unit: MeasureUnit;
  /** The answer; null unless it is yes or no. */
  yes?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of a list (Relay connection). */
export type MeasurementConnection = {
  __typename?: 'MeasurementConnection';
  /** The items of this page with their places. */
  edges: Array<MeasurementEdge>;
  /** The items of this page. */
  nodes: Array<Measurement>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One item of the list and its place. */
export type MeasurementEdge = {
  __typename?: 'MeasurementEdge';
  /** The place of the item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Measurement;
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
export type Milestone = {
  __typename?: 'Milestone';
  /** The London day by which it will be done. */
  dueOn: Scalars['Date']['output'];
  /** The role in the trust that answers for it. */
  owner: Scalars['String']['output'];
  /** What will be done. */
  title: Scalars['String']['output'];
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

/** What can be done. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Accepts the risk of a recommendation for a time; a mandate cannot be so closed. */
  acceptRisk: AcceptRiskPayload;
  /** A trust acknowledges an alert. */
  acknowledgeAlert: AcknowledgeAlertPayload;
  /** Acknowledges a demand, for the trust. */
  acknowledgeRemediation: AcknowledgeRemediationPayload;
  /** Accepts or declines points of the trust, each with a reason, all or none. */
  answerAccuracyPoints: AnswerAccuracyPointsPayload;
  /** A trust says whether an alert applies to it, how far it is, or that it is done. */
  answerAlert: AnswerAlertPayload;
  /** Accepts or rejects evidence, for the body that asks. */
  answerEvidence: AnswerEvidencePayload;
  /** Approves or returns a plan, for the body that asks. */
  answerPlan: AnswerPlanPayload;
  /** Accepts or declines a referral, for the body that is asked. */
  answerReferral: AnswerReferralPayload;
  /** Says who takes part in an inspection not yet issued; from then on only they record, draft, send and answer. */
  assignTeam: AssignTeamPayload;
  /** Begins a planned inspection. */
  beginInspection: BeginInspectionPayload;
  /** Cancels an inspection not yet issued. */
  cancelInspection: CancelInspectionPayload;
  /** Strikes out an act that was recorded by mistake, for the organisation that made it. */
  correctAct: CorrectActPayload;
  /** Records how an appeal was decided. */
  decideAppeal: DecideAppealPayload;
  /** Decides whether another person's declared conflict of interest is managed. */
  decideOnInterests: DecideOnInterestsPayload;
  /** Decides whether to go on with what a notice of intent announced, for the body. */
  decideRepresentations: DecideRepresentationsPayload;
  /** Declares your own interests in an inspection; a conflict keeps you from taking part until it is decided to be managed. */
  declareInterests: DeclareInterestsPayload;
  /** Determines whether a demand was complied with, where its power asks for that. */
  determineCompliance: DetermineCompliancePayload;
  /** Opens the detail of an issued finding of your body to other bodies. */
  discloseFinding: DiscloseFindingPayload;
  /** Drafts a correction of an issued report as a new version; everything stays as issued until it is issued too. */
  draftCorrection: DraftCorrectionPayload;
  /** Drafts the report of an inspection. */
  draftReport: DraftReportPayload;
  /** Ends a disclosure: from now on that body no longer reads the detail. */
  endDisclosure: EndDisclosurePayload;
  /** Records that an order of suspension has ended while the appeal goes on. */
  endSuspension: EndSuspensionPayload;
  /** Extends the deadline of a demand, for the body that asks. */
  extendDeadline: ExtendDeadlinePayload;
  /** Imports an ODS extract of NHS trusts: adds and updates organisations, and removes none. */
  importOrganisations: ImportOrganisationsPayload;
  /** Imports published results of the Data Security and Protection Toolkit as self-assessments of trusts. */
  importPublications: ImportPublicationsPayload;
  /** Adds a standard or a profile to the catalogue, whole or not at all; what is issued never changes. */
  importStandard: ImportStandardPayload;
  /** Imposes a penalty, within its cap, after the steps that its power requires. */
  imposePenalty: ImposePenaltyPayload;
  /** Issues an alert to many organisations, or to none when the law does not allow all. */
  issueAlert: IssueAlertPayload;
  /** Issues exactly the correction that was read; outcomes, result and findings follow it. */
  issueCorrection: IssueCorrectionPayload;
  /** Issues the report of an inspection; nothing in it changes afterwards. */
  issueInspection: IssueInspectionPayload;
  /** Records that the trust appeals, where the law gives an appeal. */
  lodgeAppeal: LodgeAppealPayload;
  /** Makes representations against what a notice of intent announced, for the trust. */
  makeRepresentations: MakeRepresentationsPayload;
  /** Mandates what an alert asked for of the trusts that have not answered it in time. */
  mandateFromAlert: MandateFromAlertPayload;
  /** Requires remediation of a finding under a binding power in force that day. */
  mandateRemediation: MandateRemediationPayload;
  /** Plans an inspection by your body. */
  planInspection: PlanInspectionPayload;
  /** Prepares an appeal for an approver of the trust to record. */
  prepareAppeal: PrepareAppealPayload;
  /** Prepares an answer to the draft, for an approver of the trust to submit. */
  prepareDraftResponse: PrepareDraftResponsePayload;
  /** Prepares evidence for an approver of the trust to submit. */
  prepareEvidence: PrepareEvidencePayload;
  /** Prepares an improvement plan for an approver of the trust to submit. */
  preparePlan: PreparePlanPayload;
  /** Prepares representations for an approver of the trust to make. */
  prepareRepresentations: PrepareRepresentationsPayload;
  /** Raises a finding of your body at a trust. */
  raiseFinding: RaiseFindingPayload;
  /** Recommends remediation of a finding, which binds nobody. */
  recommendRemediation: RecommendRemediationPayload;
  /** Records outcomes of an inspection that is under way, those that can be although others cannot, and reports on each. */
  recordAssessments: RecordAssessmentsPayload;
  /** Records that an organisation merged into another, which answers for its open findings from a day on. */
  recordSuccession: RecordSuccessionPayload;
  /** Records an order that suspends what is appealed against, where the law allows such an order. */
  recordSuspension: RecordSuspensionPayload;
  /** Refers a finding to a body that holds a power over the trust that day. */
  referFinding: ReferFindingPayload;
  /** Asks for a link by which a file is fetched. */
  requestAttachmentDownload: RequestAttachmentDownloadPayload;
  /** Asks for a link by which one file is sent, to be named in what the trust submits. */
  requestAttachmentUpload: RequestAttachmentUploadPayload;
  /** Asks for a link by which evidence is fetched. */
  requestEvidenceDownload: RequestEvidenceDownloadPayload;
  /** Asks for a link by which one file is sent as evidence of an assessment. */
  requestEvidenceUpload: RequestEvidenceUploadPayload;
  /** Asks for a link by which everything that answers a question to the register is fetched as CSV. */
  requestRegisterDownload: RequestRegisterDownloadPayload;
  /** Asks for a link by which a report is fetched. */
  requestReportDownload: RequestReportDownloadPayload;
  /** Answers, for the trust, the draft that it was sent, point by point. */
  respondToDraft: RespondToDraftPayload;
  /** Sends the draft to the trust, which reads it and answers within 10 working days. */
  sendForAccuracyCheck: SendForAccuracyCheckPayload;
  /** Serves a binding notice: one instrument, each requirement with its own deadline. */
  serveNotice: ServeNoticePayload;
  /** Serves notice of what the body intends to require, and invites representations. */
  serveNoticeOfIntent: ServeNoticeOfIntentPayload;
  /** Serves notice of the penalty that the body intends, and invites representations. */
  serveNoticeOfPenalty: ServeNoticeOfPenaltyPayload;
  /** Replaces the addresses at which the viewer's own organisation is told. */
  setContacts: SetContactsPayload;
  /** Signs off exactly the content drafted; a later change of outcomes voids it. */
  signOffReport: SignOffReportPayload;
  /** Submits evidence of remediation, for the trust. */
  submitEvidence: SubmitEvidencePayload;
  /** Submits an improvement plan, for the trust. */
  submitPlan: SubmitPlanPayload;
  /** Withdraws evidence before the report is issued; a drafted report is void. */
  withdrawEvidence: WithdrawEvidencePayload;
  /** Withdraws a finding of your body that does not stand. */
  withdrawFinding: WithdrawFindingPayload;
  /** Withdraws a demand, for the body that asks. */
  withdrawRemediation: WithdrawRemediationPayload;
  /** Withdraws an issued report for good, by a new version; the findings raised of its assessments go with it. */
  withdrawReport: WithdrawReportPayload;
};


/** What can be done. */
export type MutationAcceptRiskArgs = {
  input: AcceptRiskInput;
};


/** What can be done. */
export type MutationAcknowledgeAlertArgs = {
  input: AcknowledgeAlertInput;
};


/** What can be done. */
export type MutationAcknowledgeRemediationArgs = {
  input: AcknowledgeRemediationInput;
};


/** What can be done. */
export type MutationAnswerAccuracyPointsArgs = {
  input: AnswerAccuracyPointsInput;
};


/** What can be done. */
export type MutationAnswerAlertArgs = {
  input: AnswerAlertInput;
};


/** What can be done. */
export type MutationAnswerEvidenceArgs = {
  input: AnswerEvidenceInput;
};


/** What can be done. */
export type MutationAnswerPlanArgs = {
  input: AnswerPlanInput;
};


/** What can be done. */
export type MutationAnswerReferralArgs = {
  input: AnswerReferralInput;
};


/** What can be done. */
export type MutationAssignTeamArgs = {
  input: AssignTeamInput;
};


/** What can be done. */
export type MutationBeginInspectionArgs = {
  input: BeginInspectionInput;
};


/** What can be done. */
export type MutationCancelInspectionArgs = {
  input: CancelInspectionInput;
};


/** What can be done. */
export type MutationCorrectActArgs = {
  input: CorrectActInput;
};


/** What can be done. */
export type MutationDecideAppealArgs = {
  input: DecideAppealInput;
};


/** What can be done. */
export type MutationDecideOnInterestsArgs = {
  input: DecideOnInterestsInput;
};


/** What can be done. */
export type MutationDecideRepresentationsArgs = {
  input: DecideRepresentationsInput;
};


/** What can be done. */
export type MutationDeclareInterestsArgs = {
  input: DeclareInterestsInput;
};


/** What can be done. */
export type MutationDetermineComplianceArgs = {
  input: DetermineComplianceInput;
};


/** What can be done. */
export type MutationDiscloseFindingArgs = {
  input: DiscloseFindingInput;
};


/** What can be done. */
export type MutationDraftCorrectionArgs = {
  input: DraftCorrectionInput;
};


/** What can be done. */
export type MutationDraftReportArgs = {
  input: DraftReportInput;
};


/** What can be done. */
export type MutationEndDisclosureArgs = {
  input: EndDisclosureInput;
};


/** What can be done. */
export type MutationEndSuspensionArgs = {
  input: EndSuspensionInput;
};


/** What can be done. */
export type MutationExtendDeadlineArgs = {
  input: ExtendDeadlineInput;
};


/** What can be done. */
export type MutationImportOrganisationsArgs = {
  input: ImportOrganisationsInput;
};


/** What can be done. */
export type MutationImportPublicationsArgs = {
  input: ImportPublicationsInput;
};


/** What can be done. */
export type MutationImportStandardArgs = {
  input: ImportStandardInput;
};


/** What can be done. */
export type MutationImposePenaltyArgs = {
  input: ImposePenaltyInput;
};


/** What can be done. */
export type MutationIssueAlertArgs = {
  input: IssueAlertInput;
};


/** What can be done. */
export type MutationIssueCorrectionArgs = {
  input: IssueCorrectionInput;
};


/** What can be done. */
export type MutationIssueInspectionArgs = {
  input: IssueInspectionInput;
};


/** What can be done. */
export type MutationLodgeAppealArgs = {
  input: LodgeAppealInput;
};


/** What can be done. */
export type MutationMakeRepresentationsArgs = {
  input: MakeRepresentationsInput;
};


/** What can be done. */
export type MutationMandateFromAlertArgs = {
  input: MandateFromAlertInput;
};


/** What can be done. */
export type MutationMandateRemediationArgs = {
  input: MandateRemediationInput;
};


/** What can be done. */
export type MutationPlanInspectionArgs = {
  input: PlanInspectionInput;
};


/** What can be done. */
export type MutationPrepareAppealArgs = {
  input: PrepareAppealInput;
};


/** What can be done. */
export type MutationPrepareDraftResponseArgs = {
  input: PrepareDraftResponseInput;
};


/** What can be done. */
export type MutationPrepareEvidenceArgs = {
  input: PrepareEvidenceInput;
};


/** What can be done. */
export type MutationPreparePlanArgs = {
  input: PreparePlanInput;
};


/** What can be done. */
export type MutationPrepareRepresentationsArgs = {
  input: PrepareRepresentationsInput;
};


/** What can be done. */
export type MutationRaiseFindingArgs = {
  input: RaiseFindingInput;
};


/** What can be done. */
export type MutationRecommendRemediationArgs = {
  input: RecommendRemediationInput;
};


/** What can be done. */
export type MutationRecordAssessmentsArgs = {
  input: RecordAssessmentsInput;
};


/** What can be done. */
export type MutationRecordSuccessionArgs = {
  input: RecordSuccessionInput;
};


/** What can be done. */
export type MutationRecordSuspensionArgs = {
  input: RecordSuspensionInput;
};


/** What can be done. */
export type MutationReferFindingArgs = {
  input: ReferFindingInput;
};


/** What can be done. */
export type MutationRequestAttachmentDownloadArgs = {
  input: RequestAttachmentDownloadInput;
};


/** What can be done. */
export type MutationRequestAttachmentUploadArgs = {
  input: RequestAttachmentUploadInput;
};


/** What can be done. */
export type MutationRequestEvidenceDownloadArgs = {
  input: RequestEvidenceDownloadInput;
};


/** What can be done. */
export type MutationRequestEvidenceUploadArgs = {
  input: RequestEvidenceUploadInput;
};


/** What can be done. */
export type MutationRequestRegisterDownloadArgs = {
  input: RequestRegisterDownloadInput;
};


/** What can be done. */
export type MutationRequestReportDownloadArgs = {
  input: RequestReportDownloadInput;
};


/** What can be done. */
export type MutationRespondToDraftArgs = {
  input: RespondToDraftInput;
};


/** What can be done. */
export type MutationSendForAccuracyCheckArgs = {
  input: SendForAccuracyCheckInput;
};


/** What can be done. */
export type MutationServeNoticeArgs = {
  input: ServeNoticeInput;
};


/** What can be done. */
export type MutationServeNoticeOfIntentArgs = {
  input: ServeNoticeOfIntentInput;
};


/** What can be done. */
export type MutationServeNoticeOfPenaltyArgs = {
  input: ServeNoticeOfPenaltyInput;
};


/** What can be done. */
export type MutationSetContactsArgs = {
  input: SetContactsInput;
};


/** What can be done. */
export type MutationSignOffReportArgs = {
  input: SignOffReportInput;
};


/** What can be done. */
export type MutationSubmitEvidenceArgs = {
  input: SubmitEvidenceInput;
};


/** What can be done. */
export type MutationSubmitPlanArgs = {
  input: SubmitPlanInput;
};


/** What can be done. */
export type MutationWithdrawEvidenceArgs = {
  input: WithdrawEvidenceInput;
};


/** What can be done. */
export type MutationWithdrawFindingArgs = {
  input: WithdrawFindingInput;
};


/** What can be done. */
export type MutationWithdrawRemediationArgs = {
  input: WithdrawRemediationInput;
};


/** What can be done. */
export type MutationWithdrawReportArgs = {
  input: WithdrawReportInput;
};

/** One legal instrument as it was sent. */
export type Notice = {
  __typename?: 'Notice';
  /** The rule by which the time to appeal was counted; null without one. */
  appealBasis?: Maybe<Scalars['String']['output']>;
  /** The last day to appeal; null where the law gives no appeal, or sets no time. */
  appealUntil?: Maybe<Scalars['Date']['output']>;
  /** The London day on which it was sent. */
  dispatchedOn: Scalars['Date']['output'];
  /** The id of the notice. */
  id: Scalars['ID']['output'];
  /** The body that served it. */
  issuedBy?: Maybe<Body>;
  /** What it does. */
  kind: NoticeKind;
  /** How it was sent. */
  method: ServiceMethod;
  /** What the law requires it to state; empty where that is not established. */
  mustState: Array<Scalars['String']['output']>;
  /** The power relied on. */
  power?: Maybe<Power>;
  /** Its demands, in the order of its requirements. */
  remediations: Array<Remediation>;
  /** The London day on which it counts as received; null where none is known or deemed. */
  servedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it counts as received then, for people. */
  serviceRule: Scalars['String']['output'];
  /** Where it stands now, by the acts on its demands. */
  standing?: Maybe<NoticeStanding>;
  /** The organisation on which it was served, as it was then. */
  trust?: Maybe<Trust>;
  /** Why it is urgent; null where it does not say that it is. */
  urgency?: Maybe<Scalars['String']['output']>;
};

/** A page of a list (Relay connection). */
export type NoticeConnection = {
  __typename?: 'NoticeConnection';
  /** The items of this page with their places. */
  edges: Array<NoticeEdge>;
  /** The items of this page. */
  nodes: Array<Notice>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One item of the list and its place. */
export type NoticeEdge = {
  __typename?: 'NoticeEdge';
  /** The place of the item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Notice;
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

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last item; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more items follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether items precede this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

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

/** What came of planning an inspection. */
export type PlanInspectionPayload = {
  __typename?: 'PlanInspectionPayload';
  /** Why nothing was changed; empty when the step was taken, and when the law refused it. */
  errors: Array<UserError>;
  /** The inspection as the step left it; null when nothing was changed. */
  inspection?: Maybe<Inspection>;
  /** Why the law does not allow it; null when the law is no obstacle. */
  refusal?: Maybe<Refusal>;
};

/** A power that the law gives a body; holding it is not exercising it. */
export type Power = {
  __typename?: 'Power';
  /** The provision on which it rests. */
  basis: LegalBasis;
  /** Whether using it, alone, legally compels the organisation to remediate. */
  binding: Scalars['Boolean']['output'];
  /** The body that holds it. */
  body: Body;
  /** What must hold of the organisation or the failing before it can be used. */
  conditions: Array<PowerCondition>;
  /** How far the fact was checked. */
  confidence: Confidence;
  /** How far its dates were checked. */
  datesConfidence: DatesConfidence;
  /** Its id in the register, such as DHSC-NIS17-TRUST. */
  id: Scalars['ID']['output'];
  /** The first day on which it is in force. */
  inForceFrom: Scalars['Date']['output'];
  /** The last day on which it is in force; null while no end is known. */
  inForceTo?: Maybe<Scalars['Date']['output']>;
  /** What the body issues when it uses it, such as an enforcement notice. */
  instrument: Scalars['String']['output'];
  /** The kind of act that it allows. */
  kind: PowerKind;
  /** The highest penalty that it allows, in words; null when it allows none. */
  maximumPenalty?: Maybe<Scalars['String']['output']>;
  /** What a reader should also know; null when there is nothing. */
  note?: Maybe<Scalars['String']['output']>;
  /** The kinds of organisation that it reaches. */
  over: Array<OrganisationKind>;
  /** The addresses of the texts that support it. */
  sources: Array<Scalars['String']['output']>;
  /** What it is about. */
  subject: PowerSubject;
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

/** The open findings on a day by how the law, as it is known now, lets them be compelled. */
export type PowersGap = {
  __typename?: 'PowersGap';
  /** The open findings by how they could be compelled, each way once. */
  byCompellability: Array<CompellabilityShare>;
  /** The open findings by each body that could compel them, most first. */
  byCompeller: Array<CompellableGap>;
  /** The open findings by the body that raised them, most first. */
  byRaiser: Array<RaisedGap>;
  /** How many of those trusts failed such an inspection. */
  failedTrusts: Scalars['Int']['output'];
  /** How many findings are open. */
  findings: Scalars['Int']['output'];
  /** How many trusts had an issued inspection by that day; of the filter, what names trusts, regions, kinds, standards and raising bodies applies. */
  inspectedTrusts: Scalars['Int']['output'];
  /** The day. */
  on: Scalars['Date']['output'];
  /** How many trusts have an open finding. */
  trusts: Scalars['Int']['output'];
};

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

/** The demand that it was prepared for, or why nothing was changed. */
export type PrepareAppealPayload = {
  __typename?: 'PrepareAppealPayload';
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** The demand; null when nothing was changed. */
  remediation?: Maybe<Remediation>;
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

/** What came of preparing an answer to a draft. */
export type PrepareDraftResponsePayload = {
  __typename?: 'PrepareDraftResponsePayload';
  /** Why nothing was changed; empty when the step was taken, and when the law refused it. */
  errors: Array<UserError>;
  /** The inspection as the step left it; null when nothing was changed. */
  inspection?: Maybe<Inspection>;
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

/** The demands that evidence was prepared for, or why nothing was changed. */
export type PrepareEvidencePayload = {
  __typename?: 'PrepareEvidencePayload';
  /** Why nothing was changed; empty on success. */
  errors: Array<UserError>;
  /** The demands; null when nothing was changed. */
  remediations?: Maybe<Array<Remediation>>;
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

/** The demand that it was prepared for, or why nothing was changed. */
export type PreparePlanPayload = {
  __typename?: 'PreparePlanPayload';
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** The demand; null when nothing was changed. */
  remediation?: Maybe<Remediation>;
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

/** The demand that it was prepared for, or why nothing was changed. */
export type PrepareRepresentationsPayload = {
  __typename?: 'PrepareRepresentationsPayload';
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** The demand; null when nothing was changed. */
  remediation?: Maybe<Remediation>;
};

/** What one of the trust’s people prepared for an approver of it to submit. */
export type PreparedAnswer = {
  __typename?: 'PreparedAnswer';
  /** What it becomes when it is submitted. */
  act: ActKind;
  /** The files that go with it. */
  attachments: Array<Attachment>;
  /** The steps of the plan; null for what is none. */
  milestones?: Maybe<Array<Milestone>>;
  /** When it was prepared. */
  preparedAt: Scalars['DateTime']['output'];
  /** Who prepared it, by the name of their sign-in. */
  preparedBy: Scalars['String']['output'];
  /** What it states. */
  statement: Scalars['String']['output'];
};

/** A trust's answer to a draft, as it awaits the trust's approver. */
export type PreparedDraftResponse = {
  __typename?: 'PreparedDraftResponse';
  /** Names exactly these points; what replaces them has another id. */
  id: Scalars['ID']['output'];
  /** Its points; empty when the trust has nothing to correct. */
  points: Array<PreparedPoint>;
  /** When it was prepared. */
  preparedAt: Scalars['DateTime']['output'];
  /** Who prepared it, by the name of their sign-in. */
  preparedBy: Scalars['String']['output'];
};

/** Evidence that awaits submission by an approver of the trust. */
export type PreparedEvidence = {
  __typename?: 'PreparedEvidence';
  /** The files that go with it. */
  attachments: Array<Attachment>;
  /** When it was prepared. */
  preparedAt: Scalars['DateTime']['output'];
  /** Who prepared it, by the name of their sign-in. */
  preparedBy: Scalars['String']['output'];
  /** What the evidence states. */
  statement: Scalars['String']['output'];
};

/** One point of a prepared answer. */
export type PreparedPoint = {
  __typename?: 'PreparedPoint';
  /** What is not right, in the words of the trust. */
  comment: Scalars['String']['output'];
  /** The control that the point is about. */
  control: Control;
};

/** What is expected of some kinds of organisation on each control of a standard. */
export type Profile = {
  __typename?: 'Profile';
  /** The code of the profile, such as CAF-3.2-GOVASSURE-BASELINE. */
  code: Scalars['ID']['output'];
  /** What it expects on each control, in the order of the standard. */
  expectations: Array<ProfileExpectation>;
  /** The first day on which it applies. */
  inForceFrom: Scalars['Date']['output'];
  /** The last day on which it applies; null when none is set. */
  inForceTo?: Maybe<Scalars['Date']['output']>;
  /** The kinds of organisation that it is for; empty when it is for none of the NHS. */
  kinds: Array<OrganisationKind>;
  /** The standard whose controls it speaks of. */
  standard: Standard;
  /** The publisher's title. */
  title: Scalars['String']['output'];
};

/** What a profile expects on one control. */
export type ProfileExpectation = {
  __typename?: 'ProfileExpectation';
  /** The control. */
  control: Control;
  /** The least that passes; null when nothing is expected and every outcome passes. */
  expected?: Maybe<ExpectedOutcome>;
};

/** A trust's own assessment as it was published elsewhere. */
export type Publication = {
  __typename?: 'Publication';
  /** The day on which it was published. */
  publishedOn: Scalars['Date']['output'];
  /** When it was recorded here. */
  recordedAt: Scalars['DateTime']['output'];
  /** Which publication of the trust and the year this is, from 1; a later one corrects. */
  revision: Scalars['Int']['output'];
  /** Where it was published. */
  source: Scalars['String']['output'];
  /** The status in the words of the source. */
  status: Scalars['String']['output'];
};

/** Why one row of published results was left out. */
export type PublicationRowProblem = {
  __typename?: 'PublicationRowProblem';
  /** The column, from 1; null when it is the row as a whole. */
  column?: Maybe<Scalars['Int']['output']>;
  /** The line of the file, from 1. */
  line: Scalars['Int']['output'];
  /** What is wrong and what would be right. */
  message: Scalars['String']['output'];
};

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /** An alert by its id; null when it does not exist or you may not see it. */
  alert?: Maybe<Alert>;
  /** Alerts, newest first. */
  alerts: AlertConnection;
  /** Every body of the register, by code. */
  bodies: Array<Body>;
  /** A body; null when the register has none of that code. */
  body?: Maybe<Body>;
  /** The addresses at which the viewer's own organisation is told. */
  contacts: Array<Contact>;
  /** How the findings stood at the end of each month. */
  enforcementTimeline: Array<TimelinePoint>;
  /** One finding; null when there is none, or none for you to see. */
  finding?: Maybe<Finding>;
  /** Counts of the register by any combination of dimensions, largest first. */
  findingCounts: Array<FindingCount>;
  /** The counts of the register by each dimension, for choosing a filter. */
  findingFacets: Array<FindingFacet>;
  /** Where findings are open: trusts by the controls of one standard. */
  findingMatrix: FindingMatrix;
  /** The register: issued findings at all trusts. */
  findings: FindingConnection;
  /** One inspection; null when there is none of this id that you may see. */
  inspection?: Maybe<Inspection>;
  /** The inspections that you may see, those planned for the latest day first. */
  inspections: InspectionConnection;
  /** The latest issued measurement of each trust that you may see, the worst first; of several issued on one day the worst counts. */
  measurements: MeasurementConnection;
  /** A notice by its id; null when it does not exist or you may not see it. */
  notice?: Maybe<Notice>;
  /** The notices that you may see; those that were recorded by mistake are left out. */
  notices: NoticeConnection;
  /** The open findings on a day by who could compel that they be put right. */
  powersGap: PowersGap;
  /** A referral by its id; null when it does not exist or you may not see it. */
  referral?: Maybe<Referral>;
  /** The referrals that your organisation made, is asked to answer or is about, newest first; all of them for an auditor. */
  referrals: ReferralConnection;
  /** A demand by its id; null when it does not exist or you may not see it. */
  remediation?: Maybe<Remediation>;
  /** One standard; null when there is none of this code. */
  standard?: Maybe<Standard>;
  /** The standards that organisations are inspected against. */
  standards: Array<Standard>;
  /** A trust; null when there is none of that code that you may see. */
  trust?: Maybe<Trust>;
  /** The trusts that you may see, by name. */
  trusts: TrustConnection;
  /** The powers of one kind that any body holds over an organisation on a day; empty for an unknown organisation. */
  whoMay: Array<Power>;
};


/** What can be asked. */
export type QueryAlertArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AlertFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryBodyArgs = {
  code: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryEnforcementTimelineArgs = {
  filter?: InputMaybe<FindingFilter>;
  from: Scalars['Date']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  to: Scalars['Date']['input'];
};


/** What can be asked. */
export type QueryFindingArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryFindingCountsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  by: Array<FindingDimension>;
  filter?: InputMaybe<FindingFilter>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryFindingFacetsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  filter?: InputMaybe<FindingFilter>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryFindingMatrixArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  standard: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** What can be asked. */
export type QueryInspectionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InspectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: MeasureKind;
};


/** What can be asked. */
export type QueryNoticeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoticeOrder>;
};


/** What can be asked. */
export type QueryPowersGapArgs = {
  filter?: InputMaybe<FindingFilter>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. */
export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReferralFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryRemediationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryStandardArgs = {
  code: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryStandardsArgs = {
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. */
export type QueryTrustArgs = {
  odsCode: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryTrustsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrustFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryWhoMayArgs = {
  kind: PowerKind;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  odsCode: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
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

/** What came of raising a finding. */
export type RaiseFindingPayload = {
  __typename?: 'RaiseFindingPayload';
  /** Why nothing was changed; empty on success. */
  errors: Array<UserError>;
  /** The finding; null when there are errors. */
  finding?: Maybe<Finding>;
};

/** The open findings that one body raised. */
export type RaisedGap = {
  __typename?: 'RaisedGap';
  /** The body. */
  body?: Maybe<Body>;
  /** How many of them somebody could compel directly. */
  direct: Scalars['Int']['output'];
  /** How many open findings it raised. */
  findings: Scalars['Int']['output'];
  /** How many of them somebody could compel, only through another subject. */
  indirect: Scalars['Int']['output'];
  /** Of how many of them some body has mandated remediation. */
  mandated: Scalars['Int']['output'];
  /** How many of them nobody could compel. */
  none: Scalars['Int']['output'];
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

/** The act and what it changed, or why nothing was changed. */
export type RecommendRemediationPayload = {
  __typename?: 'RecommendRemediationPayload';
  /** The act; null when nothing was changed. */
  act?: Maybe<Act>;
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** The demand; null when nothing was changed. */
  remediation?: Maybe<Remediation>;
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

/** What came of recording outcomes. */
export type RecordAssessmentsPayload = {
  __typename?: 'RecordAssessmentsPayload';
  /** Why the batch, or outcomes of it, were not recorded; those of an outcome begin with its place. */
  errors: Array<UserError>;
  /** The inspection as it is now; null when none of the outcomes is recorded. */
  inspection?: Maybe<Inspection>;
  /** What came of each outcome, in the order given; empty when the batch as a whole was refused. */
  results: Array<AssessmentResult>;
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

/** The organisation that is no more, or why nothing was changed. */
export type RecordSuccessionPayload = {
  __typename?: 'RecordSuccessionPayload';
  /** Why nothing was changed; empty on success. */
  errors: Array<UserError>;
  /** It; null when nothing was changed. */
  trust?: Maybe<Trust>;
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

/** The act and what it changed, or why nothing was changed. */
export type RecordSuspensionPayload = {
  __typename?: 'RecordSuspensionPayload';
  /** The act; null when nothing was changed. */
  act?: Maybe<Act>;
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** The demand; null when nothing was changed. */
  remediation?: Maybe<Remediation>;
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

/** The referral and what it changed, or why nothing was changed. */
export type ReferFindingPayload = {
  __typename?: 'ReferFindingPayload';
  /** The act; null when nothing was changed. */
  act?: Maybe<Act>;
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** The referral; null when nothing was changed. */
  referral?: Maybe<Referral>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
};

/** That one body referred a finding to another that holds a power over the trust. */
export type Referral = {
  __typename?: 'Referral';
  /** What was done about it, in the order in which it took effect. */
  acts: Array<Act>;
  /** The body that is to answer it now: the one that was asked, or its successor; null where nobody succeeded it. */
  answerableBy?: Maybe<Body>;
  /** The last day of the term for an answer. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The finding it is about. */
  finding?: Maybe<Finding>;
  /** The body that it answers to now: the one that referred it, or its successor; null where nobody succeeded it. */
  heldBy?: Maybe<Body>;
  /** The id of the referral. */
  id: Scalars['ID']['output'];
  /** The power for which it was referred. */
  power?: Maybe<Power>;
  /** The body that referred it. */
  referredBy?: Maybe<Body>;
  /** The London day on which it took effect. */
  referredOn: Scalars['Date']['output'];
  /** The body that is asked to act. */
  referredTo?: Maybe<Body>;
  /** Where it stands. */
  status: ReferralStatus;
};

/** A page of a list (Relay connection). */
export type ReferralConnection = {
  __typename?: 'ReferralConnection';
  /** The items of this page with their places. */
  edges: Array<ReferralEdge>;
  /** The items of this page. */
  nodes: Array<Referral>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One item of the list and its place. */
export type ReferralEdge = {
  __typename?: 'ReferralEdge';
  /** The place of the item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Referral;
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

/** Why the law does not allow an act: what is missing, and who holds it. */
export type Refusal = {
  __typename?: 'Refusal';
  /** The powers that would do, of whichever body, in force on that day; null when unknown. */
  holders?: Maybe<Array<Power>>;
  /** The reason, for people. */
  reason: Scalars['String']['output'];
  /** The kind of power it would take; null when no power would help. */
  required?: Maybe<PowerKind>;
};

/** A region of England, by its national grouping code. */
export type Region = {
  __typename?: 'Region';
  /** The national grouping code, such as Y56. */
  code: Scalars['ID']['output'];
  /** Its name, such as London. */
  name: Scalars['String']['output'];
};

/** One body's demand on one finding. */
export type Remediation = {
  __typename?: 'Remediation';
  /** What was done about it, in the order in which it took effect. */
  acts: Array<Act>;
  /** What the law says follows; null for a recommendation, and where that is not established. */
  aftermath?: Maybe<Array<Aftermath>>;
  /** Whose turn it is; null once it is closed. */
  awaiting?: Maybe<Party>;
  /** The duty believed failed; null for a recommendation. */
  contravention?: Maybe<Scalars['String']['output']>;
  /** The deadline, which ends at the midnight that closes this London day; null when there is none. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The finding it is about. */
  finding?: Maybe<Finding>;
  /** The body that it answers to at the moment asked about: the one that asks, or its successor; null where nobody succeeded it. */
  heldBy?: Maybe<Body>;
  /** The id of the demand. */
  id: Scalars['ID']['output'];
  /** The body that asks. */
  issuedBy?: Maybe<Body>;
  /** The London day on which it took effect. */
  issuedOn: Scalars['Date']['output'];
  /** Whether it binds. */
  kind: RemediationKind;
  /** The power relied on; null for a recommendation. */
  power?: Maybe<Power>;
  /** What awaits an approver, of each act at most one; empty where nothing does, and for all but the trust's own people. */
  preparedAnswers: Array<PreparedAnswer>;
  /** Evidence that awaits an approver; null when there is none, and for all but the trust's own people. */
  preparedEvidence?: Maybe<PreparedEvidence>;
  /** What must, or should, be done. */
  requirement: Scalars['String']['output'];
  /** Where it stands. */
  status: RemediationStatus;
};

/** A page of a list (Relay connection). */
export type RemediationConnection = {
  __typename?: 'RemediationConnection';
  /** The items of this page with their places. */
  edges: Array<RemediationEdge>;
  /** The items of this page. */
  nodes: Array<Remediation>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One item of the list and its place. */
export type RemediationEdge = {
  __typename?: 'RemediationEdge';
  /** The place of the item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Remediation;
};

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

/** That a person who assessed nothing in a report stands by exactly its content. */
export type ReportSignOff = {
  __typename?: 'ReportSignOff';
  /** The digest of the content that was signed. */
  contentDigest: Scalars['String']['output'];
  /** Who signed. */
  signedBy: Scalars['String']['output'];
  /** The day on which it was signed, in Europe/London. */
  signedOn: Scalars['Date']['output'];
};

/** A report as it was assembled at one moment; never edited, because each correction and its withdrawal are versions too. */
export type ReportVersion = {
  __typename?: 'ReportVersion';
  /** The content: JSON with sorted names and no white space, exactly as it was hashed. */
  content: Scalars['String']['output'];
  /** SHA-256 of the content in UTF-8, in hexadecimal; signOffReport and issueCorrection name it. */
  contentDigest: Scalars['String']['output'];
  /** The day on which it was drafted, in Europe/London. */
  draftedOn: Scalars['Date']['output'];
  /** The day on which this version was issued; null while it is a draft. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** What this version does. */
  kind: ReportKind;
  /** Counted from 1 within the inspection. */
  number: Scalars['Int']['output'];
  /** Why the report is corrected or withdrawn; null of an original. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Who signed it off; null while nobody has. */
  signOff?: Maybe<ReportSignOff>;
};

/** A file to be fetched. */
export type RequestAttachmentDownloadInput = {
  /** The file. */
  attachmentId: Scalars['ID']['input'];
};

/** What came of asking to fetch a file. */
export type RequestAttachmentDownloadPayload = {
  __typename?: 'RequestAttachmentDownloadPayload';
  /** Where to fetch it within ten minutes; null when there is no such file. */
  download?: Maybe<DownloadLink>;
  /** Why there is no link; empty when there is one. */
  errors: Array<UserError>;
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

/** What came of asking to send a file. */
export type RequestAttachmentUploadPayload = {
  __typename?: 'RequestAttachmentUploadPayload';
  /** The id by which the file is named once it has been sent; null when it is not taken. */
  attachmentId?: Maybe<Scalars['ID']['output']>;
  /** Why there is no link; empty when there is one. */
  errors: Array<UserError>;
  /** Where to send it within ten minutes; null when it is not taken. */
  upload?: Maybe<UploadLink>;
};

/** Evidence to be fetched. */
export type RequestEvidenceDownloadInput = {
  /** The evidence. */
  evidenceId: Scalars['ID']['input'];
};

/** What came of asking to fetch evidence. */
export type RequestEvidenceDownloadPayload = {
  __typename?: 'RequestEvidenceDownloadPayload';
  /** Where to fetch it within ten minutes; null when there is no such evidence. */
  download?: Maybe<DownloadLink>;
  /** Why there is no link; empty when there is one. */
  errors: Array<UserError>;
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

/** What came of asking to send a file. */
export type RequestEvidenceUploadPayload = {
  __typename?: 'RequestEvidenceUploadPayload';
  /** Why there is no link; empty when there is one. */
  errors: Array<UserError>;
  /** Where to send it within ten minutes; null when it is not taken. */
  upload?: Maybe<UploadLink>;
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

/** What came of asking to fetch the register. */
export type RequestRegisterDownloadPayload = {
  __typename?: 'RequestRegisterDownloadPayload';
  /** Where to fetch the answer as CSV within ten minutes; null when there is no answer. */
  download?: Maybe<DownloadLink>;
  /** Why there is no link; empty when there is one. */
  errors: Array<UserError>;
};

/** A report to be fetched. */
export type RequestReportDownloadInput = {
  /** In which form. */
  format: ReportFormat;
  /** The inspection. */
  inspectionId: Scalars['ID']['input'];
};

/** What came of asking to fetch a report. */
export type RequestReportDownloadPayload = {
  __typename?: 'RequestReportDownloadPayload';
  /** Where to fetch it within ten minutes; null when there is nothing to read. */
  download?: Maybe<DownloadLink>;
  /** Why there is no link; empty when there is one. */
  errors: Array<UserError>;
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

/** What came of answering a draft. */
export type RespondToDraftPayload = {
  __typename?: 'RespondToDraftPayload';
  /** Why nothing was changed; empty when the step was taken, and when the law refused it. */
  errors: Array<UserError>;
  /** The inspection as the step left it; null when nothing was changed. */
  inspection?: Maybe<Inspection>;
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

/** What came of sending a draft to the trust. */
export type SendForAccuracyCheckPayload = {
  __typename?: 'SendForAccuracyCheckPayload';
  /** Why nothing was changed; empty when the step was taken, and when the law refused it. */
  errors: Array<UserError>;
  /** The inspection as the step left it; null when nothing was changed. */
  inspection?: Maybe<Inspection>;
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

/** The notice of intent and its demands, or why nothing was changed. */
export type ServeNoticeOfIntentPayload = {
  __typename?: 'ServeNoticeOfIntentPayload';
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** The notice; null when nothing was changed. */
  notice?: Maybe<Notice>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** The demands, in the order of the requirements; null when nothing was changed. */
  remediations?: Maybe<Array<Remediation>>;
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

/** The act and what it changed, or why nothing was changed. */
export type ServeNoticeOfPenaltyPayload = {
  __typename?: 'ServeNoticeOfPenaltyPayload';
  /** The act; null when nothing was changed. */
  act?: Maybe<Act>;
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** The demand; null when nothing was changed. */
  remediation?: Maybe<Remediation>;
};

/** The notice and its demands, or why nothing was changed. */
export type ServeNoticePayload = {
  __typename?: 'ServeNoticePayload';
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** The notice; null when nothing was changed. */
  notice?: Maybe<Notice>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** The demands, in the order of the requirements; null when nothing was changed. */
  remediations?: Maybe<Array<Remediation>>;
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

/** The organisation's addresses as they now are, or why nothing was changed. */
export type SetContactsPayload = {
  __typename?: 'SetContactsPayload';
  /** The addresses; null when nothing was changed. */
  contacts?: Maybe<Array<Contact>>;
  /** Why nothing was changed; empty on success. */
  errors: Array<UserError>;
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

/** What came of signing off a report. */
export type SignOffReportPayload = {
  __typename?: 'SignOffReportPayload';
  /** Why nothing was changed; empty when the step was taken, and when the law refused it. */
  errors: Array<UserError>;
  /** The inspection as the step left it; null when nothing was changed. */
  inspection?: Maybe<Inspection>;
};

/** One version of a standard that organisations are inspected against. */
export type Standard = {
  __typename?: 'Standard';
  /** The code of the standard and its version, such as CAF-3.2. */
  code: Scalars['ID']['output'];
  /** Its controls, in the publisher's order. */
  controls: Array<Control>;
  /** The first day on which it could be inspected against; null when unknown. */
  inForceFrom?: Maybe<Scalars['Date']['output']>;
  /** What is uncertain about this entry; null when nothing is noted. */
  note?: Maybe<Scalars['String']['output']>;
  /** What has been expected on it of which organisations, the earliest first. */
  profiles: Array<Profile>;
  /** Who publishes it. */
  publisher: Scalars['String']['output'];
  /** The publisher's title. */
  title: Scalars['String']['output'];
  /** The publisher's name of the version. */
  version: Scalars['String']['output'];
};

/** The format of a document that holds a standard or a profile. */
export type StandardFormat =
  /** Assay's own YAML, with one standard or one profile. */
  | 'ASSAY_YAML'
  /** An OSCAL catalog or profile, as JSON. */
  | 'OSCAL_JSON';

/** How many findings have a status. */
export type StatusCount = {
  __typename?: 'StatusCount';
  /** How many findings. */
  count: Scalars['Int']['output'];
  /** The status. */
  status: EnforcementStatus;
};

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

/** The demands that were answered, or why nothing was changed. */
export type SubmitEvidencePayload = {
  __typename?: 'SubmitEvidencePayload';
  /** The acts, one for each demand; null when nothing was changed. */
  acts?: Maybe<Array<Act>>;
  /** Why nothing was changed; empty on success. */
  errors: Array<UserError>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** The demands answered; null when nothing was changed. */
  remediations?: Maybe<Array<Remediation>>;
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

/** The act and what it changed, or why nothing was changed. */
export type SubmitPlanPayload = {
  __typename?: 'SubmitPlanPayload';
  /** The act; null when nothing was changed. */
  act?: Maybe<Act>;
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** The demand; null when nothing was changed. */
  remediation?: Maybe<Remediation>;
};

/** An outcome as it was sent; null stands for what was left out or cleared. */
export type SubmittedAssessment = {
  __typename?: 'SubmittedAssessment';
  /** The control. */
  controlId: Scalars['ID']['output'];
  /** The version that it was based on. */
  expectedVersion?: Maybe<Scalars['Int']['output']>;
  /** The id sent. */
  id?: Maybe<Scalars['ID']['output']>;
  /** The key sent. */
  idempotencyKey?: Maybe<Scalars['String']['output']>;
  /** The measured facts sent. */
  measurements?: Maybe<Array<SubmittedMeasurement>>;
  /** The outcome sent. */
  outcome: Outcome;
  /** The reason sent. */
  rationale: Scalars['String']['output'];
  /** The trust's claim sent. */
  selfAssessedOutcome?: Maybe<Outcome>;
  /** The confidence sent. */
  selfAssessmentConfidence?: Maybe<SelfAssessmentConfidence>;
  /** The severity sent. */
  severity?: Maybe<Severity>;
};

/** A measured fact as it was sent. */
export type SubmittedMeasurement = {
  __typename?: 'SubmittedMeasurement';
  /** The amount sent; null when none was. */
  amount?: Maybe<Scalars['Float']['output']>;
  /** What was measured. */
  kind: MeasureKind;
  /** The answer sent; null when none was. */
  yes?: Maybe<Scalars['Boolean']['output']>;
};

/** A person who takes part in an inspection, for the body that inspects. */
export type TeamMember = {
  __typename?: 'TeamMember';
  /** What this person declared last of their interests; null until they do. */
  declaration?: Maybe<InterestDeclaration>;
  /** Whether this person leads the team. */
  lead: Scalars['Boolean']['output'];
  /** Who it is, by the name of their sign-in. */
  person: Scalars['String']['output'];
};

/** A person to put on a team. */
export type TeamMemberInput = {
  /** Whether this person leads the team; exactly one does. */
  lead: Scalars['Boolean']['input'];
  /** Who it is, by the name of their sign-in, in up to 200 characters. */
  person: Scalars['String']['input'];
};

/** How the findings stood at the end of a month. */
export type TimelinePoint = {
  __typename?: 'TimelinePoint';
  /** How many had each status, in the order of its values. */
  counts: Array<StatusCount>;
  /** The day: the last of its month, or the last asked about if that is earlier. */
  on: Scalars['Date']['output'];
  /** How many of them were open. */
  open: Scalars['Int']['output'];
  /** How many findings there were. */
  total: Scalars['Int']['output'];
};

/** An NHS trust or other organisation, as the newest extract of the register describes it. */
export type Trust = {
  __typename?: 'Trust';
  /** The trust's responses to alerts that the viewer may see, newest alert first. */
  alerts?: Maybe<AlertResponseConnection>;
  /** The last day on which it was open; null while open. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** The issued findings at this trust. */
  findings?: Maybe<FindingConnection>;
  /** Its inspections that you may see, those planned for the latest day first; null when unknown. */
  inspections?: Maybe<InspectionConnection>;
  /** Its newest legal kind. */
  kind: OrganisationKind;
  /** Its legal kind on a day; null on a day on which it was not open. */
  kindOn?: Maybe<OrganisationKind>;
  /** Its newest name. */
  name: Scalars['String']['output'];
  /** Its name on a day, from the last extract up to that day, or the first one. */
  nameOn?: Maybe<Scalars['String']['output']>;
  /** The notices about findings that the trust answers for now, as far as you may see. */
  notices?: Maybe<NoticeConnection>;
  /** Its ODS code, which it keeps when its name or kind changes. */
  odsCode: Scalars['ID']['output'];
  /** The day on which it opened; null when unknown. */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** Every power that any body holds over it on a day; its conditions may not be established. */
  powersOver: Array<Power>;
  /** Its region; null when the register gives none of the present ones. */
  region?: Maybe<Region>;
  /** The demands on the trust that the viewer may see, newest first. */
  remediations?: Maybe<RemediationConnection>;
  /** The first day on which a successor answers for its open findings; null while none is recorded. */
  succeededOn?: Maybe<Scalars['Date']['output']>;
  /** The organisations that directly succeeded it, of those that you may see. */
  successors: Array<Trust>;
};


/** An NHS trust or other organisation, as the newest extract of the register describes it. */
export type TrustAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AlertResponseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An NHS trust or other organisation, as the newest extract of the register describes it. */
export type TrustFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
};


/** An NHS trust or other organisation, as the newest extract of the register describes it. */
export type TrustInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An NHS trust or other organisation, as the newest extract of the register describes it. */
export type TrustKindOnArgs = {
  date: Scalars['Date']['input'];
};


/** An NHS trust or other organisation, as the newest extract of the register describes it. */
export type TrustNameOnArgs = {
  date: Scalars['Date']['input'];
};


/** An NHS trust or other organisation, as the newest extract of the register describes it. */
export type TrustNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NoticeOrder>;
};


/** An NHS trust or other organisation, as the newest extract of the register describes it. */
export type TrustPowersOverArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** An NHS trust or other organisation, as the newest extract of the register describes it. */
export type TrustRemediationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of a list (Relay connection). */
export type TrustConnection = {
  __typename?: 'TrustConnection';
  /** The items of this page with their places. */
  edges: Array<TrustEdge>;
  /** The items of this page. */
  nodes: Array<Trust>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** One item of the list and its place. */
export type TrustEdge = {
  __typename?: 'TrustEdge';
  /** The place of the item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Trust;
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

/** Where to send the bytes of one file. */
export type UploadLink = {
  __typename?: 'UploadLink';
  /** When it stops working. */
  expiresAt: Scalars['DateTime']['output'];
  /** The headers that go with it. */
  headers: Array<HttpHeader>;
  /** The method of the request, such as PUT. */
  method: Scalars['String']['output'];
  /** The address; whoever knows it can use it, so keep it. */
  url: Scalars['String']['output'];
};

/** One reason why a mutation changed nothing. */
export type UserError = {
  __typename?: 'UserError';
  /** The kind of reason, for programs. */
  code: UserErrorCode;
  /** The path within `input` that the reason is about; null when it is about the whole. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** The reason, for people: what is wrong and what would be right. */
  message: Scalars['String']['output'];
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

/** What came of withdrawing evidence. */
export type WithdrawEvidencePayload = {
  __typename?: 'WithdrawEvidencePayload';
  /** Why nothing was changed; empty when the step was taken, and when the law refused it. */
  errors: Array<UserError>;
  /** The inspection as the step left it; null when nothing was changed. */
  inspection?: Maybe<Inspection>;
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

/** What came of withdrawing a finding. */
export type WithdrawFindingPayload = {
  __typename?: 'WithdrawFindingPayload';
  /** Why nothing was changed; empty on success. */
  errors: Array<UserError>;
  /** The finding; null when there are errors. */
  finding?: Maybe<Finding>;
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

/** The act and what it changed, or why nothing was changed. */
export type WithdrawRemediationPayload = {
  __typename?: 'WithdrawRemediationPayload';
  /** The act; null when nothing was changed. */
  act?: Maybe<Act>;
  /** Why nothing was changed; empty on success or refusal. */
  errors: Array<UserError>;
  /** The finding; null when nothing was changed. */
  finding?: Maybe<Finding>;
  /** Why the law does not allow it; null otherwise. */
  refusal?: Maybe<Refusal>;
  /** The demand; null when nothing was changed. */
  remediation?: Maybe<Remediation>;
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

/** What came of withdrawing a report. */
export type WithdrawReportPayload = {
  __typename?: 'WithdrawReportPayload';
  /** Why nothing was changed; empty when the step was taken, and when the law refused it. */
  errors: Array<UserError>;
  /** The inspection as the step left it; null when nothing was changed. */
  inspection?: Maybe<Inspection>;
};

export type DraftStateFragment = { __typename?: 'Inspection', id: string, status: InspectionStatus, result?: InspectionResult | null, issuedOn?: string | null, version: number, report?: { __typename?: 'ReportVersion', number: number, contentDigest: string } | null, accuracyCheck?: { __typename?: 'AccuracyCheck', dispatchedOn: string, dueOn: string, basis: string, points: Array<{ __typename?: 'AccuracyPoint', id: string, comment: string, control: { __typename?: 'Control', id: string }, answer?: { __typename?: 'AccuracyAnswer', accepted: boolean, reason: string } | null }> } | null };

export type DraftReportMutationVariables = Exact<{
  input: DraftReportInput;
}>;


export type DraftReportMutation = { __typename?: 'Mutation', draftReport: { __typename?: 'DraftReportPayload', inspection?: { __typename?: 'Inspection', id: string, status: InspectionStatus, result?: InspectionResult | null, issuedOn?: string | null, version: number, report?: { __typename?: 'ReportVersion', number: number, contentDigest: string } | null, accuracyCheck?: { __typename?: 'AccuracyCheck', dispatchedOn: string, dueOn: string, basis: string, points: Array<{ __typename?: 'AccuracyPoint', id: string, comment: string, control: { __typename?: 'Control', id: string }, answer?: { __typename?: 'AccuracyAnswer', accepted: boolean, reason: string } | null }> } | null } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type SendForAccuracyCheckMutationVariables = Exact<{
  input: SendForAccuracyCheckInput;
}>;


export type SendForAccuracyCheckMutation = { __typename?: 'Mutation', sendForAccuracyCheck: { __typename?: 'SendForAccuracyCheckPayload', inspection?: { __typename?: 'Inspection', id: string, status: InspectionStatus, result?: InspectionResult | null, issuedOn?: string | null, version: number, report?: { __typename?: 'ReportVersion', number: number, contentDigest: string } | null, accuracyCheck?: { __typename?: 'AccuracyCheck', dispatchedOn: string, dueOn: string, basis: string, points: Array<{ __typename?: 'AccuracyPoint', id: string, comment: string, control: { __typename?: 'Control', id: string }, answer?: { __typename?: 'AccuracyAnswer', accepted: boolean, reason: string } | null }> } | null } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type PrepareDraftResponseMutationVariables = Exact<{
  input: PrepareDraftResponseInput;
}>;


export type PrepareDraftResponseMutation = { __typename?: 'Mutation', prepareDraftResponse: { __typename?: 'PrepareDraftResponsePayload', inspection?: { __typename?: 'Inspection', id: string, status: InspectionStatus, result?: InspectionResult | null, issuedOn?: string | null, version: number, preparedDraftResponse?: { __typename?: 'PreparedDraftResponse', id: string, preparedBy: string, preparedAt: string, points: Array<{ __typename?: 'PreparedPoint', comment: string, control: { __typename?: 'Control', id: string } }> } | null, report?: { __typename?: 'ReportVersion', number: number, contentDigest: string } | null, accuracyCheck?: { __typename?: 'AccuracyCheck', dispatchedOn: string, dueOn: string, basis: string, points: Array<{ __typename?: 'AccuracyPoint', id: string, comment: string, control: { __typename?: 'Control', id: string }, answer?: { __typename?: 'AccuracyAnswer', accepted: boolean, reason: string } | null }> } | null } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type RespondToDraftMutationVariables = Exact<{
  input: RespondToDraftInput;
}>;


export type RespondToDraftMutation = { __typename?: 'Mutation', respondToDraft: { __typename?: 'RespondToDraftPayload', inspection?: { __typename?: 'Inspection', id: string, status: InspectionStatus, result?: InspectionResult | null, issuedOn?: string | null, version: number, report?: { __typename?: 'ReportVersion', number: number, contentDigest: string } | null, accuracyCheck?: { __typename?: 'AccuracyCheck', dispatchedOn: string, dueOn: string, basis: string, points: Array<{ __typename?: 'AccuracyPoint', id: string, comment: string, control: { __typename?: 'Control', id: string }, answer?: { __typename?: 'AccuracyAnswer', accepted: boolean, reason: string } | null }> } | null } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type AnswerAccuracyPointsMutationVariables = Exact<{
  input: AnswerAccuracyPointsInput;
}>;


export type AnswerAccuracyPointsMutation = { __typename?: 'Mutation', answerAccuracyPoints: { __typename?: 'AnswerAccuracyPointsPayload', inspection?: { __typename?: 'Inspection', id: string, status: InspectionStatus, result?: InspectionResult | null, issuedOn?: string | null, version: number, report?: { __typename?: 'ReportVersion', number: number, contentDigest: string } | null, accuracyCheck?: { __typename?: 'AccuracyCheck', dispatchedOn: string, dueOn: string, basis: string, points: Array<{ __typename?: 'AccuracyPoint', id: string, comment: string, control: { __typename?: 'Control', id: string }, answer?: { __typename?: 'AccuracyAnswer', accepted: boolean, reason: string } | null }> } | null } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type SignOffReportMutationVariables = Exact<{
  input: SignOffReportInput;
}>;


export type SignOffReportMutation = { __typename?: 'Mutation', signOffReport: { __typename?: 'SignOffReportPayload', inspection?: { __typename?: 'Inspection', id: string, status: InspectionStatus, result?: InspectionResult | null, issuedOn?: string | null, version: number, report?: { __typename?: 'ReportVersion', number: number, contentDigest: string } | null, accuracyCheck?: { __typename?: 'AccuracyCheck', dispatchedOn: string, dueOn: string, basis: string, points: Array<{ __typename?: 'AccuracyPoint', id: string, comment: string, control: { __typename?: 'Control', id: string }, answer?: { __typename?: 'AccuracyAnswer', accepted: boolean, reason: string } | null }> } | null } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type DemandFragment = { __typename?: 'Remediation', id: string, kind: RemediationKind, status: RemediationStatus, dueOn?: string | null, awaiting?: Party | null };

export type StandingFragment = { __typename?: 'Finding', id: string, enforcementStatus: EnforcementStatus, dueOn?: string | null };

export type RecommendRemediationMutationVariables = Exact<{
  input: RecommendRemediationInput;
}>;


export type RecommendRemediationMutation = { __typename?: 'Mutation', recommendRemediation: { __typename?: 'RecommendRemediationPayload', remediation?: { __typename?: 'Remediation', id: string, kind: RemediationKind, status: RemediationStatus, dueOn?: string | null, awaiting?: Party | null } | null, finding?: { __typename?: 'Finding', id: string, enforcementStatus: EnforcementStatus, dueOn?: string | null } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }>, refusal?: { __typename?: 'Refusal', reason: string, required?: PowerKind | null, holders?: Array<{ __typename?: 'Power', id: string, kind: PowerKind, instrument: string, binding: boolean, subject: PowerSubject, body: { __typename?: 'Body', code: string, name: string }, basis: { __typename?: 'LegalBasis', instrument: string, provision: string } }> | null } | null } };

export type MandateRemediationMutationVariables = Exact<{
  input: MandateRemediationInput;
}>;


export type MandateRemediationMutation = { __typename?: 'Mutation', mandateRemediation: { __typename?: 'MandateRemediationPayload', remediation?: { __typename?: 'Remediation', id: string, kind: RemediationKind, status: RemediationStatus, dueOn?: string | null, awaiting?: Party | null } | null, finding?: { __typename?: 'Finding', id: string, enforcementStatus: EnforcementStatus, dueOn?: string | null } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }>, refusal?: { __typename?: 'Refusal', reason: string, required?: PowerKind | null, holders?: Array<{ __typename?: 'Power', id: string, kind: PowerKind, instrument: string, binding: boolean, subject: PowerSubject, body: { __typename?: 'Body', code: string, name: string }, basis: { __typename?: 'LegalBasis', instrument: string, provision: string } }> | null } | null } };

export type AcknowledgeRemediationMutationVariables = Exact<{
  input: AcknowledgeRemediationInput;
}>;


export type AcknowledgeRemediationMutation = { __typename?: 'Mutation', acknowledgeRemediation: { __typename?: 'AcknowledgeRemediationPayload', remediation?: { __typename?: 'Remediation', id: string, kind: RemediationKind, status: RemediationStatus, dueOn?: string | null, awaiting?: Party | null } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type PrepareEvidenceMutationVariables = Exact<{
  input: PrepareEvidenceInput;
}>;


export type PrepareEvidenceMutation = { __typename?: 'Mutation', prepareEvidence: { __typename?: 'PrepareEvidencePayload', remediations?: Array<{ __typename?: 'Remediation', id: string, kind: RemediationKind, status: RemediationStatus, dueOn?: string | null, awaiting?: Party | null }> | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type SubmitEvidenceMutationVariables = Exact<{
  input: SubmitEvidenceInput;
}>;


export type SubmitEvidenceMutation = { __typename?: 'Mutation', submitEvidence: { __typename?: 'SubmitEvidencePayload', remediations?: Array<{ __typename?: 'Remediation', id: string, kind: RemediationKind, status: RemediationStatus, dueOn?: string | null, awaiting?: Party | null }> | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type AnswerEvidenceMutationVariables = Exact<{
  input: AnswerEvidenceInput;
}>;


export type AnswerEvidenceMutation = { __typename?: 'Mutation', answerEvidence: { __typename?: 'AnswerEvidencePayload', remediation?: { __typename?: 'Remediation', id: string, kind: RemediationKind, status: RemediationStatus, dueOn?: string | null, awaiting?: Party | null } | null, finding?: { __typename?: 'Finding', id: string, enforcementStatus: EnforcementStatus, dueOn?: string | null } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type WithdrawRemediationMutationVariables = Exact<{
  input: WithdrawRemediationInput;
}>;


export type WithdrawRemediationMutation = { __typename?: 'Mutation', withdrawRemediation: { __typename?: 'WithdrawRemediationPayload', remediation?: { __typename?: 'Remediation', id: string, kind: RemediationKind, status: RemediationStatus, dueOn?: string | null, awaiting?: Party | null } | null, finding?: { __typename?: 'Finding', id: string, enforcementStatus: EnforcementStatus, dueOn?: string | null } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type RegisterRowFragment = { __typename?: 'Finding', id: string, reference: string, title: string, severity: Severity, raisedOn: string, enforcementStatus: EnforcementStatus, dueOn?: string | null, compellability: Compellability, trust?: { __typename?: 'Trust', odsCode: string, name: string, region?: { __typename?: 'Region', code: string, name: string } | null } | null, inspection?: { __typename?: 'Inspection', id: string, method: InspectionMethod, status: InspectionStatus, issuedOn?: string | null, standard: { __typename?: 'Standard', code: string, title: string } } | null, raisedBy?: { __typename?: 'Body', code: string, name: string } | null };

export type RegisterQueryVariables = Exact<{
  filter?: InputMaybe<FindingFilter>;
  orderBy?: InputMaybe<FindingOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
}>;


export type RegisterQuery = { __typename?: 'Query', findings: { __typename?: 'FindingConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ __typename?: 'Finding', id: string, reference: string, title: string, severity: Severity, raisedOn: string, enforcementStatus: EnforcementStatus, dueOn?: string | null, compellability: Compellability, trust?: { __typename?: 'Trust', odsCode: string, name: string, region?: { __typename?: 'Region', code: string, name: string } | null } | null, inspection?: { __typename?: 'Inspection', id: string, method: InspectionMethod, status: InspectionStatus, issuedOn?: string | null, standard: { __typename?: 'Standard', code: string, title: string } } | null, raisedBy?: { __typename?: 'Body', code: string, name: string } | null }> } };

export type RegisterCountsQueryVariables = Exact<{
  by: Array<FindingDimension> | FindingDimension;
  filter?: InputMaybe<FindingFilter>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
}>;


export type RegisterCountsQuery = { __typename?: 'Query', findingCounts: Array<{ __typename?: 'FindingCount', keys: Array<string>, count: number }> };

export type FindingQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type FindingQuery = { __typename?: 'Query', finding?: { __typename?: 'Finding', detail?: string | null, id: string, reference: string, title: string, severity: Severity, raisedOn: string, enforcementStatus: EnforcementStatus, dueOn?: string | null, compellability: Compellability, enforcement?: { __typename?: 'Enforcement', status: EnforcementStatus, since: string, dueOn?: string | null, version: number, acts: Array<{ __typename?: 'Act', kind: ActKind, actedOn: string, by: string, note?: string | null, body?: { __typename?: 'Body', code: string } | null }>, remediations: Array<{ __typename?: 'Remediation', id: string, kind: RemediationKind, status: RemediationStatus, dueOn?: string | null, awaiting?: Party | null, requirement: string, issuedBy?: { __typename?: 'Body', code: string } | null, preparedEvidence?: { __typename?: 'PreparedEvidence', statement: string, preparedBy: string } | null }>, availableActs: Array<{ __typename?: 'AvailableAct', kind: ActKind, allowed: boolean, power?: { __typename?: 'Power', id: string } | null, refusal?: { __typename?: 'Refusal', reason: string, required?: PowerKind | null, holders?: Array<{ __typename?: 'Power', id: string, kind: PowerKind, instrument: string, binding: boolean, subject: PowerSubject, body: { __typename?: 'Body', code: string, name: string }, basis: { __typename?: 'LegalBasis', instrument: string, provision: string } }> | null } | null }> } | null, trust?: { __typename?: 'Trust', odsCode: string, name: string, region?: { __typename?: 'Region', code: string, name: string } | null } | null, inspection?: { __typename?: 'Inspection', id: string, method: InspectionMethod, status: InspectionStatus, issuedOn?: string | null, standard: { __typename?: 'Standard', code: string, title: string } } | null, raisedBy?: { __typename?: 'Body', code: string, name: string } | null } | null };

export type RaiseFindingMutationVariables = Exact<{
  input: RaiseFindingInput;
}>;


export type RaiseFindingMutation = { __typename?: 'Mutation', raiseFinding: { __typename?: 'RaiseFindingPayload', finding?: { __typename?: 'Finding', id: string, reference: string, title: string, severity: Severity, raisedOn: string, enforcementStatus: EnforcementStatus, dueOn?: string | null, compellability: Compellability, trust?: { __typename?: 'Trust', odsCode: string, name: string, region?: { __typename?: 'Region', code: string, name: string } | null } | null, inspection?: { __typename?: 'Inspection', id: string, method: InspectionMethod, status: InspectionStatus, issuedOn?: string | null, standard: { __typename?: 'Standard', code: string, title: string } } | null, raisedBy?: { __typename?: 'Body', code: string, name: string } | null } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type TeamStateFragment = { __typename?: 'Inspection', id: string, status: InspectionStatus, result?: InspectionResult | null, issuedOn?: string | null, version: number, team?: Array<{ __typename?: 'TeamMember', person: string, lead: boolean, declaration?: { __typename?: 'InterestDeclaration', person: string, conflict?: string | null, declaredAt: string, decision?: { __typename?: 'InterestDecision', mayTakePart: boolean, reason: string, decidedBy: string, decidedAt: string } | null } | null }> | null, interests?: Array<{ __typename?: 'InterestDeclaration', person: string, conflict?: string | null, declaredAt: string, decision?: { __typename?: 'InterestDecision', mayTakePart: boolean, reason: string, decidedBy: string, decidedAt: string } | null }> | null };

export type DeclaredInterestsFragment = { __typename?: 'InterestDeclaration', person: string, conflict?: string | null, declaredAt: string, decision?: { __typename?: 'InterestDecision', mayTakePart: boolean, reason: string, decidedBy: string, decidedAt: string } | null };

export type AssignTeamMutationVariables = Exact<{
  input: AssignTeamInput;
}>;


export type AssignTeamMutation = { __typename?: 'Mutation', assignTeam: { __typename?: 'AssignTeamPayload', inspection?: { __typename?: 'Inspection', id: string, status: InspectionStatus, result?: InspectionResult | null, issuedOn?: string | null, version: number, team?: Array<{ __typename?: 'TeamMember', person: string, lead: boolean, declaration?: { __typename?: 'InterestDeclaration', person: string, conflict?: string | null, declaredAt: string, decision?: { __typename?: 'InterestDecision', mayTakePart: boolean, reason: string, decidedBy: string, decidedAt: string } | null } | null }> | null, interests?: Array<{ __typename?: 'InterestDeclaration', person: string, conflict?: string | null, declaredAt: string, decision?: { __typename?: 'InterestDecision', mayTakePart: boolean, reason: string, decidedBy: string, decidedAt: string } | null }> | null } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type DeclareInterestsMutationVariables = Exact<{
  input: DeclareInterestsInput;
}>;


export type DeclareInterestsMutation = { __typename?: 'Mutation', declareInterests: { __typename?: 'DeclareInterestsPayload', inspection?: { __typename?: 'Inspection', id: string, status: InspectionStatus, result?: InspectionResult | null, issuedOn?: string | null, version: number, team?: Array<{ __typename?: 'TeamMember', person: string, lead: boolean, declaration?: { __typename?: 'InterestDeclaration', person: string, conflict?: string | null, declaredAt: string, decision?: { __typename?: 'InterestDecision', mayTakePart: boolean, reason: string, decidedBy: string, decidedAt: string } | null } | null }> | null, interests?: Array<{ __typename?: 'InterestDeclaration', person: string, conflict?: string | null, declaredAt: string, decision?: { __typename?: 'InterestDecision', mayTakePart: boolean, reason: string, decidedBy: string, decidedAt: string } | null }> | null } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type DecideOnInterestsMutationVariables = Exact<{
  input: DecideOnInterestsInput;
}>;


export type DecideOnInterestsMutation = { __typename?: 'Mutation', decideOnInterests: { __typename?: 'DecideOnInterestsPayload', inspection?: { __typename?: 'Inspection', id: string, status: InspectionStatus, result?: InspectionResult | null, issuedOn?: string | null, version: number, team?: Array<{ __typename?: 'TeamMember', person: string, lead: boolean, declaration?: { __typename?: 'InterestDeclaration', person: string, conflict?: string | null, declaredAt: string, decision?: { __typename?: 'InterestDecision', mayTakePart: boolean, reason: string, decidedBy: string, decidedAt: string } | null } | null }> | null, interests?: Array<{ __typename?: 'InterestDeclaration', person: string, conflict?: string | null, declaredAt: string, decision?: { __typename?: 'InterestDecision', mayTakePart: boolean, reason: string, decidedBy: string, decidedAt: string } | null }> | null } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type InspectionStateFragment = { __typename?: 'Inspection', id: string, status: InspectionStatus, result?: InspectionResult | null, issuedOn?: string | null, version: number };

export type MeasuredFactFragment = { __typename?: 'Measurement', kind: MeasureKind, unit: MeasureUnit, amount?: number | null, yes?: boolean | null };

export type AssessmentStateFragment = { __typename?: 'Assessment', id: string, outcome: Outcome, rationale?: string | null, selfAssessedOutcome?: Outcome | null, selfAssessmentConfidence?: SelfAssessmentConfidence | null, severity?: Severity | null, version: number, measurements: Array<{ __typename?: 'Measurement', kind: MeasureKind, unit: MeasureUnit, amount?: number | null, yes?: boolean | null }> };

export type PlanInspectionMutationVariables = Exact<{
  input: PlanInspectionInput;
}>;


export type PlanInspectionMutation = { __typename?: 'Mutation', planInspection: { __typename?: 'PlanInspectionPayload', inspection?: { __typename?: 'Inspection', id: string, status: InspectionStatus, result?: InspectionResult | null, issuedOn?: string | null, version: number } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }>, refusal?: { __typename?: 'Refusal', reason: string, required?: PowerKind | null, holders?: Array<{ __typename?: 'Power', id: string, kind: PowerKind, instrument: string, binding: boolean, subject: PowerSubject, body: { __typename?: 'Body', code: string, name: string }, basis: { __typename?: 'LegalBasis', instrument: string, provision: string } }> | null } | null } };

export type BeginInspectionMutationVariables = Exact<{
  input: BeginInspectionInput;
}>;


export type BeginInspectionMutation = { __typename?: 'Mutation', beginInspection: { __typename?: 'BeginInspectionPayload', inspection?: { __typename?: 'Inspection', id: string, status: InspectionStatus, result?: InspectionResult | null, issuedOn?: string | null, version: number } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type RecordAssessmentsMutationVariables = Exact<{
  input: RecordAssessmentsInput;
}>;


export type RecordAssessmentsMutation = { __typename?: 'Mutation', recordAssessments: { __typename?: 'RecordAssessmentsPayload', inspection?: { __typename?: 'Inspection', id: string, status: InspectionStatus, result?: InspectionResult | null, issuedOn?: string | null, version: number, assessments: Array<{ __typename?: 'Assessment', id: string, outcome: Outcome, version: number, control: { __typename?: 'Control', id: string } }> } | null, results: Array<{ __typename?: 'AssessmentResult', status: RecordingStatus, assessment?: { __typename?: 'Assessment', id: string, outcome: Outcome, rationale?: string | null, selfAssessedOutcome?: Outcome | null, selfAssessmentConfidence?: SelfAssessmentConfidence | null, severity?: Severity | null, version: number, measurements: Array<{ __typename?: 'Measurement', kind: MeasureKind, unit: MeasureUnit, amount?: number | null, yes?: boolean | null }> } | null, submitted: { __typename?: 'SubmittedAssessment', id?: string | null, controlId: string, outcome: Outcome, rationale: string, selfAssessedOutcome?: Outcome | null, selfAssessmentConfidence?: SelfAssessmentConfidence | null, severity?: Severity | null, expectedVersion?: number | null, idempotencyKey?: string | null, measurements?: Array<{ __typename?: 'SubmittedMeasurement', kind: MeasureKind, amount?: number | null, yes?: boolean | null }> | null }, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> }>, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type CompareMeasurementsQueryVariables = Exact<{
  kind: MeasureKind;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CompareMeasurementsQuery = { __typename?: 'Query', measurements: { __typename?: 'MeasurementConnection', totalCount: number, nodes: Array<{ __typename?: 'Measurement', kind: MeasureKind, unit: MeasureUnit, amount?: number | null, yes?: boolean | null, trust?: { __typename?: 'Trust', odsCode: string, name: string } | null, inspection: { __typename?: 'Inspection', id: string, issuedOn?: string | null }, assessment: { __typename?: 'Assessment', id: string } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type IssueInspectionMutationVariables = Exact<{
  input: IssueInspectionInput;
}>;


export type IssueInspectionMutation = { __typename?: 'Mutation', issueInspection: { __typename?: 'IssueInspectionPayload', inspection?: { __typename?: 'Inspection', id: string, status: InspectionStatus, result?: InspectionResult | null, issuedOn?: string | null, version: number } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type InspectionQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type InspectionQuery = { __typename?: 'Query', inspection?: { __typename?: 'Inspection', method: InspectionMethod, announced: boolean, plannedFor: string, id: string, status: InspectionStatus, result?: InspectionResult | null, issuedOn?: string | null, version: number, power?: { __typename?: 'Power', id: string } | null, trust?: { __typename?: 'Trust', odsCode: string, name: string } | null, standard: { __typename?: 'Standard', code: string, title: string }, assessments: Array<{ __typename?: 'Assessment', id: string, outcome: Outcome, selfAssessedOutcome?: Outcome | null, rationale?: string | null, version: number, control: { __typename?: 'Control', id: string, reference: string, title: string } }> } | null };

export type StandardQueryVariables = Exact<{
  code: Scalars['ID']['input'];
}>;


export type StandardQuery = { __typename?: 'Query', standard?: { __typename?: 'Standard', code: string, title: string, inForceFrom?: string | null, controls: Array<{ __typename?: 'Control', id: string, reference: string, title: string }> } | null };

export type MyDemandFragment = { __typename?: 'Remediation', id: string, kind: RemediationKind, status: RemediationStatus, awaiting?: Party | null, requirement: string, contravention?: string | null, issuedOn: string, dueOn?: string | null, issuedBy?: { __typename?: 'Body', code: string, name: string } | null, power?: { __typename?: 'Power', id: string, instrument: string, basis: { __typename?: 'LegalBasis', instrument: string, provision: string, url?: string | null } } | null };

export type MyFindingsQueryVariables = Exact<{
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MyFindingsQuery = { __typename?: 'Query', findings: { __typename?: 'FindingConnection', nodes: Array<{ __typename?: 'Finding', id: string, reference: string, title: string, detail?: string | null, severity: Severity, raisedOn: string, issuedOn?: string | null, enforcementStatus: EnforcementStatus, dueOn?: string | null, raisedBy?: { __typename?: 'Body', code: string, name: string } | null, control?: { __typename?: 'Control', id: string, reference: string, title: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type MyDeadlinesQueryVariables = Exact<{
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MyDeadlinesQuery = { __typename?: 'Query', findings: { __typename?: 'FindingConnection', nodes: Array<{ __typename?: 'Finding', id: string, reference: string, title: string, severity: Severity, enforcementStatus: EnforcementStatus, dueOn?: string | null, enforcement?: { __typename?: 'Enforcement', version: number, remediations: Array<{ __typename?: 'Remediation', id: string, kind: RemediationKind, status: RemediationStatus, awaiting?: Party | null, requirement: string, contravention?: string | null, issuedOn: string, dueOn?: string | null, issuedBy?: { __typename?: 'Body', code: string, name: string } | null, power?: { __typename?: 'Power', id: string, instrument: string, basis: { __typename?: 'LegalBasis', instrument: string, provision: string, url?: string | null } } | null }> } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type AcknowledgeMutationVariables = Exact<{
  input: AcknowledgeRemediationInput;
}>;


export type AcknowledgeMutation = { __typename?: 'Mutation', result: { __typename?: 'AcknowledgeRemediationPayload', remediation?: { __typename?: 'Remediation', id: string, kind: RemediationKind, status: RemediationStatus, awaiting?: Party | null, requirement: string, contravention?: string | null, issuedOn: string, dueOn?: string | null, issuedBy?: { __typename?: 'Body', code: string, name: string } | null, power?: { __typename?: 'Power', id: string, instrument: string, basis: { __typename?: 'LegalBasis', instrument: string, provision: string, url?: string | null } } | null } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }>, refusal?: { __typename?: 'Refusal', reason: string } | null } };

export type SubmitMyPlanMutationVariables = Exact<{
  input: SubmitPlanInput;
}>;


export type SubmitMyPlanMutation = { __typename?: 'Mutation', result: { __typename?: 'SubmitPlanPayload', remediation?: { __typename?: 'Remediation', id: string, kind: RemediationKind, status: RemediationStatus, awaiting?: Party | null, requirement: string, contravention?: string | null, issuedOn: string, dueOn?: string | null, issuedBy?: { __typename?: 'Body', code: string, name: string } | null, power?: { __typename?: 'Power', id: string, instrument: string, basis: { __typename?: 'LegalBasis', instrument: string, provision: string, url?: string | null } } | null } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }>, refusal?: { __typename?: 'Refusal', reason: string } | null } };

export type PrepareMyEvidenceMutationVariables = Exact<{
  input: PrepareEvidenceInput;
}>;


export type PrepareMyEvidenceMutation = { __typename?: 'Mutation', result: { __typename?: 'PrepareEvidencePayload', remediations?: Array<{ __typename?: 'Remediation', id: string, kind: RemediationKind, status: RemediationStatus, awaiting?: Party | null, requirement: string, contravention?: string | null, issuedOn: string, dueOn?: string | null, issuedBy?: { __typename?: 'Body', code: string, name: string } | null, power?: { __typename?: 'Power', id: string, instrument: string, basis: { __typename?: 'LegalBasis', instrument: string, provision: string, url?: string | null } } | null }> | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type SubmitMyEvidenceMutationVariables = Exact<{
  input: SubmitEvidenceInput;
}>;


export type SubmitMyEvidenceMutation = { __typename?: 'Mutation', result: { __typename?: 'SubmitEvidencePayload', remediations?: Array<{ __typename?: 'Remediation', id: string, kind: RemediationKind, status: RemediationStatus, awaiting?: Party | null, requirement: string, contravention?: string | null, issuedOn: string, dueOn?: string | null, issuedBy?: { __typename?: 'Body', code: string, name: string } | null, power?: { __typename?: 'Power', id: string, instrument: string, basis: { __typename?: 'LegalBasis', instrument: string, provision: string, url?: string | null } } | null }> | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }>, refusal?: { __typename?: 'Refusal', reason: string } | null } };

export type SendFileMutationVariables = Exact<{
  input: RequestAttachmentUploadInput;
}>;


export type SendFileMutation = { __typename?: 'Mutation', result: { __typename?: 'RequestAttachmentUploadPayload', attachmentId?: string | null, upload?: { __typename?: 'UploadLink', url: string, method: string, headers: Array<{ __typename?: 'HttpHeader', name: string, value: string }> } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type AmendedStateFragment = { __typename?: 'Inspection', withdrawnOn?: string | null, id: string, status: InspectionStatus, result?: InspectionResult | null, issuedOn?: string | null, version: number, reportVersions: Array<{ __typename?: 'ReportVersion', number: number, kind: ReportKind, reason?: string | null, draftedOn: string, issuedOn?: string | null, contentDigest: string }> };

export type WithdrawReportMutationVariables = Exact<{
  input: WithdrawReportInput;
}>;


export type WithdrawReportMutation = { __typename?: 'Mutation', withdrawReport: { __typename?: 'WithdrawReportPayload', inspection?: { __typename?: 'Inspection', withdrawnOn?: string | null, id: string, status: InspectionStatus, result?: InspectionResult | null, issuedOn?: string | null, version: number, reportVersions: Array<{ __typename?: 'ReportVersion', number: number, kind: ReportKind, reason?: string | null, draftedOn: string, issuedOn?: string | null, contentDigest: string }> } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type DraftCorrectionMutationVariables = Exact<{
  input: DraftCorrectionInput;
}>;


export type DraftCorrectionMutation = { __typename?: 'Mutation', draftCorrection: { __typename?: 'DraftCorrectionPayload', inspection?: { __typename?: 'Inspection', withdrawnOn?: string | null, id: string, status: InspectionStatus, result?: InspectionResult | null, issuedOn?: string | null, version: number, reportVersions: Array<{ __typename?: 'ReportVersion', number: number, kind: ReportKind, reason?: string | null, draftedOn: string, issuedOn?: string | null, contentDigest: string }> } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type IssueCorrectionMutationVariables = Exact<{
  input: IssueCorrectionInput;
}>;


export type IssueCorrectionMutation = { __typename?: 'Mutation', issueCorrection: { __typename?: 'IssueCorrectionPayload', inspection?: { __typename?: 'Inspection', withdrawnOn?: string | null, id: string, status: InspectionStatus, result?: InspectionResult | null, issuedOn?: string | null, version: number, reportVersions: Array<{ __typename?: 'ReportVersion', number: number, kind: ReportKind, reason?: string | null, draftedOn: string, issuedOn?: string | null, contentDigest: string }> } | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type ImportOrganisationsMutationVariables = Exact<{
  input: ImportOrganisationsInput;
}>;


export type ImportOrganisationsMutation = { __typename?: 'Mutation', importOrganisations: { __typename?: 'ImportOrganisationsPayload', imported?: number | null, updated?: number | null, unchanged?: number | null, outsideEngland?: number | null, rejected?: number | null, rowProblems?: Array<{ __typename?: 'ImportRowProblem', line: number, column?: number | null, message: string }> | null, errors: Array<{ __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null }> } };

export type TrustQueryVariables = Exact<{
  odsCode: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
}>;


export type TrustQuery = { __typename?: 'Query', trust?: { __typename?: 'Trust', odsCode: string, name: string, nameOn?: string | null, kind: OrganisationKind, kindOn?: OrganisationKind | null, region?: { __typename?: 'Region', code: string, name: string } | null, powersOver: Array<{ __typename?: 'Power', id: string, kind: PowerKind, instrument: string, binding: boolean, subject: PowerSubject, body: { __typename?: 'Body', code: string, name: string }, basis: { __typename?: 'LegalBasis', instrument: string, provision: string } }> } | null };

export type WhoMayQueryVariables = Exact<{
  kind: PowerKind;
  odsCode: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
}>;


export type WhoMayQuery = { __typename?: 'Query', whoMay: Array<{ __typename?: 'Power', id: string, kind: PowerKind, instrument: string, binding: boolean, subject: PowerSubject, body: { __typename?: 'Body', code: string, name: string }, basis: { __typename?: 'LegalBasis', instrument: string, provision: string } }> };

export type PowerHeldFragment = { __typename?: 'Power', id: string, kind: PowerKind, instrument: string, binding: boolean, subject: PowerSubject, body: { __typename?: 'Body', code: string, name: string }, basis: { __typename?: 'LegalBasis', instrument: string, provision: string } };

export type ProblemFragment = { __typename?: 'UserError', code: UserErrorCode, message: string, field?: Array<string> | null };

export type RefusedFragment = { __typename?: 'Refusal', reason: string, required?: PowerKind | null, holders?: Array<{ __typename?: 'Power', id: string, kind: PowerKind, instrument: string, binding: boolean, subject: PowerSubject, body: { __typename?: 'Body', code: string, name: string }, basis: { __typename?: 'LegalBasis', instrument: string, provision: string } }> | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const InspectionStateFragmentDoc = new TypedDocumentString(`
    fragment InspectionState on Inspection {
  id
  status
  result
  issuedOn
  version
}
    `, {"fragmentName":"InspectionState"}) as unknown as TypedDocumentString<InspectionStateFragment, unknown>;
export const DraftStateFragmentDoc = new TypedDocumentString(`
    fragment DraftState on Inspection {
  ...InspectionState
  report {
    number
    contentDigest
  }
  accuracyCheck {
    dispatchedOn
    dueOn
    basis
    points {
      id
      comment
      control {
        id
      }
      answer {
        accepted
        reason
      }
    }
  }
}
    fragment InspectionState on Inspection {
  id
  status
  result
  issuedOn
  version
}`, {"fragmentName":"DraftState"}) as unknown as TypedDocumentString<DraftStateFragment, unknown>;
export const DemandFragmentDoc = new TypedDocumentString(`
    fragment Demand on Remediation {
  id
  kind
  status
  dueOn
  awaiting
}
    `, {"fragmentName":"Demand"}) as unknown as TypedDocumentString<DemandFragment, unknown>;
export const StandingFragmentDoc = new TypedDocumentString(`
    fragment Standing on Finding {
  id
  enforcementStatus
  dueOn
}
    `, {"fragmentName":"Standing"}) as unknown as TypedDocumentString<StandingFragment, unknown>;
export const RegisterRowFragmentDoc = new TypedDocumentString(`
    fragment RegisterRow on Finding {
  id
  reference
  title
  severity
  raisedOn
  enforcementStatus
  dueOn
  compellability
  trust {
    odsCode
    name
    region {
      code
      name
    }
  }
  inspection {
    id
    method
    status
    issuedOn
    standard {
      code
      title
    }
  }
  raisedBy {
    code
    name
  }
}
    `, {"fragmentName":"RegisterRow"}) as unknown as TypedDocumentString<RegisterRowFragment, unknown>;
export const DeclaredInterestsFragmentDoc = new TypedDocumentString(`
    fragment DeclaredInterests on InterestDeclaration {
  person
  conflict
  declaredAt
  decision {
    mayTakePart
    reason
    decidedBy
    decidedAt
  }
}
    `, {"fragmentName":"DeclaredInterests"}) as unknown as TypedDocumentString<DeclaredInterestsFragment, unknown>;
export const TeamStateFragmentDoc = new TypedDocumentString(`
    fragment TeamState on Inspection {
  ...InspectionState
  team {
    person
    lead
    declaration {
      ...DeclaredInterests
    }
  }
  interests {
    ...DeclaredInterests
  }
}
    fragment DeclaredInterests on InterestDeclaration {
  person
  conflict
  declaredAt
  decision {
    mayTakePart
    reason
    decidedBy
    decidedAt
  }
}
fragment InspectionState on Inspection {
  id
  status
  result
  issuedOn
  version
}`, {"fragmentName":"TeamState"}) as unknown as TypedDocumentString<TeamStateFragment, unknown>;
export const MeasuredFactFragmentDoc = new TypedDocumentString(`
    fragment MeasuredFact on Measurement {
  kind
  unit
  amount
  yes
}
    `, {"fragmentName":"MeasuredFact"}) as unknown as TypedDocumentString<MeasuredFactFragment, unknown>;
export const AssessmentStateFragmentDoc = new TypedDocumentString(`
    fragment AssessmentState on Assessment {
  id
  outcome
  rationale
  selfAssessedOutcome
  selfAssessmentConfidence
  severity
  version
  measurements {
    ...MeasuredFact
  }
}
    fragment MeasuredFact on Measurement {
  kind
  unit
  amount
  yes
}`, {"fragmentName":"AssessmentState"}) as unknown as TypedDocumentString<AssessmentStateFragment, unknown>;
export const MyDemandFragmentDoc = new TypedDocumentString(`
    fragment MyDemand on Remediation {
  id
  kind
  status
  awaiting
  requirement
  contravention
  issuedOn
  dueOn
  issuedBy {
    code
    name
  }
  power {
    id
    instrument
    basis {
      instrument
      provision
      url
    }
  }
}
    `, {"fragmentName":"MyDemand"}) as unknown as TypedDocumentString<MyDemandFragment, unknown>;
export const AmendedStateFragmentDoc = new TypedDocumentString(`
    fragment AmendedState on Inspection {
  ...InspectionState
  withdrawnOn
  reportVersions {
    number
    kind
    reason
    draftedOn
    issuedOn
    contentDigest
  }
}
    fragment InspectionState on Inspection {
  id
  status
  result
  issuedOn
  version
}`, {"fragmentName":"AmendedState"}) as unknown as TypedDocumentString<AmendedStateFragment, unknown>;
export const ProblemFragmentDoc = new TypedDocumentString(`
    fragment Problem on UserError {
  code
  message
  field
}
    `, {"fragmentName":"Problem"}) as unknown as TypedDocumentString<ProblemFragment, unknown>;
export const PowerHeldFragmentDoc = new TypedDocumentString(`
    fragment PowerHeld on Power {
  id
  kind
  instrument
  binding
  subject
  body {
    code
    name
  }
  basis {
    instrument
    provision
  }
}
    `, {"fragmentName":"PowerHeld"}) as unknown as TypedDocumentString<PowerHeldFragment, unknown>;
export const RefusedFragmentDoc = new TypedDocumentString(`
    fragment Refused on Refusal {
  reason
  required
  holders {
    ...PowerHeld
  }
}
    fragment PowerHeld on Power {
  id
  kind
  instrument
  binding
  subject
  body {
    code
    name
  }
  basis {
    instrument
    provision
  }
}`, {"fragmentName":"Refused"}) as unknown as TypedDocumentString<RefusedFragment, unknown>;
export const DraftReportDocument = new TypedDocumentString(`
    mutation DraftReport($input: DraftReportInput!) {
  draftReport(input: $input) {
    inspection {
      ...DraftState
    }
    errors {
      ...Problem
    }
  }
}
    fragment DraftState on Inspection {
  ...InspectionState
  report {
    number
    contentDigest
  }
  accuracyCheck {
    dispatchedOn
    dueOn
    basis
    points {
      id
      comment
      control {
        id
      }
      answer {
        accepted
        reason
      }
    }
  }
}
fragment InspectionState on Inspection {
  id
  status
  result
  issuedOn
  version
}
fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<DraftReportMutation, DraftReportMutationVariables>;
export const SendForAccuracyCheckDocument = new TypedDocumentString(`
    mutation SendForAccuracyCheck($input: SendForAccuracyCheckInput!) {
  sendForAccuracyCheck(input: $input) {
    inspection {
      ...DraftState
    }
    errors {
      ...Problem
    }
  }
}
    fragment DraftState on Inspection {
  ...InspectionState
  report {
    number
    contentDigest
  }
  accuracyCheck {
    dispatchedOn
    dueOn
    basis
    points {
      id
      comment
      control {
        id
      }
      answer {
        accepted
        reason
      }
    }
  }
}
fragment InspectionState on Inspection {
  id
  status
  result
  issuedOn
  version
}
fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<SendForAccuracyCheckMutation, SendForAccuracyCheckMutationVariables>;
export const PrepareDraftResponseDocument = new TypedDocumentString(`
    mutation PrepareDraftResponse($input: PrepareDraftResponseInput!) {
  prepareDraftResponse(input: $input) {
    inspection {
      ...DraftState
      preparedDraftResponse {
        id
        preparedBy
        preparedAt
        points {
          comment
          control {
            id
          }
        }
      }
    }
    errors {
      ...Problem
    }
  }
}
    fragment DraftState on Inspection {
  ...InspectionState
  report {
    number
    contentDigest
  }
  accuracyCheck {
    dispatchedOn
    dueOn
    basis
    points {
      id
      comment
      control {
        id
      }
      answer {
        accepted
        reason
      }
    }
  }
}
fragment InspectionState on Inspection {
  id
  status
  result
  issuedOn
  version
}
fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<PrepareDraftResponseMutation, PrepareDraftResponseMutationVariables>;
export const RespondToDraftDocument = new TypedDocumentString(`
    mutation RespondToDraft($input: RespondToDraftInput!) {
  respondToDraft(input: $input) {
    inspection {
      ...DraftState
    }
    errors {
      ...Problem
    }
  }
}
    fragment DraftState on Inspection {
  ...InspectionState
  report {
    number
    contentDigest
  }
  accuracyCheck {
    dispatchedOn
    dueOn
    basis
    points {
      id
      comment
      control {
        id
      }
      answer {
        accepted
        reason
      }
    }
  }
}
fragment InspectionState on Inspection {
  id
  status
  result
  issuedOn
  version
}
fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<RespondToDraftMutation, RespondToDraftMutationVariables>;
export const AnswerAccuracyPointsDocument = new TypedDocumentString(`
    mutation AnswerAccuracyPoints($input: AnswerAccuracyPointsInput!) {
  answerAccuracyPoints(input: $input) {
    inspection {
      ...DraftState
    }
    errors {
      ...Problem
    }
  }
}
    fragment DraftState on Inspection {
  ...InspectionState
  report {
    number
    contentDigest
  }
  accuracyCheck {
    dispatchedOn
    dueOn
    basis
    points {
      id
      comment
      control {
        id
      }
      answer {
        accepted
        reason
      }
    }
  }
}
fragment InspectionState on Inspection {
  id
  status
  result
  issuedOn
  version
}
fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<AnswerAccuracyPointsMutation, AnswerAccuracyPointsMutationVariables>;
export const SignOffReportDocument = new TypedDocumentString(`
    mutation SignOffReport($input: SignOffReportInput!) {
  signOffReport(input: $input) {
    inspection {
      ...DraftState
    }
    errors {
      ...Problem
    }
  }
}
    fragment DraftState on Inspection {
  ...InspectionState
  report {
    number
    contentDigest
  }
  accuracyCheck {
    dispatchedOn
    dueOn
    basis
    points {
      id
      comment
      control {
        id
      }
      answer {
        accepted
        reason
      }
    }
  }
}
fragment InspectionState on Inspection {
  id
  status
  result
  issuedOn
  version
}
fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<SignOffReportMutation, SignOffReportMutationVariables>;
export const RecommendRemediationDocument = new TypedDocumentString(`
    mutation RecommendRemediation($input: RecommendRemediationInput!) {
  recommendRemediation(input: $input) {
    remediation {
      ...Demand
    }
    finding {
      ...Standing
    }
    errors {
      ...Problem
    }
    refusal {
      ...Refused
    }
  }
}
    fragment Demand on Remediation {
  id
  kind
  status
  dueOn
  awaiting
}
fragment Standing on Finding {
  id
  enforcementStatus
  dueOn
}
fragment PowerHeld on Power {
  id
  kind
  instrument
  binding
  subject
  body {
    code
    name
  }
  basis {
    instrument
    provision
  }
}
fragment Problem on UserError {
  code
  message
  field
}
fragment Refused on Refusal {
  reason
  required
  holders {
    ...PowerHeld
  }
}`) as unknown as TypedDocumentString<RecommendRemediationMutation, RecommendRemediationMutationVariables>;
export const MandateRemediationDocument = new TypedDocumentString(`
    mutation MandateRemediation($input: MandateRemediationInput!) {
  mandateRemediation(input: $input) {
    remediation {
      ...Demand
    }
    finding {
      ...Standing
    }
    errors {
      ...Problem
    }
    refusal {
      ...Refused
    }
  }
}
    fragment Demand on Remediation {
  id
  kind
  status
  dueOn
  awaiting
}
fragment Standing on Finding {
  id
  enforcementStatus
  dueOn
}
fragment PowerHeld on Power {
  id
  kind
  instrument
  binding
  subject
  body {
    code
    name
  }
  basis {
    instrument
    provision
  }
}
fragment Problem on UserError {
  code
  message
  field
}
fragment Refused on Refusal {
  reason
  required
  holders {
    ...PowerHeld
  }
}`) as unknown as TypedDocumentString<MandateRemediationMutation, MandateRemediationMutationVariables>;
export const AcknowledgeRemediationDocument = new TypedDocumentString(`
    mutation AcknowledgeRemediation($input: AcknowledgeRemediationInput!) {
  acknowledgeRemediation(input: $input) {
    remediation {
      ...Demand
    }
    errors {
      ...Problem
    }
  }
}
    fragment Demand on Remediation {
  id
  kind
  status
  dueOn
  awaiting
}
fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<AcknowledgeRemediationMutation, AcknowledgeRemediationMutationVariables>;
export const PrepareEvidenceDocument = new TypedDocumentString(`
    mutation PrepareEvidence($input: PrepareEvidenceInput!) {
  prepareEvidence(input: $input) {
    remediations {
      ...Demand
    }
    errors {
      ...Problem
    }
  }
}
    fragment Demand on Remediation {
  id
  kind
  status
  dueOn
  awaiting
}
fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<PrepareEvidenceMutation, PrepareEvidenceMutationVariables>;
export const SubmitEvidenceDocument = new TypedDocumentString(`
    mutation SubmitEvidence($input: SubmitEvidenceInput!) {
  submitEvidence(input: $input) {
    remediations {
      ...Demand
    }
    errors {
      ...Problem
    }
  }
}
    fragment Demand on Remediation {
  id
  kind
  status
  dueOn
  awaiting
}
fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<SubmitEvidenceMutation, SubmitEvidenceMutationVariables>;
export const AnswerEvidenceDocument = new TypedDocumentString(`
    mutation AnswerEvidence($input: AnswerEvidenceInput!) {
  answerEvidence(input: $input) {
    remediation {
      ...Demand
    }
    finding {
      ...Standing
    }
    errors {
      ...Problem
    }
  }
}
    fragment Demand on Remediation {
  id
  kind
  status
  dueOn
  awaiting
}
fragment Standing on Finding {
  id
  enforcementStatus
  dueOn
}
fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<AnswerEvidenceMutation, AnswerEvidenceMutationVariables>;
export const WithdrawRemediationDocument = new TypedDocumentString(`
    mutation WithdrawRemediation($input: WithdrawRemediationInput!) {
  withdrawRemediation(input: $input) {
    remediation {
      ...Demand
    }
    finding {
      ...Standing
    }
    errors {
      ...Problem
    }
  }
}
    fragment Demand on Remediation {
  id
  kind
  status
  dueOn
  awaiting
}
fragment Standing on Finding {
  id
  enforcementStatus
  dueOn
}
fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<WithdrawRemediationMutation, WithdrawRemediationMutationVariables>;
export const RegisterDocument = new TypedDocumentString(`
    query Register($filter: FindingFilter, $orderBy: FindingOrder, $first: Int, $after: String, $last: Int, $before: String, $asOf: DateTime) {
  findings(
    filter: $filter
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
    asOf: $asOf
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...RegisterRow
    }
  }
}
    fragment RegisterRow on Finding {
  id
  reference
  title
  severity
  raisedOn
  enforcementStatus
  dueOn
  compellability
  trust {
    odsCode
    name
    region {
      code
      name
    }
  }
  inspection {
    id
    method
    status
    issuedOn
    standard {
      code
      title
    }
  }
  raisedBy {
    code
    name
  }
}`) as unknown as TypedDocumentString<RegisterQuery, RegisterQueryVariables>;
export const RegisterCountsDocument = new TypedDocumentString(`
    query RegisterCounts($by: [FindingDimension!]!, $filter: FindingFilter, $asOf: DateTime) {
  findingCounts(by: $by, filter: $filter, asOf: $asOf) {
    keys
    count
  }
}
    `) as unknown as TypedDocumentString<RegisterCountsQuery, RegisterCountsQueryVariables>;
export const FindingDocument = new TypedDocumentString(`
    query Finding($id: ID!) {
  finding(id: $id) {
    ...RegisterRow
    detail
    enforcement {
      status
      since
      dueOn
      version
      acts {
        kind
        actedOn
        by
        note
        body {
          code
        }
      }
      remediations {
        id
        kind
        status
        dueOn
        awaiting
        requirement
        issuedBy {
          code
        }
        preparedEvidence {
          statement
          preparedBy
        }
      }
      availableActs {
        kind
        allowed
        power {
          id
        }
        refusal {
          ...Refused
        }
      }
    }
  }
}
    fragment RegisterRow on Finding {
  id
  reference
  title
  severity
  raisedOn
  enforcementStatus
  dueOn
  compellability
  trust {
    odsCode
    name
    region {
      code
      name
    }
  }
  inspection {
    id
    method
    status
    issuedOn
    standard {
      code
      title
    }
  }
  raisedBy {
    code
    name
  }
}
fragment PowerHeld on Power {
  id
  kind
  instrument
  binding
  subject
  body {
    code
    name
  }
  basis {
    instrument
    provision
  }
}
fragment Refused on Refusal {
  reason
  required
  holders {
    ...PowerHeld
  }
}`) as unknown as TypedDocumentString<FindingQuery, FindingQueryVariables>;
export const RaiseFindingDocument = new TypedDocumentString(`
    mutation RaiseFinding($input: RaiseFindingInput!) {
  raiseFinding(input: $input) {
    finding {
      ...RegisterRow
    }
    errors {
      ...Problem
    }
  }
}
    fragment RegisterRow on Finding {
  id
  reference
  title
  severity
  raisedOn
  enforcementStatus
  dueOn
  compellability
  trust {
    odsCode
    name
    region {
      code
      name
    }
  }
  inspection {
    id
    method
    status
    issuedOn
    standard {
      code
      title
    }
  }
  raisedBy {
    code
    name
  }
}
fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<RaiseFindingMutation, RaiseFindingMutationVariables>;
export const AssignTeamDocument = new TypedDocumentString(`
    mutation AssignTeam($input: AssignTeamInput!) {
  assignTeam(input: $input) {
    inspection {
      ...TeamState
    }
    errors {
      ...Problem
    }
  }
}
    fragment TeamState on Inspection {
  ...InspectionState
  team {
    person
    lead
    declaration {
      ...DeclaredInterests
    }
  }
  interests {
    ...DeclaredInterests
  }
}
fragment DeclaredInterests on InterestDeclaration {
  person
  conflict
  declaredAt
  decision {
    mayTakePart
    reason
    decidedBy
    decidedAt
  }
}
fragment InspectionState on Inspection {
  id
  status
  result
  issuedOn
  version
}
fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<AssignTeamMutation, AssignTeamMutationVariables>;
export const DeclareInterestsDocument = new TypedDocumentString(`
    mutation DeclareInterests($input: DeclareInterestsInput!) {
  declareInterests(input: $input) {
    inspection {
      ...TeamState
    }
    errors {
      ...Problem
    }
  }
}
    fragment TeamState on Inspection {
  ...InspectionState
  team {
    person
    lead
    declaration {
      ...DeclaredInterests
    }
  }
  interests {
    ...DeclaredInterests
  }
}
fragment DeclaredInterests on InterestDeclaration {
  person
  conflict
  declaredAt
  decision {
    mayTakePart
    reason
    decidedBy
    decidedAt
  }
}
fragment InspectionState on Inspection {
  id
  status
  result
  issuedOn
  version
}
fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<DeclareInterestsMutation, DeclareInterestsMutationVariables>;
export const DecideOnInterestsDocument = new TypedDocumentString(`
    mutation DecideOnInterests($input: DecideOnInterestsInput!) {
  decideOnInterests(input: $input) {
    inspection {
      ...TeamState
    }
    errors {
      ...Problem
    }
  }
}
    fragment TeamState on Inspection {
  ...InspectionState
  team {
    person
    lead
    declaration {
      ...DeclaredInterests
    }
  }
  interests {
    ...DeclaredInterests
  }
}
fragment DeclaredInterests on InterestDeclaration {
  person
  conflict
  declaredAt
  decision {
    mayTakePart
    reason
    decidedBy
    decidedAt
  }
}
fragment InspectionState on Inspection {
  id
  status
  result
  issuedOn
  version
}
fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<DecideOnInterestsMutation, DecideOnInterestsMutationVariables>;
export const PlanInspectionDocument = new TypedDocumentString(`
    mutation PlanInspection($input: PlanInspectionInput!) {
  planInspection(input: $input) {
    inspection {
      ...InspectionState
    }
    errors {
      ...Problem
    }
    refusal {
      ...Refused
    }
  }
}
    fragment InspectionState on Inspection {
  id
  status
  result
  issuedOn
  version
}
fragment PowerHeld on Power {
  id
  kind
  instrument
  binding
  subject
  body {
    code
    name
  }
  basis {
    instrument
    provision
  }
}
fragment Problem on UserError {
  code
  message
  field
}
fragment Refused on Refusal {
  reason
  required
  holders {
    ...PowerHeld
  }
}`) as unknown as TypedDocumentString<PlanInspectionMutation, PlanInspectionMutationVariables>;
export const BeginInspectionDocument = new TypedDocumentString(`
    mutation BeginInspection($input: BeginInspectionInput!) {
  beginInspection(input: $input) {
    inspection {
      ...InspectionState
    }
    errors {
      ...Problem
    }
  }
}
    fragment InspectionState on Inspection {
  id
  status
  result
  issuedOn
  version
}
fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<BeginInspectionMutation, BeginInspectionMutationVariables>;
export const RecordAssessmentsDocument = new TypedDocumentString(`
    mutation RecordAssessments($input: RecordAssessmentsInput!) {
  recordAssessments(input: $input) {
    inspection {
      ...InspectionState
      assessments {
        id
        outcome
        version
        control {
          id
        }
      }
    }
    results {
      status
      assessment {
        ...AssessmentState
      }
      submitted {
        id
        controlId
        outcome
        rationale
        selfAssessedOutcome
        selfAssessmentConfidence
        severity
        measurements {
          kind
          amount
          yes
        }
        expectedVersion
        idempotencyKey
      }
      errors {
        ...Problem
      }
    }
    errors {
      ...Problem
    }
  }
}
    fragment InspectionState on Inspection {
  id
  status
  result
  issuedOn
  version
}
fragment MeasuredFact on Measurement {
  kind
  unit
  amount
  yes
}
fragment AssessmentState on Assessment {
  id
  outcome
  rationale
  selfAssessedOutcome
  selfAssessmentConfidence
  severity
  version
  measurements {
    ...MeasuredFact
  }
}
fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<RecordAssessmentsMutation, RecordAssessmentsMutationVariables>;
export const CompareMeasurementsDocument = new TypedDocumentString(`
    query CompareMeasurements($kind: MeasureKind!, $filter: MeasurementFilter, $first: Int, $after: String) {
  measurements(kind: $kind, filter: $filter, first: $first, after: $after) {
    nodes {
      ...MeasuredFact
      trust {
        odsCode
        name
      }
      inspection {
        id
        issuedOn
      }
      assessment {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment MeasuredFact on Measurement {
  kind
  unit
  amount
  yes
}`) as unknown as TypedDocumentString<CompareMeasurementsQuery, CompareMeasurementsQueryVariables>;
export const IssueInspectionDocument = new TypedDocumentString(`
    mutation IssueInspection($input: IssueInspectionInput!) {
  issueInspection(input: $input) {
    inspection {
      ...InspectionState
    }
    errors {
      ...Problem
    }
  }
}
    fragment InspectionState on Inspection {
  id
  status
  result
  issuedOn
  version
}
fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<IssueInspectionMutation, IssueInspectionMutationVariables>;
export const InspectionDocument = new TypedDocumentString(`
    query Inspection($id: ID!) {
  inspection(id: $id) {
    ...InspectionState
    method
    announced
    plannedFor
    power {
      id
    }
    trust {
      odsCode
      name
    }
    standard {
      code
      title
    }
    assessments {
      id
      outcome
      selfAssessedOutcome
      rationale
      version
      control {
        id
        reference
        title
      }
    }
  }
}
    fragment InspectionState on Inspection {
  id
  status
  result
  issuedOn
  version
}`) as unknown as TypedDocumentString<InspectionQuery, InspectionQueryVariables>;
export const StandardDocument = new TypedDocumentString(`
    query Standard($code: ID!) {
  standard(code: $code) {
    code
    title
    inForceFrom
    controls {
      id
      reference
      title
    }
  }
}
    `) as unknown as TypedDocumentString<StandardQuery, StandardQueryVariables>;
export const MyFindingsDocument = new TypedDocumentString(`
    query MyFindings($filter: FindingFilter, $first: Int, $after: String) {
  findings(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      reference
      title
      detail
      severity
      raisedOn
      issuedOn
      enforcementStatus
      dueOn
      raisedBy {
        code
        name
      }
      control {
        id
        reference
        title
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyFindingsQuery, MyFindingsQueryVariables>;
export const MyDeadlinesDocument = new TypedDocumentString(`
    query MyDeadlines($filter: FindingFilter, $first: Int, $after: String) {
  findings(
    filter: $filter
    first: $first
    after: $after
    orderBy: {field: DUE_ON, direction: ASC}
  ) {
    nodes {
      id
      reference
      title
      severity
      enforcementStatus
      dueOn
      enforcement {
        version
        remediations {
          ...MyDemand
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment MyDemand on Remediation {
  id
  kind
  status
  awaiting
  requirement
  contravention
  issuedOn
  dueOn
  issuedBy {
    code
    name
  }
  power {
    id
    instrument
    basis {
      instrument
      provision
      url
    }
  }
}`) as unknown as TypedDocumentString<MyDeadlinesQuery, MyDeadlinesQueryVariables>;
export const AcknowledgeDocument = new TypedDocumentString(`
    mutation Acknowledge($input: AcknowledgeRemediationInput!) {
  result: acknowledgeRemediation(input: $input) {
    remediation {
      ...MyDemand
    }
    errors {
      ...Problem
    }
    refusal {
      reason
    }
  }
}
    fragment MyDemand on Remediation {
  id
  kind
  status
  awaiting
  requirement
  contravention
  issuedOn
  dueOn
  issuedBy {
    code
    name
  }
  power {
    id
    instrument
    basis {
      instrument
      provision
      url
    }
  }
}
fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<AcknowledgeMutation, AcknowledgeMutationVariables>;
export const SubmitMyPlanDocument = new TypedDocumentString(`
    mutation SubmitMyPlan($input: SubmitPlanInput!) {
  result: submitPlan(input: $input) {
    remediation {
      ...MyDemand
    }
    errors {
      ...Problem
    }
    refusal {
      reason
    }
  }
}
    fragment MyDemand on Remediation {
  id
  kind
  status
  awaiting
  requirement
  contravention
  issuedOn
  dueOn
  issuedBy {
    code
    name
  }
  power {
    id
    instrument
    basis {
      instrument
      provision
      url
    }
  }
}
fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<SubmitMyPlanMutation, SubmitMyPlanMutationVariables>;
export const PrepareMyEvidenceDocument = new TypedDocumentString(`
    mutation PrepareMyEvidence($input: PrepareEvidenceInput!) {
  result: prepareEvidence(input: $input) {
    remediations {
      ...MyDemand
    }
    errors {
      ...Problem
    }
  }
}
    fragment MyDemand on Remediation {
  id
  kind
  status
  awaiting
  requirement
  contravention
  issuedOn
  dueOn
  issuedBy {
    code
    name
  }
  power {
    id
    instrument
    basis {
      instrument
      provision
      url
    }
  }
}
fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<PrepareMyEvidenceMutation, PrepareMyEvidenceMutationVariables>;
export const SubmitMyEvidenceDocument = new TypedDocumentString(`
    mutation SubmitMyEvidence($input: SubmitEvidenceInput!) {
  result: submitEvidence(input: $input) {
    remediations {
      ...MyDemand
    }
    errors {
      ...Problem
    }
    refusal {
      reason
    }
  }
}
    fragment MyDemand on Remediation {
  id
  kind
  status
  awaiting
  requirement
  contravention
  issuedOn
  dueOn
  issuedBy {
    code
    name
  }
  power {
    id
    instrument
    basis {
      instrument
      provision
      url
    }
  }
}
fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<SubmitMyEvidenceMutation, SubmitMyEvidenceMutationVariables>;
export const SendFileDocument = new TypedDocumentString(`
    mutation SendFile($input: RequestAttachmentUploadInput!) {
  result: requestAttachmentUpload(input: $input) {
    attachmentId
    upload {
      url
      method
      headers {
        name
        value
      }
    }
    errors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<SendFileMutation, SendFileMutationVariables>;
export const WithdrawReportDocument = new TypedDocumentString(`
    mutation WithdrawReport($input: WithdrawReportInput!) {
  withdrawReport(input: $input) {
    inspection {
      ...AmendedState
    }
    errors {
      ...Problem
    }
  }
}
    fragment InspectionState on Inspection {
  id
  status
  result
  issuedOn
  version
}
fragment AmendedState on Inspection {
  ...InspectionState
  withdrawnOn
  reportVersions {
    number
    kind
    reason
    draftedOn
    issuedOn
    contentDigest
  }
}
fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<WithdrawReportMutation, WithdrawReportMutationVariables>;
export const DraftCorrectionDocument = new TypedDocumentString(`
    mutation DraftCorrection($input: DraftCorrectionInput!) {
  draftCorrection(input: $input) {
    inspection {
      ...AmendedState
    }
    errors {
      ...Problem
    }
  }
}
    fragment InspectionState on Inspection {
  id
  status
  result
  issuedOn
  version
}
fragment AmendedState on Inspection {
  ...InspectionState
  withdrawnOn
  reportVersions {
    number
    kind
    reason
    draftedOn
    issuedOn
    contentDigest
  }
}
fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<DraftCorrectionMutation, DraftCorrectionMutationVariables>;
export const IssueCorrectionDocument = new TypedDocumentString(`
    mutation IssueCorrection($input: IssueCorrectionInput!) {
  issueCorrection(input: $input) {
    inspection {
      ...AmendedState
    }
    errors {
      ...Problem
    }
  }
}
    fragment InspectionState on Inspection {
  id
  status
  result
  issuedOn
  version
}
fragment AmendedState on Inspection {
  ...InspectionState
  withdrawnOn
  reportVersions {
    number
    kind
    reason
    draftedOn
    issuedOn
    contentDigest
  }
}
fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<IssueCorrectionMutation, IssueCorrectionMutationVariables>;
export const ImportOrganisationsDocument = new TypedDocumentString(`
    mutation ImportOrganisations($input: ImportOrganisationsInput!) {
  importOrganisations(input: $input) {
    imported
    updated
    unchanged
    outsideEngland
    rejected
    rowProblems {
      line
      column
      message
    }
    errors {
      ...Problem
    }
  }
}
    fragment Problem on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<ImportOrganisationsMutation, ImportOrganisationsMutationVariables>;
export const TrustDocument = new TypedDocumentString(`
    query Trust($odsCode: ID!, $on: Date!) {
  trust(odsCode: $odsCode) {
    odsCode
    name
    nameOn(date: $on)
    kind
    kindOn(date: $on)
    region {
      code
      name
    }
    powersOver(on: $on) {
      ...PowerHeld
    }
  }
}
    fragment PowerHeld on Power {
  id
  kind
  instrument
  binding
  subject
  body {
    code
    name
  }
  basis {
    instrument
    provision
  }
}`) as unknown as TypedDocumentString<TrustQuery, TrustQueryVariables>;
export const WhoMayDocument = new TypedDocumentString(`
    query WhoMay($kind: PowerKind!, $odsCode: ID!, $on: Date) {
  whoMay(kind: $kind, odsCode: $odsCode, on: $on) {
    ...PowerHeld
  }
}
    fragment PowerHeld on Power {
  id
  kind
  instrument
  binding
  subject
  body {
    code
    name
  }
  basis {
    instrument
    provision
  }
}`) as unknown as TypedDocumentString<WhoMayQuery, WhoMayQueryVariables>;