import { registerEnumType } from 'type-graphql';
import { describeValues, enumValues } from './enums.ts';

export const MeasureUnit = enumValues('DAYS', 'PERCENT', 'DEVICES', 'YES_NO');
export type MeasureUnit = keyof typeof MeasureUnit;
registerEnumType(MeasureUnit, {
  name: 'MeasureUnit',
  description: 'What a measured fact is counted in.',
  valuesConfig: describeValues<MeasureUnit>({
    DAYS: 'Whole days.',
    PERCENT: 'Per cent, fractions allowed.',
    DEVICES: 'Whole devices.',
    YES_NO: 'Yes or no.',
  }),
});

/** The amounts that a unit allows, from 0; yes counts as 1 and no as 0. */
export const amountsIn: Readonly<Record<MeasureUnit, { most: number; whole: boolean }>> = {
  DAYS: { most: 36_500, whole: true },
  PERCENT: { most: 100, whole: false },
  DEVICES: { most: 1_000_000, whole: true },
  YES_NO: { most: 1, whole: true },
};

/**
 * What can be measured, and in which unit: validation, the database's own check and the descriptions follow from it. A
 * greater amount is always the worse one.
 */
const kinds = {
  OLDEST_MISSING_UPDATE: ['DAYS', 'How long the oldest security update missing has been out'],
  VERY_WEAK_PASSWORDS: ['PERCENT', 'The share of accounts with a very weak password'],
  ADMINISTRATORS_WITH_VERY_WEAK_PASSWORDS: [
    'PERCENT',
    'The share of administrator accounts with a very weak password',
  ],
  DEVICES_ON_UNSUPPORTED_SYSTEMS: [
    'DEVICES',
    'How many devices run a system that receives no updates any more',
  ],
  ANY_STAFF_REACH_CONFIDENTIAL_DATA: [
    'YES_NO',
    'Whether any member of staff can reach confidential data',
  ],
} as const satisfies Record<string, readonly [MeasureUnit, string]>;

export type MeasureKind = keyof typeof kinds;
const kindNames = Object.keys(kinds) as MeasureKind[];
export const MeasureKind = enumValues(...kindNames);

export const unitOf = (kind: MeasureKind): MeasureUnit => kinds[kind][0];

/** What a unit allows, in words. */
export function allowedIn(unit: MeasureUnit): string {
  const most = amountsIn[unit].most.toLocaleString('en-GB');
  switch (unit) {
    case 'DAYS':
      return `whole days from 0 to ${most}`;
    case 'PERCENT':
      return `per cent from 0 to ${most}`;
    case 'DEVICES':
      return `whole devices from 0 to ${most}`;
    case 'YES_NO':
      return 'yes or no';
  }
}

registerEnumType(MeasureKind, {
  name: 'MeasureKind',
  description: 'What was measured; a greater amount is always the worse one.',
  valuesConfig: describeValues<MeasureKind>(
    Object.fromEntries(
      kindNames.map((kind) => [kind, `${kinds[kind][1]}: ${allowedIn(unitOf(kind))}.`]),
    ) as Record<MeasureKind, string>,
  ),
});

/** The condition, in SQL, under which a row's kind and amount belong together. */
export const measuredSql = `case kind ${kindNames
  .map((kind) => {
    const { most, whole } = amountsIn[unitOf(kind)];
    const range = `amount between 0 and ${String(most)}`;
    return `when '${kind}' then ${range}${whole ? ' and amount = trunc(amount)' : ''}`;
  })
  .join(' ')} else false end`;
