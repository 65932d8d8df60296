import { randomUUID } from 'node:crypto';
import {
  AcknowledgeRemediationDocument,
  AnswerEvidenceDocument,
  BeginInspectionDocument,
  CompareMeasurementsDocument,
  FindingDocument,
  ImportOrganisationsDocument,
  IssueInspectionDocument,
  MandateRemediationDocument,
  PlanInspectionDocument,
  PrepareEvidenceDocument,
  RaiseFindingDocument,
  RecommendRemediationDocument,
  RecordAssessmentsDocument,
  RegisterCountsDocument,
  RegisterDocument,
  StandardDocument,
  SubmitEvidenceDocument,
  TrustDocument,
  type RegisterQueryVariables,
} from '@assay/client';
import { londonDay } from '@assay/kit';
import { eventually, RunningAssay } from './support/assay.ts';

const ETR = [
  '"ZT001","NORTHMOOR NHS TRUST (FICTIONAL)","Y60","QGH","1 HIGH STREET","","","NORTHMOOR","","ZZ1 1ZZ","20010401","","","","","","","","","","","1","","F","","",""',
  '"ZT002","SOUTHMOOR NHS FOUNDATION TRUST (FICTIONAL)","Y56","QMF","2 HIGH STREET","","","SOUTHMOOR","","ZZ2 2ZZ","20050401","","","","","","","","","","","1","","H","","",""',
  '"ZT003","WELSH EXAMPLE NHS TRUST (FICTIONAL)","","","3 HIGH STREET","","","CARDIFF","","ZZ3 3ZZ","20050401","","","","","","","","","","","1","","W","","",""',
].join('\r\n');

let assay: RunningAssay;
const key = () => randomUUID();
const today = () => new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  assay = await RunningAssay.start('--no-demonstration');
}, 90_000);
afterAll(() => assay.stop(), 30_000);

async function plan(
  persona: string,
  input: { odsCode: string; standard: string; plannedFor: string },
  by: object,
) {
  const { data } = await assay.ask(persona, PlanInspectionDocument, {
    input: { method: 'CONSENT', announced: true, ...input, ...by, idempotencyKey: key() },
  });
  return data.planInspection;
}

async function begin(persona: string, inspectionId: string, beganOn: string) {
  const { data } = await assay.ask(persona, BeginInspectionDocument, {
    input: { inspectionId, beganOn, idempotencyKey: key() },
  });
  return data.beginInspection;
}

const OLDEST_UPDATE = [{ kind: 'OLDEST_MISSING_UPDATE', amount: 400 } as const];

/** Records every control of a standard, those named as not met. */
async function record(
  persona: string,
  inspectionId: string,
  standard: string,
  failing: readonly string[],
) {
  const controls =
    (await assay.ask(persona, StandardDocument, { code: standard })).data.standard?.controls ?? [];
  const { data } = await assay.ask(persona, RecordAssessmentsDocument, {
    input: {
      inspectionId,
      idempotencyKey: key(),
      assessments: controls.map(({ id }) => ({
        controlId: id,
        outcome: failing.includes(id) ? ('NOT_MET' as const) : ('MET' as const),
        rationale: failing.includes(id) ? 'Updates were missing.' : 'Seen in operation.',
        ...(failing.includes(id) && { measurements: OLDEST_UPDATE }),
      })),
    },
  });
  return data.recordAssessments;
}

async function issue(
  persona: string,
  inspectionId: string,
  issuedOn: string,
  expectedVersion: number,
) {
  const { data } = await assay.ask(persona, IssueInspectionDocument, {
    input: { inspectionId, issuedOn, expectedVersion, idempotencyKey: key() },
  });
  return data.issueInspection;
}

const register = async (persona: string, variables: RegisterQueryVariables) =>
  (await assay.ask(persona, RegisterDocument, variables)).data.findings;

/** The findings of a trust, once there are as many as expected. */
const findingsOf = (persona: string, odsCode: string, count: number) =>
  eventually(
    () => register(persona, { filter: { odsCodes: [odsCode] } }),
    ({ totalCount }) => totalCount === count,
  );

const finding = async (persona: string, id: string) =>
  (await assay.ask(persona, FindingDocument, { id })).data.finding;

const demand = {
  contravention: 'Regulation 10(1).',
  requirement: 'Apply the updates.',
  dueOn: '2018-08-10',
};

async function mandate(persona: string, findingId: string, more: object) {
  const { data } = await assay.ask(persona, MandateRemediationDocument, {
    input: { findingId, ...demand, ...more, idempotencyKey: key() },
  });
  return data.mandateRemediation;
}

describe('from a failed inspection to a mandate the law allows', () => {
  let patching = '';
  let mandated = '';

  it('an administrator imports the register of trusts; nobody else may', async () => {
    const importAs = (persona: string) =>
      assay.ask(persona, ImportOrganisationsDocument, {
        input: { csv: ETR, idempotencyKey: key() },
      });
    const refused = await importAs('nhsd-lead');
    expect(refused.data.importOrganisations.errors).toMatchObject([{ code: 'ROLE_REQUIRED' }]);
    const { data } = await importAs('administrator');
    expect(data.importOrganisations).toMatchObject({
      imported: 2,
      outsideEngland: 1,
      rejected: 0,
      errors: [],
    });
    const trust = await assay.ask('nhsd-lead', TrustDocument, {
      odsCode: 'ZT001',
      on: '2017-05-12',
    });
    expect(trust.data.trust).toMatchObject({ kindOn: 'NHS_TRUST', region: { name: 'Midlands' } });
  });

  it('a standard not yet in force on the day is refused', async () => {
    const planned = await plan(
      'nhsd-inspector',
      { odsCode: 'ZT001', standard: 'CAF-3.2', plannedFor: '2017-03-06' },
      {},
    );
    expect(planned.errors).toMatchObject([{ code: 'NOT_IN_FORCE', field: ['standard'] }]);
  });

  it('an assessor assesses by consent every control, and the lead issues', async () => {
    const planned = await plan(
      'nhsd-inspector',
      { odsCode: 'ZT001', standard: 'CE-2014', plannedFor: '2017-03-06' },
      {},
    );
    const { id } = planned.inspection ?? { id: '' };
    expect((await begin('nhsd-inspector', id, '2017-03-05')).errors).toMatchObject([
      { field: ['beganOn'] },
    ]);
    expect((await begin('nhsd-inspector', id, '2017-03-06')).inspection?.status).toBe('UNDER_WAY');
    const recorded = await record('nhsd-inspector', id, 'CE-2014', ['CE-2014/CE2', 'CE-2014/CE5']);
    const version = recorded.inspection?.version ?? 0;
    expect((await issue('nhsd-inspector', id, '2017-03-20', version)).errors).toMatchObject([
      { code: 'ROLE_REQUIRED' },
    ]);
    const issued = await issue('nhsd-lead', id, '2017-03-20', version);
    expect(issued.inspection).toMatchObject({
      status: 'ISSUED',
      result: 'FAILED',
      issuedOn: '2017-03-20',
    });
  });

  it('another body compares trusts by what was measured', async () => {
    const { data } = await assay.ask('cqc-lead', CompareMeasurementsDocument, {
      kind: 'OLDEST_MISSING_UPDATE',
      filter: { atLeast: 365 },
    });
    expect(data.measurements).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          unit: 'DAYS',
          amount: 400,
          trust: { odsCode: 'ZT001', name: 'Northmoor NHS Trust (Fictional)' },
          inspection: { issuedOn: '2017-03-20' },
        },
      ],
    });
  });

  it('each outcome below the standard is at once a finding, unaddressed', async () => {
    const { nodes } = await findingsOf('dhsc-officer', 'ZT001', 2);
    expect(
      nodes.map((node) => [node.trust?.name, node.raisedBy?.code, node.enforcementStatus]),
    ).toEqual([
      ['Northmoor NHS Trust (Fictional)', 'NHSD', 'UNADDRESSED'],
      ['Northmoor NHS Trust (Fictional)', 'NHSD', 'UNADDRESSED'],
    ]);
    patching = nodes.find((node) => node.title.includes('CE2'))?.id ?? '';
  });

  it('an inspector inspects unannounced, and raises a critical fault there and then', async () => {
    const unannounced = { method: 'STATUTORY', announced: false };
    const planned = await plan(
      'cqc-inspector',
      { odsCode: 'ZT002', standard: 'NDG-2016', plannedFor: '2017-04-03' },
      unannounced,
    );
    const { id } = planned.inspection ?? { id: '' };
    await begin('cqc-inspector', id, '2017-04-03');
    const raised = await assay.ask('cqc-inspector', RaiseFindingDocument, {
      input: {
        odsCode: 'ZT002',
        inspectionId: id,
        controlId: 'NDG-2016/NDG8',
        title: 'Unsupported systems hold theatre lists',
        detail: 'Two of them face the internet.',
        severity: 'CRITICAL',
        urgent: true,
        raisedOn: '2017-04-03',
        idempotencyKey: key(),
      },
    });
    expect(raised.data.raiseFinding.errors).toEqual([]);
    const { nodes } = await findingsOf('dhsc-officer', 'ZT002', 1);
    expect(nodes).toMatchObject([
      { severity: 'CRITICAL', enforcementStatus: 'UNADDRESSED', inspection: null },
    ]);
    expect(await finding('trust-zt002', nodes[0]?.id ?? '')).toMatchObject({
      detail: 'Two of them face the internet.',
      inspection: { status: 'UNDER_WAY' },
    });
  });

  it('a body without the power is refused, told why and who holds one, and recommends instead', async () => {
    const { refusal, errors } = await mandate('nhsd-lead', patching, {
      actedOn: '2017-05-12',
      dueOn: '2017-08-12',
    });
    expect(errors).toEqual([]);
    expect(refusal?.reason).toContain('could not mandate a local body');
    expect(refusal?.required).toBe('REQUIRE_REMEDIATION');
    const holders = refusal?.holders?.map((power) => power.body.code) ?? [];
    expect(new Set(holders)).toEqual(new Set(['CQC', 'DHSC', 'ICO', 'NHSI']));
    const { data } = await assay.ask('nhsd-lead', RecommendRemediationDocument, {
      input: {
        findingId: patching,
        requirement: 'Apply the updates.',
        actedOn: '2017-05-12',
        idempotencyKey: key(),
      },
    });
    expect(data.recommendRemediation.finding?.enforcementStatus).toBe('ADVISED');
  });

  it('the competent authority mandates on the first day of its power, and not one day earlier', async () => {
    const early = await mandate('dhsc-officer', patching, { actedOn: '2018-05-09' });
    expect(early.refusal?.reason).toContain('10 May 2018');
    const onTheDay = await mandate('dhsc-officer', patching, { actedOn: '2018-05-10' });
    expect(onTheDay.remediation).toMatchObject({ kind: 'MANDATE', dueOn: '2018-08-10' });
    mandated = onTheDay.remediation?.id ?? '';
    const { nodes } = await eventually(
      () =>
        register('dhsc-officer', {
          filter: { odsCodes: ['ZT001'], statuses: ['MANDATED'] },
          asOf: '2018-05-10T12:00:00Z',
        }),
      ({ totalCount }) => totalCount === 1,
    );
    expect(nodes).toMatchObject([
      { id: patching, enforcementStatus: 'MANDATED', dueOn: '2018-08-10' },
    ]);
    const tracks = (await finding('dhsc-officer', patching))?.enforcement?.remediations;
    expect(tracks).toMatchObject([
      { kind: 'RECOMMENDATION', status: 'ADVISED' },
      { kind: 'MANDATE' },
    ]);
  });

  it('reads overdue once the deadline has passed with nothing submitted, with no job having run', async () => {
    const overdue = await eventually(
      () => register('dhsc-officer', { filter: { statuses: ['OVERDUE'] } }),
      ({ totalCount }) => totalCount === 1,
    );
    expect(overdue.nodes).toMatchObject([{ id: patching, dueOn: '2018-08-10' }]);
  });

  it("the trust's people see their own trust only", async () => {
    const own = await register('trust-zt001-contributor', {});
    expect(new Set(own.nodes.map((node) => node.trust?.odsCode))).toEqual(new Set(['ZT001']));
    expect(await finding('trust-zt002', patching)).toBeNull();
    const other = await assay.ask('trust-zt002', TrustDocument, { odsCode: 'ZT001', on: today() });
    expect(other.data.trust).toBeNull();
  });

  it('a contributor acknowledges and prepares, an approver submits, another officer accepts', async () => {
    const acknowledged = await assay.ask(
      'trust-zt001-contributor',
      AcknowledgeRemediationDocument,
      {
        input: { remediationId: mandated, actedOn: '2018-05-11', idempotencyKey: key() },
      },
    );
    expect(acknowledged.data.acknowledgeRemediation.errors).toEqual([]);
    const evidence = { remediationIds: [mandated], statement: 'All servers patched.' };
    const prepared = await assay.ask('trust-zt001-contributor', PrepareEvidenceDocument, {
      input: { ...evidence, idempotencyKey: key() },
    });
    expect(prepared.data.prepareEvidence.errors).toEqual([]);
    const submit = (persona: string) =>
      assay.ask(persona, SubmitEvidenceDocument, {
        input: { ...evidence, actedOn: '2018-08-10', idempotencyKey: key() },
      });
    const byContributor = await submit('trust-zt001-contributor');
    expect(byContributor.data.submitEvidence.errors).toContainEqual(
      expect.objectContaining({ code: 'ROLE_REQUIRED' }),
    );
    const byApprover = await submit('trust-zt001');
    expect(byApprover.data.submitEvidence.remediations).toMatchObject([
      { status: 'EVIDENCE_SUBMITTED' },
    ]);

    const accept = (persona: string) =>
      assay.ask(persona, AnswerEvidenceDocument, {
        input: {
          remediationId: mandated,
          accepted: true,
          reason: 'Rescanned.',
          idempotencyKey: key(),
        },
      });
    const bySame = await accept('dhsc-officer');
    expect(bySame.data.answerEvidence.errors).toMatchObject([{ code: 'ANOTHER_PERSON_REQUIRED' }]);
    const byAnother = await accept('dhsc-second-officer');
    expect(byAnother.data.answerEvidence.remediation?.status).toBe('VERIFIED');
    expect(byAnother.data.answerEvidence.finding?.enforcementStatus).toBe('ADVISED');
  });

  it('the finding is remedied once no track is open', async () => {
    const advice = (await finding('nhsd-lead', patching))?.enforcement?.remediations.find(
      (r) => r.kind === 'RECOMMENDATION',
    );
    const submitted = await assay.ask('trust-zt001', SubmitEvidenceDocument, {
      input: {
        remediationIds: [advice?.id ?? ''],
        statement: 'As verified.',
        idempotencyKey: key(),
      },
    });
    expect(submitted.data.submitEvidence.errors).toEqual([]);
    // NHS Digital is no more; NHS England answers for what it asked
    const { data } = await assay.ask('nhse-officer', AnswerEvidenceDocument, {
      input: {
        remediationId: advice?.id ?? '',
        accepted: true,
        reason: 'Seen.',
        idempotencyKey: key(),
      },
    });
    expect(data.answerEvidence.finding?.enforcementStatus).toBe('REMEDIED');
  });

  it('a regulator asks which grave findings in a region it could compel and has not, now and as of a day', async () => {
    const question = (on?: string) =>
      register('dhsc-officer', {
        filter: {
          severities: ['HIGH', 'CRITICAL'],
          regions: ['Y60'],
          compellableBy: ['DHSC'],
          notMandatedBy: ['DHSC'],
          statuses: ['UNADDRESSED', 'ADVISED', 'EVIDENCE_SUBMITTED', 'MANDATED', 'OVERDUE'],
        },
        orderBy: { field: 'DUE_ON', direction: 'ASC' },
        asOf: on && `${on}T12:00:00Z`,
      });
    const ids = async (on?: string) => (await question(on)).nodes.map((node) => node.id);
    const now = await question();
    expect(now.nodes).toMatchObject([
      {
        trust: { region: { name: 'Midlands' } },
        inspection: { issuedOn: '2017-03-20' },
        enforcementStatus: 'UNADDRESSED',
      },
    ]);
    expect(await ids('2018-05-10')).toEqual(now.nodes.map((node) => node.id));
    expect(new Set(await ids('2018-05-09'))).toEqual(
      new Set([patching, ...now.nodes.map((node) => node.id)]),
    );
    expect(await ids('2017-03-19')).toEqual([]);
    const { data } = await assay.ask('dhsc-officer', RegisterCountsDocument, { by: ['STATUS'] });
    expect(data.findingCounts.map(({ keys, count }) => [keys[0], count]).sort()).toEqual([
      ['REMEDIED', 1],
      ['UNADDRESSED', 2],
    ]);
  });

  it('a trust merges, and the one that takes it on reads and answers what was open; what was closed stays', async () => {
    const open = (await findingsOf('dhsc-officer', 'ZT001', 2)).nodes.find(
      ({ id }) => id !== patching,
    );
    const id = open?.id ?? '';
    const { remediation } = await mandate('dhsc-officer', id, { actedOn: '2018-05-10' });
    const effectiveOn = londonDay();
    const merge = (persona: string) =>
      assay.post<{ recordSuccession: { errors: { code: string }[] } }>(persona, {
        query:
          'mutation ($input: RecordSuccessionInput!) { recordSuccession(input: $input) { errors { code } } }',
        variables: {
          input: { odsCode: 'ZT001', successorCode: 'ZT002', effectiveOn, idempotencyKey: key() },
        },
      });
    expect((await merge('nhsd-lead')).data.recordSuccession.errors).toMatchObject([
      { code: 'ROLE_REQUIRED' },
    ]);
    expect(await finding('trust-zt002', id)).toBeNull();
    expect((await merge('administrator')).data.recordSuccession.errors).toEqual([]);

    const followed = await eventually(
      () => finding('trust-zt002', id),
      (answer) => answer !== null,
    );
    expect(followed).toMatchObject({
      trust: { odsCode: 'ZT002' },
      enforcement: {
        status: 'OVERDUE',
        remediations: [{ id: remediation?.id, awaiting: 'TRUST' }],
      },
    });
    const submit = async (persona: string) => {
      const { data } = await assay.ask(persona, SubmitEvidenceDocument, {
        input: {
          remediationIds: [remediation?.id ?? ''],
          statement: 'Patched on both sites.',
          idempotencyKey: key(),
        },
      });
      return data.submitEvidence;
    };
    expect((await submit('trust-zt001')).errors).toMatchObject([{ code: 'ROLE_REQUIRED' }]);
    expect((await submit('trust-zt002')).errors).toEqual([]);
    expect(await finding('trust-zt001', id)).toMatchObject({
      detail: 'Updates were missing.',
    });

    expect(await finding('trust-zt002', patching)).toBeNull();
    const ids = async (odsCode: string, asOf?: string) =>
      (await register('dhsc-officer', { filter: { odsCodes: [odsCode] }, asOf })).nodes.map(
        (node) => node.id,
      );
    expect(await ids('ZT001')).toEqual([patching]);
    expect(await ids('ZT002')).toContain(id);
    expect(new Set(await ids('ZT001', '2018-05-10T12:00:00Z'))).toEqual(new Set([patching, id]));
  });
});
