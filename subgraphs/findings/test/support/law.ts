import type {
  BodyFacts,
  ConditionFacts,
  KindFacts,
  OrganisationKind,
  PowerFacts,
} from '@assay/kit';

const TRUSTS: readonly OrganisationKind[] = ['NHS_TRUST', 'NHS_FOUNDATION_TRUST'];

const body = (code: string, name: string): BodyFacts => ({
  code,
  name,
  establishedOn: null,
  dissolvedOn: null,
  successor: null,
});

const power = (id: string, bodyCode: string, facts: Partial<PowerFacts>): PowerFacts => ({
  id,
  bodyCode,
  kind: 'SERVE_ENFORCEMENT_NOTICE',
  instrument: `${id} notice`,
  basis: { instrument: 'Act', provision: `section ${id}`, url: null },
  over: TRUSTS,
  subject: 'GENERAL',
  binding: true,
  conditions: [],
  inForceFrom: '2000-01-01',
  inForceTo: null,
  ...facts,
});

/** A law of a few powers, whose borders the tests walk. */
export const smallLaw = {
  bodies: [
    { ...body('NHSD', 'NHS Digital'), dissolvedOn: '2023-01-31', successor: 'NHSE' },
    body('CQC', 'Care Quality Commission'),
    body('DHSC', 'Department of Health and Social Care'),
    body('ICO', "Information Commissioner's Office"),
    body('NHSE', 'NHS England'),
    body('NAO', 'National Audit Office'),
  ],
  powers: [
    power('care', 'CQC', { subject: 'QUALITY_OF_CARE', over: ['NHS_FOUNDATION_TRUST'] }),
    power('networks', 'DHSC', {
      subject: 'NETWORK_AND_INFORMATION_SYSTEMS',
      conditions: ['OPERATOR_OF_ESSENTIAL_SERVICE'],
      inForceFrom: '2018-05-10',
    }),
    power('data', 'ICO', { subject: 'PERSONAL_DATA', conditions: ['PERSONAL_DATA_AT_RISK'] }),
    power('licence', 'NHSE', {
      subject: 'PROVIDER_LICENCE',
      conditions: ['LICENCE_HELD'],
      over: ['NHS_FOUNDATION_TRUST'],
    }),
    power('advice', 'NHSD', { kind: 'RECOMMEND', binding: false }),
  ],
  kinds: [
    { code: 'NHS_TRUST', existedFrom: '1991-04-01', existedTo: null },
    { code: 'NHS_FOUNDATION_TRUST', existedFrom: '2004-04-01', existedTo: null },
    { code: 'GP_PRACTICE', existedFrom: null, existedTo: null },
  ] satisfies KindFacts[],
  conditions: [
    {
      id: 'operators',
      condition: 'OPERATOR_OF_ESSENTIAL_SERVICE',
      kinds: TRUSTS,
      holdsFrom: '2018-05-10',
      holdsTo: null,
    },
  ] satisfies ConditionFacts[],
};

export function lawFacts(): { kind: string; id: string; facts: object }[] {
  return [
    ...smallLaw.bodies.map((facts) => ({ kind: 'body', id: facts.code, facts })),
    ...smallLaw.powers.map((facts) => ({ kind: 'power', id: facts.id, facts })),
    ...smallLaw.kinds.map((facts) => ({ kind: 'organisation-kind', id: facts.code, facts })),
    ...smallLaw.conditions.map((facts) => ({ kind: 'condition', id: facts.id, facts })),
  ];
}
