import { people } from '@assay/kit/testing';
import {
  inspection,
  issued,
  organisation,
  pushInspections,
  pushLaw,
  pushOrganisations,
  type AssessmentOutcome,
} from './support/facts.ts';
import { RunningFindings } from './support/start-findings.ts';

let findings: RunningFindings;

beforeAll(async () => {
  findings = await RunningFindings.start();
  pushLaw(findings);
  pushOrganisations(findings, organisation('RAA'), organisation('RBB'));
});
afterAll(() => findings.stop());

const LIST = `query ($odsCode: ID!) {
  findings(filter: { odsCodes: [$odsCode] }, orderBy: { field: RAISED_ON, direction: ASC }, first: 100) {
    nodes { reference inspection { id } control { reference } recurrenceOf { inspection { id } control { reference } } }
  }
}`;

interface Place {
  readonly inspection: { readonly id: string };
  readonly control: { readonly reference: string };
}
interface ListedFinding extends Place {
  readonly recurrenceOf: Place | null;
}

const placeOf = ({ inspection, control }: Place) => `${inspection.id} ${control.reference}`;

/** Which inspection's finding each inspection's finding of a control repeats; null where it repeats none. */
async function recurrencesAt(odsCode: string): Promise<Record<string, string | null>> {
  const { data, errors } = await findings.as(people.cqcLead)(LIST, { odsCode });
  expect(errors).toBeUndefined();
  const nodes: ListedFinding[] = data.findings.nodes;
  return Object.fromEntries(
    nodes.map((node) => [placeOf(node), node.recurrenceOf && placeOf(node.recurrenceOf)]),
  );
}

async function issue(
  id: string,
  issuedOn: string,
  controls: readonly AssessmentOutcome['control'][],
  facts: { odsCode?: string; bodyCode?: string } = {},
): Promise<void> {
  const outcomes = controls.map((control) => ({ control }));
  pushInspections(findings, issued(id, outcomes, { issuedOn, ...facts }));
  await findings.settled();
}

const raise = async (input: object) => {
  const { data, errors } = await findings.as(people.cqcLead)(
    `mutation ($input: RaiseFindingInput!) { raiseFinding(input: $input) {
       finding { id recurrenceOf { inspection { id } } } errors { message } } }`,
    {
      input: {
        odsCode: 'RAA',
        title: 'Shared passwords',
        detail: 'Found again.',
        severity: 'HIGH',
        idempotencyKey: crypto.randomUUID(),
        ...input,
      },
    },
  );
  expect([errors, data.raiseFinding.errors]).toEqual([undefined, []]);
  return data.raiseFinding.finding;
};

it('a failing that repeats one of any body at the trust names it, whoever found it', async () => {
  await issue('nhsd-2016', '2016-06-01', ['CE1', 'CE2'], { bodyCode: 'NHSD' });
  await issue('cqc-2017', '2017-03-20', ['CE2', 'CE3']);
  expect(await recurrencesAt('RAA')).toEqual({
    'nhsd-2016 CE1': null,
    'nhsd-2016 CE2': null,
    'cqc-2017 CE2': 'nhsd-2016 CE2',
    'cqc-2017 CE3': null,
  });
});

it('a third failing names the second, and a failing elsewhere names none', async () => {
  await issue('cqc-2018', '2018-05-01', ['CE2']);
  await issue('elsewhere', '2018-05-02', ['CE2'], { odsCode: 'RBB' });
  expect(await recurrencesAt('RAA')).toMatchObject({ 'cqc-2018 CE2': 'cqc-2017 CE2' });
  expect(await recurrencesAt('RBB')).toEqual({ 'elsewhere CE2': null });
});

it('a failing recorded late does not repeat one that came after it', async () => {
  await issue('recorded-late', '2016-01-10', ['CE2']);
  expect(await recurrencesAt('RAA')).toMatchObject({ 'recorded-late CE2': null });
});

it('a finding withdrawn since is not named', async () => {
  const { data } = await findings.as(people.cqcLead)(LIST, { odsCode: 'RBB' });
  expect(data.findings.nodes).toHaveLength(1);
  const [mistake] = await findings.database.asSuperuser<{ id: string }>(
    `select id from findings where ods_code = 'RBB'`,
  );
  const withdrawn = await findings.as(people.cqcLead)(
    `mutation ($input: WithdrawFindingInput!) { withdrawFinding(input: $input) { errors { message } } }`,
    { input: { findingId: mistake!.id, reason: 'A mistake.', idempotencyKey: mistake!.id } },
  );
  expect(withdrawn.data.withdrawFinding.errors).toEqual([]);
  await issue('elsewhere-again', '2019-05-02', ['CE2'], { odsCode: 'RBB' });
  expect(await recurrencesAt('RBB')).toMatchObject({ 'elsewhere-again CE2': null });
});

it('a finding raised by hand repeats what it names, else the last of its control', async () => {
  const byHand = { inspectionId: 'cqc-2018', controlId: 'CE-2014/CE3', raisedOn: '2018-05-01' };
  expect((await raise(byHand)).recurrenceOf).toEqual({ inspection: { id: 'cqc-2017' } });
  expect((await raise(byHand)).recurrenceOf).toEqual({ inspection: { id: 'cqc-2017' } });
  const [named] = await findings.database.asSuperuser<{ id: string }>(
    `select id from findings where inspection_id = 'nhsd-2016' and control_id = 'CE-2014/CE1'`,
  );
  const chosen = await raise({ ...byHand, recurrenceOf: named!.id });
  expect(chosen.recurrenceOf).toEqual({ inspection: { id: 'nhsd-2016' } });
});

it('a draft is not named, as others may not know of it', async () => {
  pushInspections(findings, inspection('under-way'));
  await findings.settled();
  const draft = { inspectionId: 'under-way', controlId: 'CE-2014/CE1', raisedOn: '2018-06-01' };
  expect((await raise(draft)).recurrenceOf).toEqual({ inspection: { id: 'nhsd-2016' } });
  await issue('cqc-2019', '2019-03-20', ['CE1']);
  expect(await recurrencesAt('RAA')).toMatchObject({ 'cqc-2019 CE1': 'nhsd-2016 CE1' });
});
