import { people } from '@assay/kit/testing';
import { fillRegister, type Expected } from './support/register.fixture.ts';
import { RunningFindings } from './support/start-findings.ts';

const DAY = '2017-09-15';
const FACETS = `query ($filter: FindingFilter) { findingFacets(filter: $filter, asOf: "${DAY}T12:00:00Z") {
  dimension values { key label count } } }`;

let findings: RunningFindings;
let expected: Expected[];

beforeAll(async () => {
  findings = await RunningFindings.start();
  expected = (await fillRegister(findings))(DAY);
}, 30_000);
afterAll(() => findings.stop());

type Values = { key: string; label: string | null; count: number }[];

async function facets(filter: object | null = null): Promise<Map<string, Values>> {
  const { data, errors } = await findings.as(people.cqcLead)(FACETS, { filter });
  expect(errors).toBeUndefined();
  return new Map(data.findingFacets.map((f: any) => [f.dimension, f.values]));
}

const keysOf: Record<string, (f: Expected) => readonly string[]> = {
  TRUST: (f) => [f.odsCode],
  REGION: (f) => [f.region ?? 'UNKNOWN'],
  KIND: (f) => [f.kind ?? 'UNKNOWN'],
  STANDARD: (f) => [f.standard],
  CONTROL: (f) => [f.control],
  SEVERITY: (f) => [f.severity],
  STATUS: (f) => [f.status],
  RAISED_BY: (f) => [f.raisedBy],
  MANDATED_BY: (f) => f.mandatedBy,
  COMPELLABILITY: (f) => [f.compellability],
  COMPELLABLE_BY: (f) => f.compellableBy,
};

function countsOf(dimension: string, kept: readonly Expected[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of kept.flatMap(keysOf[dimension]!)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const asMap = (values: Values) => new Map(values.map(({ key, count }) => [key, count]));

it('every dimension is counted, each value once, the largest first', async () => {
  const all = await facets();
  expect([...all.keys()]).toEqual(Object.keys(keysOf));
  for (const [dimension, values] of all) {
    expect([dimension, asMap(values)]).toEqual([dimension, countsOf(dimension, expected)]);
    const counts = values.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  }
});

it.each<[string, object, string | null, (f: Expected) => boolean]>([
  ['trusts', { odsCodes: ['RAA'] }, 'TRUST', (f) => f.odsCode === 'RAA'],
  ['regions', { regions: ['Y63'] }, 'REGION', (f) => f.region === 'Y63'],
  ['kinds', { kinds: ['NHS_TRUST'] }, 'KIND', (f) => f.kind === 'NHS_TRUST'],
  ['standards', { standards: ['NDG-2016'] }, 'STANDARD', (f) => f.standard === 'NDG-2016'],
  ['controls', { controls: ['CE-2014/CE2'] }, 'CONTROL', (f) => f.control === 'CE-2014/CE2'],
  ['severities', { severities: ['HIGH'] }, 'SEVERITY', (f) => f.severity === 'HIGH'],
  ['statuses', { statuses: ['OVERDUE'] }, 'STATUS', (f) => f.status === 'OVERDUE'],
  ['raising bodies', { raisedBy: ['NHSD'] }, 'RAISED_BY', (f) => f.raisedBy === 'NHSD'],
  ['mandates', { mandatedBy: ['DHSC'] }, 'MANDATED_BY', (f) => f.mandatedBy.length > 0],
  ['no mandates', { notMandatedBy: ['DHSC'] }, 'MANDATED_BY', (f) => f.mandatedBy.length === 0],
  [
    'compellability',
    { compellability: ['DIRECT'] },
    'COMPELLABILITY',
    (f) => f.compellability === 'DIRECT',
  ],
  [
    'compelling bodies',
    { compellableBy: ['ICO'] },
    'COMPELLABLE_BY',
    (f) => f.compellableBy.includes('ICO'),
  ],
  ['text', { text: 'firewalls' }, null, (f) => f.title.includes('Firewalls')],
])('a choice of %s narrows every dimension but its own', async (_, filter, own, keeps) => {
  const chosen = await facets(filter);
  for (const [dimension, values] of chosen) {
    const kept = dimension === own ? expected : expected.filter(keeps);
    expect([dimension, asMap(values)]).toEqual([dimension, countsOf(dimension, kept)]);
  }
});

it('two choices each leave their own dimension whole and narrow the other', async () => {
  const chosen = await facets({ regions: ['Y63'], severities: ['HIGH'] });
  expect(asMap(chosen.get('REGION')!)).toEqual(
    countsOf(
      'REGION',
      expected.filter((f) => f.severity === 'HIGH'),
    ),
  );
  expect(asMap(chosen.get('SEVERITY')!)).toEqual(
    countsOf(
      'SEVERITY',
      expected.filter((f) => f.region === 'Y63'),
    ),
  );
});

it('values that have a name carry it, and others none', async () => {
  const all = await facets();
  const labels = (dimension: string) =>
    Object.fromEntries(all.get(dimension)!.map(({ key, label }) => [key, label]));
  expect(labels('TRUST')).toMatchObject({ RAA: 'ALPHA INFIRMARY' });
  expect(labels('REGION')).toMatchObject({ Y63: 'North East and Yorkshire', UNKNOWN: null });
  expect(labels('STANDARD')).toMatchObject({ 'CE-2014': 'Cyber Essentials' });
  expect(labels('CONTROL')).toMatchObject({ 'CE-2014/CE1': 'CE1 Firewalls' });
  expect(labels('RAISED_BY')).toMatchObject({ NHSD: 'NHS Digital' });
  expect(labels('SEVERITY')).toMatchObject({ HIGH: null });
});

it('the facets of a day gone by take five statements, of which one asks whether trusts have merged since, and one more for each dimension that is chosen of', async () => {
  const statementsOf = async (filter: object) =>
    (await findings.log.during(() => facets(filter))).filter((sql) => !sql.includes('feed_cursors'))
      .length;
  expect(await statementsOf({})).toBe(5);
  expect(await statementsOf({ regions: ['Y63'], severities: ['HIGH'], text: 'firewalls' })).toBe(7);
});
