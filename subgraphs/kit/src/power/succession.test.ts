import type { BodyFacts } from './law.ts';
import { bodiesHeldBy, standInFor, whyAnotherStandsIn } from './succession.ts';

const body = (code: string, dissolvedOn: string | null, successor: string | null): BodyFacts => ({
  code,
  name: `The body ${code}`,
  establishedOn: null,
  dissolvedOn,
  successor,
});

const bodies = new Map(
  [
    body('MONITOR', '2016-03-31', 'NHSI'),
    body('NHSI', '2022-06-30', 'NHSE'),
    body('NHSE', null, null),
    body('NHSD', '2023-01-31', 'NHSE'),
    body('LOST', '2020-12-31', null),
    body('A', '2010-01-01', 'B'),
    body('B', '2010-01-01', 'A'),
  ].map((each) => [each.code, each]),
);

it.each([
  ['NHSD', '2023-01-31', 'NHSD'],
  ['NHSD', '2023-02-01', 'NHSE'],
  ['MONITOR', '2016-03-31', 'MONITOR'],
  ['MONITOR', '2016-04-01', 'NHSI'],
  ['MONITOR', '2022-06-30', 'NHSI'],
  ['MONITOR', '2022-07-01', 'NHSE'],
  ['NHSE', '2026-11-22', 'NHSE'],
  ['LOST', '2020-12-31', 'LOST'],
  ['LOST', '2021-01-01', null],
  ['UNKNOWN', '2021-01-01', 'UNKNOWN'],
  ['A', '2010-01-02', null],
])('the work of %s answers on %s to %s', (code, on, heir) => {
  expect(standInFor(bodies, code, on)).toBe(heir);
});

it.each([
  ['NHSE', '2022-06-30', ['NHSE']],
  ['NHSE', '2022-07-01', ['NHSE', 'MONITOR', 'NHSI']],
  ['NHSE', '2023-02-01', ['NHSE', 'MONITOR', 'NHSI', 'NHSD']],
  ['NHSD', '2023-02-01', ['NHSD']],
])('%s takes further on %s the work of %j', (code, on, held) => {
  expect(bodiesHeldBy(bodies, code, on)).toEqual(held);
});

it('says who answers for a dissolved body, and nothing while it acts', () => {
  expect(whyAnotherStandsIn(bodies, 'NHSD', '2023-01-31')).toBeUndefined();
  expect(whyAnotherStandsIn(bodies, 'NHSD', '2023-02-01')).toBe(
    'The body NHSD acted until 31 January 2023; since then The body NHSE answers for it.',
  );
  expect(whyAnotherStandsIn(bodies, 'LOST', '2021-01-01')).toBe(
    'The body LOST acted until 31 December 2020; nobody succeeded it.',
  );
});
