import type { Law, PowerFacts } from '@assay/kit';
import { reachOfAlert, type Addressee } from './alert.reach.ts';

const alerting = (id: string, bodyCode: string, over: PowerFacts['over']): PowerFacts => ({
  id,
  bodyCode,
  kind: 'ISSUE_ALERT',
  instrument: 'Alert',
  basis: { instrument: 'Some Act', provision: 's.1', url: null },
  over,
  subject: 'NETWORK_AND_INFORMATION_SYSTEMS',
  binding: false,
  conditions: [],
  inForceFrom: '2015-11-01',
  inForceTo: '2023-01-31',
});
const body = (code: string) => ({
  code,
  name: `Body ${code}`,
  establishedOn: null,
  dissolvedOn: null,
  successor: null,
});
const kinds = ['NHS_TRUST', 'NHS_FOUNDATION_TRUST', 'GP_PRACTICE'] as const;
const law: Law = {
  bodies: new Map(['ONE', 'ALL', 'NONE'].map((code) => [code, body(code)])),
  powers: [
    alerting('ONE-TRUSTS', 'ONE', ['NHS_TRUST']),
    alerting('ONE-FOUNDATION', 'ONE', ['NHS_FOUNDATION_TRUST']),
    alerting('ALL-ALERT', 'ALL', kinds),
  ],
  absences: [],
  kinds: kinds.map((code) => ({ code, existedFrom: null, existedTo: null })),
  conditions: [],
};
const trust = (odsCode: string, kind: Addressee['kind']): Addressee => ({
  odsCode,
  name: `Trust ${odsCode}`,
  kind,
});
const reach = (bodyCode: string, addressees: Addressee[], on = '2017-03-17') =>
  reachOfAlert({ law, bodyCode, addressees, on, subjects: ['NETWORK_AND_INFORMATION_SYSTEMS'] });
const refusalOf = (result: ReturnType<typeof reachOfAlert>) =>
  'refusal' in result ? result.refusal : undefined;

describe('an alert to many', () => {
  it('rests on the powers that reach each of them', () => {
    const result = reach('ONE', [
      trust('A', 'NHS_TRUST'),
      trust('B', 'NHS_FOUNDATION_TRUST'),
      trust('C', 'NHS_TRUST'),
    ]);
    expect(result).toEqual({ powers: [law.powers[0], law.powers[1]] });
  });

  it('is refused when one of them is out of reach, naming it and who could', () => {
    const refusal = refusalOf(reach('ONE', [trust('A', 'NHS_TRUST'), trust('G', 'GP_PRACTICE')]));
    expect(refusal).toMatchObject({ required: 'ISSUE_ALERT', holders: [{ id: 'ALL-ALERT' }] });
    expect(refusal?.reason).toBe(
      'Body ONE held no such power over GP practices on 17 March 2017. Body ONE cannot alert Trust G (G).',
    );
  });

  it('names twenty of those out of reach, and counts the rest', () => {
    const many = Array.from({ length: 25 }, (_, i) => trust(`T${String(i)}`, 'NHS_TRUST'));
    expect(refusalOf(reach('NONE', many))?.reason).toMatch(/Trust T19 \(T19\) and 5 more\.$/);
  });

  it.each([
    ['its power has ended', 'ONE', 'NHS_TRUST', '2023-02-01'],
    ['the organisation did not exist', 'ONE', null, '2017-03-17'],
    ['it is in no register', 'NOBODY', 'NHS_TRUST', '2017-03-17'],
  ] as const)('is refused when %s', (_, bodyCode, kind, on) => {
    expect(refusalOf(reach(bodyCode, [trust('A', kind)], on))).toBeDefined();
  });
});
