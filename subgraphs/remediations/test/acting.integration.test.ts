import { addDays, londonDay } from '@assay/kit';
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

const officer = () => harness.as(people.dhscOfficer);
const DEMAND = {
  contravention: 'Regulation 10.',
  requirement: 'Patch.',
  actedOn: '2018-05-10',
  dueOn: '2018-08-10',
};

describe('bad input', () => {
  const tomorrow = addDays(londonDay(), 1);

  it.each([
    ['an act in the future', { actedOn: tomorrow, dueOn: tomorrow }, 'DATE_IN_FUTURE', ['actedOn']],
    [
      'an act before the finding was issued',
      { actedOn: '2017-03-19' },
      'DATE_OUT_OF_ORDER',
      ['actedOn'],
    ],
    ['a deadline before the act', { dueOn: '2018-05-09' }, 'DATE_OUT_OF_ORDER', ['dueOn']],
    ['a blank requirement', { requirement: '  ' }, 'INVALID_VALUE', ['requirement']],
    ['a blank contravention', { contravention: '' }, 'INVALID_VALUE', ['contravention']],
    [
      'a finding that does not exist',
      { findingId: crypto.randomUUID() },
      'NOT_FOUND',
      ['findingId'],
    ],
    ['an id that is none', { findingId: 'x' }, 'NOT_FOUND', ['findingId']],
    ['a stale version', { expectedVersion: 7 }, 'STALE_VERSION', ['expectedVersion']],
  ])('%s names its field and changes nothing', async (_, more, code, field) => {
    const findingId = harness.issueFinding();
    const { errors, act: made } = await act(officer(), 'mandateRemediation', {
      findingId,
      ...DEMAND,
      ...more,
    });
    expect(errors).toMatchObject([{ code, field }]);
    expect(made).toBeNull();
    expect((await enforcementOf(officer(), findingId)).acts).toEqual([]);
  });

  it('gives all field errors at once', async () => {
    const findingId = harness.issueFinding();
    const { errors } = await act(officer(), 'mandateRemediation', {
      findingId,
      ...DEMAND,
      requirement: '',
      contravention: '',
    });
    expect(errors.map((e: { field: string[] }) => e.field[0]).sort()).toEqual([
      'contravention',
      'requirement',
    ]);
  });

  it('of one demand among several submits none', async () => {
    const findingId = harness.issueFinding();
    const { remediation } = await act(officer(), 'mandateRemediation', { findingId, ...DEMAND });
    const submitted = await submitEvidence(harness.as(people.approverOf('ZD001')), {
      remediationIds: [remediation.id, crypto.randomUUID()],
    });
    expect(submitted.errors).toMatchObject([{ code: 'NOT_FOUND', field: ['remediationIds', '1'] }]);
    expect((await enforcementOf(officer(), findingId)).version).toBe(1);
  });

  it('takes no step before the one it follows', async () => {
    const findingId = harness.issueFinding();
    const { remediation } = await act(officer(), 'mandateRemediation', { findingId, ...DEMAND });
    const { errors } = await act(
      harness.as(people.contributorOf('ZD001')),
      'acknowledgeRemediation',
      {
        remediationId: remediation.id,
        actedOn: '2018-05-09',
      },
    );
    expect(errors).toMatchObject([{ code: 'DATE_OUT_OF_ORDER', field: ['actedOn'] }]);
  });
});

describe('the same request', () => {
  it('sent again, or twice at once, acts once and answers alike', async () => {
    const findingId = harness.issueFinding();
    const input = { findingId, ...DEMAND, idempotencyKey: crypto.randomUUID() };
    const [first, second] = await Promise.all([
      act(officer(), 'mandateRemediation', input),
      act(officer(), 'mandateRemediation', input),
    ]);
    const third = await act(officer(), 'mandateRemediation', input);
    expect([second.act.id, third.act.id]).toEqual([first.act.id, first.act.id]);
    expect((await enforcementOf(officer(), findingId)).acts).toHaveLength(1);
  });

  it('with another content under the same key is refused', async () => {
    const input = {
      findingId: harness.issueFinding(),
      ...DEMAND,
      idempotencyKey: crypto.randomUUID(),
    };
    await act(officer(), 'mandateRemediation', input);
    const { errors } = await act(officer(), 'mandateRemediation', {
      ...input,
      requirement: 'Another.',
    });
    expect(errors).toMatchObject([{ code: 'KEY_REUSED', field: ['idempotencyKey'] }]);
  });
});

describe('two officers at once', () => {
  it('on the version that both read: one acts, the other is told', async () => {
    const findingId = harness.issueFinding();
    await enforcementOf(officer(), findingId);
    const race = await Promise.all(
      [people.dhscOfficer, people.dhscSecondOfficer].map((who) =>
        act(harness.as(who), 'mandateRemediation', { findingId, ...DEMAND, expectedVersion: 0 }),
      ),
    );
    const codes = race.flatMap((payload) => payload.errors.map((e: { code: string }) => e.code));
    expect(codes).toEqual(['STALE_VERSION']);
    expect((await enforcementOf(officer(), findingId)).acts).toHaveLength(1);
  });
});

describe('two decisions on the same evidence', () => {
  it('at once, without a version: the one that waits sees what the other did', async () => {
    for (let i = 0; i < 5; i += 1) {
      const findingId = harness.issueFinding();
      const { remediation } = await act(officer(), 'mandateRemediation', { findingId, ...DEMAND });
      await submitEvidence(harness.as(people.approverOf('ZD001')), {
        remediationIds: [remediation.id],
        actedOn: '2018-06-01',
      });
      const decide = (accepted: boolean) =>
        act(harness.as(people.dhscSecondOfficer), 'answerEvidence', {
          remediationId: remediation.id,
          accepted,
          reason: 'Decided.',
        });
      const answers = await Promise.all([decide(true), decide(false), decide(true)]);
      const codes = answers.flatMap((payload) =>
        payload.errors.map((e: { code: string }) => e.code),
      );
      expect(codes).toEqual(['WRONG_STATE', 'WRONG_STATE']);
    }
  });
});

describe('the roles', () => {
  const demand = async () =>
    (await act(officer(), 'mandateRemediation', { findingId: harness.issueFinding(), ...DEMAND }))
      .remediation.id;

  it.each([
    [
      'an auditor does not recommend',
      people.naoAuditor,
      'recommendRemediation',
      { requirement: 'x' },
    ],
    [
      'a trust does not recommend',
      people.approverOf('ZD001'),
      'recommendRemediation',
      { requirement: 'x' },
    ],
    ['a trust does not mandate', people.approverOf('ZD001'), 'mandateRemediation', DEMAND],
  ])('%s', async (_, who, mutation, input) => {
    const { errors } = await act(harness.as(who), mutation, {
      findingId: harness.issueFinding(),
      ...input,
    });
    expect(errors[0].code).toBe('ROLE_REQUIRED');
  });

  it.each([
    ['a body does not acknowledge', people.dhscOfficer, 'acknowledgeRemediation', {}],
    [
      'a trust does not accept its own evidence',
      people.approverOf('ZD001'),
      'answerEvidence',
      { accepted: true, reason: 'x' },
    ],
    [
      'another body does not answer evidence',
      people.cqcLead,
      'answerEvidence',
      { accepted: true, reason: 'x' },
    ],
    ['another body does not withdraw', people.cqcLead, 'withdrawRemediation', { reason: 'x' }],
    ['an auditor does not withdraw', people.naoAuditor, 'withdrawRemediation', { reason: 'x' }],
  ])('%s', async (_, who, mutation, input) => {
    const { errors } = await act(harness.as(who), mutation, {
      remediationId: await demand(),
      ...input,
    });
    expect(errors[0].code).toBe('ROLE_REQUIRED');
  });

  it('a body does not correct the act of another', async () => {
    const made = await act(officer(), 'mandateRemediation', {
      findingId: harness.issueFinding(),
      ...DEMAND,
    });
    const { errors } = await act(harness.as(people.cqcLead), 'correctAct', {
      actId: made.act.id,
      reason: 'x',
    });
    expect(errors[0].code).toBe('NOT_FOUND');
  });

  it('an inspector does not mandate, even where the body holds the power', async () => {
    const inspector = { ...people.dhscOfficer, roles: ['INSPECTOR'] as const };
    const { errors } = await act(harness.as(inspector), 'mandateRemediation', {
      findingId: harness.issueFinding(),
      ...DEMAND,
    });
    expect(errors[0].code).toBe('ROLE_REQUIRED');
  });
});
