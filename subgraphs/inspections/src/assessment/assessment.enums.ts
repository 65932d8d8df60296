import { describeValues, enumValues } from '@assay/kit';
import { registerEnumType } from 'type-graphql';

export const Outcome = enumValues(
  'MET',
  'PARTIALLY_MET',
  'NOT_MET',
  'NOT_APPLICABLE',
  'NOT_ASSESSED',
);
export type Outcome = keyof typeof Outcome;
registerEnumType(Outcome, {
  name: 'Outcome',
  description: 'How the trust stands on one control.',
  valuesConfig: describeValues<Outcome>({
    MET: 'The control is met.',
    PARTIALLY_MET: 'The control is met in part, which passes only where the profile asks no more.',
    NOT_MET: 'The control is not met.',
    NOT_APPLICABLE: 'The control does not apply to the trust.',
    NOT_ASSESSED: 'The control was not assessed.',
  }),
});

export const SelfAssessmentConfidence = enumValues('HIGH', 'MEDIUM', 'LOW');
export type SelfAssessmentConfidence = keyof typeof SelfAssessmentConfidence;
registerEnumType(SelfAssessmentConfidence, {
  name: 'SelfAssessmentConfidence',
  description: "How far the assessor trusts the trust's own assessment of a control.",
  valuesConfig: describeValues<SelfAssessmentConfidence>({
    HIGH: 'What was seen bears the claim out.',
    MEDIUM: 'What was seen bears the claim out in part.',
    LOW: 'What was seen does not bear the claim out.',
  }),
});

export const RecordingStatus = enumValues('RECORDED', 'UNCHANGED', 'CONFLICT', 'REJECTED');
export type RecordingStatus = keyof typeof RecordingStatus;
registerEnumType(RecordingStatus, {
  name: 'RecordingStatus',
  description: 'What came of one outcome of a batch.',
  valuesConfig: describeValues<RecordingStatus>({
    RECORDED: 'It is recorded now.',
    UNCHANGED: 'It was recorded before under the same key; nothing changed.',
    CONFLICT: 'The assessment has changed since it was read; compare both versions and send again.',
    REJECTED: 'Something is wrong with it; the errors say what.',
  }),
});
