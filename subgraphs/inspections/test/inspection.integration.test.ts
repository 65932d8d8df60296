import { people } from '@assay/kit/testing';
import { assessed } from './support/steps.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead, cqcInspector, cqcLead, icoOfficer, dhscOfficer } = people;
let subgraph: TestSubgraph;
let steps: TestSubgraph['steps'];

beforeAll(async () => {
  subgraph = await startSubgraph();
  ({ steps } = subgraph);
});
afterAll(() => subgraph.stop());

describe('an assessment by consent', () => {
  it('is planned, begun, recorded and issued, all dated in March 2017', async () => {
    const planned = await steps.plan(nhsdInspector);
    expect(planned).toMatchObject({
      errors: [],
      refusal: null,
      inspection: {
        status: 'PLANNED',
        version: 1,
        plannedFor: '2017-03-06',
        standard: { code: 'CE-2014' },
        trust: { odsCode: 'RX1' },
        body: { code: 'NHSD' },
        power: null,
      },
    });
    const { id } = planned.inspection;
    const begun = await steps.begin(nhsdInspector, id);
    expect(begun.inspection).toMatchObject({
      status: 'UNDER_WAY',
      beganOn: '2017-03-07',
      version: 2,
    });

    const outcomes = ['MET', 'NOT_MET', 'PARTIALLY_MET', 'NOT_APPLICABLE', 'NOT_ASSESSED'];
    const controls = await steps.controls('CE-2014');
    const batch = controls.map((control, i) => assessed(control, outcomes[i]));
    const recorded = await steps.record(nhsdInspector, id, batch);
    expect(recorded.inspection.assessments.map((a: any) => [a.control.id, a.outcome])).toEqual(
      controls.map((control, i) => [control, outcomes[i]]),
    );
    expect(recorded.inspection).toMatchObject({ version: 3, result: null });

    const issued = await steps.issue(nhsdLead, id, 3);
    expect(issued.inspection).toMatchObject({
      status: 'ISSUED',
      issuedOn: '2017-03-20',
      result: 'FAILED',
      version: 4,
    });
  });

  it.each([
    ['PASSED', ['MET', 'MET', 'NOT_APPLICABLE', 'MET', 'MET']],
    ['FAILED', ['MET', 'MET', 'NOT_ASSESSED', 'MET', 'PARTIALLY_MET']],
    [null, ['MET', 'MET', 'NOT_ASSESSED', 'MET', 'MET']],
  ])('has the result %s when the outcomes are %j', async (result, outcomes) => {
    const begun = await steps.begun();
    const controls = await steps.controls('CE-2014');
    const batch = controls.map((control, i) => assessed(control, outcomes[i]));
    const { inspection } = await steps.record(nhsdInspector, begun.id, batch);
    const issued = await steps.issue(nhsdLead, begun.id, inspection.version);
    expect(issued).toMatchObject({ errors: [], inspection: { result } });
  });

  it('is drafted first when the body wishes, and drafted again once an outcome changes', async () => {
    const { id, assessments } = await steps.recorded();
    const drafted = await steps.draft(nhsdInspector, id);
    expect(drafted.inspection).toMatchObject({ status: 'DRAFTED', draftedOn: '2017-03-13' });
    const [{ control }] = assessments;
    const change = assessed(control.id, 'NOT_MET', { expectedVersion: 1 });
    const changed = await steps.record(nhsdInspector, id, [change], { assessedOn: '2017-03-14' });
    expect(changed.inspection).toMatchObject({ status: 'UNDER_WAY', draftedOn: null });
    expect(changed.inspection.assessments[0]).toMatchObject({ outcome: 'NOT_MET', version: 2 });
  });

  it('keeps what the trust claims apart from what was found', async () => {
    const { id } = await steps.begun();
    const claimed = assessed('CE-2014/CE1', 'NOT_MET', { selfAssessedOutcome: 'MET' });
    await steps.record(nhsdInspector, id, [claimed]);
    const again = assessed('CE-2014/CE1', 'PARTIALLY_MET', { expectedVersion: 1 });
    const { inspection } = await steps.record(nhsdInspector, id, [again]);
    expect(inspection.assessments).toMatchObject([
      { outcome: 'PARTIALLY_MET', selfAssessedOutcome: 'MET' },
    ]);
  });
});

describe('a statutory inspection', () => {
  it('rests, unannounced, on a power to enter without notice', async () => {
    const planned = await steps.plan(cqcInspector, {
      odsCode: 'RX2',
      standard: 'NDG-2016',
      method: 'STATUTORY',
      announced: false,
    });
    expect(planned).toMatchObject({
      errors: [],
      refusal: null,
      inspection: { announced: false, power: { id: 'CQC-S62-REG' }, body: { code: 'CQC' } },
    });
    const { id } = planned.inspection;
    await steps.begin(cqcInspector, id);
    const { inspection } = await steps.recordAll(cqcInspector, id, 'NDG-2016', 'NOT_MET');
    const issued = await steps.issue(cqcLead, id, inspection.version);
    expect(issued.inspection).toMatchObject({ status: 'ISSUED', result: 'FAILED' });
  });

  it('rests, announced, on a power to inspect', async () => {
    const { inspection } = await steps.plan(cqcInspector, { method: 'STATUTORY' });
    expect(inspection.power).toEqual({ id: 'CQC-S60-REG' });
  });

  it('is refused, as data, to a body without the power: why, what it takes and who holds it', async () => {
    const refused = await steps.plan(nhsdInspector, { method: 'STATUTORY', announced: false });
    expect(refused).toEqual({
      inspection: null,
      errors: [],
      refusal: {
        reason:
          'NHS Digital had no statutory power to inspect or enter; its assessments were voluntary.',
        required: 'ENTER_WITHOUT_NOTICE',
        holders: [{ id: 'CQC-S62-REG' }],
      },
    });
  });

  it('may rest on a power whose precondition is not established, and not on one that fails', async () => {
    const ico = { ...icoOfficer, roles: ['INSPECTOR' as const] };
    const personalData = await steps.plan(ico, { method: 'STATUTORY', standard: 'NDG-2016' });
    expect(personalData.inspection.power).toEqual({ id: 'ICO-98-S41A' });
    await subgraph.database.asSuperuser(
      `insert into standards values ('NETWORKS', 'Networks only', '1', 'A publisher', null, null, 99);
       insert into controls values ('NETWORKS/1', 'NETWORKS', '1', 'One', '{NETWORK_AND_INFORMATION_SYSTEMS}', 'LOW', 1)`,
    );
    const refused = await steps.plan(ico, { method: 'STATUTORY', standard: 'NETWORKS' });
    expect(refused.refusal.holders).toEqual([{ id: 'CQC-S60-REG' }, { id: 'CQC-S62-REG' }]);
  });

  it('is refused on the day before the power comes into force, and planned on the day itself', async () => {
    const dhsc = { ...dhscOfficer, roles: ['INSPECTOR' as const] };
    const input = { method: 'STATUTORY', plannedFor: '2018-05-09' };
    expect((await steps.plan(dhsc, input)).refusal).toMatchObject({ required: 'INSPECT' });
    const planned = await steps.plan(dhsc, { ...input, plannedFor: '2018-05-10' });
    expect(planned.inspection.power).toEqual({ id: 'DHSC-NIS16-TRUST' });
  });
});

describe('a plan', () => {
  it('is refused for a day on which the body no longer existed', async () => {
    const { inspection, refusal } = await steps.plan(nhsdInspector, { plannedFor: '2023-02-01' });
    expect(inspection).toBeNull();
    expect(refusal).toEqual({
      reason: 'NHS Digital acted until 31 January 2023. NHS England succeeded it.',
      required: null,
      holders: null,
    });
  });

  it('is refused while the register of trusts cannot be reached', async () => {
    const alone = await startSubgraph();
    await alone.trusts.close();
    const { inspection, errors } = await alone.steps.plan(nhsdInspector);
    await alone.stop();
    expect(inspection).toBeNull();
    expect(errors).toMatchObject([{ code: 'INPUTS_UNKNOWN' }]);
  });

  it('may be for a day to come', async () => {
    const planned = await steps.plan(cqcInspector, { plannedFor: '2999-01-01' });
    expect(planned).toMatchObject({ errors: [], inspection: { plannedFor: '2999-01-01' } });
  });
});

describe('standards', () => {
  it('are public to every signed-in person, by code and by day', async () => {
    const ask = subgraph.as(people.contributorOf('RX2'));
    const document = `query ($day: Date!) {
      standards(inForceOn: $day) { code }
      standard(code: "CAF-3.2") { title version inForceFrom controls { id reference title subjects } }
    }`;
    const { data } = await ask(document, { day: '2017-03-06' });
    expect(data.standards.map((s: any) => s.code)).toEqual(
      expect.arrayContaining(['NDG-2016', 'CE-2014']),
    );
    expect(data.standards).not.toContainEqual({ code: 'CAF-3.2' });
    expect(data.standard).toMatchObject({ version: '3.2', inForceFrom: '2024-04-01' });
    expect(data.standard.controls).toContainEqual({
      id: 'CAF-3.2/B4.d',
      reference: 'B4.d',
      title: 'Vulnerability Management',
      subjects: ['NETWORK_AND_INFORMATION_SYSTEMS'],
    });
  });
});
