import { randomUUID } from 'node:crypto';
import { people, person } from '@assay/kit/testing';
import { amendSteps, type AmendSteps } from './support/amend-steps.ts';
import {
  codesOf,
  decide,
  draftSteps,
  point,
  trust,
  type DraftSteps,
} from './support/draft-steps.ts';
import { assessed } from './support/steps.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead, cqcLead } = people;
const colleague = person('nhsd-colleague', 'NHSD', 'INSPECTOR');
const secondLead = person('nhsd-second-lead', 'NHSD', 'LEAD_INSPECTOR');
const SHARES = 'I own shares of a supplier of the trust.';
let subgraph: TestSubgraph;
let steps: TestSubgraph['steps'];
let drafts: DraftSteps;
let amends: AmendSteps;

beforeAll(async () => {
  subgraph = await startSubgraph();
  ({ steps } = subgraph);
  drafts = draftSteps(subgraph.as);
  amends = amendSteps(subgraph.as);
});
afterAll(() => subgraph.stop());

/** An inspection under way whose team is the inspector, who leads it, and others. */
async function withTeam(...others: string[]): Promise<string> {
  const { id } = await steps.begun();
  expect((await amends.assign(nhsdLead, id, ['nhsd-inspector', ...others])).errors).toEqual([]);
  return id;
}
const record = (viewer = nhsdInspector, id = '') =>
  steps.record(viewer, id, [assessed('CE-2014/CE1')]);
const versionOf = async (id: string) => (await amends.read(nhsdLead, id)).version as number;

describe('a team', () => {
  it('is read, its lead first, with what each declared', async () => {
    const id = await withTeam('nhsd-colleague');
    await amends.declare(colleague, id, null);
    expect((await amends.read(nhsdInspector, id)).team).toEqual([
      { person: 'nhsd-inspector', lead: true, declaration: null },
      {
        person: 'nhsd-colleague',
        lead: false,
        declaration: { person: 'nhsd-colleague', conflict: null, decision: null },
      },
    ]);
    expect(await amends.read(trust, id)).toMatchObject({ team: null, interests: null });
  });

  it('is replaced whole, and who was on it before stays on record', async () => {
    const id = await withTeam('nhsd-colleague');
    await amends.assign(nhsdLead, id, ['nhsd-colleague']);
    expect((await amends.read(nhsdLead, id)).team).toMatchObject([{ person: 'nhsd-colleague' }]);
    const rows = await subgraph.database.asSuperuser(
      'select person, recorded_by from team_members where inspection_id = $1 order by version, person',
      [id],
    );
    expect(rows).toEqual(
      ['nhsd-colleague', 'nhsd-inspector', 'nhsd-colleague'].map((one) => ({
        person: one,
        recorded_by: 'nhsd-lead',
      })),
    );
    const taken = await subgraph.database.asSuperuser<{ step: string }>(
      'select step from inspection_steps where inspection_id = $1 order by version',
      [id],
    );
    expect(taken.map(({ step }) => step)).toEqual(['PLAN', 'BEGIN', 'ASSIGN_TEAM', 'ASSIGN_TEAM']);
  });

  it('has exactly one lead and names nobody twice, and says every fault at once', async () => {
    const { id } = await steps.begun();
    const document = `mutation ($input: AssignTeamInput!) {
      assignTeam(input: $input) { inspection { id } errors { code message field } } }`;
    const assign = async (members: object[]) => {
      const input = { inspectionId: id, members, idempotencyKey: randomUUID() };
      return (await subgraph.as(nhsdLead)(document, { input })).data.assignTeam.errors;
    };
    const a = { person: 'a', lead: true };
    expect(await assign([a, a])).toEqual([
      {
        code: 'INVALID_VALUE',
        message: 'a is on the team already, at 0; name each person once.',
        field: ['members', '1', 'person'],
      },
      {
        code: 'INVALID_VALUE',
        message: 'The team has 2 leads; exactly one of its people leads it.',
        field: ['members'],
      },
    ]);
    expect(await assign([])).toMatchObject([{ message: 'The team has 0 people; name 1 to 50.' }]);
    expect(await assign([{ person: 'a', lead: false }])).toMatchObject([
      { message: 'The team has 0 leads; exactly one of its people leads it.' },
    ]);
    expect(await assign([{ person: ' ', lead: true }])).toMatchObject([
      { field: ['members', '0', 'person'] },
    ]);
    expect((await amends.read(nhsdLead, id)).team).toEqual([]);
  });

  it('is assigned by a lead inspector of the body that inspects', async () => {
    const { id, version } = await steps.begun();
    expect(codesOf(await amends.assign(nhsdInspector, id, ['x']))).toEqual(['ROLE_REQUIRED']);
    expect(codesOf(await amends.assign(cqcLead, id, ['x']))).toEqual(['NOT_FOUND']);
    const stale = await amends.assign(nhsdLead, id, ['x'], { expectedVersion: version - 1 });
    expect(codesOf(stale)).toEqual(['STALE_VERSION']);
  });

  it('alone records, drafts, sends and answers; others are told whom to ask', async () => {
    const id = await withTeam();
    const refused = async (answer: Promise<any>) => {
      const { inspection, errors } = await answer;
      expect(inspection).toBeNull();
      expect(errors).toMatchObject([{ code: 'ROLE_REQUIRED', field: ['inspectionId'] }]);
      return errors[0].message as string;
    };
    expect(await refused(record(colleague, id))).toBe(
      'recordAssessments is for the team of this inspection, which nhsd-inspector leads; ' +
        'a lead inspector of NHSD can put you on it with assignTeam.',
    );
    await steps.recordAll(nhsdInspector, id);
    await refused(steps.draft(colleague, id));
    await steps.draft(nhsdInspector, id);
    await refused(drafts.send(colleague, id));
    await drafts.send(nhsdInspector, id);
    await drafts.respond(trust, id, [point()]);
    const [{ id: pointId }] = await drafts.points(nhsdInspector, id);
    await refused(drafts.answer(colleague, id, decide([pointId], false)));
    expect(codesOf(await drafts.answer(nhsdInspector, id, decide([pointId], false)))).toEqual([]);
  });

  it('leaves sign-off and issue to a lead who assessed nothing, on the team or not', async () => {
    const id = await withTeam();
    await steps.recordAll(nhsdInspector, id);
    await steps.draft(nhsdInspector, id);
    const { contentDigest } = await drafts.report(nhsdLead, id);
    expect(codesOf(await drafts.signOff(nhsdLead, id, contentDigest))).toEqual([]);
    const issued = await steps.issue(secondLead, id, await versionOf(id));
    expect(issued.errors).toEqual([]);
  });

  it('is nowhere in the report', async () => {
    const id = await withTeam('nhsd-colleague');
    await amends.declare(colleague, id, SHARES);
    await steps.recordAll(nhsdInspector, id);
    await steps.draft(nhsdInspector, id);
    const { content } = await drafts.report(nhsdLead, id);
    expect(content).not.toContain('nhsd-colleague');
    expect(content).not.toContain(SHARES);
  });
});

describe('a declared conflict of interest', () => {
  const BARRED = 'ANOTHER_PERSON_REQUIRED';
  const barred = async (answer: Promise<any>) => {
    const { inspection, errors } = await answer;
    expect(inspection).toBeNull();
    expect(errors).toMatchObject([{ code: BARRED, field: ['inspectionId'] }]);
  };

  it('bars that person from recording, drafting, sending and answering, and nobody else', async () => {
    const id = await withTeam('nhsd-colleague');
    const declared = await amends.declare(colleague, id, SHARES);
    expect(declared).toMatchObject({
      errors: [],
      inspection: { interests: [{ conflict: SHARES }] },
    });
    await barred(record(colleague, id));
    await steps.recordAll(nhsdInspector, id);
    await barred(steps.draft(colleague, id));
    await steps.draft(nhsdInspector, id);
    await barred(drafts.send(colleague, id));
    await drafts.send(nhsdInspector, id);
    await drafts.respond(trust, id, [point()]);
    const [{ id: pointId }] = await drafts.points(nhsdInspector, id);
    await barred(drafts.answer(colleague, id, decide([pointId], false)));
  });

  it('bars a lead from signing off, issuing, withdrawing and deciding', async () => {
    const { id } = await steps.recorded();
    await amends.declare(colleague, id, SHARES);
    await amends.declare(nhsdLead, id, SHARES);
    await steps.draft(nhsdInspector, id);
    const { contentDigest } = await drafts.report(nhsdLead, id);
    await barred(drafts.signOff(nhsdLead, id, contentDigest));
    await barred(steps.issue(nhsdLead, id, await versionOf(id)));
    await barred(amends.decide(nhsdLead, id, 'nhsd-colleague', true));
    expect((await steps.issue(secondLead, id, await versionOf(id))).errors).toEqual([]);
    await barred(amends.withdraw(nhsdLead, id, await versionOf(id)));
    const change = { controlId: 'CE-2014/CE1', outcome: 'NOT_MET', rationale: 'x' };
    await barred(amends.correct(colleague, id, [change]));
    const { inspection } = await amends.correct(nhsdInspector, id, [change]);
    const digest = inspection.reportVersions.at(-1).contentDigest as string;
    await barred(amends.issueCorrection(nhsdLead, id, digest, await versionOf(id)));
  });

  it('bars without a team too', async () => {
    const { id } = await steps.begun();
    await amends.declare(nhsdInspector, id, SHARES);
    await barred(record(nhsdInspector, id));
    expect(codesOf(await record(colleague, id))).toEqual([]);
  });

  it('bars no longer once another lead decides, with a reason, that it is managed', async () => {
    const id = await withTeam('nhsd-colleague');
    await amends.declare(colleague, id, SHARES);
    await amends.decide(nhsdLead, id, 'nhsd-colleague', false);
    await barred(record(colleague, id));
    const { inspection } = await amends.decide(nhsdLead, id, 'nhsd-colleague', true);
    expect(inspection.interests[0].decision).toEqual({
      mayTakePart: true,
      reason: 'The shares are held in a blind trust.',
      decidedBy: 'nhsd-lead',
    });
    expect(codesOf(await record(colleague, id))).toEqual([]);
  });

  it('bars again once it is declared anew, and is gone once none is declared', async () => {
    const { id } = await steps.begun();
    await amends.declare(nhsdInspector, id, SHARES);
    await amends.decide(nhsdLead, id, 'nhsd-inspector', true);
    await amends.declare(nhsdInspector, id, 'My brother manages the ward.');
    await barred(record(nhsdInspector, id));
    await amends.declare(nhsdInspector, id, null);
    expect(codesOf(await record(nhsdInspector, id))).toEqual([]);
    const { interests } = await amends.read(nhsdLead, id);
    expect(interests.map(({ conflict }: any) => conflict as string)).toEqual([
      SHARES,
      'My brother manages the ward.',
      null,
    ]);
  });

  it('is decided on by another person, and only where there is one', async () => {
    const { id } = await steps.begun();
    await amends.declare(nhsdLead, id, null);
    expect(codesOf(await amends.decide(secondLead, id, 'nhsd-lead', true))).toEqual(['NOT_FOUND']);
    expect(codesOf(await amends.decide(secondLead, id, 'nobody', true))).toEqual(['NOT_FOUND']);
    expect(codesOf(await amends.decide(nhsdInspector, id, 'x', true))).toEqual(['ROLE_REQUIRED']);
    expect(codesOf(await amends.decide(cqcLead, id, 'nhsd-lead', true))).toEqual(['NOT_FOUND']);
    expect((await amends.decide(nhsdLead, id, 'nhsd-lead', true)).errors).toMatchObject([
      { code: BARRED, field: ['person'] },
    ]);
  });

  it('is declared by members of the team and by lead inspectors, for themselves', async () => {
    const id = await withTeam();
    expect((await amends.declare(colleague, id, null)).errors).toMatchObject([
      { code: 'ROLE_REQUIRED', message: expect.stringContaining('nhsd-inspector leads the team') },
    ]);
    expect(codesOf(await amends.declare(nhsdInspector, id, null))).toEqual([]);
    expect(codesOf(await amends.declare(nhsdLead, id, null))).toEqual([]);
    expect(codesOf(await amends.declare(cqcLead, id, null))).toEqual(['NOT_FOUND']);
    expect((await amends.declare(nhsdLead, id, ' ')).errors).toMatchObject([
      { code: 'INVALID_VALUE', field: ['conflict'] },
    ]);
  });
});
