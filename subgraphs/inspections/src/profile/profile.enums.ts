import { describeValues, enumValues } from '@assay/kit';
import { registerEnumType } from 'type-graphql';

export const ExpectedOutcome = enumValues('MET', 'PARTIALLY_MET');
export type ExpectedOutcome = keyof typeof ExpectedOutcome;
registerEnumType(ExpectedOutcome, {
  name: 'ExpectedOutcome',
  description: 'The least that passes on one control.',
  valuesConfig: describeValues<ExpectedOutcome>({
    MET: 'Only a control that is met passes.',
    PARTIALLY_MET: 'A control that is met in part passes.',
  }),
});
