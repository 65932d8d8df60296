import { whyBodyCannotAct, whyBodyLacksPower, whyPowerCannotServe } from './explain.ts';
import type { BodyFacts, Law, PowerFacts, Situation } from './law.ts';

const body = (facts: Partial<BodyFacts>): BodyFacts => ({
  code: 'B1',
  name: 'Body One',
  establishedOn: null,
  dissolvedOn: null,
  successor: null,
  ...facts,
});
const former = body({
  code: 'OLD',
  name: 'Old Body',
  establishedOn: '2010-04-01',
  dissolvedOn: '2016-03-31',
  successor: 'B1',
});
const power: PowerFacts = {
  id: 'P',
  bodyCode: 'B1',
  kind: 'REQUIRE_REMEDIATION',
  instrument: 'Enforcement notice',
  basis: { instrument: 'Example Regulations 2018', provision: 'reg. 17', url: null },
  over: ['NHS_TRUST'],
  subject: 'NETWORK_AND_INFORMATION_SYSTEMS',
  binding: true,
  conditions: ['OPERATOR_OF_ESSENTIAL_SERVICE', 'PERSONAL_DATA_AT_RISK'],
  inForceFrom: '2018-05-10',
  inForceTo: '2020-12-31',
};
const absence = {
  id: 'A',
  bodyCode: 'B1',
  kinds: ['DIRECT' as const, 'REQUIRE_REMEDIATION' as const],
  over: ['NHS_TRUST' as const],
  inForceFrom: '2013-04-01',
  inForceTo: '2018-05-09',
  reason: 'Body One could assess and advise only.',
};
const law: Law = {
  bodies: new Map([body({}), former].map((b) => [b.code, b])),
  powers: [power],
  absences: [
    absence,
    { ...absence, id: 'A2' },
    { ...absence, id: 'A3', kinds: ['IMPOSE_PENALTY'], reason: 'No fines.' },
  ],
  kinds: [],
  conditions: [],
};
const situation = (facts: Partial<Situation> = {}): Situation => ({
  kind: 'NHS_TRUST',
  on: '2019-01-01',
  subjects: [],
  ...facts,
});
const NAME = 'Enforcement notice (Example Regulations 2018, reg. 17)';

describe('why a body cannot act on a day', () => {
  it.each([
    ['nothing speaks against it', 'B1', '2017-05-12', undefined],
    ['it is unknown', 'B9', '2017-05-12', 'B9 is not a body in the register of powers.'],
    [
      'it was not yet there',
      'OLD',
      '2010-03-31',
      'Old Body was not established until 1 April 2010.',
    ],
    ['it acts on its last day', 'OLD', '2016-03-31', undefined],
    [
      'it is no more',
      'OLD',
      '2016-04-01',
      'Old Body acted until 31 March 2016. Body One succeeded it.',
    ],
  ])('%s', (_, code, on, why) => {
    expect(whyBodyCannotAct(law, code, on)).toBe(why);
  });
});

describe('why a power cannot serve', () => {
  it.each<[string, Partial<Situation>, string]>([
    [
      'before it is in force',
      { on: '2018-05-09' },
      `${NAME} is in force from 10 May 2018, not on 9 May 2018.`,
    ],
    [
      'after it was in force',
      { on: '2021-01-01' },
      `${NAME} was in force until 31 December 2020, not on 1 January 2021.`,
    ],
    [
      'over what did not exist',
      { kind: null },
      'The organisation did not exist on 1 January 2019.',
    ],
    ['over another kind', { kind: 'GP_PRACTICE' }, `${NAME} does not reach GP practices.`],
    [
      'while its conditions are open',
      {},
      `${NAME} requires what is not established: operator of essential service, personal data at risk.`,
    ],
  ])('%s', (_, facts, why) => {
    expect(whyPowerCannotServe(law, power, situation(facts))).toBe(why);
  });

  it('nothing is said when it can', () => {
    expect(whyPowerCannotServe(law, { ...power, conditions: [] }, situation())).toBeUndefined();
  });
});

describe('why a body lacks every power of a kind', () => {
  const why = (facts: Partial<Situation>, kinds = ['REQUIRE_REMEDIATION' as const], code = 'B1') =>
    whyBodyLacksPower(law, code, kinds, situation(facts));

  it('is what the register records for that day, each reason once', () => {
    expect(why({ on: '2017-05-12' })).toBe('Body One could assess and advise only.');
    expect(
      whyBodyLacksPower(law, 'B1', ['DIRECT', 'IMPOSE_PENALTY'], situation({ on: '2017-05-12' })),
    ).toBe('Body One could assess and advise only. No fines.');
  });

  it.each([
    [
      'when nothing is recorded for that day',
      { on: '2018-05-10' },
      'Body One held no such power over NHS trusts on 10 May 2018.',
    ],
    [
      'when nothing is recorded for that kind',
      { on: '2017-05-12', kind: 'GP_PRACTICE' as const },
      'Body One held no such power over GP practices on 12 May 2017.',
    ],
    [
      'when the organisation did not exist',
      { kind: null },
      'The organisation did not exist on 1 January 2019.',
    ],
  ])('is said plainly %s', (_, facts, reason) => {
    expect(why(facts)).toBe(reason);
  });

  it('is first of all that the body itself was not there', () => {
    expect(why({ on: '2017-05-12' }, ['REQUIRE_REMEDIATION'], 'OLD')).toContain(
      'Old Body acted until',
    );
  });
});
