import { randomUUID } from 'node:crypto';
import { people } from '@assay/kit/testing';
import {
  codesOf,
  decide,
  draftScenes,
  draftSteps,
  point,
  trust,
  type DraftScenes,
  type DraftSteps,
} from './support/draft-steps.ts';
import { assessed } from './support/steps.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead, cqcLead, naoAuditor } = people;
const CE1 = 'CE-2014/CE1';
let subgraph: TestSubgraph;
let steps: TestSubgraph['steps'];
let drafts: DraftSteps;
let drafted: DraftScenes['drafted'];
let sent: DraftScenes['sent'];
let contested: DraftScenes['contested'];
let versionOf: DraftScenes['versionOf'];

beforeAll(async () => {
  subgraph = await startSubgraph();
  ({ steps } = subgraph);
  drafts = draftSteps(subgraph.as);
  ({ drafted, sent, contested, versionOf } = draftScenes(subgraph.steps, drafts));
});
afterAll(() => subgraph.stop());

describe('the inspector', () => {
  it('accepts or declines each point with a reason', async () => {
    const { id, pointIds } = await contested(point(), point('CE-2014/CE2'));
    const [first = '', second = ''] = pointIds;
    const { errors } = await drafts.answer(nhsdInspector, id, [
      { pointId: first, accepted: true, reason: 'The minutes show it.' },
      { pointId: second, accepted: false, reason: 'No record shows it.' },
    ]);
    expect(errors).toEqual([]);
    expect((await drafts.points(trust, id)).map(({ answer }) => answer)).toEqual([
      { accepted: true, reason: 'The minutes show it.', answeredOn: '2017-03-14' },
      { accepted: false, reason: 'No record shows it.', answeredOn: '2017-03-14' },
    ]);
  });

  it('gives one answer to each point, with a reason, not before the point; it stands', async () => {
    const { id, pointIds } = await contested(point());
    const [pointId = ''] = pointIds;
    const unknown = randomUUID();
    const { errors } = await drafts.answer(
      nhsdInspector,
      id,
      [
        { pointId, accepted: true, reason: ' ' },
        { pointId, accepted: false, reason: 'No.' },
        { pointId: unknown, accepted: false, reason: 'No.' },
      ],
      { answeredOn: '2017-03-13' },
    );
    expect(errors.map(({ code, field }: any) => [code, field.join('.')])).toEqual([
      ['INVALID_VALUE', 'answers.0.reason'],
      ['INVALID_VALUE', 'answers.1.pointId'],
      ['NOT_FOUND', 'answers.2.pointId'],
      ['DATE_OUT_OF_ORDER', 'answeredOn'],
    ]);
    expect(codesOf(await drafts.answer(nhsdInspector, id, []))).toEqual(['INVALID_VALUE']);
    await drafts.answer(nhsdInspector, id, decide(pointIds, true));
    const again = await drafts.answer(nhsdInspector, id, decide(pointIds, false));
    expect(again.errors).toMatchObject([
      { code: 'WRONG_STATE', field: ['answers', '0', 'pointId'] },
    ]);
  });

  it('answers points of this inspection only', async () => {
    const { pointIds } = await contested(point());
    const answered = await drafts.answer(nhsdInspector, await sent(), decide(pointIds, true));
    expect(codesOf(answered)).toEqual(['NOT_FOUND']);
  });

  it.each([
    ['another body', cqcLead, 'NOT_FOUND'],
    ['the trust', trust, 'NOT_FOUND'],
    [
      'an officer who does not inspect',
      { ...nhsdLead, roles: ['ENFORCEMENT_OFFICER' as const] },
      'ROLE_REQUIRED',
    ],
  ])('alone sends and answers: %s does not', async (_, viewer, code) => {
    expect(codesOf(await drafts.send(viewer, await drafted()))).toEqual([code]);
    const { id, pointIds } = await contested(point());
    expect(codesOf(await drafts.answer(viewer, id, decide(pointIds, true)))).toEqual([code]);
  });

  it('changes, while the trust checks, only what an accepted point is about, once all are answered', async () => {
    const { id, pointIds } = await contested(point(), point('CE-2014/CE2'));
    const [first = '', second = ''] = pointIds;
    const change = (control: string) =>
      steps.record(nhsdInspector, id, [assessed(control, 'NOT_MET', { expectedVersion: 1 })], {
        assessedOn: '2017-03-14',
      });
    await drafts.answer(nhsdInspector, id, decide([first], true));
    expect((await change(CE1)).errors).toMatchObject([
      {
        code: 'WRONG_STATE',
        message: '1 point of the trust waits for an answer; answer every point first.',
      },
    ]);
    await drafts.answer(nhsdInspector, id, decide([second], false));
    expect((await change('CE-2014/CE2')).errors).toMatchObject([
      { code: 'WRONG_STATE', field: ['assessments', '0', 'controlId'] },
    ]);
    const changed = await change(CE1);
    expect(changed).toMatchObject({ errors: [], inspection: { status: 'UNDER_WAY' } });
    const early = await steps.issue(nhsdLead, id, changed.inspection.version);
    expect(early.errors).toMatchObject([
      {
        code: 'WRONG_STATE',
        message:
          'Outcomes have changed since the trust checked the draft; draft the report again first.',
      },
    ]);
    const again = await steps.draft(nhsdInspector, id, { draftedOn: '2017-03-15' });
    const issued = await steps.issue(nhsdLead, id, again.inspection.version);
    expect(issued.inspection).toMatchObject({ status: 'ISSUED', result: 'FAILED' });
  });

  it('dates no change before the answer that allows it', async () => {
    const { id, pointIds } = await contested(point());
    await drafts.answer(nhsdInspector, id, decide(pointIds, true), { answeredOn: '2017-03-16' });
    const change = assessed(CE1, 'NOT_MET', { expectedVersion: 1 });
    const early = await steps.record(nhsdInspector, id, [change], { assessedOn: '2017-03-15' });
    expect(codesOf(early)).toEqual(['DATE_OUT_OF_ORDER']);
  });

  it('may send the changed draft to the trust again, which then answers that one', async () => {
    const { id, pointIds } = await contested(point());
    await drafts.answer(nhsdInspector, id, decide(pointIds, true));
    const change = assessed(CE1, 'NOT_MET', { expectedVersion: 1 });
    await steps.record(nhsdInspector, id, [change], { assessedOn: '2017-03-14' });
    await steps.draft(nhsdInspector, id, { draftedOn: '2017-03-14' });
    await drafts.send(nhsdInspector, id, { dispatchedOn: '2017-03-15' });
    await drafts.respond(trust, id, [], { respondedOn: '2017-03-16' });
    const { accuracyChecks } = await drafts.read(trust, id);
    expect(accuracyChecks).toMatchObject([
      { reportNumber: 1, points: [{ answer: { accepted: true } }] },
      { reportNumber: 2, dispatchedOn: '2017-03-15', points: [] },
    ]);
  });
});

describe('a report under check is issued', () => {
  it('only once every point is answered', async () => {
    const { id, pointIds } = await contested(point(), point('CE-2014/CE2'));
    const early = await steps.issue(nhsdLead, id, await versionOf(id));
    expect(early.errors).toEqual([
      {
        code: 'WRONG_STATE',
        message: '2 points of the trust wait for an answer; answer every point first.',
        field: ['inspectionId'],
      },
    ]);
    await drafts.answer(nhsdInspector, id, decide(pointIds, false));
    const issued = await steps.issue(nhsdLead, id, await versionOf(id));
    expect(issued).toMatchObject({ errors: [], inspection: { status: 'ISSUED' } });
  });

  it('when the trust is silent, only after its time is up', async () => {
    const id = await sent();
    const version = await versionOf(id);
    const early = await steps.issue(nhsdLead, id, version, { issuedOn: '2017-03-28' });
    expect(early.errors).toEqual([
      {
        code: 'DATE_OUT_OF_ORDER',
        message:
          'issuedOn is 28 March 2017; the trust has until 28 March 2017 to answer the draft. ' +
          'Issue after that day, or once it has answered.',
        field: ['issuedOn'],
      },
    ]);
    const issued = await steps.issue(nhsdLead, id, version, { issuedOn: '2017-03-29' });
    expect(issued.errors).toEqual([]);
  });

  it('not before the last thing that was said about it', async () => {
    const { id, pointIds } = await contested(point());
    await drafts.answer(nhsdInspector, id, decide(pointIds, false), { answeredOn: '2017-03-22' });
    const early = await steps.issue(nhsdLead, id, await versionOf(id), { issuedOn: '2017-03-21' });
    expect(early.errors).toMatchObject([
      {
        code: 'DATE_OUT_OF_ORDER',
        message:
          'issuedOn is 21 March 2017, before the answer to the trust of 22 March 2017 that it follows.',
      },
    ]);
  });
});

describe('the auditor', () => {
  it('takes none of these steps', async () => {
    const id = await drafted();
    const attempts = [
      drafts.send(naoAuditor, id),
      drafts.respond(naoAuditor, id, []),
      drafts.answer(naoAuditor, id, []),
      drafts.signOff(naoAuditor, id, ''),
    ];
    expect((await Promise.all(attempts)).flatMap(codesOf)).toEqual(Array(4).fill('NOT_FOUND'));
  });
});
