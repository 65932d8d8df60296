import { below, profileFor } from './profile.policy.ts';

describe('an outcome', () => {
  it.each([
    ['MET', 'MET', false],
    ['PARTIALLY_MET', 'MET', true],
    ['NOT_MET', 'MET', true],
    ['MET', 'PARTIALLY_MET', false],
    ['PARTIALLY_MET', 'PARTIALLY_MET', false],
    ['NOT_MET', 'PARTIALLY_MET', true],
    ['NOT_MET', null, false],
    ['PARTIALLY_MET', null, false],
    ['NOT_APPLICABLE', 'MET', false],
    ['NOT_ASSESSED', 'MET', false],
  ] as const)('%s where %s is expected is below it: %s', (outcome, expected, answer) => {
    expect(below(outcome, expected)).toBe(answer);
  });
});

describe('the profile', () => {
  const profile = (
    code: string,
    inForceFrom: string,
    inForceTo: string | null,
    kinds: ('NHS_TRUST' | 'GP_PRACTICE')[] = ['NHS_TRUST'],
  ) => ({ code, inForceFrom, inForceTo, kinds });
  const profiles = [
    profile('third', '2024-09-01', null),
    profile('first', '2022-07-01', '2023-06-30'),
    profile('second', '2023-07-01', '2024-12-31'),
    profile('practices', '2022-07-01', null, ['GP_PRACTICE']),
    profile('nobody', '2024-10-01', null, []),
  ];

  it.each([
    ['2022-06-30', null],
    ['2022-07-01', 'first'],
    ['2023-06-30', 'first'],
    ['2023-07-01', 'second'],
    ['2024-08-31', 'second'],
    ['2024-09-01', 'third'],
    ['2025-01-01', 'third'],
  ])('of %s is the one in force that began last: %s', (day, code) => {
    expect(profileFor(profiles, 'NHS_TRUST', day)?.code ?? null).toBe(code);
  });

  it('is for the kind of the organisation, and none is for a kind unknown', () => {
    expect(profileFor(profiles, 'GP_PRACTICE', '2025-01-01')?.code).toBe('practices');
    expect(profileFor(profiles, 'INTEGRATED_CARE_BOARD', '2025-01-01')).toBeNull();
    expect(profileFor(profiles, null, '2025-01-01')).toBeNull();
  });
});
