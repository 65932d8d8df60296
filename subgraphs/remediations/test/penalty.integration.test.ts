import { people } from '@assay/kit/testing';
import { on, serve } from './support/notices.ts';
import { REGISTER } from './support/register.ts';
import {
  act,
  enforcementOf,
  startRemediations,
  submitEvidence,
  type Harness,
} from './support/remediations.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startRemediations(REGISTER);
});
afterAll(() => harness.close());

const finding = (odsCode = 'ZT001', more: object = {}) =>
  harness.issueFinding({ odsCode, ...more });
const trust = people.approverOf('ZT001');

const PENALTY = {
  contravention: 'Regulation 10: no measures against a known weakness.',
  amount: 900_000,
  reason: 'The failing is not material.',
  method: 'IN_PERSON',
};

/** Notice of the penalty that the body intends on a finding of its own motion. */
const intend = (findingId: string, more: object = {}, who = people.dhscOfficer) =>
  act(harness.as(who), 'serveNoticeOfPenalty', {
    ...PENALTY,
    findingId,
    dispatchedOn: '2024-02-01',
    representationsBy: '2024-02-20',
    ...more,
  });

const impose = (remediationId: string, more: object = {}, who = people.dhscOfficer) =>
  on(harness, who, 'imposePenalty', remediationId, {
    ...{ amount: 900_000, reason: 'Not material.', method: 'IN_PERSON' },
    dispatchedOn: '2024-03-01',
    payBy: '2024-04-30',
    ...more,
  });

describe('a penalty under regulation 18 as amended', () => {
  it('takes a notice of intention, the time for representations and no enforcement notice', async () => {
    const findingId = finding();
    const before = await enforcementOf(harness.as(people.dhscOfficer), findingId);
    const offered = before.availableActs.filter((each: { noticeKind: string | null }) =>
      ['PENALTY_INTENT', 'PENALTY'].includes(each.noticeKind ?? ''),
    );
    expect(offered).toMatchObject([
      { kind: 'NOTICE_OF_INTENT_SERVED', allowed: true, power: { id: 'DHSC-NIS18-TRUST' } },
      { kind: 'PENALTY_IMPOSED', allowed: false },
    ]);
    expect(offered[1].refusal.reason).toContain(
      'requires first: notice of intent (reg 18(1), (3))',
    );

    const straight = await act(harness.as(people.dhscOfficer), 'imposePenalty', {
      ...PENALTY,
      ...{ findingId, dispatchedOn: '2024-02-01', payBy: '2024-04-30' },
    });
    expect(straight.refusal.reason).toContain('requires first: notice of intent');

    const intended = await intend(findingId);
    expect(intended).toMatchObject({
      errors: [],
      refusal: null,
      act: { kind: 'NOTICE_OF_INTENT_SERVED', power: { id: 'DHSC-NIS18-TRUST' } },
      remediation: { kind: 'PENALTY', status: 'INTENDED', dueOn: null },
      finding: { enforcementStatus: 'NOTICE_SERVED' },
    });
    const { id } = intended.remediation;
    const early = await impose(id, { dispatchedOn: '2024-02-20' });
    expect(early.refusal.reason).toContain('may be made until 20 February 2024');
    expect(
      (
        await on(harness, trust, 'makeRepresentations', id, {
          statement: 'It is being mended.',
          actedOn: '2024-02-10',
        })
      ).errors,
    ).toEqual([]);
    expect((await impose(id)).refusal.reason).toContain('the body has yet to decide');
    await on(harness, people.dhscOfficer, 'decideRepresentations', id, {
      proceed: true,
      reason: 'Too slow.',
      actedOn: '2024-02-21',
    });
    const mandate = await serve(harness, people.dhscOfficer, 'serveNotice', {
      dispatchedOn: '2024-02-22',
      requirements: [{ remediationId: id, dueOn: '2024-05-01' }],
    });
    expect(mandate.refusal.reason).toContain('does not, alone, compel');

    expect((await impose(id, { amount: 17_000_001 })).errors).toMatchObject([
      { code: 'INVALID_VALUE', field: ['amount'] },
    ]);
    expect(await impose(id)).toMatchObject({
      errors: [],
      refusal: null,
      act: { kind: 'PENALTY_IMPOSED' },
      remediation: { kind: 'PENALTY', status: 'PENALISED', dueOn: null, awaiting: 'TRUST' },
      finding: { enforcementStatus: 'PENALISED', dueOn: null },
    });
    const told = await harness.as(people.naoAuditor)(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Remediation { requirement contravention } } }`,
      { of: [{ __typename: 'Remediation', id }] },
    );
    expect(told.data._entities[0]).toEqual({
      requirement: 'Pay a penalty of GBP 900,000 by 30 April 2024.',
      contravention: PENALTY.contravention,
    });
    expect((await enforcementOf(harness.as(trust), findingId)).status).toBe('PENALISED');
  });

  it('falls whole when an appeal quashes it, and is met by evidence that is verified', async () => {
    const imposed = async () => {
      const { remediation } = await intend(finding());
      expect((await impose(remediation.id)).errors).toEqual([]);
      return remediation.id as string;
    };
    const quashed = await imposed();
    const appealed = await on(harness, trust, 'lodgeAppeal', quashed, {
      grounds: 'Too much.',
      actedOn: '2024-03-29',
    });
    expect(appealed).toMatchObject({ errors: [], remediation: { awaiting: 'BODY' } });
    const fallen = await on(harness, people.dhscOfficer, 'decideAppeal', quashed, {
      upheld: false,
      reason: 'Quashed.',
    });
    expect(fallen).toMatchObject({
      errors: [],
      remediation: { status: 'WITHDRAWN' },
      finding: { enforcementStatus: 'UNADDRESSED' },
    });
    const met = await imposed();
    await submitEvidence(harness.as(trust), { remediationIds: [met] });
    const verified = await on(harness, people.dhscSecondOfficer, 'answerEvidence', met, {
      accepted: true,
      reason: 'Seen.',
    });
    expect(verified).toMatchObject({ errors: [], finding: { enforcementStatus: 'REMEDIED' } });
  });

  it('is abandoned, withdrawn and corrected as any other intention', async () => {
    const abandoned = await intend(finding());
    const ended = await on(
      harness,
      people.dhscOfficer,
      'decideRepresentations',
      abandoned.remediation.id,
      { proceed: false, reason: 'Done already.', actedOn: '2024-03-01' },
    );
    expect(ended).toMatchObject({ errors: [], remediation: { status: 'WITHDRAWN' } });
    const mistaken = await intend(finding());
    const corrected = await act(harness.as(people.dhscOfficer), 'correctAct', {
      actId: mistaken.act.id,
      reason: 'The wrong trust.',
    });
    expect(corrected).toMatchObject({ errors: [], finding: { enforcementStatus: 'UNADDRESSED' } });
  });

  it('is refused to whom it is not given: other bodies, other roles, and over those that cannot be fined', async () => {
    const cqc = await intend(finding(), {}, people.cqcLead);
    expect(cqc.refusal.required).toBe('IMPOSE_PENALTY');
    expect(cqc.refusal.holders).toContainEqual({ id: 'DHSC-NIS18-TRUST' });
    const auditor = await intend(finding(), {}, people.naoAuditor);
    expect(auditor.refusal ?? auditor.errors[0]).toBeTruthy();
    const byTrust = await intend(finding(), {}, trust);
    expect(byTrust.errors).toMatchObject([{ code: 'ROLE_REQUIRED' }]);
    const practice = await intend(finding('ZG001'));
    expect(practice.refusal.reason).toContain(
      'GP practices and clinical commissioning groups are not operators, so never.',
    );
    const both = await intend(finding(), { remediationId: crypto.randomUUID() });
    expect(both.errors).toMatchObject([{ code: 'INVALID_VALUE', field: ['remediationId'] }]);
  });

  it('leaves no act of a body that holds the power through a person without the role', async () => {
    const { errors } = await intend(
      finding(),
      {},
      {
        ...people.dhscOfficer,
        roles: ['INSPECTOR'],
      },
    );
    expect(errors).toMatchObject([{ code: 'ROLE_REQUIRED' }]);
  });
});

describe('a penalty under regulation 18 as first made', () => {
  it('still needs an enforcement notice: neither its intention nor itself goes without', async () => {
    const in2019 = { dispatchedOn: '2019-09-01', representationsBy: '2019-09-20' };
    const intended = await intend(finding(), in2019);
    const straight = await act(harness.as(people.dhscOfficer), 'imposePenalty', {
      ...PENALTY,
      ...{ findingId: finding(), dispatchedOn: '2019-09-01', payBy: '2019-10-31' },
    });
    for (const { refusal } of [intended, straight])
      expect(refusal.reason).toContain(
        'requires first: enforcement notice (reg 18(1) as made). None is on record for this demand',
      );
  });
});

describe('a penalty that no step goes before', () => {
  it('is imposed at once, under a power that is named where it is about something else', async () => {
    const fixed = (more: object) =>
      act(harness.as(people.cqcLead), 'imposePenalty', {
        ...PENALTY,
        ...{ findingId: finding(), amount: 4000, dispatchedOn: '2024-03-01', payBy: '2024-03-28' },
        ...more,
      });
    expect((await fixed({})).refusal).toMatchObject({ required: 'IMPOSE_PENALTY' });
    const named = { powerId: 'CQC-FPN-REG' };
    expect((await fixed({ ...named, amount: 4001 })).errors).toMatchObject([
      { code: 'INVALID_VALUE', field: ['amount'] },
    ]);
    expect(await fixed(named)).toMatchObject({
      errors: [],
      remediation: { kind: 'PENALTY', status: 'PENALISED', dueOn: null },
    });
  });
});

describe('the database', () => {
  it('takes no intention of a penalty without its amount, nor a requirement with one', async () => {
    const { remediation } = await intend(finding());
    const forge = (stage: string, amount: number | null) =>
      harness.database.asSuperuser(
        `with track as (insert into remediations (finding_id, ods_code, kind, issued_by, contravention, power)
           select finding_id, ods_code, kind, issued_by, contravention, power from remediations where id = $1 returning *)
         insert into acts (finding_id, remediation_id, ods_code, kind, organisation, by, acted_on, recorded_at, digest,
           stage_before, stage_after, amount)
         select finding_id, id, ods_code, 'NOTICE_OF_INTENT_SERVED', issued_by, 'forger', '2024-02-01', now(), 'x',
           'NOTHING', $2, $3 from track`,
        [remediation.id, stage, amount],
      );
    await expect(forge('PENALTY_INTENDED', null)).rejects.toThrow('acts_announced_check');
    await expect(forge('INTENDED', 1)).rejects.toThrow('acts_announced_check');
  });
});
