import { beginningOf, beginningsOf, countOf, placeOf } from './timeline.ts';

it('the period begins in the month before the first finding, and is never too long to ask for', () => {
  expect(beginningOf('2017-03-20', '2018-05-10')).toBe('2017-02-01');
  expect(beginningOf('2017-01-20', '2018-05-10')).toBe('2016-12-01');
  expect(beginningOf('1990-01-01', '2018-05-10')).toBe('1998-06-01');
});

it('the powers that bind are told by the days on which they came into force', () => {
  const power = (id: string, inForceFrom: string, binding = true) => ({
    instrument: `Notice ${id}`,
    binding,
    inForceFrom,
  });
  const bodies = [
    {
      name: 'A',
      powers: [power('1', '2018-05-25'), power('1', '2018-05-25'), power('2', '2009-01-01')],
    },
    {
      name: 'B',
      powers: [power('3', '2018-05-10'), power('4', '2018-05-25'), power('5', '2018-06-01', false)],
    },
  ];
  expect(beginningsOf(bodies, '2017-02-01')).toEqual([
    { on: '2018-05-10', powers: ['B: Notice 3'] },
    { on: '2018-05-25', powers: ['A: Notice 1', 'B: Notice 4'] },
  ]);
});

it('a day has its place in the period, and a status its share of a month', () => {
  expect(placeOf('2018-01-01', '2018-01-01', '2018-01-31')).toBe(0);
  expect(placeOf('2018-01-16', '2018-01-01', '2018-01-31')).toBe(0.5);
  const counts = [
    { status: 'OVERDUE' as const, count: 2 },
    { status: 'MANDATED' as const, count: 3 },
  ];
  expect(countOf({ on: '2018-01-31', total: 5, open: 5, counts }, ['OVERDUE'])).toBe(2);
});
