import { addDays, londonDay, SUCCESSION_RECORDED, UnitOfWork, type Viewer } from '@assay/kit';
import { people } from '@assay/kit/testing';
import { etrFile } from './support/etr.ts';
import { startTrusts, type RunningTrusts } from './support/running-trusts.ts';

let trusts: RunningTrusts;

beforeAll(async () => {
  trusts = await startTrusts();
  await trusts.importCsv(
    etrFile(
      { code: 'RAA', name: 'ALPHA NHS TRUST', closed: '20170331' },
      { code: 'RBB', name: 'BETA NHS FOUNDATION TRUST' },
      { code: 'RCC', name: 'GAMMA NHS TRUST' },
      { code: 'RW6', name: 'PENNINE ACUTE HOSPITALS NHS TRUST', closed: '20210930' },
      { code: 'RM3', name: 'NORTHERN CARE ALLIANCE NHS FOUNDATION TRUST' },
    ),
  );
});
afterAll(() => trusts.close());

const { administrator, cqcLead, approverOf } = people;
const record = async (input: object, viewer: Viewer = administrator) => {
  const { data, errors } = await trusts.as(viewer)(
    `mutation ($input: RecordSuccessionInput!) { recordSuccession(input: $input) {
       trust { odsCode succeededOn successors { odsCode } } errors { code message field } } }`,
    { input: { idempotencyKey: crypto.randomUUID(), ...input } },
  );
  expect(errors).toBeUndefined();
  return data.recordSuccession;
};
const merger = { odsCode: 'RAA', successorCode: 'RBB', effectiveOn: '2017-04-01' };

it('a merger is recorded once, shown, and told by the feed', async () => {
  const input = { ...merger, idempotencyKey: 'merger' };
  const first = await record(input);
  expect(first).toEqual({
    trust: { odsCode: 'RAA', succeededOn: '2017-04-01', successors: [{ odsCode: 'RBB' }] },
    errors: [],
  });
  expect(await record(input)).toEqual(first);
  expect((await record({ ...merger, successorCode: 'RCC' })).errors).toMatchObject([
    { code: 'WRONG_STATE', message: 'RAA was succeeded by RBB on 1 April 2017.' },
  ]);
  expect((await trusts.told(SUCCESSION_RECORDED)).get('RAA')).toEqual(merger);
});

it('a recorded successor stands beside those of the register', async () => {
  const { trust } = await record({
    odsCode: 'RW6',
    successorCode: 'RM3',
    effectiveOn: '2021-10-01',
  });
  expect(trust.successors).toEqual([{ odsCode: 'RM3' }]);
});

it.each([
  ['tomorrow', { effectiveOn: addDays(londonDay(), 1) }, ['DATE_IN_FUTURE', 'effectiveOn']],
  ['an unknown organisation', { odsCode: 'ZZZ' }, ['NOT_FOUND', 'odsCode']],
  ['an unknown successor', { successorCode: 'ZZZ' }, ['NOT_FOUND', 'successorCode']],
])('%s is refused by its place', async (_, more, [code, field]) => {
  const input = { odsCode: 'RCC', successorCode: 'RBB', effectiveOn: '2019-04-01', ...more };
  expect((await record(input)).errors).toMatchObject([{ code, field: [field] }]);
});

it.each([
  ['a body', cqcLead],
  ['a trust', approverOf('RCC')],
])('%s records none', async (_, viewer) => {
  const input = { odsCode: 'RCC', successorCode: 'RBB', effectiveOn: '2019-04-01' };
  expect((await record(input, viewer)).errors).toMatchObject([{ code: 'ROLE_REQUIRED' }]);
});

it('row-level security alone shows a merger to the two trusts only, and lets an administrator only add one', async () => {
  const inDatabase = async <T>(viewer: Viewer, sql: string): Promise<T[]> => {
    const work = UnitOfWork.forViewer(trusts.dataSource, viewer);
    try {
      return await work.write(({ manager }) => manager.query<T[]>(sql));
    } finally {
      await work.close();
    }
  };
  const seen = async (viewer: Viewer) =>
    (await inDatabase<object>(viewer, `select from successions where ods_code = 'RAA'`)).length;
  expect(await seen(approverOf('RAA'))).toBe(1);
  expect(await seen(approverOf('RBB'))).toBe(1);
  expect(await seen(approverOf('RCC'))).toBe(0);
  expect(await seen(cqcLead)).toBe(1);
  const add = `insert into successions values ('RCC', 'RBB', '2019-04-01', 'x', now())`;
  const withoutRole: Viewer = { ...administrator, roles: [] };
  const ofAnotherKind: Viewer = { ...administrator, organisation: cqcLead.organisation };
  for (const viewer of [cqcLead, approverOf('RCC'), withoutRole, ofAnotherKind])
    await expect(inDatabase(viewer, add)).rejects.toThrow('row-level security');
  await expect(trusts.database.asSuperuser('delete from successions')).rejects.toThrow(
    'append-only',
  );
});
