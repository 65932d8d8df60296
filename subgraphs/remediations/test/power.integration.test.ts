import { people } from '@assay/kit/testing';
import { act, enforcementOf, startRemediations, type Harness } from './support/remediations.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startRemediations();
});
afterAll(() => harness.close());

const DEMAND = {
  contravention: 'Regulation 10.',
  requirement: 'Patch.',
  actedOn: '2018-05-10',
  dueOn: '2018-08-10',
};

const mandate = (who: (typeof people)['nhsdLead'], more: object = {}) =>
  act(harness.as(who), 'mandateRemediation', {
    findingId: harness.issueFinding(),
    ...DEMAND,
    ...more,
  });

describe('a mandate without the power', () => {
  it('is refused with the power it would take, why the body lacks it and who holds one', async () => {
    const {
      refusal,
      errors,
      act: made,
    } = await mandate(people.nhsdLead, { actedOn: '2017-05-12' });
    expect(errors).toEqual([]);
    expect(made).toBeNull();
    expect(refusal).toEqual({
      reason: 'NHS Digital could not mandate a local body to take remedial action.',
      required: 'REQUIRE_REMEDIATION',
      holders: [{ id: 'CQC-S29A' }, { id: 'DHSC-DIRECT' }],
    });
  });

  it('changes nothing', async () => {
    const findingId = harness.issueFinding();
    await act(harness.as(people.nhsdLead), 'mandateRemediation', { findingId, ...DEMAND });
    expect(await enforcementOf(harness.as(people.nhsdLead), findingId)).toMatchObject({
      status: 'UNADDRESSED',
      version: 0,
      acts: [],
    });
  });

  it('is refused one day before the power came into force, named or not, and allowed on the day', async () => {
    const early = await mandate(people.dhscOfficer, { actedOn: '2018-05-09' });
    expect(early.refusal.reason).toContain('The NIS Regulations came into force on 10 May 2018.');
    const named = await mandate(people.dhscOfficer, {
      actedOn: '2018-05-09',
      powerId: 'DHSC-NIS17',
    });
    expect(named.refusal).toMatchObject({ required: 'SERVE_ENFORCEMENT_NOTICE' });
    expect(named.refusal.reason).toContain('in force from 10 May 2018, not on 9 May 2018');
    expect((await mandate(people.dhscOfficer)).refusal).toBeNull();
  });

  it('says that a power about something else must be named, and relies on it when it is', async () => {
    const unnamed = await mandate(people.cqcLead);
    expect(unnamed.refusal.reason).toContain('name CQC-S29A in powerId');
    const named = await mandate(people.cqcLead, { powerId: 'CQC-S29A' });
    expect(named.remediation).toMatchObject({ kind: 'MANDATE', power: { id: 'CQC-S29A' } });
  });

  it('takes personal data at risk where the power is about personal data', async () => {
    const without = await mandate(people.icoOfficer, { powerId: 'ICO-S149' });
    expect(without.refusal.reason).toContain('personal data at risk');
    const findingId = harness.issueFinding({
      subjects: ['NETWORK_AND_INFORMATION_SYSTEMS', 'PERSONAL_DATA'],
    });
    const withData = await act(harness.as(people.icoOfficer), 'mandateRemediation', {
      findingId,
      ...DEMAND,
    });
    expect(withData.remediation.power).toEqual({ id: 'ICO-S149' });
  });

  it.each([
    ['a precondition is not established', 'NHSE-S105', 'not established: licence held'],
    ['the power belongs to another body', 'CQC-S29A', 'is a power of Care Quality Commission'],
    ['the power does not compel', 'NHSE-PENALTY', 'does not, alone, compel'],
  ])('is refused when %s', async (_, powerId, reason) => {
    expect((await mandate(people.nhseOfficer, { powerId })).refusal.reason).toContain(reason);
  });

  it('is refused when a step that the power requires first is not on record', async () => {
    harness.trusts.push('assay.trusts.organisation.v1', 'ZD002', {
      odsCode: 'ZD002',
      name: 'Trust ZD002 (fictional)',
      region: null,
      openedOn: '2001-04-01',
      closedOn: null,
      kinds: [{ kind: 'NHS_FOUNDATION_TRUST', from: '2001-04-01', to: null }],
    });
    const findingId = harness.issueFinding({ odsCode: 'ZD002' });
    const { refusal } = await act(harness.as(people.nhseOfficer), 'mandateRemediation', {
      findingId,
      ...DEMAND,
      powerId: 'NHSE-S105',
    });
    expect(refusal.reason).toContain('requires first: notice of intent (Sch 11 para 1)');
  });

  it('names the field when the register has no such power', async () => {
    expect((await mandate(people.dhscOfficer, { powerId: 'NO-SUCH' })).errors).toMatchObject([
      { code: 'NOT_FOUND', field: ['powerId'] },
    ]);
  });
});

describe('a recommendation', () => {
  it('may be made by any body, but not by one that no longer acts', async () => {
    const findingId = harness.issueFinding();
    const recommend = (actedOn: string) =>
      act(harness.as(people.nhsdLead), 'recommendRemediation', {
        findingId,
        requirement: 'Patch.',
        actedOn,
      });
    expect((await recommend('2023-02-01')).refusal.reason).toContain('acted until 31 January 2023');
    expect((await recommend('2017-05-12')).act.kind).toBe('RECOMMENDED');
  });
});

describe('decisions on what cannot be known', () => {
  it('are not taken: nothing is written while the register cannot be read', async () => {
    const own = await startRemediations();
    try {
      const findingId = own.issueFinding();
      expect(await enforcementOf(own.as(people.dhscOfficer), findingId)).not.toBeNull();
      await own.trusts.close();
      const { errors } = await act(own.as(people.dhscOfficer), 'mandateRemediation', {
        findingId,
        ...DEMAND,
      });
      expect(errors).toMatchObject([{ code: 'INPUTS_UNKNOWN' }]);
      expect((await enforcementOf(own.as(people.dhscOfficer), findingId)).acts).toEqual([]);
    } finally {
      await own.close();
    }
  });
});

describe('available acts', () => {
  it('say what the viewer may do now, and who could do what it may not', async () => {
    const findingId = harness.issueFinding();
    const { availableActs } = await enforcementOf(harness.as(people.nhseOfficer), findingId);
    const holders = [{ id: 'DHSC-NIS17' }, { id: 'CQC-S29A' }, { id: 'DHSC-DIRECT' }];
    expect(availableActs).toMatchObject([
      { kind: 'RECOMMENDED', allowed: true, refusal: null },
      { kind: 'MANDATED', allowed: false, refusal: { holders } },
      { kind: 'REFERRED', allowed: true, refusal: null },
      {
        kind: 'NOTICE_OF_INTENT_SERVED',
        noticeKind: 'INTENT',
        allowed: false,
        refusal: { holders },
      },
      { kind: 'NOTICE_OF_INTENT_SERVED', noticeKind: 'PENALTY_INTENT', allowed: true },
      { kind: 'PENALTY_IMPOSED', noticeKind: 'PENALTY', allowed: true },
    ]);
    const officer = await enforcementOf(harness.as(people.dhscOfficer), findingId);
    expect(officer.availableActs[1]).toMatchObject({
      kind: 'MANDATED',
      allowed: true,
      power: { id: 'DHSC-NIS17' },
    });
  });

  it('correct an act only for the organisation that made one', async () => {
    const findingId = harness.issueFinding();
    await act(harness.as(people.dhscOfficer), 'mandateRemediation', { findingId, ...DEMAND });
    const mayCorrect = async (who: (typeof people)['nhsdLead']) =>
      (await enforcementOf(harness.as(who), findingId)).availableActs.find(
        (a: { kind: string }) => a.kind === 'CORRECTED',
      ).allowed;
    expect(await mayCorrect(people.dhscOfficer)).toBe(true);
    expect(await mayCorrect(people.cqcLead)).toBe(false);
  });

  it('of the trust are on its demands, and never on opening one', async () => {
    const findingId = harness.issueFinding();
    await act(harness.as(people.dhscOfficer), 'mandateRemediation', { findingId, ...DEMAND });
    const { availableActs } = await enforcementOf(
      harness.as(people.approverOf('ZD001')),
      findingId,
    );
    const allowed = availableActs
      .filter((a: { allowed: boolean }) => a.allowed)
      .map((a: { kind: string }) => a.kind);
    expect(allowed).toEqual(['ACKNOWLEDGED', 'PLAN_SUBMITTED', 'EVIDENCE_SUBMITTED', 'APPEALED']);
  });
});
