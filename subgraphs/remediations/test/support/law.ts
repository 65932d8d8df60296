import { type LawEvent, type OrganisationEvent } from '@assay/kit';

const every = ['NHS_TRUST', 'NHS_FOUNDATION_TRUST'];

function body(code: string, name: string, more: object = {}): LawEvent {
  const facts = {
    code,
    name,
    establishedOn: '2009-04-01',
    dissolvedOn: null,
    successor: null,
    ...more,
  };
  return { kind: 'body', id: code, facts };
}

function power(id: string, bodyCode: string, more: object): LawEvent {
  const facts = {
    id,
    bodyCode,
    kind: 'SERVE_ENFORCEMENT_NOTICE',
    instrument: 'Enforcement notice',
    basis: { instrument: 'Some Act', provision: 's.1', url: null },
    over: every,
    subject: 'NETWORK_AND_INFORMATION_SYSTEMS',
    binding: true,
    conditions: [],
    inForceFrom: '2010-01-01',
    inForceTo: null,
    steps: [],
    ...more,
  };
  return { kind: 'power', id, facts };
}

/** A small register: enough of the law for each kind of decision. */
export const LAW: readonly LawEvent[] = [
  body('NHSD', 'NHS Digital', { dissolvedOn: '2023-01-31', successor: 'NHSE' }),
  body('NHSE', 'NHS England'),
  body('DHSC', 'Department of Health and Social Care'),
  body('CQC', 'Care Quality Commission'),
  body('ICO', "Information Commissioner's Office"),
  body('NAO', 'National Audit Office'),
  ...every.map((code): LawEvent => {
    const facts = { code, existedFrom: '1991-04-01', existedTo: null };
    return { kind: 'organisation-kind', id: code, facts };
  }),
  power('DHSC-NIS17', 'DHSC', {
    basis: { instrument: 'NIS Regulations 2018', provision: 'reg 17', url: null },
    conditions: ['OPERATOR_OF_ESSENTIAL_SERVICE'],
    inForceFrom: '2018-05-10',
    steps: [
      {
        step: 'INFORM_OF_FAILURE',
        minimumDays: null,
        provision: 'reg 17(2A)',
        appliesFrom: '2020-12-31',
      },
      { step: 'PROPORTIONALITY', minimumDays: null, provision: 'reg 23' },
    ],
  }),
  power('DHSC-DIRECT', 'DHSC', {
    kind: 'DIRECT',
    instrument: 'Direction',
    subject: 'GENERAL',
    over: ['NHS_TRUST'],
  }),
  power('CQC-S29A', 'CQC', {
    kind: 'SERVE_WARNING_NOTICE',
    instrument: 'Warning notice',
    subject: 'QUALITY_OF_CARE',
  }),
  power('ICO-S149', 'ICO', { subject: 'PERSONAL_DATA', conditions: ['PERSONAL_DATA_AT_RISK'] }),
  power('NHSE-S105', 'NHSE', {
    kind: 'REQUIRE_REMEDIATION',
    instrument: 'Discretionary requirement',
    subject: 'PROVIDER_LICENCE',
    conditions: ['LICENCE_HELD'],
    steps: [{ step: 'NOTICE_OF_INTENT', minimumDays: null, provision: 'Sch 11 para 1' }],
  }),
  power('NHSE-PENALTY', 'NHSE', { kind: 'IMPOSE_PENALTY', instrument: 'Penalty', binding: false }),
  {
    kind: 'absence',
    id: 'NHSD-NO-MANDATE',
    facts: {
      id: 'NHSD-NO-MANDATE',
      bodyCode: 'NHSD',
      kinds: ['REQUIRE_REMEDIATION', 'SERVE_ENFORCEMENT_NOTICE'],
      over: every,
      inForceFrom: '2013-04-01',
      inForceTo: '2023-01-31',
      reason: 'NHS Digital could not mandate a local body to take remedial action.',
    },
  },
  {
    kind: 'absence',
    id: 'DHSC-NO-NIS-BEFORE',
    facts: {
      id: 'DHSC-NO-NIS-BEFORE',
      bodyCode: 'DHSC',
      kinds: ['SERVE_ENFORCEMENT_NOTICE'],
      over: every,
      inForceFrom: null,
      inForceTo: '2018-05-09',
      reason: 'The NIS Regulations came into force on 10 May 2018.',
    },
  },
  {
    kind: 'condition',
    id: 'OES',
    facts: {
      id: 'OES',
      condition: 'OPERATOR_OF_ESSENTIAL_SERVICE',
      kinds: every,
      holdsFrom: '2018-05-10',
      holdsTo: null,
    },
  },
  {
    kind: 'condition',
    id: 'LICENCE',
    facts: {
      id: 'LICENCE',
      condition: 'LICENCE_HELD',
      kinds: ['NHS_FOUNDATION_TRUST'],
      holdsFrom: '2013-04-01',
      holdsTo: null,
    },
  },
];

export const ORGANISATIONS: readonly OrganisationEvent[] = ['ZD001', 'ZD002'].map((odsCode) => ({
  odsCode,
  name: `Trust ${odsCode} (fictional)`,
  region: { code: 'Y56', name: 'London' },
  openedOn: '2001-04-01',
  closedOn: null,
  kinds: [{ kind: 'NHS_TRUST', from: '2001-04-01', to: null }],
}));
