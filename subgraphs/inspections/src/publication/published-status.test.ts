import { isUnpublished, readStatus } from './published-status.ts';

describe('a published status', () => {
  it('carries its year, its standard and what it says', () => {
    expect(readStatus(' 99/00 standards  met ')).toEqual({
      year: '2099/00',
      standardCode: 'DSPT-2099-00',
      label: 'Standards Met',
      outcome: 'MET',
      planAgreed: false,
    });
  });

  it.each([
    'Standards Met',
    '22/23',
    '22/24 Standards Met',
    '22/23 Not Published',
    '2022/23 Standards Met',
  ])('is none in %j', (text) => {
    expect(readStatus(text)).toBeUndefined();
  });

  it.each(['', ' ', 'Not Published', '#N/A', 'NA'])('is absent in %j', (text) => {
    expect(isUnpublished(text)).toBe(true);
  });

  it.each([
    ['Approaching Standards', true],
    ['Standards Not fully Met (Plan Agreed)', true],
    ['Standards Not Met', false],
  ])('of %s says of a plan: %s', (label, planAgreed) => {
    expect(readStatus(`20/21 ${label}`)).toMatchObject({ label, planAgreed });
  });
});
