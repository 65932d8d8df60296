import type { Period } from '../enforcement/enforcement.standing.ts';
import { trustOn, trustsAnswering } from './answering-trust.ts';

const period = (status: Period['status'], from: string, to: string | null = null): Period => ({
  status,
  from,
  to,
  dueOn: null,
});
const mergers = new Map([
  ['RAA', { successorCode: 'RBB', effectiveOn: '2017-04-01' }],
  ['RBB', { successorCode: 'RCC', effectiveOn: '2020-04-01' }],
]);
const codes = (timeline: readonly Period[], foundAt = 'RAA') =>
  trustsAnswering(foundAt, timeline, mergers).map(({ odsCode, from }) => [odsCode, from]);
const open = [period('UNADDRESSED', '2016-03-01')];

describe('a finding', () => {
  it('follows every merger that it reaches open', () => {
    expect(codes(open)).toEqual([
      ['RAA', null],
      ['RBB', '2017-04-01'],
      ['RCC', '2020-04-01'],
    ]);
  });

  it.each(['REMEDIED', 'WITHDRAWN', 'RISK_ACCEPTED'] as const)(
    'that is %s stays where it was',
    (status) => {
      const closed = (on: string) => [period('ADVISED', '2016-03-01', on), period(status, on)];
      expect(codes(closed('2017-04-01'))).toEqual([['RAA', null]]);
      expect(codes(closed('2017-04-02'))).toEqual([
        ['RAA', null],
        ['RBB', '2017-04-01'],
      ]);
    },
  );

  it('whose accepted risk is still to expire follows', () => {
    const timeline = [
      period('RISK_ACCEPTED', '2016-03-01', '2019-01-01'),
      period('ADVISED', '2019-01-01'),
    ];
    expect(codes(timeline)).toHaveLength(3);
  });

  it('that is issued after the merger follows from its issue', () => {
    expect(codes([period('UNADDRESSED', '2018-01-01')])[1]).toEqual(['RBB', '2018-01-01']);
  });

  it('of a trust that was never merged stays', () => {
    expect(codes(open, 'RZZ')).toEqual([['RZZ', null]]);
  });

  it('goes round no circle', () => {
    const circle = new Map([
      ['RAA', { successorCode: 'RBB', effectiveOn: '2017-04-01' }],
      ['RBB', { successorCode: 'RAA', effectiveOn: '2017-04-01' }],
    ]);
    expect(trustsAnswering('RAA', open, circle)).toHaveLength(2);
  });

  it.each([
    ['2017-03-31', 'RAA'],
    ['2017-04-01', 'RBB'],
    ['2020-03-31', 'RBB'],
    ['2020-04-01', 'RCC'],
  ])('answers on %s to %s', (on, odsCode) => {
    expect(trustOn(trustsAnswering('RAA', open, mergers), on)).toBe(odsCode);
  });
});
