import type { Law, PowerFacts } from '@assay/kit';
import type { Outcome } from '../assessment/assessment.enums.ts';
import type { ExpectedOutcome } from '../profile/profile.enums.ts';
import { latestOf, powersTaken, powersToInspect, resultOf } from './inspection.policy.ts';

describe('the result of an inspection', () => {
  const judged = (outcomes: readonly Outcome[], expected: ExpectedOutcome | null = 'MET') =>
    outcomes.map((outcome) => ({ outcome, expected }));

  it.each([
    [['MET', 'NOT_APPLICABLE'], 'PASSED'],
    [['MET', 'PARTIALLY_MET'], 'FAILED'],
    [['NOT_ASSESSED', 'NOT_MET'], 'FAILED'],
    [['MET', 'NOT_ASSESSED'], null],
  ] as const)('of the outcomes %j is %s', (outcomes, result) => {
    expect(resultOf(judged(outcomes))).toBe(result);
  });

  it('passes what is met in part where no more is expected', () => {
    expect(resultOf(judged(['PARTIALLY_MET'], 'PARTIALLY_MET'))).toBe('PASSED');
    expect(resultOf(judged(['NOT_MET'], 'PARTIALLY_MET'))).toBe('FAILED');
  });

  it('leaves out the controls on which nothing is expected', () => {
    expect(resultOf([...judged(['MET']), ...judged(['NOT_MET', 'NOT_ASSESSED'], null)])).toBe(
      'PASSED',
    );
  });
});

describe('the power that an inspection takes', () => {
  it('is none unless it is statutory', () => {
    for (const method of ['CONSENT', 'AUDIT', 'SELF_ASSESSMENT'] as const)
      expect(powersTaken(method, false)).toEqual([]);
  });

  it('is one to enter without notice when the inspection is unannounced', () => {
    expect(powersTaken('STATUTORY', false)).toEqual(['ENTER_WITHOUT_NOTICE']);
    expect(powersTaken('STATUTORY', true)).toEqual(['INSPECT', 'ENTER_WITHOUT_NOTICE']);
  });
});

describe('the powers to inspect with', () => {
  const power = (
    id: string,
    kind: PowerFacts['kind'],
    conditions: PowerFacts['conditions'] = [],
  ) => ({
    id,
    bodyCode: 'CQC',
    kind,
    instrument: id,
    basis: { instrument: 'An Act', provision: '1', url: null },
    over: ['NHS_TRUST' as const],
    subject: 'GENERAL' as const,
    binding: false,
    conditions,
    inForceFrom: '2010-01-01',
    inForceTo: null,
  });
  const law: Law = {
    bodies: new Map(),
    powers: [
      power('enter', 'ENTER_WITHOUT_NOTICE'),
      power('licence', 'INSPECT', ['LICENCE_HELD']),
      power('data', 'INSPECT', ['PERSONAL_DATA_AT_RISK']),
      power('advise', 'RECOMMEND'),
    ],
    absences: [],
    kinds: [{ code: 'NHS_TRUST', existedFrom: null, existedTo: null }],
    conditions: [],
  };
  const found = (subjects: readonly ('PERSONAL_DATA' | 'GENERAL')[]) =>
    powersToInspect(law, ['INSPECT', 'ENTER_WITHOUT_NOTICE'], {
      kind: 'NHS_TRUST',
      on: '2017-03-06',
      subjects,
    }).map(({ id }) => id);

  it('come in the order of their aptness, with those whose precondition is unknown', () => {
    expect(found(['PERSONAL_DATA'])).toEqual(['licence', 'data', 'enter']);
  });

  it('leave out one whose precondition is known to fail', () => {
    expect(found(['GENERAL'])).toEqual(['licence', 'enter']);
  });
});

describe('the latest of several steps', () => {
  it('is the first of those on the latest day, and null when none was taken', () => {
    expect(
      latestOf(
        { day: '2017-03-06', what: 'the plan' },
        { day: null, what: 'the beginning' },
        { day: '2017-03-06', what: 'the draft' },
      ),
    ).toEqual({ day: '2017-03-06', what: 'the plan' });
    expect(latestOf({ day: null, what: 'the plan' })).toBeNull();
  });
});
