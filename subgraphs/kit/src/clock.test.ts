import { addDays, isCalendarDay, londonDay, longDay, startOfLondonDay } from './clock.ts';

it.each([
  ['2017-05-11T22:59:59Z', '2017-05-11'],
  ['2017-05-11T23:00:00Z', '2017-05-12'],
  ['2017-01-11T23:30:00Z', '2017-01-11'],
  ['2017-10-29T00:30:00Z', '2017-10-29'],
])('at %s it is %s in London', (instant, day) => {
  expect(londonDay(new Date(instant))).toBe(day);
});

it.each([
  ['2017-05-12', '2017-05-11T23:00:00.000Z'],
  ['2017-01-12', '2017-01-12T00:00:00.000Z'],
])('%s begins in London at %s', (day, instant) => {
  expect(startOfLondonDay(day).toISOString()).toBe(instant);
});

it('days are added over the change of the clocks and the end of a year', () => {
  expect(addDays('2017-03-25', 2)).toBe('2017-03-27');
  expect(addDays('2017-12-31', 1)).toBe('2018-01-01');
  expect(addDays('2020-03-01', -1)).toBe('2020-02-29');
});

it.each([
  '2017-02-29',
  '2017-13-01',
  '17-05-12',
  '2017-05-12T00:00',
  '2017-5-12',
  ' 2017-05-12',
  '0000-01-01',
  '',
])('"%s" is no day of the calendar', (text) => {
  expect(isCalendarDay(text)).toBe(false);
});

it('a day is written as people read it', () => {
  expect(longDay('2017-05-12')).toBe('12 May 2017');
});
