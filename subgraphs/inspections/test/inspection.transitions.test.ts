import { InspectionStatus } from '@assay/kit';
import { people } from '@assay/kit/testing';
import {
  MUTATION_OF,
  stateAfter,
  whyForbidden,
  type LaterStep,
} from '../src/inspection/inspection.transitions.ts';
import { draftSteps, type DraftSteps } from './support/draft-steps.ts';
import { assessed, type Answered } from './support/steps.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead } = people;
let subgraph: TestSubgraph;
let steps: TestSubgraph['steps'];
let drafts: DraftSteps;

beforeAll(async () => {
  subgraph = await startSubgraph();
  ({ steps } = subgraph);
  drafts = draftSteps(subgraph.as);
});
afterAll(() => subgraph.stop());

const trust = people.approverOf('RX1');
const point = { controlId: 'CE-2014/CE1', comment: 'The rules were reviewed.' };

/** Makes an inspection in a state, with every control recorded where the state allows any. */
const bring: Record<InspectionStatus, () => Promise<Answered>> = {
  PLANNED: async () => (await steps.plan(nhsdInspector)).inspection,
  UNDER_WAY: () => steps.recorded(),
  DRAFTED: async () => {
    const { id } = await steps.recorded();
    return (await steps.draft(nhsdInspector, id)).inspection;
  },
  IN_ACCURACY_CHECK: async () => {
    const { id } = await bring.DRAFTED();
    await drafts.send(nhsdInspector, id);
    await drafts.respond(trust, id, [point]);
    const [{ id: pointId }] = await drafts.points(nhsdInspector, id);
    const accepted = [{ pointId, accepted: true, reason: 'Right.' }];
    return (await drafts.answer(nhsdInspector, id, accepted)).inspection;
  },
  ISSUED: () => steps.issued(),
  CANCELLED: async () => {
    const { id } = (await steps.plan(nhsdInspector)).inspection;
    return (await steps.cancel(nhsdInspector, id)).inspection;
  },
};

const take: Record<LaterStep, (inspection: Answered) => Promise<any>> = {
  BEGIN: ({ id }) => steps.begin(nhsdInspector, id),
  RECORD: ({ id }) =>
    steps.record(nhsdInspector, id, [assessed('CE-2014/CE1', 'NOT_MET', { expectedVersion: 1 })], {
      assessedOn: '2017-03-14',
    }),
  DRAFT: ({ id }) => steps.draft(nhsdInspector, id),
  SEND: ({ id }) => drafts.send(nhsdInspector, id),
  RESPOND: ({ id }) => drafts.respond(trust, id, [point]),
  ANSWER: async ({ id, status }) => {
    if (status === 'IN_ACCURACY_CHECK') await drafts.respond(trust, id, [point]);
    const pointId = (await drafts.points(nhsdInspector, id)).at(-1)?.id ?? id;
    return drafts.answer(nhsdInspector, id, [{ pointId, accepted: false, reason: 'Not so.' }]);
  },
  SIGN_OFF: async ({ id }) =>
    drafts.signOff(nhsdLead, id, (await drafts.report(nhsdLead, id))?.contentDigest ?? 'none'),
  ISSUE: ({ id, version }) => steps.issue(nhsdLead, id, version),
  CANCEL: ({ id }) => steps.cancel(nhsdInspector, id),
};

const statuses = Object.keys(InspectionStatus) as InspectionStatus[];
const everyStep = Object.keys(MUTATION_OF) as LaterStep[];
const read = async (id: string) => {
  const document = `query ($id: ID!) { inspection(id: $id) { status version assessments { outcome version } } }`;
  return (await subgraph.as(nhsdInspector)(document, { id })).data.inspection;
};

describe.each(statuses)('an inspection that is %s', (status) => {
  const allowed = everyStep.filter((step) => stateAfter(status, step));
  const forbidden = everyStep.filter((step) => !stateAfter(status, step));

  if (allowed.length > 0)
    it.each(allowed)('is brought on by %s', async (step) => {
      const before = await bring[status]();
      const { inspection, errors } = await take[step](before);
      expect(errors).toEqual([]);
      expect(inspection).toMatchObject({
        status: stateAfter(status, step),
        // the trust changes nothing of the inspection itself
        version: step === 'RESPOND' ? before.version : before.version + 1,
      });
    });

  it(`refuses ${forbidden.join(', ')}, says what is allowed, and stays as it is`, async () => {
    const found = await bring[status]();
    const before = await read(found.id);
    for (const step of forbidden) {
      const { inspection, errors } = await take[step](found);
      expect(inspection).toBeNull();
      expect(errors).toMatchObject([{ code: 'WRONG_STATE', field: ['inspectionId'] }]);
      expect(errors[0].message).toBe(whyForbidden(status, step));
    }
    expect(await read(found.id)).toEqual(before);
  });
});
