import { describeValues, enumValues } from '@assay/kit';
import { registerEnumType } from 'type-graphql';

export const AlertActKind = enumValues(
  'ACKNOWLEDGED',
  'APPLICABLE',
  'IN_PROGRESS',
  'NOT_APPLICABLE',
  'DONE',
);
export type AlertActKind = keyof typeof AlertActKind;
registerEnumType(AlertActKind, {
  name: 'AlertActKind',
  description: 'What a trust did about an alert.',
  valuesConfig: describeValues<AlertActKind>({
    ACKNOWLEDGED: 'It acknowledged the alert.',
    APPLICABLE: 'It said that the alert applies to it.',
    IN_PROGRESS: 'It reported how far the work has come.',
    NOT_APPLICABLE: 'It said, with reasons, that the alert does not apply to it.',
    DONE: 'It said that the work is done.',
  }),
});

export const AlertAnswer = enumValues('APPLICABLE', 'IN_PROGRESS', 'NOT_APPLICABLE', 'DONE');
export type AlertAnswer = keyof typeof AlertAnswer;
registerEnumType(AlertAnswer, {
  name: 'AlertAnswer',
  description: 'What a trust answers to an alert that it has acknowledged.',
  valuesConfig: describeValues<AlertAnswer>({
    APPLICABLE: 'The alert applies to the trust.',
    IN_PROGRESS: 'The work is under way; the note says how far.',
    NOT_APPLICABLE: 'The alert does not apply to the trust; the note says why.',
    DONE: 'The work is done; the note says what was done.',
  }),
});

export const AlertStatus = enumValues(
  'ISSUED',
  'ACKNOWLEDGED',
  'APPLICABLE',
  'IN_PROGRESS',
  'OVERDUE',
  'NOT_APPLICABLE',
  'DONE',
);
export type AlertStatus = keyof typeof AlertStatus;
registerEnumType(AlertStatus, {
  name: 'AlertStatus',
  description: 'Where a trust stands with an alert.',
  valuesConfig: describeValues<AlertStatus>({
    ISSUED: 'It has not acknowledged the alert, and may still do so in time.',
    ACKNOWLEDGED: 'It has acknowledged the alert, and not said whether it applies.',
    APPLICABLE: 'The alert applies to it.',
    IN_PROGRESS: 'The work is under way.',
    OVERDUE: 'It has not acknowledged, or not told the next news, in time.',
    NOT_APPLICABLE: 'The alert does not apply to it.',
    DONE: 'The work is done.',
  }),
});
