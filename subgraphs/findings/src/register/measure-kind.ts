import { describeValues, enumValues } from '@assay/kit';
import { registerEnumType } from 'type-graphql';

export const MeasureKind = enumValues(
  'OLDEST_MISSING_UPDATE',
  'VERY_WEAK_PASSWORDS',
  'ADMINISTRATORS_WITH_VERY_WEAK_PASSWORDS',
  'DEVICES_ON_UNSUPPORTED_SYSTEMS',
  'ANY_STAFF_REACH_CONFIDENTIAL_DATA',
);
export type MeasureKind = keyof typeof MeasureKind;
// in the words of the subgraph of inspections: one enum, the same wherever it is
registerEnumType(MeasureKind, {
  name: 'MeasureKind',
  description: 'What was measured; a greater amount is always the worse one.',
  valuesConfig: describeValues<MeasureKind>({
    OLDEST_MISSING_UPDATE:
      'How long the oldest security update missing has been out: whole days from 0 to 36,500.',
    VERY_WEAK_PASSWORDS: 'The share of accounts with a very weak password: per cent from 0 to 100.',
    ADMINISTRATORS_WITH_VERY_WEAK_PASSWORDS:
      'The share of administrator accounts with a very weak password: per cent from 0 to 100.',
    DEVICES_ON_UNSUPPORTED_SYSTEMS:
      'How many devices run a system that receives no updates any more: whole devices from 0 to 1,000,000.',
    ANY_STAFF_REACH_CONFIDENTIAL_DATA:
      'Whether any member of staff can reach confidential data: yes or no.',
  }),
});
