import { dayOf, instantOf, isDay, londonToday, longDay, longMoment } from './day.ts';

describe('days', () => {
  it('are written as people write them', () => {
    expect(longDay('2017-05-12')).toBe('12 May 2017');
    expect(longMoment('2017-05-12T15:00:00.000Z')).toMatch(/^12 May 2017(,| at) 16:00$/);
    expect(isDay(londonToday())).toBe(true);
  });

  it.each([
    ['2017-05-12', true],
    ['2020-02-29', true],
    ['2019-02-29', false],
    ['2017-13-01', false],
    ['12 May 2017', false],
    ['', false],
  ])('%s is a day: %j', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it.each(['2017-01-12', '2017-07-12'])('have an instant within them: %s', (date) => {
    expect(longDay(instantOf(date).slice(0, 10))).toBe(longDay(date));
  });

  it('are put together from what was typed, wrong or not, and are none when nothing was', () => {
    expect(dayOf({ year: '2030', month: '1', day: '5' })).toBe('2030-01-05');
    expect(dayOf({ year: '2030', month: '13', day: '5' })).toBe('2030-13-05');
    expect(dayOf({ year: '', month: '', day: '' })).toBeUndefined();
  });
});
