import { addDays, londonDay, type LawEvent, type Viewer } from '@assay/kit';
import { people, person } from '@assay/kit/testing';
import pg from 'pg';
import { REGISTER } from './support/register.ts';
import {
  act,
  enforcementOf,
  startRemediations,
  submitEvidence,
  type Harness,
} from './support/remediations.ts';

let harness: Harness;

const today = londonDay();
const body = (code: string, dissolvedOn: string, successor: string | null): LawEvent => {
  const facts = { code, name: `Body ${code}`, establishedOn: '2010-01-01', dissolvedOn, successor };
  return { kind: 'body', id: code, facts };
};

beforeAll(async () => {
  harness = await startRemediations({
    ...REGISTER,
    law: [
      ...REGISTER.law,
      body('ENDING', today, 'CQC'),
      body('ENDED', addDays(today, -1), 'CQC'),
      body('LOST', '2020-12-31', null),
    ],
  });
});
afterAll(() => harness.close());

const { nhsdLead, nhsdInspector, nhseOfficer, cqcLead, naoAuditor } = people;
const nhseSecond = person('nhse-second-officer', 'NHSE', 'ENFORCEMENT_OFFICER');
const officerOf = (code: string) =>
  person(`${code.toLowerCase()}-officer`, code, 'ENFORCEMENT_OFFICER');
const trust = people.approverOf('ZT001');

const NOTE = 'The servers concerned are in the annex.';
async function advised(by: Viewer = nhsdLead, actedOn = '2022-11-01') {
  const findingId = harness.issueFinding({
    odsCode: 'ZT001',
    raisedBy: by.organisation.code,
    issuedOn: '2015-01-01',
  });
  const { remediation, errors } = await act(harness.as(by), 'recommendRemediation', {
    findingId,
    requirement: 'Patch.',
    note: NOTE,
    actedOn,
  });
  expect(errors).toEqual([]);
  return { findingId, remediationId: remediation.id as string };
}
const answered = async (on: string, by?: Viewer) => {
  const track = await advised(by);
  await submitEvidence(harness.as(trust), { remediationIds: [track.remediationId], actedOn: on });
  return track;
};
const verify = (who: Viewer, remediationId: string, actedOn?: string) =>
  act(harness.as(who), 'answerEvidence', {
    remediationId,
    accepted: true,
    reason: 'Rescanned.',
    actedOn,
  });
const HELD = `query ($id: ID!) { remediation(id: $id) { issuedBy { code } heldBy { code } acts { kind note body { code } } } }`;
const heldBy = async (who: Viewer, id: string) =>
  (await harness.as(who)(HELD, { id })).data.remediation;

describe('from the day after a body was dissolved', () => {
  it('its successor takes its demand further, and every act keeps the body that made it', async () => {
    const { remediationId } = await answered('2023-01-20');
    const { errors } = await verify(nhseOfficer, remediationId, '2023-02-01');
    expect(errors).toEqual([]);
    expect(await heldBy(nhseOfficer, remediationId)).toMatchObject({
      issuedBy: { code: 'NHSD' },
      heldBy: { code: 'NHSE' },
      acts: [{ body: { code: 'NHSD' } }, { body: null }, { body: { code: 'NHSE' } }],
    });
  });

  it('and not on its last day, which was still its own', async () => {
    const { remediationId } = await answered('2023-01-20');
    expect((await verify(nhseOfficer, remediationId, '2023-01-31')).errors).toMatchObject([
      { code: 'ROLE_REQUIRED' },
    ]);
    expect((await verify(nhsdInspector, remediationId, '2023-01-31')).errors).toEqual([]);
  });

  it('the dissolved body takes it no further, and is told who does', async () => {
    const { remediationId } = await answered('2023-01-20');
    const { errors } = await verify(nhsdInspector, remediationId, '2023-02-01');
    expect(errors).toMatchObject([{ code: 'ROLE_REQUIRED' }]);
    expect(errors[0].message).toContain('acted until 31 January 2023; since then NHS England');
    expect((await verify(cqcLead, remediationId)).errors).toMatchObject([
      { code: 'ROLE_REQUIRED' },
    ]);
  });

  it('is a matter of the day asked about', async () => {
    const { findingId } = await advised();
    const { data } = await harness.as(cqcLead)(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Finding {
         before: enforcement(asOf: "2023-01-31T12:00:00Z") { remediations { heldBy { code } } }
         after: enforcement(asOf: "2023-02-01T12:00:00Z") { remediations { heldBy { code } } } } } }`,
      { of: [{ __typename: 'Finding', id: findingId }] },
    );
    expect(data._entities[0]).toEqual({
      before: { remediations: [{ heldBy: { code: 'NHSD' } }] },
      after: { remediations: [{ heldBy: { code: 'NHSE' } }] },
    });
  });

  it('passes down the line, and to nobody where the line ends', async () => {
    const monitor = await advised(officerOf('MONITOR'), '2015-05-01');
    expect((await heldBy(nhseOfficer, monitor.remediationId)).heldBy).toEqual({ code: 'NHSE' });
    const lost = await advised(officerOf('LOST'), '2020-05-01');
    expect((await heldBy(cqcLead, lost.remediationId)).heldBy).toBeNull();
  });

  it('and not on its last day, in what is planned for it either', async () => {
    const inCharge = async (code: string) =>
      (
        await harness.database.asSuperuser<{ code: string }>(
          `select body_in_charge('${code}') as code`,
        )
      )[0]?.code;
    expect(await inCharge('ENDED')).toBe('CQC');
    expect(await inCharge('ENDING')).toBe('ENDING');
    expect(await inCharge('MONITOR')).toBe('NHSE');
    expect(await inCharge('LOST')).toBe('LOST');
  });

  it('offers the successor what the table gives to the body that asks, and the dissolved body nothing', async () => {
    const { findingId } = await answered('2023-01-20');
    const mayDo = async (who: Viewer) =>
      (await enforcementOf(harness.as(who), findingId)).availableActs
        .filter(({ allowed }: { allowed: boolean }) => allowed)
        .map(({ kind }: { kind: string }) => kind);
    expect(await mayDo(nhseOfficer)).toEqual([
      'RECOMMENDED',
      'REFERRED',
      'EVIDENCE_REJECTED',
      'VERIFIED',
      'WITHDRAWN',
      'CORRECTED',
    ]);
    expect(await mayDo(nhsdLead)).toEqual([]);
  });

  it('makes no binding act of the successor that its own powers do not carry', async () => {
    const { findingId } = await advised();
    const { refusal } = await act(harness.as(nhseOfficer), 'mandateRemediation', {
      findingId,
      contravention: 'Regulation 10.',
      requirement: 'Patch.',
      actedOn: '2023-02-01',
      dueOn: '2023-08-01',
    });
    expect(refusal).toMatchObject({ required: 'REQUIRE_REMEDIATION' });
    expect(refusal.holders.map(({ id }: { id: string }) => id)).toContain('DHSC-NIS17-TRUST');
  });
});

describe('a notice of intent of a dissolved body', () => {
  const intend = async () => {
    const findingId = harness.issueFinding({ odsCode: 'ZF001', raisedBy: 'NHSI' });
    const { data } = await harness.as(officerOf('NHSI'))(
      `mutation ($input: ServeNoticeOfIntentInput!) { serveNoticeOfIntent(input: $input) {
         remediations { id } errors { message } refusal { reason } } }`,
      {
        input: {
          powerId: 'NHSI-S105-FT',
          contravention: 'The governance condition.',
          requirements: [{ findingId, requirement: 'Restore compliance.' }],
          dispatchedOn: '2022-05-02',
          method: 'ELECTRONIC',
          receivedOn: '2022-05-02',
          idempotencyKey: crypto.randomUUID(),
        },
      },
    );
    expect(data.serveNoticeOfIntent).toMatchObject({ errors: [], refusal: null });
    const [remediation] = data.serveNoticeOfIntent.remediations;
    return { findingId, remediationId: remediation.id as string };
  };
  const serve = async (who: Viewer, remediationId: string, more: object = {}) => {
    const { data } = await harness.as(who)(
      `mutation ($input: ServeNoticeInput!) { serveNotice(input: $input) {
         notice { issuedBy { code } power { id } }
         remediations { status issuedBy { code } heldBy { code } power { id } }
         errors { code message } refusal { reason } } }`,
      {
        input: {
          contravention: 'The governance condition.',
          requirements: [{ remediationId, dueOn: '2022-12-31' }],
          dispatchedOn: '2022-07-04',
          method: 'ELECTRONIC',
          idempotencyKey: crypto.randomUUID(),
          ...more,
        },
      },
    );
    return data.serveNotice;
  };

  it('leads to the notice of its successor under the power that the successor holds itself', async () => {
    const { findingId, remediationId } = await intend();
    const available = (await enforcementOf(harness.as(nhseOfficer), findingId)).availableActs.find(
      (each: { kind: string; remediation: unknown }) =>
        each.kind === 'MANDATED' && each.remediation,
    );
    expect(available).toMatchObject({ allowed: true, power: { id: 'NHSE-S105-FT' } });
    expect(await serve(nhseOfficer, remediationId)).toMatchObject({
      errors: [],
      refusal: null,
      notice: { issuedBy: { code: 'NHSE' }, power: { id: 'NHSE-S105-FT' } },
      remediations: [
        {
          status: 'OVERDUE',
          issuedBy: { code: 'NHSI' },
          heldBy: { code: 'NHSE' },
          power: { id: 'NHSE-S105-FT' },
        },
      ],
    });
    const events = await told(findingId);
    expect(events.at(-1)?.data.mandates).toMatchObject([{ bodyCode: 'NHSE', from: '2022-07-04' }]);
  });

  it('is not carried on under the power of the dissolved body, nor by a stranger', async () => {
    const { remediationId } = await intend();
    const named = await serve(nhseOfficer, remediationId, { powerId: 'NHSI-S105-FT' });
    expect(named.refusal.reason).toContain('is a power of NHS Improvement, not of NHS England');
    const early = await serve(nhseOfficer, remediationId, { dispatchedOn: '2022-06-30' });
    expect(early).toMatchObject({ notice: null, refusal: { reason: expect.any(String) } });
    const stranger = await serve(cqcLead, remediationId, { powerId: 'CQC-S29A' });
    expect(stranger.errors).toMatchObject([{ code: 'ROLE_REQUIRED' }]);
  });
});

async function told(findingId: string): Promise<{ data: { mandates: object[] } }[]> {
  return harness.database.asSuperuser(
    `select data from outbox where subject = '${findingId}' order by id`,
  );
}

describe('a referral to a body that is dissolved before it answers', () => {
  it('is listed for its successor, which answers it', async () => {
    const findingId = harness.issueFinding({ odsCode: 'ZF001' });
    const { data } = await harness.as(nhsdLead)(
      `mutation ($input: ReferFindingInput!) { referFinding(input: $input) {
         referral { id answerableBy { code } heldBy { code } referredTo { code } } errors { message } refusal { reason } } }`,
      {
        input: {
          findingId,
          bodyCode: 'NHSI',
          reason: 'Advice was not followed.',
          actedOn: '2022-06-01',
          idempotencyKey: crypto.randomUUID(),
        },
      },
    );
    const { referral } = data.referFinding;
    expect(referral).toMatchObject({
      referredTo: { code: 'NHSI' },
      answerableBy: { code: 'NHSE' },
      heldBy: { code: 'NHSE' },
    });
    const listed = await harness.as(nhseOfficer)('{ referrals { nodes { id acts { note } } } }');
    expect(listed.data.referrals.nodes).toContainEqual({
      id: referral.id,
      acts: [{ note: 'Advice was not followed.' }],
    });
    const answerIt = async (who: Viewer, actedOn: string) =>
      (
        await harness.as(who)(
          'mutation ($input: AnswerReferralInput!) { answerReferral(input: $input) { errors { code } } }',
          {
            input: {
              referralId: referral.id,
              accepted: true,
              reason: 'It is ours.',
              actedOn,
              idempotencyKey: crypto.randomUUID(),
            },
          },
        )
      ).data.answerReferral.errors;
    expect(await answerIt(nhseOfficer, '2022-06-30')).toEqual([{ code: 'ROLE_REQUIRED' }]);
    expect(await answerIt(nhseOfficer, '2022-07-01')).toEqual([]);
  });
});

describe('what was written in the tracks of a dissolved body', () => {
  const notesAs = async (who: Viewer, id: string) =>
    (await heldBy(who, id)).acts.map(({ note }: { note: string | null }) => note);

  it('is read by its successor from the day after its last, and by nobody else', async () => {
    const ended = await advised(officerOf('ENDED'));
    const ending = await advised(officerOf('ENDING'));
    expect(await notesAs(cqcLead, ended.remediationId)).toEqual([NOTE]);
    expect(await notesAs(cqcLead, ending.remediationId)).toEqual([null]);
    expect(await notesAs(officerOf('ENDED'), ended.remediationId)).toEqual([NOTE]);
    for (const who of [nhseOfficer, naoAuditor])
      expect(await notesAs(who, ended.remediationId)).toEqual([null]);
  });

  it('is opened by row-level security alone to the same bodies', async () => {
    const { remediationId } = await advised(officerOf('ENDED'));
    const { remediationId: early } = await advised(officerOf('ENDING'));
    const read = (viewer: Viewer, id: string) =>
      asCaller(viewer, async (client) => {
        const { rowCount } = await client.query(
          'select from act_notes n join acts a on a.id = n.act_id where a.remediation_id = $1',
          [id],
        );
        return rowCount;
      });
    expect(await read(cqcLead, remediationId)).toBe(1);
    expect(await read(cqcLead, early)).toBe(0);
    expect(await read(nhseSecond, remediationId)).toBe(0);
    expect(
      await read({ ...trust, organisation: { kind: 'TRUST', code: 'CQC' } }, remediationId),
    ).toBe(0);
  });

  it('is added to by the successor, and refused by row-level security to others', async () => {
    const { remediationId, findingId } = await advised(officerOf('ENDED'));
    const [opened] = await harness.database.asSuperuser<{ id: string }>(
      `select id from acts where remediation_id = '${remediationId}'`,
    );
    await harness.database.asSuperuser(
      `alter table act_notes disable trigger append_only; delete from act_notes where act_id = '${opened?.id ?? ''}';
       alter table act_notes enable trigger append_only`,
    );
    const write = (viewer: Viewer) =>
      asCaller(viewer, (client) =>
        client.query(
          `insert into act_notes (act_id, ods_code, issued_by, raised_by, note)
           select id, ods_code, 'ENDED', 'ENDED', 'x' from acts where finding_id = $1`,
          [findingId],
        ),
      );
    await expect(write(nhseOfficer)).rejects.toThrow('row-level security');
    expect((await write(cqcLead)).rowCount).toBe(1);
  });
});

async function asCaller<T>(viewer: Viewer, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: harness.database.url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(
      `select set_config('app.organisation_kind', $1, true), set_config('app.organisation', $2, true),
              set_config('app.person', $3, true), set_config('app.roles', $4, true)`,
      [viewer.organisation.kind, viewer.organisation.code, viewer.person, viewer.roles.join(',')],
    );
    return await work(client);
  } finally {
    await client.end();
  }
}
