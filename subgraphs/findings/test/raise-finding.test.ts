import { addDays, londonDay } from '@assay/kit';
import { people } from '@assay/kit/testing';
import {
  enforcement,
  inspection,
  issued,
  organisation,
  pushEnforcement,
  pushInspections,
  pushLaw,
  pushOrganisations,
} from './support/facts.ts';
import { RunningFindings } from './support/start-findings.ts';

const RAISE = `mutation ($input: RaiseFindingInput!) { raiseFinding(input: $input) {
  finding { id reference title detail severity subjects raisedOn issuedOn version enforcementStatus
    control { id reference title } inspection { id } raisedBy { code } recurrenceOf { id } trust { odsCode } }
  errors { code message field }
} }`;
const WITHDRAW = `mutation ($input: WithdrawFindingInput!) { withdrawFinding(input: $input) {
  finding { id version withdrawnOn withdrawalReason enforcementStatus dueOn } errors { code message field }
} }`;
const READ = `query ($id: ID!, $asOf: DateTime) { finding(id: $id, asOf: $asOf) {
  id issuedOn version enforcementStatus withdrawnOn } }`;

let findings: RunningFindings;
let keys = 0;

beforeAll(async () => {
  findings = await RunningFindings.start();
  pushLaw(findings);
  pushOrganisations(
    findings,
    organisation('RAA'),
    organisation('RBB', { openedOn: '2010-04-01', closedOn: '2017-09-30' }),
  );
  pushInspections(
    findings,
    inspection('on-site'),
    inspection('of-another-body', { bodyCode: 'NHSD' }),
    inspection('of-another-trust', { odsCode: 'RBB' }),
    inspection('given-up', { status: 'CANCELLED' }),
  );
  await findings.settled();
});
afterAll(() => findings.stop());

const newInput = (input: object) => ({
  odsCode: 'RAA',
  title: 'Open remote desktop on the internet',
  detail: 'At 10.0.0.1.',
  severity: 'CRITICAL',
  idempotencyKey: `key-${String(++keys)}`,
  ...input,
});

async function raise(input: object, viewer = people.cqcInspector): Promise<any> {
  const { data, errors } = await findings.as(viewer)(RAISE, { input: newInput(input) });
  expect(errors).toBeUndefined();
  return data.raiseFinding;
}

async function withdraw(input: object, viewer = people.cqcLead): Promise<any> {
  const key = `key-${String(++keys)}`;
  const { data, errors } = await findings.as(viewer)(WITHDRAW, {
    input: { reason: 'A mistake.', idempotencyKey: key, ...input },
  });
  expect(errors).toBeUndefined();
  return data.withdrawFinding;
}

const read = async (id: string, viewer = people.nhsdLead, asOf?: string) =>
  (await findings.as(viewer)(READ, { id, asOf })).data.finding;

const emittedOf = async (id: string) =>
  (await findings.emitted()).filter(({ subject }) => subject === id).map(({ data }) => data);

const ON_SITE = { inspectionId: 'on-site', controlId: 'CE-2014/CE2', raisedOn: '2017-03-08' };

it('an urgent finding is issued at once, about its control and what the inspector adds', async () => {
  const { finding, errors } = await raise({
    ...ON_SITE,
    urgent: true,
    subjects: ['QUALITY_OF_CARE'],
  });
  expect(errors).toEqual([]);
  expect(finding).toEqual({
    id: expect.any(String),
    reference: expect.stringMatching(/^FND-\d{6}$/),
    title: 'Open remote desktop on the internet',
    detail: 'At 10.0.0.1.',
    severity: 'CRITICAL',
    subjects: ['NETWORK_AND_INFORMATION_SYSTEMS', 'QUALITY_OF_CARE'],
    raisedOn: '2017-03-08',
    issuedOn: '2017-03-08',
    version: 1,
    enforcementStatus: 'UNADDRESSED',
    control: { id: 'CE-2014/CE2', reference: 'CE2', title: 'Secure configuration' },
    inspection: { id: 'on-site' },
    raisedBy: { code: 'CQC' },
    recurrenceOf: null,
    trust: { odsCode: 'RAA' },
  });
  expect(await read(finding.id)).not.toBeNull();
  expect(await emittedOf(finding.id)).toHaveLength(1);
});

it('a draft is for its body alone until its inspection is issued, and then covers its control', async () => {
  pushInspections(findings, inspection('with-drafts'));
  await findings.settled();
  const during = { inspectionId: 'with-drafts', raisedOn: '2017-03-07' };
  const { finding: draft } = await raise({ ...during, controlId: 'CE-2014/CE1' });
  const { finding: late } = await raise({
    ...during,
    subjects: ['GENERAL'],
    raisedOn: '2017-03-25',
  });
  const { finding: dropped } = await raise({ ...during, controlId: 'CE-2014/CE3' });
  await withdraw({ findingId: dropped.id });
  expect(draft.issuedOn).toBeNull();
  expect(await read(draft.id, people.cqcLead)).not.toBeNull();
  for (const other of [people.nhsdLead, people.naoAuditor, people.approverOf('RAA')])
    expect(await read(draft.id, other)).toBeNull();
  expect(await emittedOf(draft.id)).toEqual([]);

  pushInspections(findings, issued('with-drafts', [{ control: 'CE1' }, { control: 'CE3' }]));
  await findings.settled();
  expect(await read(draft.id)).toMatchObject({ issuedOn: '2017-03-20', version: 2 });
  expect(await read(late.id)).toMatchObject({ issuedOn: '2017-03-25' });
  expect(await read(dropped.id)).toBeNull();
  expect((await emittedOf(draft.id)).map((event) => event.version)).toEqual([2]);
  expect(await emittedOf(dropped.id)).toEqual([]);
  const { data } = await findings.as(people.cqcLead)(
    `{ findings(filter: { text: "CE1 or CE3", odsCodes: ["RAA"] }) { nodes { control { id } inspection { id } } } }`,
  );
  expect(data.findings.nodes).toEqual([
    { control: { id: 'CE-2014/CE3' }, inspection: { id: 'with-drafts' } },
  ]);
});

it('no draft is left behind when it is raised while its inspection is being issued', async () => {
  pushInspections(findings, inspection('racing'));
  await findings.settled();
  const raised = Array.from({ length: 12 }, (_, i) => {
    if (i === 4) pushInspections(findings, issued('racing', []));
    return raise({ inspectionId: 'racing', subjects: ['GENERAL'], raisedOn: '2017-03-10' });
  });
  for (const { errors } of await Promise.all(raised)) expect(errors).toEqual([]);
  await findings.settled();
  expect(
    await findings.database.asSuperuser(
      `select issued_on, count(*)::int from findings where inspection_id = 'racing' group by 1`,
    ),
  ).toEqual([{ issued_on: '2017-03-20', count: 12 }]);
});

it('a finding raised after its inspection went out is issued no earlier than the inspection', async () => {
  pushInspections(findings, issued('gone-out', []));
  await findings.settled();
  const after = { inspectionId: 'gone-out', subjects: ['GENERAL'] };
  const early = await raise({ ...after, raisedOn: '2017-03-10' });
  const later = await raise({ ...after, raisedOn: '2017-04-10' });
  expect([early.finding.issuedOn, later.finding.issuedOn]).toEqual(['2017-03-20', '2017-04-10']);
});

it('a finding that has come back names the old one', async () => {
  const outside = { subjects: ['PERSONAL_DATA'], urgent: true };
  const old = await raise({ ...outside, raisedOn: '2017-05-01' });
  const { finding, errors } = await raise({
    ...outside,
    raisedOn: '2017-06-01',
    recurrenceOf: old.finding.id,
  });
  expect(errors).toEqual([]);
  expect(finding.recurrenceOf).toEqual({ id: old.finding.id });
});

const tomorrow = addDays(londonDay(), 1);
const outside = { subjects: ['GENERAL'], urgent: true };
const UNKNOWN = '01890000-0000-7000-8000-000000000000';

it.each([
  ['an unknown trust', { ...outside, odsCode: 'RZZ' }, 'NOT_FOUND', ['odsCode']],
  ['a day in the future', { ...outside, raisedOn: tomorrow }, 'DATE_IN_FUTURE', ['raisedOn']],
  [
    'a trust not open yet',
    { ...outside, odsCode: 'RBB', raisedOn: '2010-03-31' },
    'INVALID_VALUE',
    ['odsCode'],
  ],
  [
    'a trust closed by then',
    { ...outside, odsCode: 'RBB', raisedOn: '2017-10-01' },
    'INVALID_VALUE',
    ['odsCode'],
  ],
  [
    'a day before the inspection began',
    { ...ON_SITE, raisedOn: '2017-03-05' },
    'DATE_OUT_OF_ORDER',
    ['raisedOn'],
  ],
  ['an unknown inspection', { ...ON_SITE, inspectionId: 'none' }, 'NOT_FOUND', ['inspectionId']],
  [
    'an inspection of another body',
    { ...ON_SITE, inspectionId: 'of-another-body' },
    'NOT_FOUND',
    ['inspectionId'],
  ],
  [
    'an inspection of another trust',
    { ...ON_SITE, inspectionId: 'of-another-trust' },
    'INVALID_VALUE',
    ['inspectionId'],
  ],
  [
    'a cancelled inspection',
    { ...ON_SITE, inspectionId: 'given-up' },
    'INVALID_VALUE',
    ['inspectionId'],
  ],
  [
    'a control outside the standard',
    { ...ON_SITE, controlId: 'CAF-3.2/B4.d' },
    'INVALID_VALUE',
    ['controlId'],
  ],
  [
    'a control without an inspection',
    { ...outside, controlId: 'CE-2014/CE1' },
    'INVALID_VALUE',
    ['controlId'],
  ],
  ['neither control nor subjects', { urgent: true }, 'INVALID_VALUE', ['subjects']],
  ['a draft outside an inspection', { subjects: ['GENERAL'] }, 'INVALID_VALUE', ['urgent']],
  [
    'an unknown earlier finding',
    { ...outside, recurrenceOf: UNKNOWN },
    'NOT_FOUND',
    ['recurrenceOf'],
  ],
  [
    'an earlier finding that is no id',
    { ...outside, recurrenceOf: "'" },
    'NOT_FOUND',
    ['recurrenceOf'],
  ],
  ['a blank title', { ...outside, title: ' ' }, 'INVALID_VALUE', ['title']],
  ['a title too long', { ...outside, title: 'x'.repeat(201) }, 'INVALID_VALUE', ['title']],
])('%s is refused by name and changes nothing', async (_, input, code, field) => {
  const before = await findings.database.asSuperuser('select id from findings');
  const { finding, errors } = await raise(input);
  expect(finding).toBeNull();
  expect(errors).toEqual([{ code, message: expect.any(String), field }]);
  expect(await findings.database.asSuperuser('select id from findings')).toHaveLength(
    before.length,
  );
});

it('a body that had ceased to exist raises nothing', async () => {
  const { errors } = await raise({ ...outside, raisedOn: '2023-02-01' }, people.nhsdInspector);
  expect(errors).toEqual([
    {
      code: 'NOT_IN_FORCE',
      message: 'NHS Digital acted until 31 January 2023. NHS England succeeded it.',
      field: ['raisedOn'],
    },
  ]);
});

it('a control outside the standard is refused in words that name the standard', async () => {
  const { errors } = await raise({ ...ON_SITE, controlId: 'CAF-3.2/B4.d' });
  expect(errors[0].message).toBe(
    'CAF-3.2/B4.d is no control of CE-2014, the standard of the inspection.',
  );
});

it('all that is wrong is told at once', async () => {
  const { errors } = await raise({ odsCode: 'RZZ', raisedOn: tomorrow, controlId: 'x' });
  expect(errors.map((error: any) => error.field[0])).toEqual(
    expect.arrayContaining(['odsCode', 'raisedOn', 'urgent', 'controlId']),
  );
});

it('the same request again gives the same finding, and another one under its key is refused', async () => {
  const input = newInput(outside);
  const ask = findings.as(people.cqcInspector);
  const [one, two] = await Promise.all([ask(RAISE, { input }), ask(RAISE, { input })]);
  expect(two.data).toEqual(one.data);
  const { data } = await ask(RAISE, { input: { ...input, title: 'Another' } });
  expect(data.raiseFinding.errors[0]).toMatchObject({
    code: 'KEY_REUSED',
    field: ['idempotencyKey'],
  });
});

it('a withdrawn finding reads WITHDRAWN from its day, and tells so by the feed', async () => {
  const { finding } = await raise({ ...outside, raisedOn: '2017-05-01' });
  const { finding: withdrawn, errors } = await withdraw({
    findingId: finding.id,
    withdrawnOn: '2017-05-10',
    expectedVersion: 1,
  });
  expect(errors).toEqual([]);
  expect(withdrawn).toEqual({
    id: finding.id,
    version: 2,
    withdrawnOn: '2017-05-10',
    withdrawalReason: 'A mistake.',
    enforcementStatus: 'WITHDRAWN',
    dueOn: null,
  });
  expect(await read(finding.id, people.nhsdLead, '2017-05-09T22:59:59Z')).toMatchObject({
    enforcementStatus: 'UNADDRESSED',
    withdrawnOn: null,
  });
  expect(await read(finding.id, people.nhsdLead, '2017-05-09T23:00:00Z')).toMatchObject({
    enforcementStatus: 'WITHDRAWN',
  });
  const events = await emittedOf(finding.id);
  expect(events.map(({ withdrawnOn, version }) => [withdrawnOn, version])).toEqual([
    [null, 1],
    ['2017-05-10', 2],
  ]);
});

it('a withdrawn finding keeps the status and deadline of a demand that is still open', async () => {
  const { finding } = await raise({ ...outside, raisedOn: '2017-05-01' });
  pushEnforcement(
    findings,
    enforcement({ id: finding.id, odsCode: 'RAA' }, 1, [
      ['MANDATED', '2017-05-01', null, '2030-01-01'],
    ]),
  );
  await findings.settled();
  const { finding: withdrawn } = await withdraw({ findingId: finding.id });
  expect(withdrawn).toMatchObject({ enforcementStatus: 'MANDATED', dueOn: '2030-01-01' });
});

it('a withdrawal on a stale version, before the issue, in the future or twice is refused', async () => {
  const { finding } = await raise({ ...outside, raisedOn: '2017-05-02' });
  const findingId = finding.id;
  const first = async (input: object) => (await withdraw({ findingId, ...input })).errors[0];
  expect(await first({ expectedVersion: 7 })).toMatchObject({
    code: 'STALE_VERSION',
    message: `${finding.reference as string} is at version 1, not 7: read it again before you withdraw it.`,
    field: ['expectedVersion'],
  });
  expect(await first({ withdrawnOn: '2017-05-01' })).toMatchObject({
    code: 'DATE_OUT_OF_ORDER',
    field: ['withdrawnOn'],
  });
  expect(await first({ withdrawnOn: tomorrow })).toMatchObject({ code: 'DATE_IN_FUTURE' });
  expect(await first({ findingId: UNKNOWN })).toMatchObject({
    code: 'NOT_FOUND',
    field: ['findingId'],
  });
  expect(await first({})).toBeUndefined();
  expect(await first({})).toMatchObject({ code: 'WRONG_STATE' });
});

it('of two withdrawals at once one is made', async () => {
  const { finding } = await raise({ ...outside, raisedOn: '2017-05-02' });
  const outcomes = await Promise.all(
    [1, 2].map(() => withdraw({ findingId: finding.id, expectedVersion: 1 })),
  );
  expect(outcomes.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
});

it('a trust that the feed has only just told of is known', async () => {
  pushOrganisations(findings, organisation('RNEW'));
  expect((await raise({ ...outside, odsCode: 'RNEW' })).errors).toEqual([]);
});
