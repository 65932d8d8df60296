import { readableName } from './readable-name.ts';

describe('readable names', () => {
  it.each([
    ['BARTS HEALTH NHS TRUST', 'Barts Health NHS Trust'],
    [
      "THE QUEEN ELIZABETH HOSPITAL, KING'S LYNN, NHS FOUNDATION TRUST",
      "The Queen Elizabeth Hospital, King's Lynn, NHS Foundation Trust",
    ],
    [
      'THE NEWCASTLE UPON TYNE HOSPITALS NHS FOUNDATION TRUST',
      'The Newcastle upon Tyne Hospitals NHS Foundation Trust',
    ],
    [
      'ROYAL BROMPTON & HAREFIELD NHS FOUNDATION TRUST',
      'Royal Brompton & Harefield NHS Foundation Trust',
    ],
    ['NHS DIRECT NHS TRUST', 'NHS Direct NHS Trust'],
    ['  STOKE-ON-TRENT   CARE NHS TRUST', 'Stoke-on-Trent Care NHS Trust'],
    ['2GETHER NHS FOUNDATION TRUST', '2gether NHS Foundation Trust'],
  ])('writes %s as %s', (capitals, readable) => {
    expect(readableName(capitals)).toBe(readable);
  });

  it('keeps a name that has small letters already', () => {
    expect(readableName('Elmbrook NHS Trust (fictional)')).toBe('Elmbrook NHS Trust (fictional)');
  });
});
