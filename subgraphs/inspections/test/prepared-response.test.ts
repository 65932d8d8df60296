import { people, person } from '@assay/kit/testing';
import { amendSteps, type AmendSteps } from './support/amend-steps.ts';
import {
  codesOf,
  draftScenes,
  draftSteps,
  point,
  trust,
  type DraftScenes,
  type DraftSteps,
} from './support/draft-steps.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead } = people;
const contributor = people.contributorOf('RX1');
const both = person('trust-rx1-both', 'RX1', 'TRUST_CONTRIBUTOR', 'TRUST_APPROVER');
let subgraph: TestSubgraph;
let drafts: DraftSteps;
let amends: AmendSteps;
let sent: DraftScenes['sent'];

beforeAll(async () => {
  subgraph = await startSubgraph();
  drafts = draftSteps(subgraph.as);
  amends = amendSteps(subgraph.as);
  ({ sent } = draftScenes(subgraph.steps, drafts));
});
afterAll(() => subgraph.stop());

const preparedIn = async (id: string, viewer = trust) =>
  (await amends.read(viewer, id)).preparedDraftResponse;

describe('a prepared answer to a draft', () => {
  it('is prepared by a contributor, and read by the people of the trust alone', async () => {
    const id = await sent();
    const { inspection, errors } = await amends.prepare(contributor, id, [point()]);
    expect(errors).toEqual([]);
    const prepared = {
      id: expect.any(String),
      preparedBy: contributor.person,
      points: [{ comment: point().comment, control: { id: 'CE-2014/CE1' } }],
    };
    expect(inspection.preparedDraftResponse).toEqual(prepared);
    expect(await preparedIn(id)).toEqual(prepared);
    for (const viewer of [nhsdInspector, nhsdLead]) {
      const seen = await amends.read(viewer, id);
      expect(seen.preparedDraftResponse).toBeNull();
      expect(seen.accuracyCheck).toEqual({ responses: [], points: [] });
    }
  });

  it('is replaced until it is submitted, and what was replaced cannot be submitted', async () => {
    const id = await sent();
    await amends.prepare(contributor, id, [point()]);
    const first = await preparedIn(id);
    await amends.prepare(contributor, id, [point('CE-2014/CE2')]);
    expect((await amends.submit(trust, id, first.id as string)).errors).toMatchObject([
      { code: 'NOT_FOUND', field: ['preparedResponseId'] },
    ]);
    const second = await preparedIn(id);
    expect(second.points).toMatchObject([{ control: { id: 'CE-2014/CE2' } }]);
    const { inspection, errors } = await amends.submit(trust, id, second.id as string);
    expect(errors).toEqual([]);
    expect(inspection).toMatchObject({
      preparedDraftResponse: null,
      accuracyCheck: {
        responses: [{ preparedBy: contributor.person }],
        points: [{ comment: point().comment, control: { id: 'CE-2014/CE2' } }],
      },
    });
    expect(codesOf(await amends.submit(trust, id, second.id as string))).toEqual(['NOT_FOUND']);
  });

  it('is submitted by an approver who did not prepare it', async () => {
    const id = await sent();
    await amends.prepare(both, id, [point()]);
    const { id: prepared } = await preparedIn(id);
    expect(codesOf(await amends.submit(contributor, id, prepared as string))).toEqual([
      'ROLE_REQUIRED',
    ]);
    expect((await amends.submit(both, id, prepared as string)).errors).toMatchObject([
      { code: 'ANOTHER_PERSON_REQUIRED', field: ['preparedResponseId'] },
    ]);
    expect((await preparedIn(id)).id).toBe(prepared);
    expect(codesOf(await amends.submit(trust, id, prepared as string))).toEqual([]);
  });

  it('is not needed: an approver answers with points of their own', async () => {
    const id = await sent();
    await amends.prepare(contributor, id, [point()]);
    expect(codesOf(await drafts.respond(trust, id, []))).toEqual([]);
    expect((await amends.read(trust, id)).accuracyCheck.responses).toEqual([{ preparedBy: null }]);
  });

  it('is submitted instead of points, not with them, and one of the two is given', async () => {
    const id = await sent();
    await amends.prepare(contributor, id, []);
    const { id: prepared } = await preparedIn(id);
    const two = await amends.submit(trust, id, prepared as string, { points: [] });
    expect(two.errors).toMatchObject([{ code: 'INVALID_VALUE', field: ['points'] }]);
    const neither = await amends.submit(trust, id, prepared as string, {
      preparedResponseId: null,
    });
    expect(neither.errors).toMatchObject([{ code: 'INVALID_VALUE', field: ['points'] }]);
    expect(codesOf(await amends.submit(trust, id, prepared as string))).toEqual([]);
  });

  it('is refused with every fault at its place, and to approvers and other trusts', async () => {
    const id = await sent();
    const faulty = [point('CE-2014/CE99'), point('CE-2014/CE1', ' ')];
    expect((await amends.prepare(contributor, id, faulty)).errors).toMatchObject([
      { code: 'NOT_FOUND', field: ['points', '0', 'controlId'] },
      { code: 'INVALID_VALUE', field: ['points', '1', 'comment'] },
    ]);
    const many = Array.from({ length: 501 }, () => point());
    expect((await amends.prepare(contributor, id, many)).errors).toMatchObject([
      { code: 'INVALID_VALUE', field: ['points'] },
    ]);
    expect(codesOf(await amends.prepare(trust, id, []))).toEqual(['ROLE_REQUIRED']);
    expect(codesOf(await amends.prepare(people.contributorOf('RX2'), id, []))).toEqual([
      'NOT_FOUND',
    ]);
    expect(codesOf(await amends.prepare(nhsdLead, id, []))).toEqual(['NOT_FOUND']);
  });

  it('belongs to the draft that was checked, not to the next one', async () => {
    const id = await sent();
    await amends.prepare(contributor, id, [point()]);
    const { id: prepared } = await preparedIn(id);
    await drafts.respond(trust, id, [point()]);
    const [{ id: pointId }] = await drafts.points(nhsdInspector, id);
    await drafts.answer(nhsdInspector, id, [{ pointId, accepted: true, reason: 'Right.' }]);
    const change = {
      controlId: 'CE-2014/CE1',
      outcome: 'NOT_MET',
      rationale: 'x',
      expectedVersion: 1,
    };
    await subgraph.steps.record(nhsdInspector, id, [change], { assessedOn: '2017-03-14' });
    await subgraph.steps.draft(nhsdInspector, id, { draftedOn: '2017-03-14' });
    await drafts.send(nhsdInspector, id);
    const { asSuperuser } = subgraph.database;
    for (const mode of ['enable', 'disable', 'enable']) {
      await asSuperuser(`alter table prepared_draft_responses ${mode} row level security`);
      expect(await preparedIn(id)).toBeNull();
      expect(codesOf(await amends.submit(trust, id, prepared as string))).toEqual(['NOT_FOUND']);
    }
  });
});
