import { describeValues, enumValues } from '@assay/kit';
import { registerEnumType } from 'type-graphql';

export const OrderDirection = enumValues('ASC', 'DESC');
export type OrderDirection = keyof typeof OrderDirection;
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which way a list runs.',
  valuesConfig: describeValues<OrderDirection>({
    ASC: 'From the lowest or earliest.',
    DESC: 'From the highest or latest.',
  }),
});

export const FindingOrderField = enumValues('DUE_ON', 'SEVERITY', 'RAISED_ON', 'STATUS', 'TRUST');
export type FindingOrderField = keyof typeof FindingOrderField;
registerEnumType(FindingOrderField, {
  name: 'FindingOrderField',
  description: 'What findings are put in order by.',
  valuesConfig: describeValues<FindingOrderField>({
    DUE_ON: 'The nearest open deadline; findings without one come last either way.',
    SEVERITY: 'How serious they are.',
    RAISED_ON: 'The day on which they were raised.',
    STATUS: 'Their enforcement status, in the order of its values.',
    TRUST: 'The name of the trust.',
  }),
});

export const FindingDimension = enumValues(
  'TRUST',
  'REGION',
  'KIND',
  'STANDARD',
  'CONTROL',
  'SEVERITY',
  'STATUS',
  'RAISED_BY',
  'MANDATED_BY',
  'COMPELLABILITY',
  'COMPELLABLE_BY',
);
export type FindingDimension = keyof typeof FindingDimension;
registerEnumType(FindingDimension, {
  name: 'FindingDimension',
  description: 'What findings are counted by.',
  valuesConfig: describeValues<FindingDimension>({
    TRUST: 'The ODS code of the trust.',
    REGION: 'The code of the region, UNKNOWN where the trust has none.',
    KIND: 'The kind of organisation that the trust is that day, UNKNOWN where it is none.',
    STANDARD: 'The code of the standard, NONE for findings without one.',
    CONTROL: 'The id of the control, NONE for findings without one.',
    SEVERITY: 'The severity.',
    STATUS: 'The enforcement status.',
    RAISED_BY: 'The code of the body that raised them.',
    MANDATED_BY:
      'The code of each body that has a mandate on them; a finding counts once for each.',
    COMPELLABILITY: 'Whether anybody could compel, and how directly.',
    COMPELLABLE_BY: 'The code of each body that could compel; a finding counts once for each.',
  }),
});
