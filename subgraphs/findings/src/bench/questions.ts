import { FindingOrderField, OrderDirection } from '../register/register.enums.ts';
import { type FindingFilter, type FindingOrder } from '../register/register.inputs.ts';

/** Every order of the contract. */
export const ORDERS: readonly FindingOrder[] = Object.values(FindingOrderField).flatMap((field) =>
  Object.values(OrderDirection).map((direction) => ({ field, direction })),
);

/** Every filter of the contract, over the sample, by the name it has in a report. */
export const FILTERS: Readonly<Record<string, FindingFilter>> = {
  'no filter': {},
  'odsCodes (one trust)': { odsCodes: ['R0017'] },
  regions: { regions: ['Y58'] },
  kinds: { kinds: ['NHS_FOUNDATION_TRUST'] },
  standards: { standards: ['S2'] },
  'controls (one)': { controls: ['S3/C7'] },
  'severities (CRITICAL)': { severities: ['CRITICAL'] },
  'statuses (OVERDUE)': { statuses: ['OVERDUE'] },
  'statuses (PENALISED, rare)': { statuses: ['PENALISED'] },
  raisedBy: { raisedBy: ['ICO'] },
  mandatedBy: { mandatedBy: ['DHSC'] },
  notMandatedBy: { notMandatedBy: ['DHSC', 'CQC'] },
  'compellability (DIRECT)': { compellability: ['DIRECT'] },
  compellableBy: { compellableBy: ['ICO'] },
  'raisedFrom, raisedTo (a month)': { raisedFrom: '2022-03-01', raisedTo: '2022-03-31' },
  'dueFrom, dueTo (a month)': { dueFrom: '2026-12-01', dueTo: '2026-12-31' },
  'text (common words)': { text: 'patching not managed' },
  'text (a reference)': { text: 'FND-000123' },
  'text (a trust)': { text: '"ashford 15"' },
  'measured (an update missing for a year)': {
    measured: [{ kind: 'OLDEST_MISSING_UPDATE', from: 365 }],
  },
  'regions, severities, statuses, text': {
    regions: ['Y58', 'Y59'],
    severities: ['HIGH', 'CRITICAL'],
    statuses: ['OVERDUE', 'MANDATED'],
    text: 'medical or accounts',
  },
  'trust, compellableBy, notMandatedBy': {
    odsCodes: ['R0017', 'R0018', 'R0019'],
    compellableBy: ['DHSC'],
    notMandatedBy: ['DHSC'],
  },
};
