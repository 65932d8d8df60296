import { compellability, compellingPowers, type Law, type PowerFacts } from '@assay/kit';
import { everySetOfSubjects, inOrder } from '../finding/subjects.ts';
import { reachOn } from './reach.ts';

const power = (bodyCode: string, facts: Partial<PowerFacts>): PowerFacts => ({
  id: bodyCode,
  bodyCode,
  kind: 'DIRECT',
  instrument: 'direction',
  basis: { instrument: 'Act', provision: 's.1', url: null },
  over: ['NHS_TRUST'],
  subject: 'GENERAL',
  binding: true,
  conditions: [],
  inForceFrom: '2018-05-10',
  inForceTo: null,
  ...facts,
});

const law: Law = {
  bodies: new Map(),
  powers: [
    power('B', {}),
    power('A', { subject: 'PERSONAL_DATA', conditions: ['PERSONAL_DATA_AT_RISK'] }),
    power('C', { binding: false }),
    power('D', { over: ['GP_PRACTICE'] }),
  ],
  absences: [],
  kinds: [{ code: 'NHS_TRUST', existedFrom: null, existedTo: null }],
  conditions: [],
};

it('the table says of every case what the rule says of it', () => {
  for (const day of ['2018-05-09', '2018-05-10']) {
    const table = new Map(reachOn(law, day).map((reach) => [reach.key, reach]));
    for (const subjects of everySetOfSubjects()) {
      const situation = { kind: 'NHS_TRUST', on: day, subjects } as const;
      const reach = table.get(`NHS_TRUST ${subjects.join(',')}`);
      expect(reach?.compellability).toBe(compellability(law, situation));
      expect(reach?.bodies).toEqual(
        compellingPowers(law, situation)
          .map((p) => p.bodyCode)
          .sort(),
      );
    }
    expect(table.get(' PERSONAL_DATA')).toMatchObject({ compellability: 'NONE', bodies: [] });
  }
});

it('there is a set for every choice of subjects, and an order for each', () => {
  expect(everySetOfSubjects()).toHaveLength(63);
  expect(inOrder(['GENERAL', 'PERSONAL_DATA', 'GENERAL'])).toEqual(['PERSONAL_DATA', 'GENERAL']);
});
