import { viewerOf } from './viewer.ts';

const role = (code: string) => ({
  person_roleid: `p:${code}`,
  org_code: code,
  org_name: `Body ${code}`,
  activity_codes: ['INSPECTOR'],
});

describe('the viewer', () => {
  it('acts for the organisation of the selected role, of the several they may hold', () => {
    const claims = {
      sub: 'inspector',
      name: 'Inspector',
      selected_roleid: 'p:B',
      nhsid_nrbac_roles: [role('A'), role('B')],
    };
    expect(viewerOf(claims)).toEqual({
      person: 'inspector',
      name: 'Inspector',
      organisation: { code: 'B', name: 'Body B' },
      roles: ['INSPECTOR'],
    });
  });

  it.each([
    { sub: 'inspector' },
    { sub: 'inspector', nhsid_nrbac_roles: 'none' },
    { selected_roleid: 'p:A', nhsid_nrbac_roles: [role('A')] },
    { sub: 'inspector', selected_roleid: 'p:C', nhsid_nrbac_roles: [role('A')] },
    { sub: 'inspector', selected_roleid: 'p:A', nhsid_nrbac_roles: [{ person_roleid: 'p:A' }] },
  ])('is nobody by claims without a selected role: %j', (claims) => {
    expect(viewerOf(claims)).toBeUndefined();
  });
});
