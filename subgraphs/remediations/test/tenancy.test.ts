import type { Viewer } from '@assay/kit';
import { people } from '@assay/kit/testing';
import pg from 'pg';
import {
  act,
  enforcementOf,
  startRemediations,
  submitEvidence,
  type Harness,
} from './support/remediations.ts';

let harness: Harness;
let findingId: string;
let remediationId: string;
let actId: string;

beforeAll(async () => {
  harness = await startRemediations();
  findingId = harness.issueFinding();
  const mandated = await act(harness.as(people.dhscOfficer), 'mandateRemediation', {
    findingId,
    contravention: 'Regulation 10.',
    requirement: 'Patch.',
    note: 'The servers concerned are in the annex.',
    actedOn: '2018-05-10',
    dueOn: '2018-08-10',
  });
  ({ id: remediationId } = mandated.remediation);
  ({ id: actId } = mandated.act);
  await submitEvidence(harness.as(people.approverOf('ZD001')), {
    remediationIds: [remediationId],
    statement: 'Scan report attached.',
    actedOn: '2018-06-01',
  });
  await harness.as(people.nhsdLead)(
    'mutation ($input: ReferFindingInput!) { referFinding(input: $input) { errors { code } } }',
    {
      input: {
        findingId: harness.issueFinding(),
        bodyCode: 'DHSC',
        reason: 'The annex names the servers.',
        actedOn: '2018-06-01',
        idempotencyKey: 'referral',
      },
    },
  );
});
afterAll(() => harness.close());

const stranger = people.approverOf('ZD002');
const auditorOfDhsc: Viewer = {
  ...people.naoAuditor,
  organisation: people.dhscOfficer.organisation,
};
const notes = (enforcement: { acts: { note: string | null }[] }) =>
  enforcement.acts.map((a) => a.note);

describe('another trust', () => {
  it.each([
    ['the finding', () => ({ __typename: 'Finding', id: findingId })],
    ['the demand', () => ({ __typename: 'Remediation', id: remediationId })],
    ['the act', () => ({ __typename: 'Act', id: actId })],
  ])('does not reach %s as an entity', async (_, reference) => {
    const { data } = await harness.as(stranger)(
      'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
      { of: [reference()] },
    );
    expect(data._entities).toEqual([null]);
  });

  it('does not reach the demand by its id, nor by the trust', async () => {
    const { data, errors } = await harness.as(stranger)(
      `query ($id: ID!, $of: [_Any!]!) { remediation(id: $id) { id }
         _entities(representations: $of) { ... on Trust { remediations { totalCount nodes { id } } } } }`,
      { id: remediationId, of: [{ __typename: 'Trust', odsCode: 'ZD001' }] },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      remediation: null,
      _entities: [{ remediations: { totalCount: 0, nodes: [] } }],
    });
  });

  it('cannot act on it: absent and invisible look the same', async () => {
    const onIt = await act(harness.as(stranger), 'acknowledgeRemediation', { remediationId });
    const onNothing = await act(harness.as(stranger), 'acknowledgeRemediation', {
      remediationId: crypto.randomUUID(),
    });
    expect(onIt.errors).toEqual(onNothing.errors);
  });
});

describe('what was written in an act', () => {
  it.each([
    ['the body that asks', people.dhscSecondOfficer, true],
    ['the trust', people.contributorOf('ZD001'), true],
    ['the body that raised the finding', people.nhsdLead, true],
    ['another body', people.cqcLead, false],
    ['an auditor', people.naoAuditor, false],
  ])('is read by %s: %#', async (_, who, reads) => {
    const enforcement = await enforcementOf(harness.as(who), findingId);
    expect(notes(enforcement)).toEqual(
      reads ? ['The servers concerned are in the annex.', 'Scan report attached.'] : [null, null],
    );
  });
});

describe('an administrator', () => {
  it('sees nothing of enforcement', async () => {
    const { data } = await harness.as(people.administrator)(
      'query ($id: ID!) { remediation(id: $id) { id } }',
      {
        id: remediationId,
      },
    );
    expect(data.remediation).toBeNull();
  });
});

describe('row-level security alone', () => {
  async function as<T>(viewer: Viewer | null, work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: harness.database.url });
    await client.connect();
    try {
      await client.query('begin');
      if (viewer)
        await client.query(
          `select set_config('app.organisation_kind', $1, true), set_config('app.organisation', $2, true),
                  set_config('app.person', $3, true), set_config('app.roles', $4, true)`,
          [
            viewer.organisation.kind,
            viewer.organisation.code,
            viewer.person,
            viewer.roles.join(','),
          ],
        );
      return await work(client);
    } finally {
      await client.end();
    }
  }
  const count = (viewer: Viewer | null, table: string) =>
    as(viewer, async (client) => (await client.query(`select from ${table}`)).rowCount);

  it.each(['findings', 'enforcements', 'remediations', 'referrals', 'acts', 'act_notes'])(
    'shows %s to its trust, and nothing to another trust, to an administrator or to nobody',
    async (table) => {
      expect(await count(people.approverOf('ZD001'), table)).toBeGreaterThan(0);
      for (const viewer of [stranger, people.administrator, null])
        expect(await count(viewer, table)).toBe(0);
    },
  );

  it('keeps what was written from other bodies', async () => {
    expect(await count(people.dhscOfficer, 'act_notes')).toBe(3);
    expect(await count(people.cqcLead, 'act_notes')).toBe(0);
  });

  const forgedAct = `insert into acts (finding_id, remediation_id, ods_code, kind, organisation, by, acted_on, recorded_at, digest)
    select finding_id, id, ods_code, 'VERIFIED', issued_by, 'x', '2018-06-02', now(), 'x' from remediations`;

  it('refuses an act in the name of another organisation', async () => {
    for (const viewer of [people.approverOf('ZD001'), people.cqcLead])
      await expect(as(viewer, (client) => client.query(forgedAct))).rejects.toThrow(
        'row-level security',
      );
  });

  it('refuses a demand in the name of another body, and a finding to all', async () => {
    const demand = `insert into remediations (finding_id, ods_code, kind, issued_by, requirement)
      values ($1, 'ZD001', 'RECOMMENDATION', 'DHSC', 'x')`;
    const finding = `insert into findings (id, reference, ods_code, trusts, raised_by, title, severity, subjects, issued_on, issued_at, version)
      values ($1, 'FND-X', 'ZD001', '{ZD001}', 'DHSC', 'x', 'LOW', '{GENERAL}', '2018-06-01', now(), 1)`;
    const add = (viewer: Viewer, sql: string) =>
      as(viewer, async (client) => (await client.query(sql, [findingId])).rowCount);
    for (const viewer of [people.cqcLead, people.approverOf('ZD001'), auditorOfDhsc])
      await expect(add(viewer, demand)).rejects.toThrow('row-level security');
    expect(await add(people.dhscOfficer, demand)).toBe(1);
    for (const viewer of [people.dhscOfficer, people.approverOf('ZD001')]) {
      await expect(add(viewer, finding)).rejects.toThrow('row-level security');
      expect(await add(viewer, 'update findings set severity = severity where id = $1')).toBe(0);
      expect(await add(viewer, 'delete from findings where id = $1')).toBe(0);
    }
  });

  it('refuses a referral in the name of another body', async () => {
    const forged = `insert into referrals (finding_id, ods_code, referred_by, referred_to, power)
      select id, ods_code, 'DHSC', 'CQC', '{}' from findings limit 1`;
    await expect(as(people.cqcLead, (client) => client.query(forged))).rejects.toThrow(
      'row-level security',
    );
    expect((await as(people.dhscOfficer, (client) => client.query(forged))).rowCount).toBe(1);
  });

  it('refuses a notice in the name of another body', async () => {
    const forged = `insert into notices (ods_code, issued_by, kind, power, dispatched_on, method, service_rule)
      values ('ZD001', 'DHSC', 'BINDING', '{}', '2018-06-01', 'POST', 'x')`;
    for (const viewer of [people.cqcLead, people.approverOf('ZD001')])
      await expect(as(viewer, (client) => client.query(forged))).rejects.toThrow(
        'row-level security',
      );
    expect((await as(people.dhscOfficer, (client) => client.query(forged))).rowCount).toBe(1);
  });

  it('refuses the steps of a plan to all but its trust', async () => {
    const forged = `insert into plan_milestones (act_id, position, ods_code, issued_by, raised_by, title, owner, due_on)
      select id, 0, 'ZD001', 'DHSC', 'NHSD', 'x', 'x', '2018-06-01' from acts where ods_code = 'ZD001' limit 1`;
    await expect(as(people.dhscOfficer, (client) => client.query(forged))).rejects.toThrow(
      'row-level security',
    );
    const own = await as(people.approverOf('ZD001'), (client) => client.query(forged));
    expect(own.rowCount).toBe(1);
  });

  it('refuses an act by an auditor', async () => {
    await expect(as(auditorOfDhsc, (client) => client.query(forgedAct))).rejects.toThrow(
      'row-level security',
    );
  });

  it('keeps what a trust prepares to itself, for demands that it sees', async () => {
    const prepare = `insert into prepared_answers (remediation_id, act, ods_code, statement, prepared_by, prepared_at)
      values ($1, 'EVIDENCE_SUBMITTED', $2, 'x', 'x', now())`;
    await harness.database.asSuperuser(prepare, [remediationId, 'ZD001']);
    expect(await count(people.contributorOf('ZD001'), 'prepared_answers')).toBe(1);
    for (const viewer of [stranger, people.dhscOfficer, people.naoAuditor, people.administrator]) {
      expect(await count(viewer, 'prepared_answers')).toBe(0);
      for (const change of [
        `update prepared_answers set statement = 'y'`,
        'delete from prepared_answers',
      ])
        expect((await as(viewer, (client) => client.query(change))).rowCount).toBe(0);
      for (const odsCode of ['ZD001', 'ZD002'])
        await expect(
          as(viewer, (client) => client.query(prepare, [remediationId, odsCode])),
        ).rejects.toThrow('row-level security');
    }
  });

  it('lets nobody but the subgraph itself open or end the enforcement of a finding', async () => {
    const opened = 'insert into enforcements (finding_id, ods_code, version) values ($1, $2, 0)';
    for (const viewer of [people.dhscOfficer, people.approverOf('ZD001')]) {
      await expect(
        as(viewer, (client) => client.query(opened, [findingId, 'ZD001'])),
      ).rejects.toThrow('row-level security');
      const ended = await as(viewer, (client) => client.query('delete from enforcements'));
      expect(ended.rowCount).toBe(0);
    }
  });

  it.each([
    'update acts set by = by',
    'delete from acts',
    'truncate acts cascade',
    'update remediations set requirement = requirement',
    'delete from act_notes',
  ])('is append-only, even for a superuser: %s', async (statement) => {
    await expect(harness.database.asSuperuser(statement)).rejects.toThrow('append-only');
  });
});
