import { UnitOfWork, type Viewer } from '@assay/kit';
import { people, person } from '@assay/kit/testing';
import { draftSteps, type DraftSteps } from './support/draft-steps.ts';
import { assessed } from './support/steps.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead, cqcInspector, cqcLead, naoAuditor, administrator } = people;
const trust = people.approverOf('RX1');
let subgraph: TestSubgraph;
let drafts: DraftSteps;
const names = new Map<string, string>();

/** Brings one inspection to each place between a draft and its issue; all but the first have been with the trust. */
beforeAll(async () => {
  subgraph = await startSubgraph();
  const { steps } = subgraph;
  drafts = draftSteps(subgraph.as);
  const sent = async (name: string): Promise<string> => {
    const { id } = await steps.recorded();
    names.set(id, name);
    await steps.draft(nhsdInspector, id);
    const { contentDigest } = await drafts.report(nhsdLead, id);
    await drafts.signOff(nhsdLead, id, contentDigest, { signedOn: '2017-03-13' });
    await drafts.send(nhsdInspector, id);
    await drafts.respond(trust, id, [{ controlId: 'CE-2014/CE1', comment: 'Not so.' }]);
    const [{ id: pointId }] = await drafts.points(nhsdInspector, id);
    await drafts.answer(nhsdInspector, id, [{ pointId, accepted: true, reason: 'Right.' }]);
    return id;
  };
  const change = async (id: string) => {
    const batch = [assessed('CE-2014/CE1', 'NOT_MET', { expectedVersion: 1 })];
    await steps.record(nhsdInspector, id, batch, { assessedOn: '2017-03-15' });
  };
  const drafted = await steps.recorded();
  names.set(drafted.id, 'drafted');
  await steps.draft(nhsdInspector, drafted.id);
  await sent('in check');
  await change(await sent('changed'));
  const again = await sent('drafted again');
  await change(again);
  await steps.draft(nhsdInspector, again, { draftedOn: '2017-03-15' });
  const sentAgain = await sent('sent again');
  await change(sentAgain);
  await steps.draft(nhsdInspector, sentAgain, { draftedOn: '2017-03-15' });
  await drafts.send(nhsdInspector, sentAgain, { dispatchedOn: '2017-03-15' });
  await drafts.respond(trust, sentAgain, [], { respondedOn: '2017-03-15' });
  const issued = await sent('issued');
  await steps.issue(nhsdLead, issued, (await drafts.read(nhsdLead, issued)).version as number);
  const dropped = await sent('cancelled');
  await steps.cancel(nhsdInspector, dropped);
});
afterAll(() => subgraph.stop());

/** The names of the inspections of which a viewer reads each part. */
interface Sight {
  assessments: string[];
  rationales: string[];
  reports: string[];
  signOffs: string[];
  checks: string[];
  points: string[];
}
const checked = ['cancelled', 'changed', 'drafted again', 'in check', 'issued', 'sent again'];
const all = [...checked, 'drafted'].sort();
const shown = ['in check', 'issued', 'sent again'];
const none = { assessments: [], rationales: [], reports: [], signOffs: [], checks: [], points: [] };
const sights: [string, Viewer, Sight][] = [
  [
    'the body reads all its own',
    nhsdInspector,
    {
      assessments: all,
      rationales: all,
      reports: all,
      signOffs: checked,
      checks: checked,
      points: checked,
    },
  ],
  [
    'the trust reads a draft only while it checks it and once it is issued, and what was said in checks always',
    trust,
    {
      assessments: shown,
      rationales: shown,
      reports: shown,
      // what it was sent the second time is not signed off
      signOffs: ['in check', 'issued'],
      checks: checked,
      points: checked,
    },
  ],
  [
    'another body reads outcomes once issued, never the report nor what was said of it',
    cqcInspector,
    { ...none, assessments: ['issued'] },
  ],
  [
    'an auditor reads outcomes once issued, never the report nor what was said of it',
    naoAuditor,
    { ...none, assessments: ['issued'] },
  ],
  ['another trust reads nothing', people.approverOf('RX2'), none],
  ['a trust of the same code as the body reads nothing', people.approverOf('NHSD'), none],
  [
    'a body of the same code as the trust',
    person('odd', 'RX1', 'INSPECTOR'),
    { ...none, assessments: ['issued'] },
  ],
  ['the operator reads nothing', administrator, none],
];

const tables = {
  assessments: 'assessments',
  rationales: 'assessment_rationales',
  reports: 'report_versions',
  signOffs: 'report_sign_offs',
  checks: 'accuracy_checks',
  points: 'draft_responses',
};
const guarded = [...Object.values(tables), 'inspections', 'accuracy_points', 'accuracy_answers'];
const switchRowSecurity = (mode: string) =>
  subgraph.database.asSuperuser(
    guarded.map((table) => `alter table ${table} ${mode} row level security`).join('; '),
  );

async function sightOf(viewer: Viewer): Promise<Sight> {
  const ids = [...names.keys()];
  const read = await Promise.all(ids.map((id) => drafts.read(viewer, id)));
  const having = (part: (inspection: any) => boolean) =>
    ids
      .filter((_, i) => read[i] && part(read[i]))
      .map((id) => names.get(id) ?? id)
      .sort();
  return {
    assessments: having(({ assessments }) => assessments.length > 0),
    rationales: having(({ assessments }) => assessments[0] && assessments[0].rationale !== null),
    reports: having(({ reportVersions }) => reportVersions.length > 0),
    signOffs: having(({ reportVersions }) => reportVersions.some((r: any) => r.signOff)),
    checks: having(({ accuracyCheck }) => accuracyCheck !== null),
    points: having(({ accuracyChecks: [first] }) => first?.points[0]?.answer?.accepted === true),
  };
}

const past = async (viewer: Viewer, sql: string, parameters: unknown[] = []): Promise<any[]> =>
  UnitOfWork.forViewer(subgraph.dataSource, viewer).write(async ({ manager }) =>
    manager.query(sql, parameters),
  );
const idOf = (name: string) => [...names].find(([, given]) => given === name)?.[0] ?? '';

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
    const found: Record<string, string[]> = {};
    for (const [part, table] of Object.entries(tables)) {
      const rows = await past(viewer, `select distinct inspection_id as id from ${table}`);
      found[part] = rows.map(({ id }) => names.get(id as string) ?? (id as string)).sort();
    }
    expect(found).toEqual(sight);
    for (const table of ['accuracy_points', 'accuracy_answers'])
      expect(await past(viewer, `select from ${table}`)).toHaveLength(sight.points.length);
  });
});

describe.each(['enable', 'disable'])('with row-level security %sd', (mode) => {
  beforeAll(() => switchRowSecurity(mode));
  afterAll(() => switchRowSecurity('enable'));

  it('the trust reads only the version that it was sent last', async () => {
    const { reportVersions, accuracyChecks } = await drafts.read(trust, idOf('sent again'));
    expect(reportVersions.map(({ number }: any) => number as number)).toEqual([2]);
    expect(accuracyChecks).toHaveLength(2);
  });

  it('the trust learns nothing of an unannounced inspection by answering it', async () => {
    const planned = await subgraph.steps.plan(nhsdInspector, { announced: false });
    const { errors } = await drafts.respond(trust, planned.inspection.id as string, []);
    expect(errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('row-level security alone', () => {
  const DENIED = 'row-level security';
  const respond = (id: string) => `
    insert into draft_responses (inspection_id, report_number, ods_code, body_code, responded_on, late, recorded_at, recorded_by)
    values ('${id}', 1, 'RX1', 'NHSD', '2017-03-16', false, now(), 'x')`;
  const answer = (id: string) => `
    insert into accuracy_answers (point_id, inspection_id, ods_code, body_code, accepted, reason, answered_on, recorded_at, recorded_by)
    values (gen_random_uuid(), '${id}', 'RX1', 'NHSD', true, 'x', '2017-03-16', now(), 'x')`;
  const sign = (id: string) => `
    insert into report_sign_offs (inspection_id, report_number, ods_code, body_code, content_digest, signed_on, signed_by, recorded_at)
    values ('${id}', 1, 'RX1', 'NHSD', 'x', '2017-03-16', 'x', now())`;
  const send = (id: string) => `
    insert into accuracy_checks (inspection_id, report_number, ods_code, body_code, dispatched_on, due_on, basis, recorded_at, recorded_by)
    values ('${id}', 1, 'RX1', 'NHSD', '2017-03-16', '2017-03-30', 'x', now(), 'x')`;

  it('lets only the approver of the trust answer a draft, and only while it is under check', async () => {
    for (const viewer of [people.contributorOf('RX1'), people.approverOf('RX2'), nhsdLead, cqcLead])
      await expect(past(viewer, respond(idOf('in check')))).rejects.toThrow(DENIED);
    for (const name of ['drafted', 'changed', 'issued', 'cancelled'])
      await expect(past(trust, respond(idOf(name)))).rejects.toThrow(DENIED);
  });

  it('lets the trust answer no point, sign nothing off and send nothing', async () => {
    const like = { ...trust, roles: [...trust.roles, 'LEAD_INSPECTOR' as const] };
    for (const viewer of [trust, like, cqcLead, administrator]) {
      await expect(past(viewer, answer(idOf('in check')))).rejects.toThrow(DENIED);
      await expect(past(viewer, sign(idOf('drafted')))).rejects.toThrow(DENIED);
      await expect(past(viewer, send(idOf('drafted')))).rejects.toThrow(DENIED);
    }
    await expect(past(nhsdInspector, sign(idOf('drafted')))).rejects.toThrow(DENIED);
    await expect(past(nhsdLead, answer(idOf('issued')))).rejects.toThrow(DENIED);
  });

  it('lets the trust change no inspection and no outcome while it checks the draft', async () => {
    for (const table of ['inspections', 'assessments', 'assessment_rationales']) {
      const key = table === 'inspections' ? 'id' : 'inspection_id';
      const sql = `delete from ${table} where ${key} = $1`;
      const answered = await past(trust, sql, [idOf('in check')]);
      expect(answered[1]).toBe(0);
    }
  });
});
