import { people } from '@assay/kit/testing';
import {
  act,
  enforcementOf,
  startRemediations,
  submitEvidence,
  type Harness,
} from './support/remediations.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startRemediations();
});
afterAll(() => harness.close());

const as = () => ({
  lead: harness.as(people.nhsdLead),
  officer: harness.as(people.dhscOfficer),
  secondOfficer: harness.as(people.dhscSecondOfficer),
  approver: harness.as(people.approverOf('ZD001')),
  contributor: harness.as(people.contributorOf('ZD001')),
});

const mandate = (findingId: string, more: object = {}) =>
  act(as().officer, 'mandateRemediation', {
    findingId,
    contravention:
      'Regulation 10: no appropriate and proportionate measures against known malware.',
    requirement: 'Apply the outstanding security updates.',
    actedOn: '2018-05-10',
    dueOn: '2018-08-10',
    ...more,
  });

describe('a finding from recommendation to remedy', () => {
  it('is advised, mandated beside the advice, answered and remedied, each side in its turn', async () => {
    const findingId = harness.issueFinding();
    expect(await enforcementOf(as().lead, findingId)).toMatchObject({
      status: 'UNADDRESSED',
      acts: [],
    });

    const advice = await act(as().lead, 'recommendRemediation', {
      findingId,
      requirement: 'Apply the update.',
      actedOn: '2017-05-12',
    });
    expect(advice.finding.enforcementStatus).toBe('ADVISED');

    const mandated = await mandate(findingId);
    expect(mandated).toMatchObject({
      errors: [],
      refusal: null,
      act: { kind: 'MANDATED', power: { id: 'DHSC-NIS17' }, body: { code: 'DHSC' } },
      finding: { dueOn: '2018-08-10' },
    });
    const { id: remediationId } = mandated.remediation;
    const asOfMandate = await enforcementOf(as().lead, findingId, '(asOf: "2018-05-10T12:00:00Z")');
    expect(asOfMandate.status).toBe('MANDATED');
    expect(asOfMandate.remediations).toMatchObject([{ status: 'ADVISED' }, { status: 'MANDATED' }]);

    const acknowledged = await act(as().contributor, 'acknowledgeRemediation', {
      remediationId,
      actedOn: '2018-05-11',
    });
    expect(acknowledged.errors).toEqual([]);
    const submitted = await submitEvidence(as().approver, {
      remediationIds: [remediationId],
      actedOn: '2018-08-10',
    });
    expect(submitted.remediations[0]).toMatchObject({
      status: 'EVIDENCE_SUBMITTED',
      awaiting: 'BODY',
    });

    const byTheSame = await act(as().officer, 'answerEvidence', {
      remediationId,
      accepted: true,
      reason: 'Seen.',
    });
    expect(byTheSame.errors[0].code).toBe('ANOTHER_PERSON_REQUIRED');
    const verified = await act(as().secondOfficer, 'answerEvidence', {
      remediationId,
      accepted: true,
      reason: 'Rescanned.',
    });
    expect(verified.remediation).toMatchObject({ status: 'VERIFIED', awaiting: null });
    expect(verified.finding.enforcementStatus).toBe('ADVISED');

    await act(harness.as(people.nhseOfficer), 'withdrawRemediation', {
      remediationId: advice.remediation.id,
      reason: 'Met.',
    });
    expect((await enforcementOf(as().lead, findingId)).status).toBe('REMEDIED');
    const again = await mandate(findingId);
    expect(again.errors[0].code).toBe('WRONG_STATE');
  });

  it('reads overdue with nothing submitted by the deadline, with no job having run', async () => {
    const findingId = harness.issueFinding();
    await mandate(findingId);
    expect(
      (await enforcementOf(as().officer, findingId, '(asOf: "2018-08-10T22:59:59Z")')).status,
    ).toBe('MANDATED');
    expect(
      (await enforcementOf(as().officer, findingId, '(asOf: "2018-08-10T23:00:00Z")')).status,
    ).toBe('OVERDUE');
  });

  it('answers several demands with one submission', async () => {
    const findingId = harness.issueFinding();
    const first = await mandate(findingId);
    const second = await act(harness.as(people.cqcLead), 'mandateRemediation', {
      findingId,
      powerId: 'CQC-S29A',
      contravention: 'Regulation 12.',
      requirement: 'Make it safe.',
      actedOn: '2018-06-01',
      dueOn: '2018-07-01',
    });
    const submitted = await submitEvidence(as().approver, {
      remediationIds: [first.remediation.id, second.remediation.id],
      actedOn: '2018-06-30',
    });
    expect(submitted.remediations.map((r: { status: string }) => r.status)).toEqual([
      'EVIDENCE_SUBMITTED',
      'EVIDENCE_SUBMITTED',
    ]);
    expect((await enforcementOf(as().officer, findingId)).version).toBe(3);
  });

  it('keeps what a contributor prepared for an approver, who is another person', async () => {
    const findingId = harness.issueFinding();
    const { remediation } = await mandate(findingId);
    const prepare = (ask: ReturnType<Harness['as']>) =>
      ask(
        `mutation ($input: PrepareEvidenceInput!) { prepareEvidence(input: $input) {
           remediations { preparedEvidence { statement preparedBy } } errors { code } } }`,
        {
          input: {
            remediationIds: [remediation.id],
            statement: 'Draft.',
            idempotencyKey: crypto.randomUUID(),
          },
        },
      );
    const approverPrepared = await prepare(as().approver);
    expect(approverPrepared.data.prepareEvidence.errors).toEqual([]);
    const own = await submitEvidence(as().approver, { remediationIds: [remediation.id] });
    expect(own.errors[0].code).toBe('ANOTHER_PERSON_REQUIRED');

    const prepared = await prepare(as().contributor);
    expect(prepared.data.prepareEvidence.remediations[0].preparedEvidence).toEqual({
      statement: 'Draft.',
      preparedBy: 'trust-zd001-contributor',
    });
    const byContributor = await submitEvidence(as().contributor, {
      remediationIds: [remediation.id],
    });
    expect(byContributor.errors[0].code).toBe('ROLE_REQUIRED');
    const submitted = await submitEvidence(as().approver, {
      remediationIds: [remediation.id],
      statement: 'Draft.',
    });
    expect(submitted.acts).toEqual([
      { kind: 'EVIDENCE_SUBMITTED', preparedBy: 'trust-zd001-contributor', note: 'Draft.' },
    ]);
  });
});

describe('a correction', () => {
  it('strikes the act out and leaves what was known before as it was', async () => {
    const findingId = harness.issueFinding();
    const mandated = await mandate(findingId);
    const before = new Date();
    const corrected = await act(as().officer, 'correctAct', {
      actId: mandated.act.id,
      reason: 'Wrong finding.',
    });
    expect(corrected).toMatchObject({
      errors: [],
      act: { kind: 'CORRECTED' },
      finding: { enforcementStatus: 'UNADDRESSED' },
    });
    const known = await enforcementOf(
      as().officer,
      findingId,
      `(knownAt: "${before.toISOString()}")`,
    );
    expect(known.status).toBe('OVERDUE');
    const twice = await act(as().officer, 'correctAct', {
      actId: mandated.act.id,
      reason: 'Again.',
    });
    expect(twice.errors[0].code).toBe('WRONG_STATE');
  });

  it('is refused while a later act rests on the mistaken one', async () => {
    const findingId = harness.issueFinding();
    const { remediation } = await mandate(findingId);
    await submitEvidence(as().approver, {
      remediationIds: [remediation.id],
      actedOn: '2018-06-01',
    });
    await act(as().secondOfficer, 'answerEvidence', {
      remediationId: remediation.id,
      accepted: true,
      reason: 'Seen.',
    });
    const { acts } = await enforcementOf(as().approver, findingId);
    const submission = acts.find((a: { kind: string }) => a.kind === 'EVIDENCE_SUBMITTED');
    const corrected = await act(as().approver, 'correctAct', {
      actId: submission.id,
      reason: 'Mistake.',
    });
    expect(corrected.errors).toMatchObject([{ code: 'WRONG_STATE', field: ['actId'] }]);
  });
});
