import { people } from '@assay/kit/testing';
import { fillRegister, inOrderOf, type Expected } from './support/register.fixture.ts';
import { RunningFindings } from './support/start-findings.ts';

const DAY = '2017-09-15';
const AS_OF = `${DAY}T12:00:00Z`;
const LIST = `query ($filter: FindingFilter, $orderBy: FindingOrder, $asOf: DateTime, $first: Int, $after: String, $last: Int, $before: String) {
  findings(filter: $filter, orderBy: $orderBy, asOf: $asOf, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id dueOn enforcementStatus } edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  } }`;
const COUNTS = `query ($by: [FindingDimension!]!, $filter: FindingFilter, $asOf: DateTime) {
  findingCounts(by: $by, filter: $filter, asOf: $asOf) { keys count } }`;

let findings: RunningFindings;
let expectedOn: (day: string) => Expected[];

beforeAll(async () => {
  findings = await RunningFindings.start();
  expectedOn = await fillRegister(findings);
}, 30_000);
afterAll(() => findings.stop());

async function list(variables: object): Promise<any> {
  const { data, errors } = await findings.as(people.cqcLead)(LIST, {
    asOf: AS_OF,
    first: 100,
    ...variables,
  });
  expect(errors).toBeUndefined();
  return data.findings;
}

const counts = async (variables: object): Promise<{ keys: string[]; count: number }[]> =>
  (await findings.as(people.cqcLead)(COUNTS, { asOf: AS_OF, ...variables })).data.findingCounts;

const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);

it.each<[string, object, (f: Expected) => boolean]>([
  ['trusts', { odsCodes: ['RAA', 'RCC'] }, (f) => f.odsCode === 'RAA' || f.odsCode === 'RCC'],
  ['regions', { regions: ['Y63'] }, (f) => f.region === 'Y63'],
  ['kinds', { kinds: ['NHS_TRUST'] }, (f) => f.kind === 'NHS_TRUST'],
  ['standards', { standards: ['NDG-2016'] }, (f) => f.standard === 'NDG-2016'],
  ['controls', { controls: ['CE-2014/CE2'] }, (f) => f.control === 'CE-2014/CE2'],
  [
    'severities',
    { severities: ['HIGH', 'CRITICAL'] },
    (f) => ['HIGH', 'CRITICAL'].includes(f.severity),
  ],
  ['statuses', { statuses: ['OVERDUE'] }, (f) => f.status === 'OVERDUE'],
  ['raising body', { raisedBy: ['NHSD'] }, (f) => f.raisedBy === 'NHSD'],
  ['a mandate', { mandatedBy: ['DHSC', 'CQC'] }, (f) => f.mandatedBy.includes('DHSC')],
  ['no mandate', { notMandatedBy: ['DHSC'] }, (f) => !f.mandatedBy.includes('DHSC')],
  ['compellability', { compellability: ['DIRECT'] }, (f) => f.compellability === 'DIRECT'],
  ['no compellability', { compellability: ['NONE'] }, (f) => f.compellability === 'NONE'],
  ['compelling body', { compellableBy: ['ICO', 'NHSE'] }, (f) => f.compellableBy.includes('ICO')],
  ['first day raised', { raisedFrom: '2017-05-20' }, (f) => f.raisedOn >= '2017-05-20'],
  ['last day raised', { raisedTo: '2017-05-20' }, (f) => f.raisedOn <= '2017-05-20'],
  ['first deadline', { dueFrom: '2017-10-01' }, (f) => f.dueOn !== null && f.dueOn >= '2017-10-01'],
  ['last deadline', { dueTo: '2017-10-01' }, (f) => f.dueOn !== null && f.dueOn <= '2017-10-01'],
  ['words of the title', { text: 'firewalls' }, (f) => f.title.includes('Firewalls')],
  [
    'words of title and trust',
    { text: 'access beta' },
    (f) => /access/.test(f.title) && /beta/i.test(f.trustName),
  ],
  ['no words of the detail', { text: 'secret' }, () => false],
  ['a text of no words', { text: ' the ' }, () => true],
  ['an empty list', { severities: [] }, () => false],
  ['a null', { severities: null }, () => true],
  [
    'all of it together',
    {
      regions: ['Y63'],
      compellableBy: ['ICO'],
      notMandatedBy: ['ICO'],
      severities: ['LOW', 'HIGH'],
      text: 'not met',
    },
    (f) =>
      f.region === 'Y63' && f.compellableBy.includes('ICO') && ['LOW', 'HIGH'].includes(f.severity),
  ],
])('the filter by %s gives exactly what it names, and counts it', async (name, filter, keeps) => {
  const expected = expectedOn(DAY).filter(keeps);
  const page = await list({ filter });
  expect(new Set(ids(page.nodes))).toEqual(new Set(ids(expected)));
  expect(page.totalCount).toBe(expected.length);
  const byStatus = await list({ filter, orderBy: { field: 'STATUS', direction: 'ASC' } });
  expect(new Set(ids(byStatus.nodes))).toEqual(new Set(ids(expected)));
  expect(await counts({ by: [], filter })).toEqual(
    expected.length > 0 ? [{ keys: [], count: expected.length }] : [],
  );
  if (!/^(no words|an empty)/.test(name)) expect(expected.length).toBeGreaterThan(0);
});

it('a finding is found by its reference', async () => {
  const [wanted] = expectedOn(DAY);
  expect(ids((await list({ filter: { text: wanted!.reference } })).nodes)).toEqual([wanted!.id]);
});

const FIELDS = ['DUE_ON', 'SEVERITY', 'RAISED_ON', 'STATUS', 'TRUST'];
const ORDERS = FIELDS.flatMap((field) =>
  ['ASC', 'DESC'].map((direction) => ({ field, direction })),
);

it.each(ORDERS)(
  'in the order $field $direction every page, either way, is where it should be',
  async (orderBy) => {
    const expected = ids(expectedOn(DAY).sort(inOrderOf(orderBy.field, orderBy.direction)));
    expect(ids((await list({ orderBy })).nodes)).toEqual(expected);

    const forwards: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: any = await list({ orderBy, first: 10, after });
      forwards.push(...ids(page.nodes));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(forwards).toEqual(expected);

    const backwards: string[] = [];
    for (let before: string | null = null, more = true; more;) {
      const page: any = await list({ orderBy, first: null, last: 10, before });
      backwards.unshift(...ids(page.nodes));
      ({ startCursor: before, hasPreviousPage: more } = page.pageInfo);
    }
    expect(backwards).toEqual(expected);
  },
);

it('without an order the latest raised come first', async () => {
  expect(ids((await list({})).nodes)).toEqual(
    ids(expectedOn(DAY).sort(inOrderOf('RAISED_ON', 'DESC'))),
  );
});

it('findings without a deadline come last either way', async () => {
  for (const direction of ['ASC', 'DESC']) {
    const { nodes } = await list({ orderBy: { field: 'DUE_ON', direction } });
    const firstWithout = nodes.findIndex((node: any) => node.dueOn === null);
    expect(firstWithout).toBeGreaterThan(0);
    expect(nodes.slice(firstWithout).every((node: any) => node.dueOn === null)).toBe(true);
  }
});

it.each<[string, object, string]>([
  ['no cursor at all', { after: 'nonsense' }, 'after'],
  [
    'a cursor of another order',
    { after: Buffer.from('["SEVERITY ASC","1","x"]').toString('base64url') },
    'after',
  ],
  [
    'a cursor with SQL for a place',
    { after: Buffer.from(`["RAISED_ON DESC","'; drop table findings","x"]`).toString('base64url') },
    'after',
  ],
  ['a page of no items', { first: 0 }, 'first'],
  ['a page of too many', { first: 101 }, 'first'],
  ['both ways at once', { last: 3 }, 'last'],
])('%s is refused by name', async (_, variables, field) => {
  const { errors } = await findings.as(people.cqcLead)(LIST, { first: 5, ...variables });
  expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: [field] });
});

it('a text that no database can hold is refused', async () => {
  const { errors } = await findings.as(people.cqcLead)(LIST, { filter: { text: 'a\0b' } });
  expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
});

const keyOf: Record<string, (f: Expected) => readonly string[]> = {
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

function groups(expected: readonly Expected[], by: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const finding of expected) {
    const combinations = by.reduce<string[][]>(
      (keys, dimension) =>
        keys.flatMap((k) => keyOf[dimension]!(finding).map((key) => [...k, key])),
      [[]],
    );
    for (const keys of combinations)
      found.set(keys.join('|'), (found.get(keys.join('|')) ?? 0) + 1);
  }
  return found;
}

it.each(
  [
    ...Object.keys(keyOf).map((dimension) => [dimension]),
    ['REGION', 'SEVERITY'],
    ['MANDATED_BY', 'COMPELLABLE_BY', 'STATUS'],
  ].map((by) => [by]),
)('counts by %s agree with the list', async (by) => {
  const counted = await counts({ by, filter: { severities: ['LOW', 'HIGH', 'CRITICAL'] } });
  const expected = groups(
    expectedOn(DAY).filter((f) => f.severity !== 'MEDIUM'),
    by,
  );
  expect(new Map(counted.map(({ keys, count }) => [keys.join('|'), count]))).toEqual(expected);
  expect(counted.map(({ count }) => count)).toEqual([...expected.values()].sort((a, b) => b - a));
});

it('counting by a dimension twice is refused', async () => {
  const { errors } = await findings.as(people.cqcLead)(COUNTS, { by: ['TRUST', 'TRUST'] });
  expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
});

it.each([
  '2017-03-19',
  '2017-03-20',
  '2017-07-31',
  '2017-08-01',
  '2017-10-01',
  '2017-10-02',
  '2018-07-01',
])('as of %s the register is what it was that day', async (day) => {
  const expected = expectedOn(day);
  const { nodes, totalCount } = await list({ asOf: `${day}T12:00:00Z` });
  expect(totalCount).toBe(expected.length);
  expect(new Map(nodes.map((n: any) => [n.id, [n.enforcementStatus, n.dueOn]]))).toEqual(
    new Map(expected.map((f) => [f.id, [f.status, f.dueOn]])),
  );
});

it('the day of asOf is the day in London', async () => {
  const at = async (asOf: string) =>
    (await list({ asOf, filter: { statuses: ['MANDATED'] } })).totalCount;
  expect(await at('2017-07-31T22:59:59Z')).toBe(0);
  expect(await at('2017-07-31T23:00:00Z')).toBeGreaterThan(0);
});
