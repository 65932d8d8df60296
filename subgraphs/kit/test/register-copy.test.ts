import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import {
  compellability,
  createBase,
  createDataSource,
  createFeedCursors,
  createRegisterCopy,
  FeedConsumer,
  LAW_RECORDED,
  ORGANISATION_RECORDED,
  readLaw,
  readOrganisation,
  registerCopyHandlers,
  type LawEvent,
  type OrganisationEvent,
} from '../src/index.ts';
import { createTestDatabase, TestFeed } from '../src/testing/index.ts';
import { silent } from './support/start-notes.ts';

class CreateCopy1700000000000 implements MigrationInterface {
  readonly name = 'CreateCopy1700000000000';

  async up(runner: QueryRunner): Promise<void> {
    await createBase(runner);
    await createFeedCursors(runner);
    await createRegisterCopy(runner);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

let dataSource: DataSource;
let consumer: FeedConsumer;
const feed = new TestFeed('trusts');

beforeAll(async () => {
  const tables = { entities: [], migrations: [CreateCopy1700000000000] };
  const { url } = await createTestDatabase('register_copy', tables);
  dataSource = await createDataSource({ url, ...tables, logger: silent }).initialize();
  consumer = new FeedConsumer({
    subgraph: 'copy',
    source: await feed.start(),
    dataSource,
    handlers: registerCopyHandlers,
    logger: silent,
  });
});
afterAll(async () => {
  await consumer.stop();
  await feed.close();
  await dataSource.destroy();
});

const trust: OrganisationEvent = {
  odsCode: 'RXX',
  name: 'Example Trust',
  region: { code: 'Y56', name: 'London' },
  openedOn: '2001-04-01',
  closedOn: null,
  kinds: [
    { kind: 'NHS_TRUST', from: '2001-04-01', to: '2008-10-01' },
    { kind: 'NHS_FOUNDATION_TRUST', from: '2008-10-01', to: null },
  ],
};
const tell = (event: OrganisationEvent) => {
  feed.push(ORGANISATION_RECORDED, event.odsCode, event);
  return consumer.pullToHead();
};

describe('the copy of an organisation', () => {
  it('knows the kind of a day: from the first day of a kind until the day before the next', async () => {
    await tell(trust);
    const known = await readOrganisation(dataSource.manager, 'RXX');
    expect(known).toMatchObject({
      odsCode: 'RXX',
      name: 'Example Trust',
      openedOn: '2001-04-01',
      closedOn: null,
    });
    const kinds = ['2001-03-31', '2001-04-01', '2008-09-30', '2008-10-01', '2026-01-01'].map(
      (day) => known?.kindOn(day),
    );
    expect(kinds).toEqual([
      null,
      'NHS_TRUST',
      'NHS_TRUST',
      'NHS_FOUNDATION_TRUST',
      'NHS_FOUNDATION_TRUST',
    ]);
  });

  it('takes whole what is told again', async () => {
    const kinds = [{ kind: 'NHS_TRUST', from: null, to: '2020-01-01' }];
    await tell({ ...trust, name: 'Renamed Trust', region: null, closedOn: '2019-12-31', kinds });
    const known = await readOrganisation(dataSource.manager, 'RXX');
    expect(known).toMatchObject({ name: 'Renamed Trust', closedOn: '2019-12-31' });
    expect(['1950-01-01', '2019-12-31', '2020-01-01'].map((day) => known?.kindOn(day))).toEqual([
      'NHS_TRUST',
      'NHS_TRUST',
      null,
    ]);
  });

  it('may have no kind at all, and an organisation never told of is unknown', async () => {
    await tell({ ...trust, odsCode: 'RYY', kinds: [] });
    expect((await readOrganisation(dataSource.manager, 'RYY'))?.kindOn('2017-05-12')).toBeNull();
    expect(await readOrganisation(dataSource.manager, 'RZZ')).toBeNull();
  });
});

describe('the copy of the law', () => {
  const facts: LawEvent[] = [
    {
      kind: 'body',
      id: 'B1',
      facts: {
        code: 'B1',
        name: 'Body One',
        establishedOn: null,
        dissolvedOn: null,
        successor: null,
      },
    },
    {
      kind: 'organisation-kind',
      id: 'NHS_TRUST',
      facts: { code: 'NHS_TRUST', existedFrom: null, existedTo: null },
    },
    {
      kind: 'power',
      id: 'P1',
      facts: {
        id: 'P1',
        bodyCode: 'B1',
        kind: 'DIRECT',
        instrument: 'Direction',
        basis: { instrument: 'Example Act 2016', provision: 's. 1', url: null },
        over: ['NHS_TRUST'],
        subject: 'GENERAL',
        binding: true,
        conditions: [],
        inForceFrom: '2018-05-10',
        inForceTo: null,
      },
    },
  ];
  const reaching = async (on: string) =>
    compellability(await readLaw(dataSource.manager), { kind: 'NHS_TRUST', on, subjects: [] });

  it('answers questions about powers as the register told them', async () => {
    for (const fact of facts) feed.push(LAW_RECORDED, fact.id, fact);
    await consumer.pullToHead();
    expect([await reaching('2018-05-09'), await reaching('2018-05-10')]).toEqual([
      'NONE',
      'INDIRECT',
    ]);
  });

  it('takes whole a fact that is told again', async () => {
    feed.push(LAW_RECORDED, 'P1', {
      ...facts[2]!,
      facts: { ...facts[2]!.facts, inForceTo: '2020-12-31' },
    });
    await consumer.pullToHead();
    expect([await reaching('2020-12-31'), await reaching('2021-01-01')]).toEqual([
      'INDIRECT',
      'NONE',
    ]);
    expect((await readLaw(dataSource.manager)).powers).toHaveLength(1);
  });
});
