import { randomUUID } from 'node:crypto';
import { UnitOfWork, type Viewer } from '@assay/kit';
import { people } from '@assay/kit/testing';
import { recording } from './support/recording.ts';
import { assessed } from './support/steps.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead, cqcInspector, naoAuditor, administrator } = people;
let subgraph: TestSubgraph;
let inspectionId: string;

beforeAll(async () => {
  subgraph = await startSubgraph();
  inspectionId = (await subgraph.steps.begun()).id;
  const item = assessed('CE-2014/CE1', 'MET', { idempotencyKey: randomUUID() });
  await recording(subgraph).record(inspectionId, [item]);
});
afterAll(() => subgraph.stop());

const past = <T>(viewer: Viewer, sql: string, values: unknown[] = []): Promise<T> =>
  UnitOfWork.forViewer(subgraph.dataSource, viewer).write(({ manager }): Promise<T> =>
    manager.query(sql, values),
  );

describe('row-level security alone', () => {
  it.each<[string, Viewer, number]>([
    ['the body its own', nhsdLead, 1],
    ['another body none', cqcInspector, 0],
    ['the trust none', people.approverOf('RX1'), 0],
    ['an auditor none', naoAuditor, 0],
    ['the operator none', administrator, 0],
  ])('shows of the keys of outcomes: %s', async (_, viewer, count) => {
    expect(await past(viewer, 'select key from assessment_keys')).toHaveLength(count);
  });

  it('lets a person keep keys of their own, in inspections that they may record in', async () => {
    const keep = (viewer: Viewer, recordedBy = viewer.person) =>
      past(viewer, `insert into assessment_keys values ($1, $2, $3, $4, 'RX1', 'a hash', now())`, [
        viewer.organisation.code,
        recordedBy,
        randomUUID(),
        inspectionId,
      ]);
    const denied = 'row-level security';
    await expect(keep(nhsdInspector, nhsdLead.person)).rejects.toThrow(denied);
    await expect(keep(cqcInspector)).rejects.toThrow(denied);
    await expect(keep({ ...nhsdLead, roles: ['ENFORCEMENT_OFFICER'] })).rejects.toThrow(denied);
    await keep(nhsdInspector);
    await expect(past(nhsdInspector, 'delete from assessment_keys')).rejects.toThrow('append-only');
  });

  it('tells whether an id is taken, and leaves the caller who they are', async () => {
    const [row] = await past<{ id: string }[]>(nhsdInspector, 'select id from assessments');
    const ask = `select array(select assessment_ids_in_use($1))::text[] as taken, app_kind() as kind,
      (select count(*)::int from assessments) as seen`;
    const told = await past<object[]>(cqcInspector, ask, [[row?.id, randomUUID()]]);
    expect(told).toEqual([{ taken: [row?.id], kind: 'BODY', seen: 0 }]);
  });
});

describe('Postgres itself', () => {
  it('lets the version of an assessment rise only', async () => {
    const change = (version: string) =>
      subgraph.database.asSuperuser(`update assessments set version = ${version}`);
    await expect(change('version')).rejects.toThrow('version 1 does not follow 1');
    await change('version + 2');
    await expect(change('version - 1')).rejects.toThrow('version 2 does not follow 3');
  });

  it('knows no other severity and no other confidence', async () => {
    const set = (value: string) =>
      subgraph.database.asSuperuser(`update assessments set ${value}, version = version + 1`);
    await expect(set(`severity = 'DIRE'`)).rejects.toThrow('assessments_severity');
    await expect(set(`self_assessment_confidence = 'SOME'`)).rejects.toThrow(
      'assessments_confidence',
    );
  });
});
