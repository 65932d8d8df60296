import {
  LAW_RECORDED,
  ORGANISATION_RECORDED,
  type LawEvent,
  type OrganisationEvent,
} from '@assay/kit';
import type { TestFeed } from '@assay/kit/testing';

const body = (code: string, name: string, dissolvedOn: string | null = null): LawEvent => ({
  kind: 'body',
  id: code,
  facts: { code, name, establishedOn: '2013-04-01', dissolvedOn, successor: dissolvedOn && 'NHSE' },
});

const power = (
  id: string,
  bodyCode: string,
  kind: string,
  inForceFrom: string,
  facts: object = {},
): LawEvent => ({
  kind: 'power',
  id,
  facts: {
    id,
    bodyCode,
    kind,
    instrument: id,
    basis: { instrument: 'An Act', provision: id, url: null },
    over: ['NHS_TRUST', 'NHS_FOUNDATION_TRUST'],
    subject: 'GENERAL',
    binding: false,
    conditions: [],
    inForceFrom,
    inForceTo: null,
    ...facts,
  },
});

const law: LawEvent[] = [
  body('NHSD', 'NHS Digital', '2023-01-31'),
  body('NHSE', 'NHS England'),
  body('CQC', 'Care Quality Commission'),
  body('DHSC', 'Department of Health and Social Care'),
  body('ICO', "Information Commissioner's Office"),
  {
    kind: 'organisation-kind',
    id: 'NHS_TRUST',
    facts: { code: 'NHS_TRUST', existedFrom: null, existedTo: null },
  },
  {
    kind: 'condition',
    id: 'OES-TRUSTS',
    facts: {
      id: 'OES-TRUSTS',
      condition: 'OPERATOR_OF_ESSENTIAL_SERVICE',
      kinds: ['NHS_TRUST'],
      holdsFrom: '2018-05-10',
      holdsTo: null,
    },
  },
  power('CQC-S60-REG', 'CQC', 'INSPECT', '2010-04-06'),
  power('CQC-S62-REG', 'CQC', 'ENTER_WITHOUT_NOTICE', '2010-04-06'),
  power('DHSC-NIS16-TRUST', 'DHSC', 'INSPECT', '2018-05-10', {
    conditions: ['OPERATOR_OF_ESSENTIAL_SERVICE'],
  }),
  power('ICO-98-S41A', 'ICO', 'INSPECT', '2015-02-01', { conditions: ['PERSONAL_DATA_AT_RISK'] }),
  power('NHSD-PLAN', 'NHSD', 'APPROVE_PLAN', '2018-04-01', {
    subject: 'NETWORK_AND_INFORMATION_SYSTEMS',
    inForceTo: '2023-01-31',
  }),
  power('NHSE-PLAN', 'NHSE', 'APPROVE_PLAN', '2023-02-01', {
    subject: 'NETWORK_AND_INFORMATION_SYSTEMS',
  }),
  power('CQC-PLAN', 'CQC', 'APPROVE_PLAN', '2010-04-06', { subject: 'QUALITY_OF_CARE' }),
  {
    kind: 'absence',
    id: 'NHSD-NO-INSPECT',
    facts: {
      id: 'NHSD-NO-INSPECT',
      bodyCode: 'NHSD',
      kinds: ['INSPECT', 'ENTER_WITHOUT_NOTICE'],
      over: ['NHS_TRUST'],
      inForceFrom: '2013-04-01',
      inForceTo: '2023-01-31',
      reason:
        'NHS Digital had no statutory power to inspect or enter; its assessments were voluntary.',
    },
  },
];

const trust = (
  odsCode: string,
  openedOn: string | null = null,
  closedOn: string | null = null,
): OrganisationEvent => ({
  odsCode,
  name: `Fictional Trust ${odsCode}`,
  region: { code: 'Y56', name: 'London' },
  openedOn,
  closedOn,
  kinds: [{ kind: 'NHS_TRUST', from: openedOn, to: null }],
});

const organisations = [trust('RX1'), trust('RX2'), trust('RX3', '2015-04-01', '2016-03-31')];

/**
 * Tells of five bodies, their powers to inspect, and three trusts: two always open, RX3 from April 2015 to March 2016.
 * Gives the number of events.
 */
export function pushRegister(feed: TestFeed): number {
  for (const fact of law) feed.push(LAW_RECORDED, fact.id, fact);
  for (const told of organisations) feed.push(ORGANISATION_RECORDED, told.odsCode, told);
  return law.length + organisations.length;
}
