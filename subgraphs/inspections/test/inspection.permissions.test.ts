import { people, person, post } from '@assay/kit/testing';
import { assessed } from './support/steps.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead, cqcInspector, cqcLead, naoAuditor, administrator } = people;
const nhsdOfficer = person('nhsd-officer', 'NHSD', 'ENFORCEMENT_OFFICER');
const nhsdBoth = person('nhsd-both', 'NHSD', 'INSPECTOR', 'LEAD_INSPECTOR');
const approver = people.approverOf('RX1');
let subgraph: TestSubgraph;
let steps: TestSubgraph['steps'];

beforeAll(async () => {
  subgraph = await startSubgraph();
  ({ steps } = subgraph);
});
afterAll(() => subgraph.stop());

const codeOf = ({ errors }: any): string => errors[0]?.code ?? 'done';

const acts = {
  plan: (viewer: typeof approver) => steps.plan(viewer),
  begin: async (viewer: typeof approver) =>
    steps.begin(viewer, (await steps.plan(nhsdInspector)).inspection.id),
  record: async (viewer: typeof approver) =>
    steps.record(viewer, (await steps.begun()).id, [assessed('CE-2014/CE1')]),
  draft: async (viewer: typeof approver) => steps.draft(viewer, (await steps.recorded()).id),
  issue: async (viewer: typeof approver) => {
    const { id, version } = await steps.recorded();
    return steps.issue(viewer, id, version);
  },
  cancel: async (viewer: typeof approver) => steps.cancel(viewer, (await steps.recorded()).id),
};

const OTHERS = 'NOT_FOUND';
const NO_ROLE = 'ROLE_REQUIRED';

describe.each([
  ['an inspector of the body', nhsdInspector, 'done', 'done', NO_ROLE],
  ['a lead inspector of the body', nhsdLead, 'done', 'done', 'done'],
  ['an enforcement officer of the body', nhsdOfficer, NO_ROLE, NO_ROLE, NO_ROLE],
  ['an inspector of another body', cqcInspector, 'done', OTHERS, OTHERS],
  ['a lead inspector of another body', cqcLead, 'done', OTHERS, OTHERS],
  ['the approver of the trust', approver, NO_ROLE, OTHERS, OTHERS],
  ['an auditor', naoAuditor, NO_ROLE, OTHERS, OTHERS],
  ['the administrator', administrator, NO_ROLE, OTHERS, OTHERS],
] as const)('%s', (_, viewer, plan, work, issue) => {
  it.each([
    ['plan', plan],
    ['begin', work],
    ['record', work],
    ['draft', work],
    ['cancel', work],
    ['issue', issue],
  ] as const)('who would %s is answered: %s', async (act, answer) => {
    expect(codeOf(await acts[act](viewer))).toBe(answer);
  });
});

describe('a lead inspector', () => {
  it('does not issue what they recorded, also when another person has recorded it anew', async () => {
    const { id } = await steps.begun();
    await steps.recordAll(nhsdBoth, id);
    const ids = await steps.controls('CE-2014');
    const anew = ids.map((control) => assessed(control, 'MET', { expectedVersion: 1 }));
    const { version } = (await steps.record(nhsdInspector, id, anew)).inspection;
    expect(codeOf(await steps.issue(nhsdBoth, id, version))).toBe('ANOTHER_PERSON_REQUIRED');
    expect(codeOf(await steps.issue(nhsdLead, id, version))).toBe('done');
  });
});

describe('nobody gets in', () => {
  const document = { query: '{ standards { code } inspections { totalCount } }' };
  it.each([
    ['without a warrant', () => Promise.resolve(undefined)],
    ['with a warrant for another subgraph', () => subgraph.keys.warrant('findings', nhsdInspector)],
    ['with a token for feeds', () => subgraph.keys.feedToken()],
  ])('%s', async (_, token) => {
    const { status, data } = await post(subgraph.base, document, await token());
    expect(status).toBe(401);
    expect(data).toBeUndefined();
  });
});
