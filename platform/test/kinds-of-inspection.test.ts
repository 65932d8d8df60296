import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  AnswerAccuracyPointsDocument,
  BeginInspectionDocument,
  DraftReportDocument,
  ImportOrganisationsDocument,
  InspectionDocument,
  IssueInspectionDocument,
  PlanInspectionDocument,
  RecordAssessmentsDocument,
  RegisterDocument,
  RespondToDraftDocument,
  SendForAccuracyCheckDocument,
  SignOffReportDocument,
  StandardDocument,
  TrustDocument,
  type AssessmentInput,
  type PlanInspectionInput,
} from '@assay/client';
import { GatewayClient } from '../src/gateway-client.ts';
import { addUnlistedTrusts } from '../src/unlisted-trusts.ts';
import { eventually, RunningAssay } from './support/assay.ts';

const ETR =
  '"ZT001","NORTHMOOR NHS TRUST (FICTIONAL)","Y60","QGH","1 HIGH STREET","","","NORTHMOOR","","ZZ1 1ZZ","20010401","","","","","","","","","","","1","","F","","",""';
const TRUST = 'trust-zt001';

let assay: RunningAssay;
const key = () => ({ idempotencyKey: randomUUID() });

beforeAll(async () => {
  assay = await RunningAssay.start('--no-demonstration');
  await assay.ask('administrator', ImportOrganisationsDocument, { input: { csv: ETR, ...key() } });
}, 90_000);
afterAll(() => assay.stop(), 30_000);

/** Who walks an inspection, and the days on which each step is taken. */
interface Walk {
  readonly inspector: string;
  readonly lead: string;
  readonly planned: Pick<PlanInspectionInput, 'standard' | 'method' | 'announced' | 'plannedFor'>;
}

async function plan({ inspector, planned }: Walk): Promise<string> {
  const { data } = await assay.ask(inspector, PlanInspectionDocument, {
    input: { odsCode: 'ZT001', ...planned, ...key() },
  });
  expect(data.planInspection).toMatchObject({ errors: [], refusal: null });
  return data.planInspection.inspection?.id ?? '';
}

async function begin({ inspector, planned }: Walk, inspectionId: string): Promise<void> {
  const { data } = await assay.ask(inspector, BeginInspectionDocument, {
    input: { inspectionId, beganOn: planned.plannedFor, ...key() },
  });
  expect(data.beginInspection.inspection?.status).toBe('UNDER_WAY');
}

/** Records every control of the standard as met, but for the last, which is not. */
async function recordAll({ inspector, planned }: Walk, inspectionId: string): Promise<string> {
  const { data } = await assay.ask(inspector, StandardDocument, { code: planned.standard });
  const controls = data.standard?.controls.map(({ id }) => id) ?? [];
  const failing = controls.at(-1) ?? '';
  await record({ inspector }, inspectionId, [
    ...controls.slice(0, -1).map((controlId) => assessed(controlId, 'MET')),
    assessed(failing, 'NOT_MET'),
  ]);
  return failing;
}

const assessed = (
  controlId: string,
  outcome: AssessmentInput['outcome'],
  expectedVersion?: number,
): AssessmentInput => ({
  controlId,
  outcome,
  rationale: `What was seen of ${controlId}.`,
  expectedVersion,
});

async function record(
  { inspector }: Pick<Walk, 'inspector'>,
  inspectionId: string,
  assessments: AssessmentInput[],
): Promise<void> {
  const { data } = await assay.ask(inspector, RecordAssessmentsDocument, {
    input: { inspectionId, assessments, ...key() },
  });
  expect(data.recordAssessments.errors).toEqual([]);
}

async function draft({ inspector }: Walk, inspectionId: string, draftedOn: string) {
  const { data } = await assay.ask(inspector, DraftReportDocument, {
    input: { inspectionId, draftedOn, ...key() },
  });
  expect(data.draftReport.errors).toEqual([]);
  return data.draftReport.inspection?.report?.contentDigest ?? '';
}

async function send({ inspector }: Walk, inspectionId: string, dispatchedOn: string) {
  const { data } = await assay.ask(inspector, SendForAccuracyCheckDocument, {
    input: { inspectionId, dispatchedOn, ...key() },
  });
  expect(data.sendForAccuracyCheck.errors).toEqual([]);
  return data.sendForAccuracyCheck.inspection?.accuracyCheck;
}

async function respond(inspectionId: string, respondedOn: string, comments: [string, string][]) {
  const points = comments.map(([controlId, comment]) => ({ controlId, comment }));
  const { data } = await assay.ask(TRUST, RespondToDraftDocument, {
    input: { inspectionId, respondedOn, points, ...key() },
  });
  expect(data.respondToDraft.errors).toEqual([]);
  return data.respondToDraft.inspection?.accuracyCheck?.points ?? [];
}

async function signAndIssue({ lead }: Walk, inspectionId: string, digest: string, on: string) {
  const signed = await assay.ask(lead, SignOffReportDocument, {
    input: { inspectionId, contentDigest: digest, signedOn: on, ...key() },
  });
  expect(signed.data.signOffReport.errors).toEqual([]);
  const version = signed.data.signOffReport.inspection?.version ?? 0;
  const { data } = await assay.ask(lead, IssueInspectionDocument, {
    input: { inspectionId, issuedOn: on, expectedVersion: version, ...key() },
  });
  expect(data.issueInspection.errors).toEqual([]);
  return data.issueInspection.inspection;
}

/** The controls of the findings of an inspection, as the register shows them to another body. */
async function failedControls(standard: string, count: number) {
  const { nodes } = await eventually(
    async () => {
      const filter = { odsCodes: ['ZT001'], standards: [standard] };
      return (await assay.ask('dhsc-officer', RegisterDocument, { filter })).data.findings;
    },
    ({ totalCount }) => totalCount === count,
  );
  return nodes.map(({ title, raisedBy, inspection }) => [
    title,
    raisedBy?.code,
    inspection?.method,
  ]);
}

const seen = async (persona: string, id: string) =>
  (await assay.ask(persona, InspectionDocument, { id })).data.inspection;

it('by consent: the trust disputes a point, is right, and the report it then reads is issued', async () => {
  const walk: Walk = {
    inspector: 'nhsd-inspector',
    lead: 'nhsd-lead',
    planned: { standard: 'CE-2014', method: 'CONSENT', announced: true, plannedFor: '2017-03-06' },
  };
  const id = await plan(walk);
  expect(await seen(TRUST, id)).toMatchObject({ status: 'PLANNED' });
  await begin(walk, id);
  const failing = await recordAll(walk, id);
  await draft(walk, id, '2017-03-10');
  expect(await seen(TRUST, id)).toMatchObject({ status: 'DRAFTED', assessments: [] });

  const check = await send(walk, id, '2017-03-13');
  expect(check).toMatchObject({ dispatchedOn: '2017-03-13', dueOn: '2017-03-27' });
  expect((await seen(TRUST, id))?.assessments).toHaveLength(5);
  const points = await respond(id, '2017-03-20', [
    [failing, 'The updates were applied on 3 March.'],
    ['CE-2014/CE1', 'Two firewalls, not three.'],
  ]);
  const answers = points.map(({ id: pointId }, i) => ({
    pointId,
    accepted: i === 0,
    reason: i === 0 ? 'Seen in the records.' : 'The third is in the second building.',
  }));
  const { data } = await assay.ask(walk.inspector, AnswerAccuracyPointsDocument, {
    input: { inspectionId: id, answeredOn: '2017-03-21', answers, ...key() },
  });
  expect(data.answerAccuracyPoints.errors).toEqual([]);
  await record(walk, id, [assessed(failing, 'PARTIALLY_MET', 1)]);
  const digest = await draft(walk, id, '2017-03-22');
  expect(await signAndIssue(walk, id, digest, '2017-03-28')).toMatchObject({
    status: 'ISSUED',
    result: 'FAILED',
    issuedOn: '2017-03-28',
  });
  expect(await failedControls('CE-2014', 1)).toEqual([
    ['CE5 Patch management: partially met', 'NHSD', 'CONSENT'],
  ]);
});

describe('statutory', () => {
  const announced: Walk = {
    inspector: 'cqc-inspector',
    lead: 'cqc-lead',
    planned: {
      standard: 'NDG-2016',
      method: 'STATUTORY',
      announced: true,
      plannedFor: '2018-06-04',
    },
  };

  it('a body without a power of inspection is refused, and told who holds one', async () => {
    const { data } = await assay.ask('nhsd-inspector', PlanInspectionDocument, {
      input: { odsCode: 'ZT001', ...announced.planned, ...key() },
    });
    const { refusal, inspection, errors } = data.planInspection;
    expect([inspection, errors, refusal?.required]).toEqual([null, [], 'INSPECT']);
    expect(refusal?.holders?.map(({ body }) => body.code)).toContain('CQC');
  });

  it('announced: the trust knows beforehand, agrees with the draft, and the report is issued', async () => {
    const id = await plan(announced);
    expect(await seen(TRUST, id)).toMatchObject({
      status: 'PLANNED',
      power: { id: 'CQC-S60-REG' },
    });
    await begin(announced, id);
    await recordAll(announced, id);
    const digest = await draft(announced, id, '2018-06-11');
    await send(announced, id, '2018-06-12');
    await respond(id, '2018-06-15', []);
    expect(await signAndIssue(announced, id, digest, '2018-06-18')).toMatchObject({
      status: 'ISSUED',
      result: 'FAILED',
    });
    expect(await failedControls('NDG-2016', 1)).toEqual([
      ['NDG10 Accountable suppliers: not met', 'CQC', 'STATUTORY'],
    ]);
  });

  it('unannounced: the trust sees nothing until it has begun, and is asked about the draft all the same', async () => {
    const walk: Walk = {
      ...announced,
      planned: {
        ...announced.planned,
        standard: 'CE-3.1',
        announced: false,
        plannedFor: '2023-09-04',
      },
    };
    const id = await plan(walk);
    expect(await seen(TRUST, id)).toBeNull();
    await begin(walk, id);
    expect(await seen(TRUST, id)).toMatchObject({ status: 'UNDER_WAY', assessments: [] });
    await recordAll(walk, id);
    const digest = await draft(walk, id, '2023-09-06');
    await send(walk, id, '2023-09-06');
    // nobody answers: the term of ten working days has to pass
    const early = await assay.ask(walk.lead, SignOffReportDocument, {
      input: { inspectionId: id, contentDigest: digest, signedOn: '2023-09-08', ...key() },
    });
    const version = early.data.signOffReport.inspection?.version ?? 0;
    const tooEarly = await assay.ask(walk.lead, IssueInspectionDocument, {
      input: { inspectionId: id, issuedOn: '2023-09-08', expectedVersion: version, ...key() },
    });
    expect(tooEarly.data.issueInspection.errors).toMatchObject([
      { message: expect.stringContaining('20 September 2023') },
    ]);
    const issued = await assay.ask(walk.lead, IssueInspectionDocument, {
      input: { inspectionId: id, issuedOn: '2023-09-21', expectedVersion: version, ...key() },
    });
    expect(issued.data.issueInspection).toMatchObject({
      errors: [],
      inspection: { status: 'ISSUED' },
    });
    expect(await failedControls('CE-3.1', 1)).toHaveLength(1);
  });
});

it('independent audit: what the profile in force does not ask for passes, and no finding is made', async () => {
  await importExample('standard.yaml');
  await importExample('profile.yaml');
  const walk: Walk = {
    inspector: 'cqc-inspector',
    lead: 'cqc-lead',
    planned: {
      standard: 'EXAMPLE-1.0',
      method: 'AUDIT',
      announced: true,
      plannedFor: '2025-03-03',
    },
  };
  const id = await plan(walk);
  await begin(walk, id);
  await record(walk, id, [
    assessed('EXAMPLE-1.0/A1.a', 'MET'),
    assessed('EXAMPLE-1.0/B2.a', 'PARTIALLY_MET'),
    assessed('EXAMPLE-1.0/C2.a', 'NOT_MET'),
  ]);
  const digest = await draft(walk, id, '2025-03-05');
  expect(await signAndIssue(walk, id, digest, '2025-03-07')).toMatchObject({
    status: 'ISSUED',
    result: 'PASSED',
  });
  expect(await failedControls('EXAMPLE-1.0', 0)).toEqual([]);
});

async function importExample(file: string): Promise<void> {
  const document = await readFile(
    path.resolve(import.meta.dirname, '../../subgraphs/inspections/data/examples', file),
    'utf8',
  );
  const { data } = await assay.post<{ importStandard: object }>('administrator', {
    query: `mutation ($input: ImportStandardInput!) { importStandard(input: $input) { added errors { message } } }`,
    variables: { input: { document, ...key() } },
  });
  expect(data.importStandard).toEqual({ added: true, errors: [] });
}

describe('self-assessment', () => {
  it('published: what the trust says of itself is an inspection that is issued already, and a finding', async () => {
    const csv = [
      ',Code,National Grouping,High Level Health Geography,lat,long,Organisation Name,Status,Date Of Publication,Primary Sector',
      '0,ZT001,Y60,QGH,52.1,-1.1,NORTHMOOR NHS TRUST (FICTIONAL),22/23 Approaching Standards,29/06/2023,NHS Trust',
    ].join('\n');
    const { data } = await assay.post<{ importPublications: object }>('administrator', {
      query: `mutation ($input: ImportPublicationsInput!) { importPublications(input: $input) { imported errors { message } } }`,
      variables: { input: { csv, ...key() } },
    });
    expect(data.importPublications).toEqual({ imported: 1, errors: [] });
    expect(await failedControls('DSPT-2022-23', 1)).toEqual([
      [expect.stringContaining('Approaching Standards'), 'NHSE', 'SELF_ASSESSMENT'],
    ]);
  });

  it('published of a care trust, which the register lacked: the trust is added, once', async () => {
    const text = [
      ',Code,National Grouping,Organisation Name,Status,Date Of Publication,Primary Sector',
      '0,ZT009,Y56,WESTMOOR CARE NHS FOUNDATION TRUST (FICTIONAL),22/23 Standards Met,29/06/2023,NHS Trust',
    ].join('\n');
    const gateway = new GatewayClient({
      url: new URL('/graphql', assay.address('gateway')).href,
      token: (persona) => assay.token(persona),
      patience: 5_000,
    });
    const add = () => addUnlistedTrusts(gateway, { text, file: 'dspt.csv', key: randomUUID() });
    expect([await add(), await add()]).toEqual([['ZT009'], []]);
    const variables = { odsCode: 'ZT009', on: '2023-06-29' };
    expect((await assay.ask('dhsc-officer', TrustDocument, variables)).data.trust).toMatchObject({
      name: 'Westmoor Care NHS Foundation Trust',
      kindOn: 'NHS_FOUNDATION_TRUST',
      region: { name: 'London' },
    });
  });

  it('checked by a body: what the trust claims stands beside what was found', async () => {
    const walk: Walk = {
      inspector: 'nhsd-inspector',
      lead: 'nhsd-lead',
      planned: {
        standard: 'CE-2014',
        method: 'SELF_ASSESSMENT',
        announced: true,
        plannedFor: '2019-02-04',
      },
    };
    const id = await plan(walk);
    await begin(walk, id);
    await recordAll(walk, id);
    await record(walk, id, [
      { ...assessed('CE-2014/CE1', 'NOT_MET', 1), selfAssessedOutcome: 'MET' },
    ]);
    const digest = await draft(walk, id, '2019-02-08');
    await signAndIssue(walk, id, digest, '2019-02-11');
    expect((await seen(TRUST, id))?.assessments).toContainEqual(
      expect.objectContaining({ outcome: 'NOT_MET', selfAssessedOutcome: 'MET' }),
    );
    expect(await failedControls('CE-2014', 3)).toContainEqual([
      'CE1 Boundary firewalls and internet gateways: not met',
      'NHSD',
      'SELF_ASSESSMENT',
    ]);
  });
});
