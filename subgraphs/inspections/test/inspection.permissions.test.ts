import type { Viewer } from '@assay/kit';
import { people, person, post } from '@assay/kit/testing';
import { assessed, type Answered } from './support/steps.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead, cqcInspector, cqcLead, naoAuditor, administrator } = people;
const nhsdOfficer = person('nhsd-officer', 'NHSD', 'ENFORCEMENT_OFFICER');
const nhsdBoth = person('nhsd-both', 'NHSD', 'INSPECTOR', 'LEAD_INSPECTOR');
let subgraph: TestSubgraph;
let steps: TestSubgraph['steps'];

beforeAll(async () => {
  subgraph = await startSubgraph();
  ({ steps } = subgraph);
});
afterAll(() => subgraph.stop());

const codeOf = ({ errors }: any): string => errors[0]?.code ?? 'done';

type Act = 'plan' | 'begin' | 'record' | 'draft' | 'issue' | 'cancel';
const planned = async (): Promise<Answered> => (await steps.plan(nhsdInspector)).inspection;

const ready: Record<Act, () => Promise<Answered | null>> = {
  plan: () => Promise.resolve(null),
  begin: planned,
  record: () => steps.begun(),
  draft: () => steps.recorded(),
  issue: () => steps.recorded(),
  cancel: planned,
};
const take = (act: Act, viewer: Viewer, id: string, version: number) =>
  ({
    plan: () => steps.plan(viewer),
    begin: () => steps.begin(viewer, id),
    record: () => steps.record(viewer, id, [assessed('CE-2014/CE1')]),
    draft: () => steps.draft(viewer, id),
    issue: () => steps.issue(viewer, id, version),
    cancel: () => steps.cancel(viewer, id),
  })[act]();

/** Inspections that are ready for an act and that nobody was allowed to change yet. */
const untouched = new Map<Act, Answered | null>();

async function attempt(act: Act, viewer: Viewer): Promise<string> {
  const inspection = untouched.get(act) ?? (await ready[act]());
  untouched.set(act, inspection);
  const answer = codeOf(await take(act, viewer, inspection?.id ?? '', inspection?.version ?? 0));
  if (answer === 'done') untouched.delete(act);
  return answer;
}

const OTHERS = 'NOT_FOUND';
const NO_ROLE = 'ROLE_REQUIRED';

describe.each([
  ['an inspector of the body', nhsdInspector, 'done', 'done', NO_ROLE],
  ['a lead inspector of the body', nhsdLead, 'done', 'done', 'done'],
  ['an enforcement officer of the body', nhsdOfficer, NO_ROLE, NO_ROLE, NO_ROLE],
  ['an inspector of another body', cqcInspector, 'done', OTHERS, OTHERS],
  ['a lead inspector of another body', cqcLead, 'done', OTHERS, OTHERS],
  ['the approver of the trust', people.approverOf('RX1'), NO_ROLE, OTHERS, OTHERS],
  ['an auditor', naoAuditor, NO_ROLE, OTHERS, OTHERS],
  [
    'a trust that claims the role',
    { ...people.approverOf('NHSD'), roles: ['INSPECTOR'] },
    NO_ROLE,
    OTHERS,
    OTHERS,
  ],
  ['the administrator', administrator, NO_ROLE, OTHERS, OTHERS],
] satisfies [string, Viewer, string, string, string][])('%s', (_, viewer, plan, work, issue) => {
  it.each([
    ['plan', plan],
    ['begin', work],
    ['record', work],
    ['draft', work],
    ['cancel', work],
    ['issue', issue],
  ] as const)('who would %s is answered: %s', async (act, answer) => {
    expect(await attempt(act, viewer)).toBe(answer);
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
