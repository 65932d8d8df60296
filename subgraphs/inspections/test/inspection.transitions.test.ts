import { InspectionStatus } from '@assay/kit';
import { people, person } from '@assay/kit/testing';
import {
  MUTATION_OF,
  stateAfter,
  stateOf,
  whyForbidden,
  type InspectionState,
  type LaterStep,
} from '../src/inspection/inspection.transitions.ts';
import { amendSteps, type AmendSteps } from './support/amend-steps.ts';
import { draftSteps, type DraftSteps } from './support/draft-steps.ts';
import { assessed, type Answered } from './support/steps.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead } = people;
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

const trust = people.approverOf('RX1');
const point = { controlId: 'CE-2014/CE1', comment: 'The rules were reviewed.' };

const correction = {
  controlId: 'CE-2014/CE1',
  outcome: 'NOT_MET',
  rationale: 'The rules let all in.',
};
const other = person('nhsd-other-lead', 'NHSD', 'LEAD_INSPECTOR');

/** Makes an inspection in a state, with every control recorded where the state allows any. */
const bring: Record<InspectionState, () => Promise<Answered>> = {
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
  ISSUED: async () => {
    const { id, version } = await steps.issued();
    await amends.correct(nhsdInspector, id, [correction]);
    return { ...(await read(id)), id, version: version + 1 };
  },
  WITHDRAWN: async () => {
    const { id, version } = await bring.ISSUED();
    return (await amends.withdraw(nhsdLead, id, version)).inspection;
  },
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
  ASSIGN_TEAM: ({ id }) => amends.assign(nhsdLead, id, ['nhsd-inspector', 'nhsd-lead']),
  DECLARE_INTERESTS: ({ id }) => amends.declare(nhsdInspector, id, null),
  DECIDE_ON_INTERESTS: ({ id }) => amends.decide(nhsdLead, id, other.person, true),
  PREPARE_RESPONSE: ({ id }) => amends.prepare(people.contributorOf('RX1'), id, [point]),
  WITHDRAW: ({ id, version }) => amends.withdraw(nhsdLead, id, version),
  DRAFT_CORRECTION: ({ id }) => amends.correct(nhsdInspector, id, [correction]),
  ISSUE_CORRECTION: async ({ id, version }) => {
    const { reportVersions } = await amends.read(nhsdLead, id);
    const digest = reportVersions.at(-1)?.contentDigest ?? 'none';
    return amends.issueCorrection(nhsdLead, id, digest, version);
  },
};

/** What a step needs beside the state of the inspection; it may bring the version on. */
const preparing: Partial<Record<LaterStep, (inspection: Answered) => Promise<any>>> = {
  DECIDE_ON_INTERESTS: ({ id }) => amends.declare(other, id, 'I own shares of a supplier.'),
};

const states = [...Object.keys(InspectionStatus), 'WITHDRAWN'] as InspectionState[];
/** The trust changes nothing of the inspection itself. */
const ofTrust: readonly LaterStep[] = ['RESPOND', 'PREPARE_RESPONSE'];
const everyStep = Object.keys(MUTATION_OF) as LaterStep[];
const read = async (id: string) => {
  const document = `query ($id: ID!) { inspection(id: $id) { status withdrawnOn version assessments { outcome version } } }`;
  return (await subgraph.as(nhsdInspector)(document, { id })).data.inspection;
};

describe.each(states)('an inspection that is %s', (state) => {
  const allowed = everyStep.filter((step) => stateAfter(state, step));
  const forbidden = everyStep.filter((step) => !stateAfter(state, step));

  if (allowed.length > 0)
    it.each(allowed)('is brought on by %s', async (step) => {
      const found = await bring[state]();
      const prepared = await preparing[step]?.(found);
      const before: Answered = prepared?.inspection ?? found;
      const { inspection, errors } = await take[step](before);
      expect(errors).toEqual([]);
      const after = await read(found.id);
      expect(stateOf(after)).toBe(stateAfter(state, step));
      expect(after.version).toBe(before.version + (ofTrust.includes(step) ? 0 : 1));
      expect(inspection).toMatchObject({ id: found.id, version: after.version });
    });

  it(`refuses ${forbidden.join(', ')}, says what is allowed, and stays as it is`, async () => {
    const found = await bring[state]();
    const before = await read(found.id);
    for (const step of forbidden) {
      const { inspection, errors } = await take[step](found);
      expect(inspection).toBeNull();
      expect(errors).toMatchObject([{ code: 'WRONG_STATE', field: ['inspectionId'] }]);
      expect(errors[0].message).toBe(whyForbidden(state, step));
    }
    expect(await read(found.id)).toEqual(before);
  });
});
