import { people } from '@assay/kit/testing';
import { INSPECTION_CHANGED, inspectionEvent } from '../src/inspection/inspection.event.ts';
import { assessed } from './support/steps.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead } = people;
let subgraph: TestSubgraph;
let steps: TestSubgraph['steps'];

beforeAll(async () => {
  subgraph = await startSubgraph();
  ({ steps } = subgraph);
});
afterAll(() => subgraph.stop());

const about = async (id: string) =>
  (await subgraph.events()).filter((event) => event.subject === id).map(({ data }) => data);
const statusesOf = async (id: string) => (await about(id)).map(({ status }) => status);

describe('the feed', () => {
  it('tells of an inspection when it begins and each time its state changes', async () => {
    const { id } = await steps.recorded();
    expect(await statusesOf(id)).toEqual(['UNDER_WAY']);
    await steps.draft(nhsdInspector, id);
    const change = [assessed('CE-2014/CE1', 'NOT_MET', { expectedVersion: 1 })];
    const again = { assessedOn: '2017-03-14' };
    const { version } = (await steps.record(nhsdInspector, id, change, again)).inspection;
    await steps.issue(nhsdLead, id, version);
    expect(await statusesOf(id)).toEqual(['UNDER_WAY', 'DRAFTED', 'UNDER_WAY', 'ISSUED']);
  });

  it('tells nothing of what is only planned, nor of a plan cancelled before it began', async () => {
    const { id } = (await steps.plan(nhsdInspector)).inspection;
    expect(await about(id)).toEqual([]);
    await steps.cancel(nhsdInspector, id);
    expect(await about(id)).toEqual([]);
  });

  it('tells of one cancelled after it began', async () => {
    const { id } = await steps.begun();
    await steps.cancel(nhsdInspector, id);
    expect(await statusesOf(id)).toEqual(['UNDER_WAY', 'CANCELLED']);
  });

  it('carries outcomes only once the inspection is issued: one for every control, with its reason', async () => {
    const begun = await steps.begun();
    const controls = await steps.controls('CE-2014');
    const outcomes = ['MET', 'NOT_MET', 'PARTIALLY_MET', 'NOT_APPLICABLE', 'NOT_ASSESSED'];
    const batch = controls.map((control, i) => assessed(control, outcomes[i]));
    const { inspection } = await steps.record(nhsdInspector, begun.id, batch);
    const drafted = await steps.draft(nhsdInspector, begun.id);
    await steps.issue(nhsdLead, begun.id, drafted.inspection.version);
    const events = await about(begun.id);
    expect(events.map(({ assessments }) => assessments?.length)).toEqual([undefined, undefined, 5]);
    const issued = events.at(-1);
    expect(inspectionEvent.parse(issued)).toEqual(issued);
    expect(issued).toMatchObject({
      id: begun.id,
      odsCode: 'RX1',
      bodyCode: 'NHSD',
      method: 'CONSENT',
      announced: true,
      status: 'ISSUED',
      plannedFor: '2017-03-06',
      beganOn: '2017-03-07',
      issuedOn: '2017-03-20',
      result: 'FAILED',
      version: 5,
      standard: { code: 'CE-2014', version: '2014' },
    });
    expect(issued.standard.controls[4]).toEqual({
      id: 'CE-2014/CE5',
      reference: 'CE5',
      title: 'Patch management',
      subjects: ['NETWORK_AND_INFORMATION_SYSTEMS', 'PERSONAL_DATA'],
      defaultSeverity: 'CRITICAL',
    });
    expect(issued.assessments.map((a: any) => [a.outcome, a.below])).toEqual([
      ['MET', false],
      ['NOT_MET', true],
      ['PARTIALLY_MET', true],
      ['NOT_APPLICABLE', false],
      ['NOT_ASSESSED', false],
    ]);
    expect(issued.assessments[1]).toMatchObject({
      id: inspection.assessments[1].id,
      controlId: 'CE-2014/CE2',
      reference: 'CE2',
      title: 'Secure configuration',
      severity: 'HIGH',
      rationale: 'Seen on site: CE-2014/CE2.',
    });
  });

  it('is served to a consumer with a feed token, and to nobody else', async () => {
    const { id } = await steps.issued();
    const ask = (token: string) =>
      fetch(new URL('/feed?after=0', subgraph.base), {
        headers: { authorization: `Bearer ${token}` },
      });
    const answer = await ask(await subgraph.keys.feedToken());
    const events = (await answer.json()) as { type: string; subject: string; source: string }[];
    expect(events.filter(({ subject }) => subject === id)).toMatchObject([
      { type: INSPECTION_CHANGED, source: 'urn:assay:inspections' },
      { type: INSPECTION_CHANGED },
    ]);
    expect((await ask(await subgraph.keys.warrant('inspections', nhsdLead))).status).toBe(401);
  });
});
