import { EnforcementStatus } from '@assay/kit';
import { people } from '@assay/kit/testing';
import { fillRegister, type Expected } from './support/register.fixture.ts';
import { RunningFindings } from './support/start-findings.ts';

let findings: RunningFindings;
let expectedOn: (day: string) => Expected[];

beforeAll(async () => {
  findings = await RunningFindings.start();
  expectedOn = await fillRegister(findings);
}, 30_000);
afterAll(() => findings.stop());

const TIMELINE = `query ($filter: FindingFilter, $from: Date!, $to: Date!) {
  enforcementTimeline(filter: $filter, from: $from, to: $to) { on total open counts { status count } } }`;
const GAP = `query ($filter: FindingFilter, $on: Date) { powersGap(filter: $filter, on: $on) {
  on findings trusts byCompellability { compellability findings mandated }
  byRaiser { body { code name } findings direct indirect none mandated }
  byCompeller { body { code } direct indirect mandated } inspectedTrusts failedTrusts } }`;

async function ask(query: string, variables: object): Promise<any> {
  const { data, errors } = await findings.as(people.cqcLead)(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

const timeline = async (variables: object) =>
  (await ask(TIMELINE, { from: '2017-03-10', to: '2018-07-10', ...variables }))
    .enforcementTimeline as { on: string; total: number; open: number; counts: any[] }[];

const CLOSED = ['REMEDIED', 'RISK_ACCEPTED', 'WITHDRAWN'];

function standing(on: string, kept: readonly Expected[]) {
  return {
    on,
    total: kept.length,
    open: kept.filter(({ status }) => !CLOSED.includes(status)).length,
    counts: Object.values(EnforcementStatus).map((status) => ({
      status,
      count: kept.filter((finding) => finding.status === status).length,
    })),
  };
}

it('there is a point for the last day of each month, the last cut short', async () => {
  expect((await timeline({ from: '2017-12-31', to: '2018-03-15' })).map(({ on }) => on)).toEqual([
    '2017-12-31',
    '2018-01-31',
    '2018-02-28',
    '2018-03-15',
  ]);
  expect((await timeline({ from: '2020-02-01', to: '2020-02-29' })).map(({ on }) => on)).toEqual([
    '2020-02-29',
  ]);
});

it.each<[string, object, (f: Expected) => boolean]>([
  ['no filter', {}, () => true],
  ['a region', { regions: ['Y63'] }, (f) => f.region === 'Y63'],
  ['statuses', { statuses: ['OVERDUE', 'MANDATED'] }, (f) => f.dueOn !== null],
  ['deadlines', { dueTo: '2017-10-01' }, (f) => f.dueOn !== null && f.dueOn <= '2017-10-01'],
  ['text', { text: 'firewalls' }, (f) => f.title.includes('Firewalls')],
  ['a standard', { standards: ['NDG-2016'] }, (f) => f.standard === 'NDG-2016'],
  ['kinds of that day', { kinds: ['NHS_TRUST'] }, (f) => f.kind === 'NHS_TRUST'],
  ['mandates of that day', { mandatedBy: ['DHSC'] }, (f) => f.mandatedBy.length > 0],
  ['no mandates of that day', { notMandatedBy: ['DHSC'] }, (f) => f.mandatedBy.length === 0],
  ['the law of that day', { compellability: ['NONE'] }, (f) => f.compellability === 'NONE'],
  ['powers of that day', { compellableBy: ['DHSC'] }, (f) => f.compellableBy.includes('DHSC')],
])('with %s each point is what the register shows of that day', async (_, filter, keeps) => {
  const points = await timeline({ filter });
  expect(points).toEqual(points.map(({ on }) => standing(on, expectedOn(on).filter(keeps))));
  expect(points.some(({ total }) => total > 0)).toBe(true);
});

it.each([
  ['a period that ends before it begins', { from: '2018-01-02', to: '2018-01-01' }],
  ['more than 240 months', { from: '1998-01-01', to: '2018-01-01' }],
])('%s is refused by name', async (_, variables) => {
  const { errors } = await findings.as(people.cqcLead)(TIMELINE, variables);
  expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: ['to'] });
});

function gapOf(kept: readonly Expected[]) {
  const mandated = (f: Expected) => f.mandatedBy.length > 0;
  const raisers = [...new Set(kept.map((f) => f.raisedBy))];
  return {
    findings: kept.length,
    trusts: new Set(kept.map((f) => f.odsCode)).size,
    byCompellability: ['DIRECT', 'INDIRECT', 'NONE'].map((compellability) => {
      const share = kept.filter((f) => f.compellability === compellability);
      return { compellability, findings: share.length, mandated: share.filter(mandated).length };
    }),
    byRaiser: new Map(
      raisers.map((code) => {
        const raised = kept.filter((f) => f.raisedBy === code);
        const by = (compellability: string) =>
          raised.filter((f) => f.compellability === compellability).length;
        return [
          code,
          [raised.length, by('DIRECT'), by('INDIRECT'), by('NONE'), raised.filter(mandated).length],
        ];
      }),
    ),
  };
}

it.each(['2017-09-15', '2018-05-09', '2018-05-10', '2018-07-10'])(
  'on %s the gap is what the open findings of that day are by the law of that day',
  async (on) => {
    const { powersGap } = await ask(GAP, { on });
    const open = expectedOn(on).filter(({ status }) => !CLOSED.includes(status));
    expect({
      ...powersGap,
      byRaiser: new Map(
        powersGap.byRaiser.map((r: any) => [
          r.body.code,
          [r.findings, r.direct, r.indirect, r.none, r.mandated],
        ]),
      ),
    }).toMatchObject({ on, ...gapOf(open) });

    const compellers = new Set(open.flatMap((f) => f.compellableBy));
    expect(new Set(powersGap.byCompeller.map((c: any) => c.body.code))).toEqual(compellers);
    for (const { body, direct, indirect, mandated } of powersGap.byCompeller) {
      const could = open.filter((f) => f.compellableBy.includes(body.code));
      expect([body.code, Number(direct) + Number(indirect)]).toEqual([body.code, could.length]);
      expect(mandated).toBe(could.filter((f) => f.mandatedBy.includes(body.code)).length);
    }
  },
);

it('from 10 May 2018 the Department compels directly, and its mandates count', async () => {
  const departmentOn = async (on: string) =>
    (await ask(GAP, { on })).powersGap.byCompeller.find((c: any) => c.body.code === 'DHSC');
  expect(await departmentOn('2018-05-09')).toBeUndefined();
  const { direct, indirect, mandated } = await departmentOn('2018-05-10');
  expect(direct).toBeGreaterThan(0);
  expect(indirect).toBeGreaterThan(0);
  expect(mandated).toBeGreaterThan(0);
});

it('the trusts inspected and failed are counted as of the day, for the trusts asked about', async () => {
  const inspected = async (variables: object) => {
    const { powersGap } = await ask(GAP, variables);
    return [powersGap.inspectedTrusts, powersGap.failedTrusts];
  };
  expect(await inspected({ on: '2017-03-19' })).toEqual([0, 0]);
  expect(await inspected({ on: '2018-01-01' })).toEqual([4, 4]);
  expect(await inspected({ on: '2018-01-01', filter: { regions: ['Y63'] } })).toEqual([2, 2]);
  expect(await inspected({ on: '2018-01-01', filter: { odsCodes: ['RAA'] } })).toEqual([1, 1]);
  expect(await inspected({ on: '2018-01-01', filter: { kinds: ['GP_PRACTICE'] } })).toEqual([0, 0]);
  expect(
    await inspected({ on: '2018-01-01', filter: { standards: ['CE-2014'], raisedBy: ['ICO'] } }),
  ).toEqual([0, 0]);
});
