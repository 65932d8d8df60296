import { setTimeout as sleep } from 'node:timers/promises';
import { SUCCESSION_RECORDED, systemCaller, UnitOfWork, type Viewer } from '@assay/kit';
import { people } from '@assay/kit/testing';
import pg from 'pg';
import { connect } from '../src/data-source.ts';
import { planNext } from '../src/notification/planner.ts';
import { ORGANISATIONS } from './support/law.ts';
import { serve } from './support/notices.ts';
import {
  act,
  enforcementOf,
  startRemediations,
  submitEvidence,
  type Harness,
} from './support/remediations.ts';

let harness: Harness;
let demand: { findingId: string; remediationId: string };
let closed: { findingId: string; remediationId: string; verifiedBy: string };

const { dhscOfficer, dhscSecondOfficer, cqcLead } = people;
const [old, heir, other] = ['ZD001', 'ZD002', 'ZD003'].map(people.approverOf) as [
  Viewer,
  Viewer,
  Viewer,
];

/** ZD001 merged into ZD002 on 1 April 2020, after one of its findings was remedied. */
beforeAll(async () => {
  const [first] = ORGANISATIONS;
  harness = await startRemediations({
    organisations: [...ORGANISATIONS, { ...first!, odsCode: 'ZD003' }],
  });
  demand = await mandated();
  await harness.as(people.contributorOf('ZD001'))(
    'mutation ($input: PrepareEvidenceInput!) { prepareEvidence(input: $input) { errors { code } } }',
    {
      input: {
        remediationIds: [demand.remediationId],
        statement: 'Half of it is patched.',
        idempotencyKey: 'prepared',
      },
    },
  );
  const remedied = await mandated();
  await submitEvidence(harness.as(old), {
    remediationIds: [remedied.remediationId],
    actedOn: '2018-06-01',
  });
  const verified = await answerEvidence(remedied.remediationId, '2018-06-02');
  closed = { ...remedied, verifiedBy: verified.act.id };
  harness.trusts.push(SUCCESSION_RECORDED, 'ZD001', {
    odsCode: 'ZD001',
    successorCode: 'ZD002',
    effectiveOn: '2020-04-01',
  });
  await eventually(async () => (await trustTold(demand.findingId)) === 'ZD002');
});
afterAll(() => harness.close());

async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 400 && !(await holds()); i += 1) await sleep(25);
  expect(await holds()).toBe(true);
}
async function mandated(odsCode = 'ZD001') {
  const findingId = harness.issueFinding({ odsCode });
  const { remediation, errors } = await act(harness.as(dhscOfficer), 'mandateRemediation', {
    findingId,
    powerId: 'DHSC-NIS17',
    contravention: 'Regulation 10.',
    requirement: 'Patch.',
    note: 'The servers concerned are in the annex.',
    actedOn: '2018-05-10',
    dueOn: '2018-08-10',
  });
  expect(errors).toEqual([]);
  return { findingId, remediationId: remediation.id as string };
}
const answerEvidence = (remediationId: string, actedOn: string) =>
  act(harness.as(dhscSecondOfficer), 'answerEvidence', {
    remediationId,
    accepted: true,
    reason: 'Rescanned.',
    actedOn,
  });
const toldOf = (findingId: string) =>
  harness.database.asSuperuser<{ data: { odsCode: string; trusts: object[] } }>(
    `select data from outbox where subject = '${findingId}' order by id`,
  );
const trustTold = async (findingId: string) => (await toldOf(findingId)).at(-1)?.data.odsCode;
const demandsOf = async (who: Viewer, odsCode: string): Promise<string[]> =>
  (
    await harness.as(who)(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Trust { remediations { nodes { id } } } } }',
      { of: [{ __typename: 'Trust', odsCode }] },
    )
  ).data._entities[0].remediations.nodes.map(({ id }: { id: string }) => id);

describe('an open finding of a trust that has merged', () => {
  it('answers to the successor from that day, and its history says who answered before', async () => {
    const event = (await toldOf(demand.findingId)).at(-1)?.data;
    expect(event?.trusts).toEqual([
      { odsCode: 'ZD001', from: null },
      { odsCode: 'ZD002', from: '2020-04-01' },
    ]);
    expect(await demandsOf(cqcLead, 'ZD002')).toEqual([demand.remediationId]);
    expect(await demandsOf(cqcLead, 'ZD001')).toEqual([closed.remediationId]);
  });

  it('is read whole by the successor, by the trust before it, and by no third', async () => {
    const notes = async (who: Viewer) =>
      (await enforcementOf(harness.as(who), demand.findingId))?.acts.map(
        ({ note }: { note: string | null }) => note,
      );
    for (const who of [old, heir])
      expect(await notes(who)).toEqual(['The servers concerned are in the annex.']);
    expect(await notes(other)).toBeUndefined();
  });

  it('reaches the successor’s own systems by the feed', async () => {
    const response = await fetch(new URL('/feed?after=0', harness.base), {
      headers: { authorization: `Bearer ${await harness.feedTokenOfTrust('ZD002')}` },
    });
    const events = (await response.json()) as { subject: string }[];
    expect(events.map(({ subject }) => subject)).toEqual([demand.findingId]);
  });

  it('is told to the successor’s people', async () => {
    const dataSource = await connect({ url: harness.database.url });
    while (await planNext(new UnitOfWork(dataSource, systemCaller('remediations'))));
    await dataSource.destroy();
    const planned = await harness.database.asSuperuser<{ telling: string }>(
      `select subject, content ->> 'telling' as telling from notifications
       where organisation = 'ZD002' and organisation_kind = 'TRUST' order by telling desc`,
    );
    expect(planned).toEqual([
      { subject: demand.findingId, telling: 'SERVED' },
      { subject: demand.findingId, telling: 'OVERDUE' },
    ]);
  });

  it('is acted on by the trust before it no more, and by the successor not before its day', async () => {
    const acknowledge = (who: Viewer, actedOn: string) =>
      act(harness.as(who), 'acknowledgeRemediation', {
        remediationId: demand.remediationId,
        actedOn,
      });
    for (const [who, on] of [
      [old, '2020-04-01'],
      [old, '2020-03-31'],
      [heir, '2020-03-31'],
    ] as const)
      expect((await acknowledge(who, on)).errors).toMatchObject([
        {
          code: 'ROLE_REQUIRED',
          message: expect.stringContaining('ZD002 answers for it from 1 April 2020.'),
        },
      ]);
    expect((await acknowledge(heir, '2020-04-01')).errors).toEqual([]);
  });

  it('is answered by the successor, with what was prepared before', async () => {
    const submitted = await submitEvidence(harness.as(heir), {
      remediationIds: [demand.remediationId],
      actedOn: '2020-05-01',
    });
    expect(submitted).toMatchObject({
      errors: [],
      acts: [{ preparedBy: 'trust-zd001-contributor' }],
    });
    const { data } = await harness.as(old)(
      'query ($id: ID!) { remediation(id: $id) { status awaiting acts { kind note body { code } trust { odsCode } } } }',
      { id: demand.remediationId },
    );
    expect(data.remediation).toEqual({
      status: 'OVERDUE',
      awaiting: 'BODY',
      acts: [
        {
          kind: 'MANDATED',
          note: 'The servers concerned are in the annex.',
          body: { code: 'DHSC' },
          trust: null,
        },
        { kind: 'ACKNOWLEDGED', note: null, body: null, trust: { odsCode: 'ZD002' } },
        { kind: 'EVIDENCE_SUBMITTED', note: null, body: null, trust: { odsCode: 'ZD002' } },
      ],
    });
  });

  it('that comes to be known after the merger follows at once', async () => {
    const findingId = harness.issueFinding();
    await eventually(async () => (await trustTold(findingId)) === 'ZD002');
    expect((await enforcementOf(harness.as(heir), findingId)).status).toBe('UNADDRESSED');
  });
});

describe('a closed finding of a trust that has merged', () => {
  it('stays where it was', async () => {
    expect(await enforcementOf(harness.as(heir), closed.findingId)).toBeNull();
    expect((await enforcementOf(harness.as(old), closed.findingId)).status).toBe('REMEDIED');
  });

  it('follows once a correction shows that it was open', async () => {
    const { findingId, verifiedBy } = closed;
    const corrected = await act(harness.as(dhscSecondOfficer), 'correctAct', {
      actId: verifiedBy,
      reason: 'The scan was of another trust.',
    });
    expect(corrected.errors).toEqual([]);
    expect(await trustTold(findingId)).toBe('ZD002');
    expect((await enforcementOf(harness.as(heir), findingId)).status).toBe('EVIDENCE_SUBMITTED');
  });
});

describe('row-level security alone', () => {
  const as = async <T>(viewer: Viewer, work: (client: pg.Client) => Promise<T>): Promise<T> => {
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
  };
  const count = (viewer: Viewer, sql: string, id = demand.findingId) =>
    as(viewer, async (client) => (await client.query(sql, [id])).rowCount);

  it.each([
    ['findings', 'id = $1', 1],
    ['enforcements', 'finding_id = $1', 1],
    ['remediations', 'finding_id = $1', 1],
    ['acts', 'finding_id = $1', 3],
  ])('shows %s to both trusts, and to no third', async (table, of, rows) => {
    const sql = `select from ${table} where ${of}`;
    for (const who of [old, heir]) expect(await count(who, sql)).toBe(rows);
    expect(await count(other, sql)).toBe(0);
  });

  it('keeps what is written after the merger from the trust before it', async () => {
    const sql = 'select from act_notes n join acts a on a.id = n.act_id where a.finding_id = $1';
    expect(await count(heir, sql)).toBe(2);
    expect(await count(old, sql)).toBe(1);
    expect(await count(other, sql)).toBe(0);
  });

  it('refuses an act and a new version to the trust before the merger', async () => {
    const forged = `insert into acts (finding_id, remediation_id, ods_code, kind, organisation, by, acted_on, recorded_at, digest, stage_before, stage_after)
      select finding_id, id, app_organisation(), 'EVIDENCE_REJECTED', app_organisation(), 'x', '2020-06-02', now(), 'x', 'EVIDENCE_SUBMITTED', 'MANDATED'
      from remediations where finding_id = $1`;
    const underAnother = forged.replace("app_organisation(), 'EVIDENCE", `'ZD001', 'EVIDENCE`);
    expect(underAnother).not.toBe(forged);
    await expect(count(heir, underAnother)).rejects.toThrow('row-level security');
    const raised = 'update enforcements set version = version + 1 where finding_id = $1';
    await expect(count(old, forged)).rejects.toThrow('row-level security');
    expect(await count(heir, forged)).toBe(1);
    expect(await count(old, raised)).toBe(0);
    expect(await count(heir, raised)).toBe(1);
  });

  it('passes a finding down recorded mergers only', async () => {
    for (const trusts of ['{ZD001,ZD003}', '{ZD001,ZD002,ZD003}'])
      await expect(count(other, `select pass_finding($1, '${trusts}')`)).rejects.toThrow(
        'recorded mergers only',
      );
    await as(other, async (client) => {
      await client.query(`select pass_finding($1, '{ZD003}')`, [demand.findingId]);
      const { rowCount } = await client.query('select from findings where id = $1', [
        demand.findingId,
      ]);
      expect(rowCount).toBe(0);
    });
  });

  it('shows the notices and plans of before a merger to both trusts, and to no third', async () => {
    const findingId = harness.issueFinding({ odsCode: 'ZD003' });
    const { remediations } = await serve(harness, cqcLead, 'serveNotice', {
      powerId: 'CQC-S29A',
      dispatchedOn: '2019-05-01',
      requirements: [{ findingId, requirement: 'Patch.', dueOn: '2019-08-01' }],
    });
    const planned = await act(harness.as(other), 'submitPlan', {
      remediationId: remediations[0].id,
      actedOn: '2019-05-10',
      statement: 'In two steps.',
      milestones: [{ title: 'Patch', owner: 'Head of IT', dueOn: '2019-06-01' }],
    });
    expect(planned.errors).toEqual([]);
    harness.trusts.push(SUCCESSION_RECORDED, 'ZD003', {
      odsCode: 'ZD003',
      successorCode: 'ZD002',
      effectiveOn: '2020-04-01',
    });
    await eventually(async () => (await trustTold(findingId)) === 'ZD002');
    for (const sql of [
      'select from notices n join acts a on a.notice_id = n.id where a.finding_id = $1',
      'select from plan_milestones m join acts a on a.id = m.act_id where a.finding_id = $1',
    ]) {
      for (const who of [heir, other]) expect(await count(who, sql, findingId)).toBe(1);
      expect(await count(old, sql, findingId)).toBe(0);
    }
  });
});
