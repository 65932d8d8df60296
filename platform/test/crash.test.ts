import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  BeginInspectionDocument,
  ImportOrganisationsDocument,
  IssueInspectionDocument,
  MandateRemediationDocument,
  PlanInspectionDocument,
  RecordAssessmentsDocument,
  RegisterDocument,
  StandardDocument,
  type TypedDocumentString,
} from '@assay/client';
import { eventually, RunningAssay, type ServiceName } from './support/assay.ts';

const INSPECTIONS = 12;
const ETR =
  '"ZT001","NORTHMOOR NHS TRUST (FICTIONAL)","Y60","QGH","","","","","","","20010401","","","","","","","","","","","","","F","","",""';

let assay: RunningAssay;
beforeAll(async () => {
  assay = await RunningAssay.start('--no-demonstration');
}, 90_000);
afterAll(() => assay.stop(), 30_000);

/**
 * Sends one mutation, with one key, until it is answered without a fault; as a client does that does not know whether its
 * request was heard.
 */
async function insist<T, V>(
  persona: string,
  document: TypedDocumentString<T, V>,
  variables: V,
): Promise<T> {
  for (let i = 0; i < 400; i += 1) {
    const answer = await assay.ask(persona, document, variables).catch(() => null);
    const waits = JSON.stringify(answer?.data ?? {}).includes('INPUTS_UNKNOWN');
    if (answer && !answer.errors && !waits) return answer.data;
    await sleep(100);
  }
  throw new Error('no answer, however often asked');
}

async function failInspection(controls: readonly { id: string }[]): Promise<void> {
  const key = () => ({ idempotencyKey: randomUUID() });
  const planned = await insist('nhsd-inspector', PlanInspectionDocument, {
    input: {
      odsCode: 'ZT001',
      standard: 'CE-2014',
      method: 'CONSENT',
      announced: true,
      plannedFor: '2017-03-06',
      ...key(),
    },
  });
  const inspectionId = planned.planInspection.inspection?.id ?? '';
  await insist('nhsd-inspector', BeginInspectionDocument, {
    input: { inspectionId, beganOn: '2017-03-06', ...key() },
  });
  const assessments = controls.map(({ id }) => ({
    controlId: id,
    outcome: 'NOT_MET' as const,
    rationale: 'Missing.',
  }));
  const recorded = await insist('nhsd-inspector', RecordAssessmentsDocument, {
    input: { inspectionId, assessments, ...key() },
  });
  const expectedVersion = recorded.recordAssessments.inspection?.version ?? 0;
  const issued = await insist('nhsd-lead', IssueInspectionDocument, {
    input: { inspectionId, issuedOn: '2017-03-20', expectedVersion, ...key() },
  });
  expect(issued.issueInspection.inspection?.status).toBe('ISSUED');
}

describe('while processes are killed at any moment', () => {
  it('nothing is lost, and nothing is applied twice', async () => {
    const { data } = await assay.ask('nhsd-lead', StandardDocument, { code: 'CE-2014' });
    const controls = data.standard?.controls ?? [];
    await assay.ask('administrator', ImportOrganisationsDocument, {
      input: { csv: ETR, idempotencyKey: randomUUID() },
    });

    const work = Promise.all(
      [0, 1, 2].map(async () => {
        for (let i = 0; i < INSPECTIONS / 3; i += 1) await failInspection(controls);
      }),
    );
    const victims: ServiceName[] = [
      'findings',
      'inspections',
      'postgres',
      'remediations',
      'trusts',
      'gateway',
    ];
    for (const victim of victims) {
      await sleep(700);
      await assay.kill(victim);
    }
    await work;

    const expected = INSPECTIONS * controls.length;
    const whole = await eventually(
      async () => (await insist('dhsc-officer', RegisterDocument, { first: 100 })).findings,
      ({ totalCount }) => totalCount >= expected,
    );
    expect(whole.totalCount).toBe(expected);

    const findingId = whole.nodes[0]?.id ?? '';
    const mandate = {
      input: {
        findingId,
        contravention: 'Regulation 10.',
        requirement: 'Patch.',
        actedOn: '2018-05-10',
        dueOn: '2018-08-10',
        idempotencyKey: randomUUID(),
      },
    };
    const acting = insist('dhsc-officer', MandateRemediationDocument, mandate);
    await assay.kill('remediations');
    const first = await acting;
    const again = await insist('dhsc-officer', MandateRemediationDocument, mandate);
    expect(again.mandateRemediation.remediation?.id).toBe(first.mandateRemediation.remediation?.id);
    const overdue = await eventually(
      async () =>
        (await insist('dhsc-officer', RegisterDocument, { filter: { statuses: ['OVERDUE'] } }))
          .findings,
      ({ totalCount }) => totalCount === 1,
    );
    expect(overdue.nodes.map((node) => node.id)).toEqual([findingId]);
  }, 120_000);
});
