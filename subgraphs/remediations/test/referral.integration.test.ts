import { addDays, londonDay, type Viewer } from '@assay/kit';
import { people } from '@assay/kit/testing';
import { act, enforcementOf, startRemediations, type Harness } from './support/remediations.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startRemediations();
});
afterAll(() => harness.close());

const PAYLOAD = `act { kind dueOn dueBasis note signedBy onBehalfOf }
  referral { id status dueOn referredBy { code } referredTo { code } power { id } acts { kind note } }
  finding { id enforcementStatus } errors { code message field } refusal { reason holders { id } }`;

async function send(who: Viewer, name: 'referFinding' | 'answerReferral', input: object) {
  const type = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input`;
  const answer = await harness.as(who)(
    `mutation ($input: ${type}!) { result: ${name}(input: $input) { ${PAYLOAD} } }`,
    { input: { idempotencyKey: crypto.randomUUID(), ...input } },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data.result;
}

const refer = (more: object = {}, who: Viewer = people.nhsdLead) =>
  send(who, 'referFinding', {
    findingId: harness.issueFinding(),
    bodyCode: 'DHSC',
    reason: 'Advice was not followed.',
    actedOn: '2018-06-01',
    ...more,
  });

const listed = async (who: Viewer, filter: object = {}) => {
  const { data } = await harness.as(who)(
    `query ($filter: ReferralFilter) { referrals(filter: $filter, first: 100) {
       totalCount nodes { id status acts { kind note } } } }`,
    { filter },
  );
  return data.referrals.nodes as { id: string; status: string; acts: { note: string | null }[] }[];
};

describe('a referral', () => {
  it('from a body without the power to one that holds it reads referred until it is answered', async () => {
    const referred = await refer({ signedBy: 'The chief executive', onBehalfOf: 'NHS Digital' });
    expect(referred).toMatchObject({
      errors: [],
      act: {
        kind: 'REFERRED',
        dueOn: '2018-06-29',
        dueBasis: '28 days after the referral of 1 June 2018',
        signedBy: 'The chief executive',
        onBehalfOf: 'NHS Digital',
      },
      referral: {
        status: 'UNANSWERED',
        referredBy: { code: 'NHSD' },
        referredTo: { code: 'DHSC' },
        power: { id: 'DHSC-NIS17' },
      },
      finding: { enforcementStatus: 'REFERRED' },
    });
    const answered = await send(people.dhscOfficer, 'answerReferral', {
      referralId: referred.referral.id,
      accepted: true,
      reason: 'We will serve a notice.',
    });
    expect(answered).toMatchObject({
      errors: [],
      act: { kind: 'REFERRAL_ACCEPTED', note: 'We will serve a notice.' },
      referral: { status: 'ACCEPTED' },
      finding: { enforcementStatus: 'UNADDRESSED' },
    });
  });

  it('may name its term, and is declined with reasons, once', async () => {
    const today = { answerWithinDays: 5, actedOn: londonDay() };
    const { referral } = await refer(today, people.cqcLead);
    expect(referral).toMatchObject({ status: 'AWAITING_ANSWER', dueOn: addDays(londonDay(), 5) });
    const decline = () =>
      send(people.dhscOfficer, 'answerReferral', {
        referralId: referral.id,
        accepted: false,
        reason: 'Another power fits better.',
      });
    expect((await decline()).referral.status).toBe('DECLINED');
    expect((await decline()).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it('is refused to a body that holds no power over the trust that day, with those who do', async () => {
    const before = await refer({ actedOn: '2018-05-09', bodyCode: 'NAO' });
    expect(before.refusal).toEqual({
      reason: 'National Audit Office held no such power over NHS trusts on 9 May 2018.',
      holders: [{ id: 'CQC-S29A' }, { id: 'DHSC-DIRECT' }],
    });
    const unknown = await refer({ bodyCode: 'NO-SUCH' });
    expect(unknown.refusal.reason).toContain('not a body in the register');
    const dissolved = await refer({ actedOn: '2024-01-01' });
    expect(dissolved.refusal.reason).toContain('acted until 31 January 2023');
  });

  it.each([
    ['to itself', { bodyCode: 'DHSC' }, 'INVALID_VALUE', ['bodyCode']],
    ['with no term', { answerWithinDays: 0 }, 'INVALID_VALUE', ['answerWithinDays']],
    ['with an endless term', { answerWithinDays: 367 }, 'INVALID_VALUE', ['answerWithinDays']],
    ['without a reason', { reason: ' ' }, 'INVALID_VALUE', ['reason']],
  ])('is not made %s', async (_, more, code, field) => {
    const { errors } = await refer({ bodyCode: 'CQC', ...more }, people.dhscOfficer);
    expect(errors).toMatchObject([{ code, field }]);
  });

  it('is not made twice to the same body while it awaits its answer', async () => {
    const findingId = harness.issueFinding();
    await refer({ findingId });
    expect((await refer({ findingId })).errors).toMatchObject([
      { code: 'WRONG_STATE', field: ['bodyCode'] },
    ]);
    expect((await refer({ findingId, bodyCode: 'CQC' })).errors).toEqual([]);
  });

  it.each([
    ['the body that referred it', people.nhsdLead, 'ROLE_REQUIRED'],
    ['another body', people.cqcLead, 'ROLE_REQUIRED'],
    ['the trust', people.approverOf('ZD001'), 'ROLE_REQUIRED'],
    ['an auditor', people.naoAuditor, 'ROLE_REQUIRED'],
    ['another trust', people.approverOf('ZD002'), 'NOT_FOUND'],
  ])('is not answered by %s', async (_, who, code) => {
    const { referral } = await refer();
    const input = { referralId: referral.id, accepted: true, reason: 'x' };
    expect((await send(who, 'answerReferral', input)).errors).toMatchObject([{ code }]);
  });

  it('is no demand: nothing of a demand may be done on it', async () => {
    const { referral } = await refer();
    const { errors } = await act(harness.as(people.nhsdLead), 'withdrawRemediation', {
      remediationId: referral.id,
      reason: 'x',
    });
    expect(errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('leaves a way to answer to the body asked, and none to others', async () => {
    const findingId = harness.issueFinding();
    const { referral } = await refer({ findingId });
    const mayAnswer = async (who: Viewer) => {
      const { data } = await harness.as(who)(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Finding { enforcement {
           referrals { id } availableActs { kind allowed referral { id } } } } } }`,
        { of: [{ __typename: 'Finding', id: findingId }] },
      );
      const { availableActs, referrals } = data._entities[0].enforcement;
      expect(referrals).toEqual([{ id: referral.id }]);
      return availableActs
        .filter((each: { referral: unknown; allowed: boolean }) => each.referral && each.allowed)
        .map((each: { kind: string }) => each.kind);
    };
    expect(await mayAnswer(people.dhscOfficer)).toEqual(['REFERRAL_ACCEPTED', 'REFERRAL_DECLINED']);
    expect(await mayAnswer(people.cqcLead)).toEqual([]);
  });

  it('struck out by the successor of whoever made it leaves the finding as it was', async () => {
    const findingId = harness.issueFinding();
    const { referral } = await refer({ findingId });
    const { acts } = await enforcementOf(harness.as(people.nhsdLead), findingId);
    const corrected = await act(harness.as(people.nhseOfficer), 'correctAct', {
      actId: acts[0].id,
      reason: 'The wrong body.',
    });
    expect(corrected).toMatchObject({ errors: [], finding: { enforcementStatus: 'UNADDRESSED' } });
    expect((await listed(people.nhsdLead)).map(({ id }) => id)).not.toContain(referral.id);
  });
});

describe('the list of referrals', () => {
  it('shows those unanswered to both bodies, the trust and an auditor, and to nobody else', async () => {
    const { referral } = await refer();
    const filter = { statuses: ['UNANSWERED'] };
    for (const who of [
      people.nhsdLead,
      people.dhscOfficer,
      people.naoAuditor,
      people.approverOf('ZD001'),
    ])
      expect((await listed(who, filter)).map(({ id }) => id)).toContain(referral.id);
    for (const who of [people.cqcLead, people.approverOf('ZD002'), people.administrator])
      expect((await listed(who, filter)).map(({ id }) => id)).not.toContain(referral.id);
  });

  it('shows why to those whom it concerns, and not to an auditor', async () => {
    const { referral } = await refer();
    const why = async (who: Viewer) =>
      (await listed(who)).find(({ id }) => id === referral.id)?.acts[0]?.note;
    for (const who of [people.nhsdLead, people.dhscOfficer, people.approverOf('ZD001')])
      expect(await why(who)).toBe('Advice was not followed.');
    expect(await why(people.naoAuditor)).toBeNull();
  });

  it('is narrowed by body, trust and status, and paged newest first', async () => {
    const findingId = harness.issueFinding({ odsCode: 'ZD002' });
    const { referral } = await refer({ findingId, bodyCode: 'CQC' }, people.dhscOfficer);
    const only = [expect.objectContaining({ id: referral.id })];
    for (const filter of [{ referredBy: ['DHSC'] }, { odsCodes: ['ZD002'] }])
      expect(await listed(people.naoAuditor, filter)).toEqual(only);
    expect(
      await listed(people.naoAuditor, { referredTo: ['CQC'], statuses: ['ACCEPTED'] }),
    ).toEqual([]);
    const { data } = await harness.as(people.naoAuditor)(
      '{ referrals(first: 1) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }',
    );
    expect(data.referrals).toMatchObject({ pageInfo: { hasNextPage: true }, nodes: only });
    const next = await harness.as(people.naoAuditor)(
      'query ($after: String) { referrals(first: 100, after: $after) { totalCount nodes { id } } }',
      { after: data.referrals.pageInfo.endCursor },
    );
    expect(next.data.referrals.nodes).toHaveLength(data.referrals.totalCount - 1);
  });

  it('costs a number of statements that does not grow with the rows', async () => {
    const page = (first: number) =>
      harness.log.during(() =>
        harness.as(people.naoAuditor)(
          'query ($first: Int) { referrals(first: $first) { nodes { id status acts { kind note } } } }',
          { first },
        ),
      );
    const [one, many] = [await page(1), await page(20)];
    expect(many.length).toBe(one.length);
  });
});

describe('the database alone', () => {
  it('keeps an act to a track, and a referral as it was made', async () => {
    const { referral } = await refer();
    await expect(
      harness.database.asSuperuser(
        `insert into acts (finding_id, ods_code, kind, organisation, by, acted_on, recorded_at, digest, stage_before, stage_after)
         select finding_id, ods_code, 'RECOMMENDED', referred_by, 'x', '2018-06-02', now(), 'x', 'NOTHING', 'ADVISED'
         from referrals where id = $1`,
        [referral.id],
      ),
    ).rejects.toThrow('acts_track_check');
    await expect(
      harness.database.asSuperuser('update referrals set referred_to = referred_to'),
    ).rejects.toThrow('append-only');
  });
});
