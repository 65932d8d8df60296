import { people, type Answer } from '@assay/kit/testing';
import { on, serve } from './support/notices.ts';
import { REGISTER } from './support/register.ts';
import { act, startRemediations, type Harness } from './support/remediations.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startRemediations(REGISTER);
});
afterAll(() => harness.close());

const finding = (odsCode: string) => harness.issueFinding({ odsCode });

const LIST = `query ($filter: NoticeFilter, $orderBy: NoticeOrder, $first: Int, $after: String, $last: Int, $before: String) {
  notices(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { id kind standing dispatchedOn trust { odsCode } remediations { id status } } } }`;
const list = async (variables: object, who = people.dhscOfficer): Promise<Answer['data']> => {
  const answer = await harness.as(who)(LIST, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data.notices;
};
const idsOf = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);

const OF_TRUSTS = `query ($of: [_Any!]!, $filter: NoticeFilter, $first: Int) { _entities(representations: $of) { ... on Trust {
  notices(filter: $filter, first: $first) { totalCount nodes { id standing remediations { id } } } } } }`;
const ofTrusts = (codes: string[], variables: object = {}, who = people.dhscOfficer) =>
  harness.as(who)(OF_TRUSTS, {
    of: codes.map((odsCode) => ({ __typename: 'Trust', odsCode })),
    ...variables,
  });

const nis = async (odsCode: string, dispatchedOn: string, more: object = {}) => {
  const { notice, remediations } = await serve(harness, people.dhscOfficer, 'serveNotice', {
    dispatchedOn,
    requirements: [{ findingId: finding(odsCode), requirement: 'Patch.', dueOn: '2024-12-31' }],
    ...more,
  });
  return { notice: notice.id as string, demand: remediations[0].id as string };
};

/** Where every notice of a demand stands, by kind. */
const standings = async (demand: string) => {
  const { nodes } = await list({ first: 100 });
  const about = nodes.filter(({ remediations }: { remediations: { id: string }[] }) =>
    remediations.some(({ id }) => id === demand),
  );
  return Object.fromEntries(
    about.map(({ kind, standing }: Record<string, string>) => [kind, standing]),
  );
};

const record = (name: string, demand: string, more: object) =>
  on(harness, people.dhscOfficer, name, demand, { reason: 'x', ...more });

describe('where a notice stands', () => {
  it('follows the acts on its demand, the notice and the penalty each for itself', async () => {
    const trust = people.approverOf('ZT001');
    const { demand } = await nis('ZT001', '2024-02-01');
    expect(await standings(demand)).toEqual({ BINDING: 'SERVED' });
    const appeal = (actedOn: string) =>
      on(harness, trust, 'lodgeAppeal', demand, { grounds: 'x', actedOn });
    await appeal('2024-02-10');
    expect(await standings(demand)).toEqual({ BINDING: 'APPEALED' });
    await record('decideAppeal', demand, { upheld: true, actedOn: '2024-03-01' });
    const penalty = { amount: 1000, method: 'IN_PERSON' };
    await record('serveNoticeOfPenalty', demand, {
      ...{ ...penalty, dispatchedOn: '2025-02-01', representationsBy: '2025-02-10' },
    });
    expect(await standings(demand)).toEqual({ BINDING: 'SERVED', PENALTY_INTENT: 'INTENDED' });
    await record('imposePenalty', demand, {
      ...{ ...penalty, dispatchedOn: '2025-03-01', payBy: '2025-04-01' },
    });
    await appeal('2025-03-10');
    expect(await standings(demand)).toEqual({
      BINDING: 'SERVED',
      PENALTY_INTENT: 'ENDED',
      PENALTY: 'APPEALED',
    });
    const quashed = await record('decideAppeal', demand, { upheld: false, actedOn: '2025-05-01' });
    expect(await standings(demand)).toMatchObject({ BINDING: 'SERVED', PENALTY: 'ENDED' });
    await act(harness.as(people.dhscOfficer), 'correctAct', {
      actId: quashed.act.id,
      reason: 'Another case.',
    });
    expect(await standings(demand)).toMatchObject({ BINDING: 'SERVED', PENALTY: 'APPEALED' });
    await record('withdrawRemediation', demand, { actedOn: '2025-06-01' });
    expect(await standings(demand)).toMatchObject({ BINDING: 'ENDED', PENALTY: 'ENDED' });
  });

  it('is intended until it is abandoned, and it is not listed once struck out', async () => {
    const intend = async () => {
      const { act: made, remediation } = await act(
        harness.as(people.dhscOfficer),
        'serveNoticeOfPenalty',
        {
          ...{ findingId: finding('ZT001'), contravention: 'x', amount: 5, reason: 'x' },
          ...{ method: 'IN_PERSON', dispatchedOn: '2024-05-01', representationsBy: '2024-05-20' },
        },
      );
      return { actId: made.id as string, demand: remediation.id as string };
    };
    const abandoned = await intend();
    expect(await standings(abandoned.demand)).toEqual({ PENALTY_INTENT: 'INTENDED' });
    await record('decideRepresentations', abandoned.demand, {
      ...{ proceed: false, actedOn: '2024-06-01' },
    });
    expect(await standings(abandoned.demand)).toEqual({ PENALTY_INTENT: 'ENDED' });
    const mistaken = await intend();
    await act(harness.as(people.dhscOfficer), 'correctAct', {
      actId: mistaken.actId,
      reason: 'The wrong trust.',
    });
    expect(await standings(mistaken.demand)).toEqual({});
  });
});

describe('the list of notices', () => {
  const power = { powerIds: ['DHSC-NIS17-ICB'] };
  let served: string[];
  beforeAll(async () => {
    served = [];
    for (const day of ['2023-01-10', '2023-03-10', '2023-02-10', '2023-02-10'])
      served.push((await nis('ZI001', day)).notice);
  }, 30_000);

  it('runs by the day of dispatch either way, to the end and back, page by page', async () => {
    const [january, march, ...february] = served;
    const latest = [march, ...february.sort().reverse(), january];
    const first = await list({ filter: power, first: 3 });
    expect(first).toMatchObject({
      totalCount: 4,
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    expect(idsOf(first)).toEqual(latest.slice(0, 3));
    const rest = await list({ filter: power, first: 3, after: first.pageInfo.endCursor });
    expect(idsOf(rest)).toEqual(latest.slice(3));
    const back = await list({ filter: power, last: 2, before: rest.pageInfo.startCursor });
    expect(idsOf(back)).toEqual(latest.slice(1, 3));
    expect(idsOf(await list({ filter: power, orderBy: 'EARLIEST' }))).toEqual(
      [...latest].reverse(),
    );
  });

  it.each([
    ['instruments', { instruments: ['Enforcement notice'] }, 4],
    ['another instrument', { instruments: ['Warning notice'] }, 0],
    ['bodies', { issuedBy: ['DHSC', 'CQC'] }, 4],
    ['another body', { issuedBy: ['CQC'] }, 0],
    ['trusts', { odsCodes: ['ZI001'] }, 4],
    ['another trust', { odsCodes: ['ZT001'] }, 0],
    ['kinds', { kinds: ['BINDING'] }, 4],
    ['another kind', { kinds: ['PENALTY'] }, 0],
    ['the days on which served', { servedFrom: '2023-02-10', servedTo: '2023-02-28' }, 2],
    ['standing', { standings: ['SERVED'] }, 4],
    ['another standing', { standings: ['APPEALED', 'ENDED', 'INTENDED'] }, 0],
  ])('is narrowed by %s', async (_, filter, count) => {
    const found = await list({ filter: { ...power, ...filter } });
    expect([found.totalCount, found.nodes.length]).toEqual([count, count]);
  });

  it('is for a trust of its own notices only, and for an auditor of all', async () => {
    const mine = await list({ filter: power }, people.approverOf('ZI001'));
    expect(mine.totalCount).toBe(4);
    expect((await list({ filter: power }, people.approverOf('ZT001'))).totalCount).toBe(0);
    expect((await list({ filter: power }, people.naoAuditor)).totalCount).toBe(4);
    const { data } = await ofTrusts(['ZI001', 'ZT001'], { filter: power });
    expect(
      data._entities.map((each: Answer['data']) => [
        each.notices.totalCount,
        idsOf(each.notices).length,
      ]),
    ).toEqual([
      [4, 4],
      [0, 0],
    ]);
  });

  it('costs a number of statements that does not grow with rows or trusts', async () => {
    const statements = async (work: () => Promise<unknown>) =>
      (await harness.log.during(work)).length;
    const one = await statements(() => list({ filter: power, first: 1 }));
    expect(await statements(() => list({ filter: power, first: 50 }))).toBe(one);
    const ofOne = await statements(() => ofTrusts(['ZI001'], { first: 1 }));
    expect(await statements(() => ofTrusts(['ZI001', 'ZT001', 'ZF001'], { first: 50 }))).toBe(
      ofOne,
    );
  });
});
