import type { Viewer } from '@assay/kit';
import { people } from '@assay/kit/testing';
import pg from 'pg';
import { about, tellOfAlerting, WANNACRY_ALERT } from './support/alerts.ts';
import { startRemediations, type Harness } from './support/remediations.ts';

let harness: Harness;
let alertId: string;

beforeAll(async () => {
  harness = await startRemediations();
  tellOfAlerting(harness);
  const { alert } = await about(harness.as(people.nhsdLead), 'issueAlert', {
    ...WANNACRY_ALERT,
    odsCodes: ['ZD001', 'ZD002'],
  });
  alertId = alert.id;
  await about(harness.as(people.nhsdLead), 'issueAlert', {
    ...WANNACRY_ALERT,
    odsCodes: ['ZD001'],
  });
  for (const odsCode of ['ZD001', 'ZD002'])
    await about(harness.as(people.contributorOf(odsCode)), 'acknowledgeAlert', {
      alertId,
      note: `Noted by ${odsCode}.`,
    });
  await harness.database.asSuperuser(
    `insert into alert_mandates (response_id, alert_id, ods_code, body_code, by, power, contravention, requirement,
       acted_on, due_on, recorded_at)
     select id, alert_id, ods_code, 'NHSD', 'x', '{ "id": "NHSD-ALERT" }', 'x', 'x', '2018-01-01', '2018-02-01', now()
     from alert_responses where alert_id = $1 and ods_code = 'ZD001'`,
    [alertId],
  );
});
afterAll(() => harness.close());

const auditorOf = (code: string): Viewer => ({
  ...people.naoAuditor,
  organisation: { kind: 'BODY', code },
});
const ALERT = `query ($id: ID!) { alert(id: $id) { title counts { addressed }
  responses { totalCount nodes { trust { odsCode } acts { note } } } } }`;
const seenBy = async (viewer: Viewer, id = alertId) =>
  (await harness.as(viewer)(ALERT, { id })).data.alert;

describe('an alert', () => {
  it('is read by a trust that it addresses, which sees its own response and no counts', async () => {
    expect(await seenBy(people.approverOf('ZD002'))).toEqual({
      title: WANNACRY_ALERT.title,
      counts: null,
      responses: {
        totalCount: 1,
        nodes: [{ trust: { odsCode: 'ZD002' }, acts: [{ note: 'Noted by ZD002.' }] }],
      },
    });
  });

  it('does not exist for a trust that it does not address', async () => {
    const { data } = await harness.as(people.approverOf('ZD002'))(
      'query { alerts { totalCount nodes { id } } }',
    );
    expect(data.alerts).toEqual({ totalCount: 1, nodes: [{ id: alertId }] });
    expect(await seenBy(people.approverOf('ZD003'))).toBeNull();
    expect(await seenBy(people.administrator)).toBeNull();
  });

  it.each([
    [
      'its issuer reads every response and what was written',
      people.nhsdInspector,
      2,
      'Noted by ZD001.',
    ],
    [
      'who has succeeded its issuer reads every response and what was written',
      people.nhseOfficer,
      2,
      'Noted by ZD001.',
    ],
    ['an auditor reads every response and not what was written', people.naoAuditor, 2, null],
    ['another body reads the alert and the counts only', people.cqcLead, 0, undefined],
  ])('%s', async (_, viewer, totalCount, note) => {
    const alert = await seenBy(viewer);
    expect(alert.counts).toEqual({ addressed: 2 });
    expect(alert.responses.totalCount).toBe(totalCount);
    expect(alert.responses.nodes[0]?.acts[0].note).toBe(note);
  });

  it('is not found through another trust', async () => {
    const { data } = await harness.as(people.approverOf('ZD002'))(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Trust { alerts { totalCount nodes { id } } } } }`,
      { of: [{ __typename: 'Trust', odsCode: 'ZD001' }] },
    );
    expect(data._entities).toEqual([{ alerts: { totalCount: 0, nodes: [] } }]);
  });
});

describe('an alert of a dissolved body', () => {
  it('goes to its successor, and was issued by whom it was issued', async () => {
    const { data } = await harness.as(people.cqcLead)(
      'query ($id: ID!) { alert(id: $id) { issuedBy { code } heldBy { code } } }',
      { id: alertId },
    );
    expect(data.alert).toEqual({ issuedBy: { code: 'NHSD' }, heldBy: { code: 'NHSE' } });
  });

  it('goes with the mandates that came of it, which the successor sees and does not make again', async () => {
    const seen = async (viewer: Viewer) =>
      (
        await harness.as(viewer)(
          'query ($id: ID!) { alert(id: $id) { mandates { issuedBy { code } } } }',
          { id: alertId },
        )
      ).data.alert.mandates;
    expect(await seen(people.nhseOfficer)).toEqual([{ issuedBy: { code: 'NHSD' } }]);
    expect(await seen(people.cqcLead)).toEqual([]);
    const again = await about(harness.as(people.nhseOfficer), 'mandateFromAlert', {
      ...{ alertId, odsCodes: ['ZD001'], contravention: 'x', requirement: 'x' },
      ...{ actedOn: '2023-02-01', dueOn: '2023-03-01' },
    });
    expect(again.errors).toMatchObject([
      { code: 'WRONG_STATE', message: 'ZD001 has your mandate already.' },
    ]);
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
                  set_config('app.roles', $3, true)`,
          [viewer.organisation.kind, viewer.organisation.code, viewer.roles.join(',')],
        );
      return await work(client);
    } finally {
      await client.end();
    }
  }
  const rowsOf = async (viewer: Viewer | null) => {
    const counts: Record<string, number | null> = {};
    for (const table of [
      'alerts',
      'alert_responses',
      'alert_progress',
      'alert_acts',
      'alert_act_notes',
    ])
      counts[table] = await as(
        viewer,
        async (client) => (await client.query(`select from ${table}`)).rowCount,
      );
    return Object.values(counts);
  };

  it.each([
    ['its issuer', people.nhsdLead, [2, 3, 3, 2, 2]],
    ['who has succeeded its issuer', people.nhseOfficer, [2, 3, 3, 2, 2]],
    ['an auditor', people.naoAuditor, [2, 3, 3, 2, 0]],
    ['an auditor of the issuer', auditorOf('NHSD'), [2, 3, 3, 2, 0]],
    ['another body', people.cqcLead, [2, 0, 3, 0, 0]],
    ['a trust addressed twice', people.approverOf('ZD001'), [2, 2, 2, 1, 1]],
    ['a trust addressed once', people.approverOf('ZD002'), [1, 1, 1, 1, 1]],
    ['a trust that is not addressed', people.approverOf('ZD003'), [0, 0, 0, 0, 0]],
    ['an administrator', people.administrator, [0, 0, 0, 0, 0]],
    ['nobody', null, [0, 0, 0, 0, 0]],
  ])(
    'shows %s alerts, responses, progress, acts and notes as they may be seen',
    async (_, viewer, rows) => {
      expect(await rowsOf(viewer)).toEqual(rows);
    },
  );

  it('shows a mandate from an alert to its body, to who has succeeded it, and to no other', async () => {
    const seen = (viewer: Viewer) =>
      as(viewer, async (client) => (await client.query('select from alert_mandates')).rowCount);
    for (const viewer of [people.nhsdLead, people.nhseOfficer, people.naoAuditor])
      expect(await seen(viewer)).toBe(1);
    for (const viewer of [people.cqcLead, people.approverOf('ZD002')])
      expect(await seen(viewer)).toBe(0);
  });

  const forged = `insert into alert_acts (response_id, ods_code, issued_by, kind, by, acted_at, recorded_at)
    select id, ods_code, issued_by, 'DONE', 'x', now(), now() from alert_responses`;

  it('refuses an act of a trust to its issuer, and an act of another trust', async () => {
    await expect(as(people.nhsdLead, (client) => client.query(forged))).rejects.toThrow(
      'row-level security',
    );
    const another = `insert into alert_acts (response_id, ods_code, issued_by, kind, by, acted_at, recorded_at)
      select id, 'ZD001', issued_by, 'DONE', 'x', now(), now() from alert_responses`;
    await expect(as(people.approverOf('ZD002'), (client) => client.query(another))).rejects.toThrow(
      'row-level security',
    );
  });

  it('refuses an alert in the name of another body, and by an auditor', async () => {
    const alert = `insert into alerts (reference, title, text, severity, subjects, issued_by, by, powers, issued_at,
        acknowledge_within_hours, update_within_hours, recorded_at)
      values ('X', 'x', 'x', 'LOW', '{GENERAL}', 'NHSD', 'x', '[]', now(), 1, 1, now())`;
    for (const viewer of [people.cqcLead, people.nhseOfficer, auditorOf('NHSD')])
      await expect(as(viewer, (client) => client.query(alert))).rejects.toThrow(
        'row-level security',
      );
  });

  it('refuses what hangs on an alert to all but whose it is', async () => {
    const [response] = await harness.database.asSuperuser<{ id: string; act: string }>(
      `select r.id, a.id as act from alert_responses r join alert_acts a on a.response_id = r.id
       where r.alert_id = $1 and r.ods_code = 'ZD001'`,
      [alertId],
    );
    const add = (viewer: Viewer, sql: string) => as(viewer, (client) => client.query(sql));
    const [its, another] = [people.approverOf('ZD001'), people.approverOf('ZD002')];
    const claims: [string, Viewer[]][] = [
      [
        `insert into alert_responses (alert_id, ods_code, issued_by) values ('${alertId}', 'ZD009', 'NHSD')`,
        [its, people.cqcLead, people.nhseOfficer, auditorOf('NHSD')],
      ],
      [
        `insert into alert_progress values ('${response!.id}', '${alertId}', 'DONE', now(), null, null)`,
        [another, people.cqcLead, auditorOf('NHSD')],
      ],
      [
        `insert into alert_act_notes values ('${response!.act}', 'ZD001', 'NHSD', 'x')`,
        [another, people.nhsdLead, people.cqcLead],
      ],
      [
        `insert into alert_mandates (response_id, alert_id, ods_code, body_code, by, power, contravention, requirement, acted_on, due_on, recorded_at)
         values ('${response!.id}', '${alertId}', 'ZD001', 'DHSC', 'x', '{}', 'x', 'x', '2018-01-01', '2018-02-01', now())`,
        [its, people.cqcLead, auditorOf('DHSC')],
      ],
    ];
    for (const [sql, viewers] of claims)
      for (const viewer of viewers)
        await expect(add(viewer, sql)).rejects.toThrow('row-level security');
  });

  it('lets another body move no progress', async () => {
    const moved = await as(people.cqcLead, (client) =>
      client.query(`update alert_progress set stage = 'DONE', due_at = null`),
    );
    expect(moved.rowCount).toBe(0);
    const removed = await as(people.cqcLead, (client) =>
      client.query('delete from alert_progress'),
    );
    expect(removed.rowCount).toBe(0);
  });

  it.each([
    'update alerts set title = title',
    'delete from alert_responses',
    'update alert_acts set by = by',
    'truncate alert_act_notes',
  ])('is append-only, even for a superuser: %s', async (statement) => {
    await expect(harness.database.asSuperuser(statement)).rejects.toThrow('append-only');
  });
});
