import type { Law, PowerFacts } from './law.ts';
import {
  compellability,
  compellingPowers,
  conditionHolds,
  powersReaching,
  unmetConditions,
  whoMay,
} from './reach.ts';

const power = (id: string, facts: Partial<PowerFacts> = {}): PowerFacts => ({
  id,
  bodyCode: 'B1',
  kind: 'DIRECT',
  instrument: 'Direction',
  basis: { instrument: 'Example Act 2016', provision: 's. 1', url: null },
  over: ['NHS_TRUST'],
  subject: 'NETWORK_AND_INFORMATION_SYSTEMS',
  binding: true,
  conditions: [],
  inForceFrom: '2018-05-10',
  inForceTo: null,
  ...facts,
});

const law = (facts: Partial<Law>): Law => ({
  bodies: new Map(),
  powers: [],
  absences: [],
  kinds: [{ code: 'NHS_TRUST', existedFrom: null, existedTo: null }],
  conditions: [],
  ...facts,
});

const situation = (facts: object = {}) => ({
  kind: 'NHS_TRUST' as const,
  on: '2018-06-01',
  subjects: ['NETWORK_AND_INFORMATION_SYSTEMS' as const],
  ...facts,
});

const ids = (powers: readonly PowerFacts[]) => powers.map(({ id }) => id);

describe('a power reaches an organisation', () => {
  const bounded = law({ powers: [power('P', { inForceTo: '2020-01-31' })] });

  it.each([
    ['2018-05-09', []],
    ['2018-05-10', ['P']],
    ['2020-01-31', ['P']],
    ['2020-02-01', []],
  ])('from its first day to its last, both included: %s', (on, reached) => {
    expect(ids(powersReaching(bounded, situation({ on })))).toEqual(reached);
  });

  it('of the kinds it is over, and no other', () => {
    const kinds = [
      { code: 'NHS_TRUST' as const, existedFrom: null, existedTo: null },
      { code: 'GP_PRACTICE' as const, existedFrom: null, existedTo: null },
    ];
    expect(powersReaching({ ...bounded, kinds }, situation({ kind: 'GP_PRACTICE' }))).toEqual([]);
  });

  it('on days on which it exists', () => {
    expect(powersReaching(bounded, situation({ kind: null }))).toEqual([]);
  });

  it('on days on which its kind exists in law', () => {
    const kinds = [
      { code: 'NHS_TRUST' as const, existedFrom: '2018-06-02', existedTo: '2018-06-30' },
    ];
    const on = (day: string) => ids(powersReaching({ ...bounded, kinds }, situation({ on: day })));
    expect([on('2018-06-01'), on('2018-06-02'), on('2018-06-30'), on('2018-07-01')]).toEqual([
      [],
      ['P'],
      ['P'],
      [],
    ]);
  });
});

describe('a condition', () => {
  const conditional = power('P', {
    conditions: ['OPERATOR_OF_ESSENTIAL_SERVICE', 'PERSONAL_DATA_AT_RISK'],
  });
  const facts = law({
    conditions: [
      {
        id: 'C',
        condition: 'OPERATOR_OF_ESSENTIAL_SERVICE',
        kinds: ['NHS_TRUST'],
        holdsFrom: '2018-06-01',
        holdsTo: '2018-06-30',
      },
    ],
  });

  it('that no fact establishes is not established, rather than false', () => {
    expect(conditionHolds(facts, 'LICENCE_HELD', situation())).toBeNull();
    expect(
      conditionHolds(facts, 'OPERATOR_OF_ESSENTIAL_SERVICE', situation({ on: '2018-07-01' })),
    ).toBeNull();
    expect(
      conditionHolds(facts, 'OPERATOR_OF_ESSENTIAL_SERVICE', situation({ kind: 'GP_PRACTICE' })),
    ).toBeNull();
  });

  it('holds on the days and for the kinds that a fact gives', () => {
    expect(
      conditionHolds(facts, 'OPERATOR_OF_ESSENTIAL_SERVICE', situation({ on: '2018-06-30' })),
    ).toBe(true);
  });

  it('about personal data follows from what the failing concerns', () => {
    expect(conditionHolds(facts, 'PERSONAL_DATA_AT_RISK', situation())).toBe(false);
    expect(
      conditionHolds(facts, 'PERSONAL_DATA_AT_RISK', situation({ subjects: ['PERSONAL_DATA'] })),
    ).toBe(true);
  });

  it('is listed as unmet unless it is established', () => {
    expect(unmetConditions(facts, conditional, situation())).toEqual(['PERSONAL_DATA_AT_RISK']);
    expect(unmetConditions(facts, conditional, situation({ subjects: ['PERSONAL_DATA'] }))).toEqual(
      [],
    );
  });
});

describe('who could compel', () => {
  const powers = [
    power('care', { subject: 'QUALITY_OF_CARE' }),
    power('advice', { binding: false }),
    power('security'),
    power('unmet', { conditions: ['LICENCE_HELD'] }),
  ];
  const all = law({ powers });

  it('is whoever holds a binding power with its conditions met, what the failing concerns first', () => {
    expect(ids(compellingPowers(all, situation()))).toEqual(['security', 'care']);
  });

  it('is told apart: directly, only through another subject, nobody', () => {
    expect(compellability(all, situation())).toBe('DIRECT');
    expect(compellability(all, situation({ subjects: ['PERSONAL_DATA'] }))).toBe('INDIRECT');
    expect(compellability(all, situation({ on: '2018-05-09' }))).toBe('NONE');
    expect(
      compellability(law({ powers: [power('advice', { binding: false })] }), situation()),
    ).toBe('NONE');
  });

  it('is nobody while the conditions of the only power are not established', () => {
    expect(
      compellability(
        law({ powers: [power('unmet', { conditions: ['LICENCE_HELD'] })] }),
        situation(),
      ),
    ).toBe('NONE');
  });
});

it('who may is told by the kind of act, of every body, whatever the preconditions', () => {
  const powers = [
    power('one', { kind: 'INSPECT' }),
    power('two', { kind: 'INSPECT', bodyCode: 'B2', conditions: ['LICENCE_HELD'] }),
    power('three'),
    power('later', { kind: 'INSPECT', inForceFrom: '2019-01-01' }),
  ];
  expect(ids(whoMay(law({ powers }), 'INSPECT', situation()))).toEqual(['one', 'two']);
});
