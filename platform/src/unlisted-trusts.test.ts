import { describedTrusts } from './unlisted-trusts.ts';

const HEADER =
  ',Code,National Grouping,Organisation Name,Status,Date Of Publication,Primary Sector';
const described = (...rows: string[]) => describedTrusts([HEADER, ...rows].join('\n'));

it('reads code, name, region and day of the trusts that a file describes', () => {
  expect(
    described('0,TZZ,Y56,"EXAMPLE, CARE AND SOCIAL",22/23 Standards Met,29/06/2023,NHS Trust'),
  ).toEqual([
    { odsCode: 'TZZ', name: 'EXAMPLE, CARE AND SOCIAL', grouping: 'Y56', on: '2023-06-29' },
  ]);
});

it('leaves a note in brackets out of the name', () => {
  const [trust] = described(
    '0,TZZ,Y56,EXAMPLE CARE (Merged with TYY),22/23 Standards Met,29/06/2023,NHS Trust',
  );
  expect(trust?.name).toBe('EXAMPLE CARE');
});

it.each([
  ['another sector', '0,8AA,Y56,EXAMPLE LTD,22/23 Standards Met,29/06/2023,Company'],
  ['no region', '0,TZZ,,EXAMPLE CARE,22/23 Standards Met,29/06/2023,NHS Trust'],
  ['no code', '0,,Y56,EXAMPLE CARE,22/23 Standards Met,29/06/2023,NHS Trust'],
  ['no name', '0,TZZ,Y56,,22/23 Standards Met,29/06/2023,NHS Trust'],
  ['no day', '0,TZZ,Y56,EXAMPLE CARE,22/23 Standards Met,,NHS Trust'],
  ['too few cells', '0,TZZ,Y56'],
  ['a broken quotation', '0,TZZ,Y56,"EXAMPLE" CARE,22/23 Standards Met,29/06/2023,NHS Trust'],
])('a row with %s describes no trust', (_, line) => {
  expect(described(line)).toEqual([]);
});

it('a file of another layout describes none', () => {
  expect(describedTrusts('ODS Code,ODS Org Name,Status\nTZZ,EXAMPLE CARE,Standards Met')).toEqual(
    [],
  );
});
