import { people } from '@assay/kit/testing';
import { importing } from './support/import.ts';
import { assessed, type Answered } from './support/steps.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead } = people;
let subgraph: TestSubgraph;
let steps: TestSubgraph['steps'];

/** What CE-2014 asks of trusts in a month of 2017; on CE5 less than on the rest. */
const profile = (month: string, level: string, kinds: string) => `profile:
  code: CE-2014-${month}${kinds === 'NHS_TRUST' ? '' : `-${kinds}`}
  title: Of ${month}
  standard: CE-2014
  inForceFrom: 2017-${month}-01
  inForceTo: 2017-${month}-20
  kinds: [${kinds}]
  others: MET
  expectations: [{ control: CE5, expected: ${level} }]`;

beforeAll(async () => {
  subgraph = await startSubgraph();
  ({ steps } = subgraph);
  const importStandard = importing(subgraph);
  for (const document of [
    profile('04', 'PARTIALLY_MET', 'NHS_TRUST'),
    profile('05', 'MET', 'NHS_TRUST'),
    profile('06', 'NONE', 'NHS_TRUST'),
    profile('07', 'PARTIALLY_MET', 'GP_PRACTICE'),
  ])
    expect((await importStandard(document)).errors).toEqual([]);
});
afterAll(() => subgraph.stop());

const profileOf = async (id: string) => {
  const document = 'query ($id: ID!) { inspection(id: $id) { profile { code } } }';
  return (await subgraph.as(nhsdLead)(document, { id })).data.inspection.profile?.code ?? null;
};

async function inspected(plannedFor: string, outcome: string, standard = 'CE-2014') {
  const days = { beganOn: plannedFor, assessedOn: plannedFor };
  const { inspection } = await steps.plan(nhsdInspector, { plannedFor, standard });
  const { id } = (await steps.begin(nhsdInspector, inspection.id, { beganOn: days.beganOn }))
    .inspection;
  const controls = await steps.controls(standard);
  const last = controls.length - 1;
  const batch = controls.map((control, place) => assessed(control, place < last ? 'MET' : outcome));
  const recorded: Answered = (
    await steps.record(nhsdInspector, id, batch, { assessedOn: days.assessedOn })
  ).inspection;
  const issued = await steps.issue(nhsdLead, id, recorded.version, { issuedOn: plannedFor });
  const event = (await subgraph.events()).filter(({ subject }) => subject === id).at(-1);
  return {
    profile: await profileOf(id),
    result: issued.inspection.result,
    below: event?.data.assessments.at(-1).below,
  };
}

describe('the profile in force on the planned day for the kind of the trust', () => {
  it.each([
    ['2017-03-31', null],
    ['2017-04-01', 'CE-2014-04'],
    ['2017-04-20', 'CE-2014-04'],
    ['2017-04-21', null],
    ['2017-05-02', 'CE-2014-05'],
    ['2017-07-03', null],
  ])('on %s is %s', async (plannedFor, code) => {
    const { inspection } = await steps.plan(nhsdInspector, { plannedFor });
    expect(await profileOf(inspection.id)).toBe(code);
  });

  it.each([
    ['passes what is met in part where no more is asked', '2017-04-03', 'PARTIALLY_MET', 'PASSED'],
    ['fails what is not met there', '2017-04-03', 'NOT_MET', 'FAILED'],
    ['fails what is met in part where more is asked', '2017-05-03', 'PARTIALLY_MET', 'FAILED'],
    ['passes everything where nothing is asked', '2017-06-05', 'NOT_MET', 'PASSED'],
    ['asks for everything to be met where there is none', '2017-07-03', 'PARTIALLY_MET', 'FAILED'],
  ])('%s', async (_, day, outcome, result) => {
    expect(await inspected(day, outcome)).toMatchObject({ result, below: result === 'FAILED' });
  });

  it('stays with an inspection planned before another came', async () => {
    const { inspection } = await steps.plan(nhsdInspector, { plannedFor: '2017-08-01' });
    const later = profile('08', 'NONE', 'NHS_TRUST');
    expect((await importing(subgraph)(later)).errors).toEqual([]);
    expect(await profileOf(inspection.id)).toBeNull();
    const { inspection: next } = await steps.plan(nhsdInspector, { plannedFor: '2017-08-01' });
    expect(await profileOf(next.id)).toBe('CE-2014-08');
  });

  it('is not confused by two that begin on the same day for one kind', async () => {
    const rival = profile('04', 'NONE', 'NHS_TRUST').replace('CE-2014-04', 'CE-2014-RIVAL');
    const { problems } = await importing(subgraph)(rival);
    expect(problems).toEqual([
      { place: '7:11', message: expect.stringContaining('CE-2014-04 applies to NHS_TRUST') },
    ]);
  });
});

describe('the GovAssure profiles of CAF 3.2', () => {
  it('say what is expected, and are for nobody in the NHS', async () => {
    const document = `{ standard(code: "CAF-3.2") { profiles {
      code kinds inForceFrom expectations { expected control { reference } } } } }`;
    const { profiles } = (await subgraph.as(people.naoAuditor)(document)).data.standard;
    expect(profiles).toMatchObject([
      { code: 'CAF-3.2-GOVASSURE-BASELINE', kinds: [], inForceFrom: '2024-04-01' },
      { code: 'CAF-3.2-GOVASSURE-ENHANCED', kinds: [], inForceFrom: '2024-04-01' },
    ]);
    const of = (place: number, reference: string) =>
      profiles[place].expectations.find((each: any) => each.control.reference === reference)
        .expected;
    expect(profiles[0].expectations).toHaveLength(39);
    expect([of(0, 'B2.a'), of(1, 'B2.a'), of(0, 'C2.a')]).toEqual(['PARTIALLY_MET', 'MET', null]);
  });

  it('never apply by default', async () => {
    const { inspection } = await steps.plan(nhsdInspector, {
      plannedFor: '2022-05-03',
      standard: 'NDG-2016',
    });
    expect(await profileOf(inspection.id)).toBeNull();
    const { inspection: caf } = await steps.plan(people.cqcInspector, {
      plannedFor: '2025-01-06',
      standard: 'CAF-3.2',
    });
    const ask = 'query ($id: ID!) { inspection(id: $id) { profile { code } } }';
    const { data } = await subgraph.as(people.cqcInspector)(ask, { id: caf.id });
    expect(data.inspection.profile).toBeNull();
  });
});
