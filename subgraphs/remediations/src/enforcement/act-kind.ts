import { describeValues, enumValues } from '@assay/kit';
import { registerEnumType } from 'type-graphql';
import { OUTCOMES } from './enforcement.terms.ts';

export const ActKind = enumValues(
  'RECOMMENDED',
  'REFERRED',
  'REFERRAL_ACCEPTED',
  'REFERRAL_DECLINED',
  'NOTICE_OF_INTENT_SERVED',
  'REPRESENTATIONS_MADE',
  'REPRESENTATIONS_DECIDED',
  'MANDATED',
  'ACKNOWLEDGED',
  'PLAN_SUBMITTED',
  'PLAN_APPROVED',
  'PLAN_RETURNED',
  'EVIDENCE_SUBMITTED',
  'EVIDENCE_REJECTED',
  'VERIFIED',
  'DEADLINE_EXTENDED',
  'COMPLIANCE_DETERMINED',
  'PENALTY_IMPOSED',
  'APPEALED',
  'SUSPENSION_ORDERED',
  'SUSPENSION_ENDED',
  'APPEAL_DECIDED',
  'RISK_ACCEPTED',
  'WITHDRAWN',
  'CORRECTED',
);
export type ActKind = keyof typeof ActKind;
registerEnumType(ActKind, {
  name: 'ActKind',
  description: 'What was done about a finding.',
  valuesConfig: describeValues<ActKind>({
    RECOMMENDED: 'A body recommended remediation, which binds nobody.',
    REFERRED: 'A body referred the finding to one that holds the power.',
    REFERRAL_ACCEPTED: 'That body accepted the referral.',
    REFERRAL_DECLINED: 'That body declined the referral, with reasons.',
    NOTICE_OF_INTENT_SERVED: 'A body gave notice that it intends to act.',
    REPRESENTATIONS_MADE: 'The trust made representations.',
    REPRESENTATIONS_DECIDED: 'The body decided on the representations.',
    MANDATED: 'A body required remediation under a binding power.',
    ACKNOWLEDGED: 'The trust acknowledged the demand.',
    PLAN_SUBMITTED: 'The trust submitted an improvement plan.',
    PLAN_APPROVED: 'The body approved the plan.',
    PLAN_RETURNED: 'The body returned the plan.',
    EVIDENCE_SUBMITTED: 'The trust submitted evidence of remediation.',
    EVIDENCE_REJECTED: 'The body rejected the evidence.',
    VERIFIED: 'The body accepted the evidence; the demand is met.',
    DEADLINE_EXTENDED: 'The body extended the deadline.',
    COMPLIANCE_DETERMINED: 'The body determined whether the notice was complied with.',
    PENALTY_IMPOSED: 'A penalty was imposed.',
    APPEALED: 'The trust appealed.',
    SUSPENSION_ORDERED: 'Those appealed to ordered that what is appealed against is suspended.',
    SUSPENSION_ENDED: 'The order of suspension ended.',
    APPEAL_DECIDED: 'The appeal was decided.',
    RISK_ACCEPTED: 'The body accepted the risk.',
    WITHDRAWN: 'The body withdrew the demand.',
    CORRECTED: 'An earlier act was recorded by mistake and no longer counts.',
  }),
});

export const ActOutcome = enumValues(...OUTCOMES);
export type ActOutcome = keyof typeof ActOutcome;
registerEnumType(ActOutcome, {
  name: 'ActOutcome',
  description: 'What an act decided, where it decides between two ways.',
  valuesConfig: describeValues<ActOutcome>({
    PROCEED: 'Having regard to representations, the body goes on with what it intended.',
    ABANDON: 'The body abandons what it intended.',
    COMPLIED: 'The requirement was complied with.',
    NOT_COMPLIED: 'The requirement was not complied with.',
    UPHELD: 'What was appealed against stands.',
    QUASHED: 'What was appealed against falls.',
  }),
});

export const RemediationKind = enumValues('RECOMMENDATION', 'MANDATE', 'PENALTY');
export type RemediationKind = keyof typeof RemediationKind;
registerEnumType(RemediationKind, {
  name: 'RemediationKind',
  description: 'Whether a demand binds.',
  valuesConfig: describeValues<RemediationKind>({
    RECOMMENDATION: 'Advice, which any body may give and which binds nobody.',
    MANDATE:
      'A demand under a binding power; one that the body only intends while its status is INTENDED.',
    PENALTY:
      'A penalty for the failing itself, which no demand went before; only intended while its status is INTENDED.',
  }),
});

export const RemediationStatus = enumValues(
  'ADVISED',
  'INTENDED',
  'MANDATED',
  'EVIDENCE_SUBMITTED',
  'OVERDUE',
  'PENALISED',
  'VERIFIED',
  'RISK_ACCEPTED',
  'WITHDRAWN',
);
export type RemediationStatus = keyof typeof RemediationStatus;
registerEnumType(RemediationStatus, {
  name: 'RemediationStatus',
  description: 'Where one demand stands.',
  valuesConfig: describeValues<RemediationStatus>({
    ADVISED: 'Recommended, and not yet answered.',
    INTENDED: 'A notice of intent was served.',
    MANDATED: 'Required, not yet answered, and the deadline has not passed.',
    EVIDENCE_SUBMITTED: 'Answered, in time where a deadline binds; the body has yet to decide.',
    OVERDUE:
      'Required, and the deadline passed with nothing submitted in time or the last submission rejected.',
    PENALISED: 'A penalty was imposed.',
    VERIFIED: 'Met, as the body has verified.',
    RISK_ACCEPTED: 'Closed because the body accepted the risk.',
    WITHDRAWN: 'Withdrawn by the body.',
  }),
});

export const Party = enumValues('TRUST', 'BODY');
export type Party = keyof typeof Party;
registerEnumType(Party, {
  name: 'Party',
  description: 'A side of a demand.',
  valuesConfig: describeValues<Party>({
    TRUST: 'The trust that is asked.',
    BODY: 'The body that asks.',
  }),
});
