import { Problems } from '@assay/kit';
import type { MeasurementInput } from './measurement.inputs.ts';
import { readMeasurements } from './measurement.policy.ts';

function read(...inputs: MeasurementInput[]) {
  const problems = new Problems();
  const measured = readMeasurements(problems, inputs, 'measurements');
  return {
    measured,
    problems: problems.all.map(({ field, message }) => [field?.join('.'), message]),
  };
}

describe('measured facts', () => {
  it('are read with their amounts; yes counts as 1 and no as 0', () => {
    expect(
      read(
        { kind: 'OLDEST_MISSING_UPDATE', amount: 36_500 },
        { kind: 'VERY_WEAK_PASSWORDS', amount: 0.5 },
        { kind: 'ANY_STAFF_REACH_CONFIDENTIAL_DATA', yes: true },
      ),
    ).toEqual({
      measured: [
        { kind: 'OLDEST_MISSING_UPDATE', amount: 36_500 },
        { kind: 'VERY_WEAK_PASSWORDS', amount: 0.5 },
        { kind: 'ANY_STAFF_REACH_CONFIDENTIAL_DATA', amount: 1 },
      ],
      problems: [],
    });
    const no = read({ kind: 'ANY_STAFF_REACH_CONFIDENTIAL_DATA', yes: false });
    expect(no.measured).toMatchObject([{ amount: 0 }]);
  });

  it.each<[MeasurementInput, string, string]>([
    [{ kind: 'OLDEST_MISSING_UPDATE', amount: -1 }, 'amount', 'whole days from 0 to 36,500'],
    [{ kind: 'OLDEST_MISSING_UPDATE', amount: 36_501 }, 'amount', 'is 36501'],
    [{ kind: 'OLDEST_MISSING_UPDATE', amount: 1.5 }, 'amount', 'whole days'],
    [{ kind: 'VERY_WEAK_PASSWORDS', amount: 100.1 }, 'amount', 'per cent from 0 to 100'],
    [{ kind: 'DEVICES_ON_UNSUPPORTED_SYSTEMS', amount: 0.5 }, 'amount', 'whole devices'],
    [{ kind: 'VERY_WEAK_PASSWORDS' }, 'amount', 'takes amount'],
    [{ kind: 'VERY_WEAK_PASSWORDS', amount: null }, 'amount', 'takes amount'],
    [{ kind: 'VERY_WEAK_PASSWORDS', amount: 1, yes: true }, 'yes', 'leave out yes'],
    [{ kind: 'ANY_STAFF_REACH_CONFIDENTIAL_DATA' }, 'yes', 'takes yes: yes or no'],
    [
      { kind: 'ANY_STAFF_REACH_CONFIDENTIAL_DATA', yes: false, amount: 0 },
      'amount',
      'leave out amount',
    ],
  ])('are refused as %j', (input, field, message) => {
    const { measured, problems } = read(
      { kind: 'ADMINISTRATORS_WITH_VERY_WEAK_PASSWORDS', amount: 1 },
      input,
    );
    expect(measured.length).toBeLessThanOrEqual(1);
    expect(problems).toContainEqual([`measurements.1.${field}`, expect.stringContaining(message)]);
  });

  it('are named once each', () => {
    const twice = { kind: 'VERY_WEAK_PASSWORDS', amount: 1 } as const;
    expect(read(twice, twice).problems).toEqual([
      ['measurements.1.kind', 'VERY_WEAK_PASSWORDS is there already; name it once.'],
    ]);
  });
});
