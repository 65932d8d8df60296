import { UnitOfWork, type Viewer } from '@assay/kit';
import { people, person } from '@assay/kit/testing';
import { publishing, trusts2023 } from './support/publications.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { administrator, nhsdLead, cqcLead, naoAuditor } = people;
let subgraph: TestSubgraph;
let publish: ReturnType<typeof publishing>;
let published: string;
let other: string;

beforeAll(async () => {
  subgraph = await startSubgraph();
  publish = publishing(subgraph.as);
  await publish(trusts2023(['RX1', '22/23 Approaching Standards']));
  const rows = await subgraph.database.asSuperuser<{ id: string }>('select id from inspections');
  published = rows[0]!.id;
  other = (await subgraph.steps.begun()).id;
});
afterAll(() => subgraph.stop());

const claiming: Viewer = { ...people.approverOf('RX1'), roles: ['ADMINISTRATOR'] };

describe('importing', () => {
  it.each([
    ['a lead inspector', nhsdLead],
    ['an auditor', naoAuditor],
    ['a trust', people.approverOf('RX1')],
    ['a trust that claims the role', claiming],
  ])('is refused to %s', async (_, viewer) => {
    const { errors } = await publish(trusts2023(['RX2', '22/23 Standards Met']), {}, viewer);
    expect(errors).toMatchObject([{ code: 'ROLE_REQUIRED' }]);
  });
});

describe('a publication', () => {
  const document = `query ($id: ID!) { inspection(id: $id) { publication { status } assessments { rationale } } }`;
  const seen = async (viewer: Viewer) => {
    const { data } = await subgraph.as(viewer)(document, { id: published });
    return data.inspection;
  };

  it('is seen with its status by bodies and by the trust, with the reason by the trust', async () => {
    const status = { status: 'Approaching Standards' };
    expect(await seen(cqcLead)).toEqual({
      publication: status,
      assessments: [{ rationale: null }],
    });
    expect(await seen(people.approverOf('RX1'))).toEqual({
      publication: status,
      assessments: [{ rationale: expect.stringContaining('improvement plan') }],
    });
  });

  it('is seen neither by another trust nor by whoever imported it', async () => {
    expect(await seen(people.approverOf('RX2'))).toBeNull();
    expect(await seen(administrator)).toBeNull();
  });
});

describe('row-level security alone', () => {
  const past = (viewer: Viewer, sql: string): Promise<any> =>
    UnitOfWork.forViewer(subgraph.dataSource, viewer).write(({ manager }) => manager.query(sql));
  const denied = 'row-level security';

  /** An inspection as an import adds it, but for the columns given. */
  const inspection = (columns: Record<string, string> = {}) => {
    const values = {
      ods_code: `'RX2'`,
      body_code: `'NHSE'`,
      standard_code: `'DSPT-2022-23'`,
      method: `'SELF_ASSESSMENT'`,
      announced: 'true',
      status: `'ISSUED'`,
      planned_for: `'2023-06-30'`,
      began_on: `'2023-06-30'`,
      issued_on: `'2023-06-30'`,
      ...columns,
    };
    return `insert into inspections (${Object.keys(values).join()}) values (${Object.values(values).join()})`;
  };
  const publication = (id: string, columns: Record<string, string> = {}) => {
    const values = {
      inspection_id: `'${id}'`,
      ods_code: `'RX1'`,
      body_code: `'NHSE'`,
      standard_code: `'DSPT-2022-23'`,
      status: `'Standards Met'`,
      published_on: `'2023-06-30'`,
      revision: '9',
      recorded_at: 'now()',
      ...columns,
    };
    return `insert into publications (${Object.keys(values).join()}) values (${Object.values(values).join()})`;
  };
  const assessment = (id: string, control: string) => `
    insert into assessments (inspection_id, control_id, ods_code, body_code, outcome, self_assessed_outcome,
      assessed_on, recorded_at)
    values ('${id}', '${control}', 'RX1', 'NHSD', 'MET', 'MET', '2017-03-08', now())`;

  it('lets the operator add an issued self-assessment of a published status', async () => {
    await past(administrator, inspection());
  });

  it.each([
    ['of another method', { method: `'CONSENT'` }],
    ['that is not issued', { status: `'UNDER_WAY'`, issued_on: 'null' }],
    ['that nobody was told of', { announced: 'false' }],
    ['of another standard', { standard_code: `'CE-2014'` }],
    ['that has a history', { version: '2' }],
    ['begun on another day', { planned_for: `'2023-06-01'` }],
    ['under a power', { power_relied_on: `'{}'` }],
  ])('lets the operator add no inspection %s', async (_, columns) => {
    await expect(past(administrator, inspection(columns))).rejects.toThrow(denied);
  });

  it.each([
    ['an operator without the role', { ...administrator, roles: [] }],
    ['a trust that claims the role', claiming],
    ['a body that claims the role', person('someone', 'CQC', 'ADMINISTRATOR')],
  ])('lets %s add nothing', async (_, viewer) => {
    const caller = { ...viewer };
    if (viewer.organisation.code === 'CQC') caller.organisation = { kind: 'BODY', code: 'CQC' };
    await expect(past(caller, inspection())).rejects.toThrow(denied);
    await expect(past(caller, publication(published))).rejects.toThrow(denied);
  });

  it('lets the operator join nothing to an inspection of a body', async () => {
    await expect(past(administrator, assessment(other, 'CE-2014/CE1'))).rejects.toThrow(denied);
    const claimed = {
      body_code: `'NHSD'`,
      standard_code: `'CE-2014'`,
      published_on: `'2017-03-07'`,
    };
    await expect(past(administrator, publication(other, claimed))).rejects.toThrow(
      'publications_inspection',
    );
    const step = `insert into inspection_steps (inspection_id, version, ods_code, body_code, step, took_effect_on,
      recorded_at, recorded_by) values ('${other}', 1, 'RX1', 'NHSD', 'ISSUE', '2017-03-07', now(), 'x')`;
    await expect(past(administrator, step)).rejects.toThrow(denied);
    const rationale = `insert into assessment_rationales values (uuidv7(), '${other}', 'RX1', 'NHSD', 'x')`;
    await expect(past(administrator, rationale)).rejects.toThrow(denied);
  });

  it('lets the operator read publications, and nothing of inspections', async () => {
    const ids = (table: string) => past(administrator, `select * from ${table}`);
    expect(await ids('publications')).toHaveLength(1);
    for (const table of ['inspections', 'inspection_steps', 'assessments', 'assessment_rationales'])
      expect(await ids(table)).toEqual([]);
  });

  it('lets a trust read its own publications only', async () => {
    const read = (odsCode: string) =>
      past(people.approverOf(odsCode), 'select * from publications');
    expect(await read('RX1')).toHaveLength(1);
    expect(await read('RX2')).toEqual([]);
  });

  it('lets nobody change or remove what was published', async () => {
    const change = `update inspections set result = 'PASSED', version = version + 1`;
    expect((await past(administrator, change))[1]).toBe(0);
    for (const sql of [`update publications set status = 'x'`, 'delete from publications'])
      await expect(past(administrator, sql)).rejects.toThrow('append-only');
  });
});
