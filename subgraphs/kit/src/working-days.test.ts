import { BANK_HOLIDAYS_KNOWN, workingDaysAfter } from './working-days.ts';

describe('ten working days', () => {
  it.each([
    ['two plain weeks', '2017-03-14', '2017-03-28'],
    ['a dispatch on a Friday', '2017-03-10', '2017-03-24'],
    ['a dispatch on a Saturday', '2017-03-11', '2017-03-24'],
    ['a dispatch on a bank holiday', '2017-05-01', '2017-05-15'],
    ['Easter 2017, Good Friday and Easter Monday', '2017-04-07', '2017-04-25'],
    ['Christmas 2018 and New Year 2019', '2018-12-20', '2019-01-08'],
    ['Christmas on a Saturday: both substitutes, and that of New Year', '2021-12-20', '2022-01-06'],
    ['Boxing Day on a Saturday: its substitute on Monday', '2020-12-18', '2021-01-06'],
    ['Christmas on a Sunday: its substitute on Tuesday', '2016-12-19', '2017-01-05'],
    ['VE Day 2020: the early May holiday on Friday the 8th', '2020-05-01', '2020-05-18'],
    ['the Platinum Jubilee: the spring holiday moved and one more', '2022-05-25', '2022-06-10'],
    ['the state funeral of 19 September 2022', '2022-09-12', '2022-09-27'],
    ['the coronation, with the early May holiday before it', '2023-04-28', '2023-05-16'],
  ])('over %s: from %s to %s', (_, dispatchedOn, dueOn) => {
    expect(workingDaysAfter(dispatchedOn, 10)?.dueOn).toBe(dueOn);
  });

  it('count Monday 4 May 2020 and Monday 30 May 2022, whose holidays had moved', () => {
    expect(workingDaysAfter('2020-05-01', 1)?.dueOn).toBe('2020-05-04');
    expect(workingDaysAfter('2022-05-27', 1)?.dueOn).toBe('2022-05-30');
  });

  it('show the basis: the dispatch, how the days were counted and what was left out', () => {
    expect(workingDaysAfter('2017-04-07', 10)?.basis).toBe(
      '10 working days from dispatch on 7 April 2017, the first working day after it being day 1; ' +
        'bank holidays in England left out (14 April 2017, Good Friday; 17 April 2017, Easter Monday)',
    );
    expect(workingDaysAfter('2017-03-14', 10)?.basis).toContain('(none fell in the time)');
  });

  it('are not guessed outside the years whose bank holidays are known', () => {
    expect(BANK_HOLIDAYS_KNOWN).toMatchObject({ from: '2016-01-01', to: '2027-12-31' });
    expect(workingDaysAfter('2015-12-31', 10)).toBeNull();
    expect(workingDaysAfter('2027-12-15', 10)?.dueOn).toBe('2027-12-31');
    expect(workingDaysAfter('2027-12-16', 10)).toBeNull();
  });
});
