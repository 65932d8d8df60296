import { trustCode } from './trust-code.ts';

describe('the trust of a plan', () => {
  it.each([
    ['ZT002', 'moor', 'ZT002'],
    ['', ' rjz ', 'RJZ'],
    ['', 'y01234', 'Y01234'],
    ['', 'moor', undefined],
    ['', 'Leeds', undefined],
    ['', 'St Mary 2', undefined],
    ['', '', undefined],
  ])('chosen as “%s” and typed as “%s” has the code %s', (chosen, typed, code) => {
    expect(trustCode(chosen, typed)).toBe(code);
  });
});
