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
