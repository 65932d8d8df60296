import { UnitOfWork, type Viewer } from '@assay/kit';
import { people, person } from '@assay/kit/testing';
import { amendSteps, type AmendSteps } from './support/amend-steps.ts';
import { draftScenes, draftSteps, point, trust } from './support/draft-steps.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead, cqcInspector, cqcLead, naoAuditor, administrator } = people;
const contributor = people.contributorOf('RX1');
const secondLead = person('nhsd-second-lead', 'NHSD', 'LEAD_INSPECTOR');
const DENIED = 'row-level security';
let subgraph: TestSubgraph;
let amends: AmendSteps;
const ids = { checked: '', corrected: '', withdrawn: '', cancelled: '' };

/** One in its accuracy check, one issued with a correction drafted, one withdrawn and one cancelled; all with a team. */
beforeAll(async () => {
  subgraph = await startSubgraph();
  const { steps } = subgraph;
  amends = amendSteps(subgraph.as);
  const { sent } = draftScenes(steps, draftSteps(subgraph.as));
  const staff = async (id: string): Promise<number> => {
    await amends.declare(nhsdInspector, id, 'I own shares of a supplier.');
    await amends.decide(nhsdLead, id, 'nhsd-inspector', true);
    return (await amends.assign(nhsdLead, id, ['nhsd-inspector'])).inspection.version as number;
  };
  ids.checked = await sent();
  await staff(ids.checked);
  await amends.prepare(contributor, ids.checked, [point()]);
  for (const name of ['corrected', 'withdrawn'] as const) {
    const { id } = await steps.recorded();
    const { inspection } = await steps.issue(nhsdLead, id, await staff(id));
    ids[name] = inspection.id as string;
  }
  const change = { controlId: 'CE-2014/CE1', outcome: 'NOT_MET', rationale: 'x' };
  await amends.correct(nhsdInspector, ids.corrected, [change]);
  const { version } = await amends.read(nhsdLead, ids.withdrawn);
  await amends.withdraw(nhsdLead, ids.withdrawn, version as number);
  const { id } = await steps.begun();
  await staff(id);
  await steps.cancel(nhsdInspector, id);
  ids.cancelled = id;
});
afterAll(() => subgraph.stop());

const tables = {
  team: 'team_members',
  declared: 'interest_declarations',
  decided: 'interest_decisions',
  prepared: 'prepared_draft_responses',
  issued: 'report_issues',
  reports: 'report_versions',
};
type Sight = Record<keyof typeof tables, number>;
const nothing: Sight = { team: 0, declared: 0, decided: 0, prepared: 0, issued: 0, reports: 0 };
const ofBody: Sight = { team: 4, declared: 4, decided: 4, prepared: 0, issued: 3, reports: 5 };
const sights: [string, Viewer, Sight][] = [
  ['an inspector of the body reads all but what the trust prepares', nhsdInspector, ofBody],
  [
    'the trust reads what was issued and sent, and what it prepares',
    trust,
    { ...nothing, prepared: 1, issued: 3, reports: 4 },
  ],
  [
    "the trust's contributor reads the same",
    contributor,
    { ...nothing, prepared: 1, issued: 3, reports: 4 },
  ],
  ['another body reads nothing', cqcInspector, nothing],
  ['an auditor reads nothing', naoAuditor, nothing],
  ['another trust reads nothing', people.approverOf('RX2'), nothing],
  ['a trust of the same code as the body reads nothing', people.approverOf('NHSD'), nothing],
  [
    'a body of the same code as the trust reads nothing',
    person('odd', 'RX1', 'INSPECTOR'),
    nothing,
  ],
  ['the operator reads nothing', administrator, nothing],
];

const past = async (viewer: Viewer, sql: string, parameters: unknown[] = []): Promise<any> =>
  UnitOfWork.forViewer(subgraph.dataSource, viewer).write(async ({ manager }) =>
    manager.query(sql, parameters),
  );
const switchRowSecurity = (mode: string) =>
  subgraph.database.asSuperuser(
    [...Object.values(tables), 'inspections', 'report_sign_offs', 'accuracy_checks']
      .map((table) => `alter table ${table} ${mode} row level security`)
      .join('; '),
  );

const count = (list: any[] | null, that: (one: any) => boolean = () => true): number =>
  list?.filter(that).length ?? 0;

/** How many of each a viewer reads over HTTP. */
async function sightOf(viewer: Viewer): Promise<Sight> {
  const seen = { ...nothing };
  for (const id of Object.values(ids)) {
    const inspection = await amends.read(viewer, id);
    if (!inspection) continue;
    seen.team += count(inspection.team);
    seen.declared += count(inspection.interests);
    seen.decided += count(inspection.interests, ({ decision }) => decision !== null);
    seen.prepared += inspection.preparedDraftResponse ? 1 : 0;
    seen.reports += count(inspection.reportVersions);
    seen.issued += count(inspection.reportVersions, ({ issuedOn }) => issuedOn !== null);
  }
  return seen;
}

describe.each(sights)('%s', (_, viewer, sight) => {
  it('over HTTP', async () => {
    expect(await sightOf(viewer)).toEqual(sight);
  });

  it('by the rules of the service alone, with row-level security off', async () => {
    await switchRowSecurity('disable');
    try {
      expect(await sightOf(viewer)).toEqual(sight);
    } finally {
      await switchRowSecurity('enable');
    }
  });

  it('by row-level security alone, past the service', async () => {
    const found: Record<string, number> = {};
    for (const [part, table] of Object.entries(tables))
      found[part] = (await past(viewer, `select from ${table}`)).length;
    expect(found).toEqual(sight);
  });
});

describe('row-level security alone', () => {
  const refused = async (viewer: Viewer, sql: string) =>
    expect(past(viewer, sql)).rejects.toThrow(DENIED);
  const like = { ...trust, roles: [...trust.roles, 'LEAD_INSPECTOR' as const] };
  const whose = `'RX1', 'NHSD'`;

  it('lets a lead inspector of the body name a team, until it is issued or cancelled', async () => {
    const name = (id: string) =>
      `insert into team_members values ('${id}', 99, 'x', true, ${whose}, now(), 'x')`;
    for (const viewer of [nhsdInspector, cqcLead, trust, like, administrator])
      await refused(viewer, name(ids.checked));
    for (const id of [ids.corrected, ids.withdrawn, ids.cancelled])
      await refused(nhsdLead, name(id));
    await past(nhsdLead, name(ids.checked));
  });

  it('lets people of the body declare for themselves alone', async () => {
    const declare = (id: string, who: string) =>
      `insert into interest_declarations values ('${id}', 98, ${whose}, '${who}', 'x', now())`;
    await refused(nhsdInspector, declare(ids.checked, 'nhsd-lead'));
    for (const viewer of [cqcLead, trust, like, administrator])
      await refused(viewer, declare(ids.checked, viewer.person));
    await refused(nhsdInspector, declare(ids.cancelled, 'nhsd-inspector'));
    await past(nhsdInspector, declare(ids.checked, 'nhsd-inspector'));
  });

  it('lets a lead decide on the conflict of another, in their own name', async () => {
    const [{ version }] = await past(
      nhsdLead,
      `select version from interest_declarations where inspection_id = $1 order by version`,
      [ids.checked],
    );
    const decide = (by: string, about = version as number, id = ids.checked, number = 97) =>
      `insert into interest_decisions values ('${id}', ${String(number)}, ${String(about)}, ${whose}, true, 'x', '${by}', now())`;
    for (const viewer of [nhsdInspector, cqcLead, trust, like, administrator])
      await refused(viewer, decide(viewer.person));
    await refused(nhsdLead, decide('nhsd-second-lead'));
    const self = { ...nhsdInspector, roles: ['LEAD_INSPECTOR' as const] };
    await refused(self, decide('nhsd-inspector'));
    await amends.declare(secondLead, ids.checked, null);
    const { version: none } = await amends.read(nhsdLead, ids.checked);
    await refused(nhsdLead, decide('nhsd-lead', none as number));
    await refused(nhsdLead, decide('nhsd-lead', version as number, ids.cancelled));
    await past(nhsdLead, decide('nhsd-lead'));
  });

  it('lets a contributor prepare in their own name, and only while the draft is checked', async () => {
    const prepare = (id: string, by: string) =>
      `insert into prepared_draft_responses (inspection_id, report_number, ods_code, body_code, points, prepared_by, prepared_at)
       values ('${id}', 1, ${whose}, '[]', '${by}', now())
       on conflict (inspection_id, report_number) do update set points = '[]', prepared_by = excluded.prepared_by`;
    const both = person('rx1-both', 'RX1', 'TRUST_CONTRIBUTOR', 'TRUST_APPROVER');
    for (const viewer of [trust, nhsdLead, cqcLead, people.contributorOf('RX2'), administrator])
      await refused(viewer, prepare(ids.checked, viewer.person));
    await refused(contributor, prepare(ids.checked, 'another'));
    await refused(contributor, prepare(ids.corrected, contributor.person));
    const edit = `update prepared_draft_responses set prepared_by = $1 where inspection_id = $2`;
    await expect(past(trust, edit, [trust.person, ids.checked])).rejects.toThrow(DENIED);
    await expect(past(contributor, edit, ['another', ids.checked])).rejects.toThrow(DENIED);
    // where nothing is prepared yet, nothing is replaced either
    await subgraph.database.asSuperuser('delete from prepared_draft_responses');
    await refused(trust, prepare(ids.checked, trust.person));
    await refused(contributor, prepare(ids.checked, 'another'));
    await past(both, prepare(ids.checked, 'rx1-both'));
    for (const viewer of [nhsdLead, people.approverOf('RX2')]) {
      const removed = await past(viewer, 'delete from prepared_draft_responses');
      expect(removed[1]).toBe(0);
    }
  });

  const version = (id: string, kind: string, by: string) => `
    insert into report_versions (inspection_id, number, ods_code, body_code, kind, reason, drafted_on, content, content_digest, recorded_at, recorded_by)
    values ('${id}', 90, ${whose}, '${kind}', ${kind === 'ORIGINAL' ? 'null' : `'x'`}, '2017-05-02', '{}',
      encode(sha256('{}'), 'hex'), now(), '${by}')`;

  it('lets a body amend only what is issued and not withdrawn, and a lead withdraw', async () => {
    for (const viewer of [cqcLead, trust, like, administrator])
      await refused(viewer, version(ids.corrected, 'CORRECTION', viewer.person));
    for (const id of [ids.checked, ids.withdrawn, ids.cancelled])
      for (const kind of ['CORRECTION', 'WITHDRAWAL'])
        await refused(nhsdLead, version(id, kind, 'nhsd-lead'));
    await refused(nhsdInspector, version(ids.corrected, 'WITHDRAWAL', 'nhsd-inspector'));
    await refused(nhsdLead, version(ids.corrected, 'CORRECTION', 'another'));
    await refused(nhsdLead, version(ids.corrected, 'ORIGINAL', 'nhsd-lead'));
    const { id: underWay } = await subgraph.steps.recorded();
    await refused(nhsdInspector, version(underWay, 'CORRECTION', 'nhsd-inspector'));
    await past(nhsdInspector, version(underWay, 'ORIGINAL', 'nhsd-inspector'));
  });

  it('lets a lead sign a correction that another drafted, in their own name', async () => {
    const sign = (id: string, number: number, by: string) => `
      insert into report_sign_offs (inspection_id, report_number, ods_code, body_code, content_digest, signed_on, signed_by, recorded_at)
      select inspection_id, number, ods_code, body_code, content_digest, '2017-05-02', '${by}', now()
      from report_versions where inspection_id = '${id}' and number = ${String(number)}`;
    const self = { ...nhsdInspector, roles: ['LEAD_INSPECTOR' as const] };
    await refused(nhsdInspector, sign(ids.corrected, 2, 'nhsd-inspector'));
    await refused(self, sign(ids.corrected, 2, 'nhsd-inspector'));
    await refused(nhsdLead, sign(ids.corrected, 2, 'another'));
    await refused(nhsdLead, sign(ids.withdrawn, 2, 'nhsd-lead'));
  });

  it('lets only a lead of the body say that a version is issued, in their own name', async () => {
    const issue = (id: string, by: string, number = 2) =>
      `insert into report_issues values ('${id}', ${String(number)}, ${whose}, '2017-05-02', now(), '${by}')`;
    for (const viewer of [nhsdInspector, cqcLead, trust, like, administrator])
      await refused(viewer, issue(ids.corrected, viewer.person));
    await refused(nhsdLead, issue(ids.corrected, 'another'));
    await refused(nhsdLead, issue(ids.withdrawn, 'nhsd-lead', 1));
    await refused(nhsdLead, issue(ids.cancelled, 'nhsd-lead', 1));
  });

  it('keeps issued outcomes and reasons from changing but by a correction just signed', async () => {
    const change = [
      `update assessments set outcome = 'NOT_MET', version = version + 1 where inspection_id = $1`,
      `update assessment_rationales set rationale = 'x' where inspection_id = $1`,
    ];
    for (const sql of change)
      for (const viewer of [nhsdInspector, nhsdLead, secondLead, cqcLead, trust, like])
        expect((await past(viewer, sql, [ids.corrected]))[1]).toBe(0);
    const signed = `insert into report_sign_offs (inspection_id, report_number, ods_code, body_code, content_digest, signed_on, signed_by, recorded_at)
      select inspection_id, number, ods_code, body_code, content_digest, '2017-05-02', 'nhsd-lead', now()
      from report_versions where inspection_id = $1 and number = 2`;
    await UnitOfWork.forViewer(subgraph.dataSource, nhsdLead).write(async ({ manager }) => {
      await manager.query(signed, [ids.corrected]);
      for (const sql of change)
        expect((await manager.query(sql, [ids.corrected]))[1]).toBeGreaterThan(0);
    });
    for (const sql of change)
      for (const viewer of [nhsdInspector, secondLead, cqcLead, trust, like])
        expect((await past(viewer, sql, [ids.corrected]))[1]).toBe(0);
  });

  it('lets nobody change or remove who took part, what was declared, decided and issued', async () => {
    const { asSuperuser } = subgraph.database;
    for (const table of [tables.team, tables.declared, tables.decided, tables.issued])
      await expect(asSuperuser(`delete from ${table}`)).rejects.toThrow('append-only');
  });
});

describe('the database itself', () => {
  it('refuses an amendment without a reason, an original with one, and any other kind', async () => {
    const add = (kind: string, reason: string) =>
      subgraph.database.asSuperuser(
        `insert into report_versions (inspection_id, number, ods_code, body_code, kind, reason, drafted_on, content, content_digest, recorded_at, recorded_by)
         values ($1, 91, 'RX1', 'NHSD', '${kind}', ${reason}, '2017-05-02', '{}', encode(sha256('{}'), 'hex'), now(), 'x')`,
        [ids.corrected],
      );
    for (const [kind, reason] of [
      ['CORRECTION', 'null'],
      ['WITHDRAWAL', 'null'],
      ['ORIGINAL', `'x'`],
      ['OTHER', `'x'`],
    ] as const)
      await expect(add(kind, reason)).rejects.toThrow('report_versions_kind_check');
  });

  it('refuses two leads of one team', async () => {
    const add = (who: string) =>
      `insert into team_members values ('${ids.checked}', 95, '${who}', true, 'RX1', 'NHSD', now(), 'x')`;
    await past(nhsdLead, add('a'));
    await expect(past(nhsdLead, add('b'))).rejects.toThrow('team_members_one_lead');
  });

  it('refuses a withdrawal of what is not issued, before its issue, or with a result', async () => {
    const { asSuperuser } = subgraph.database;
    const set = (id: string, more: string) =>
      asSuperuser(
        `update inspections set version = version + 1, result = null, ${more} where id = '${id}'`,
      );
    const day = (on: string) => `withdrawn_on = '${on}'`;
    const unissued = set(ids.checked, day('2017-05-02'));
    await expect(unissued).rejects.toThrow('inspections_withdrawn');
    const early = set(ids.corrected, day('2017-03-19'));
    await expect(early).rejects.toThrow('inspections_withdrawn');
    const passed = asSuperuser(
      `update inspections set version = version + 1, ${day('2017-05-02')} where id = '${ids.corrected}'`,
    );
    await expect(passed).rejects.toThrow('inspections_withdrawn');
  });
});
