import { LAW_RECORDED, lawEvent, ORGANISATION_RECORDED, organisationEvent } from '@assay/kit';
import { readRegisterFile } from '../src/power/register-file.ts';
import { etrFile } from './support/etr.ts';
import { startTrusts, type RunningTrusts } from './support/running-trusts.ts';

let trusts: RunningTrusts;

beforeAll(async () => {
  trusts = await startTrusts();
});
afterAll(() => trusts.close());

const importAs = (asAt: string, name: string, more = {}) =>
  trusts.importCsv(etrFile({ code: 'ZA1', name, ...more }), { asAt });
const organisation = async () => (await trusts.told(ORGANISATION_RECORDED)).get('ZA1');

describe('the feed of organisations', () => {
  afterEach(() => trusts.clear());

  it('tells the name, region, days and kind of an organisation', async () => {
    await importAs('2024-01-01', 'ADA NHS TRUST');
    const event = await organisation();
    expect(organisationEvent.parse(event)).toEqual({
      odsCode: 'ZA1',
      name: 'Ada NHS Trust',
      region: { code: 'Y56', name: 'London' },
      openedOn: '2001-04-01',
      closedOn: null,
      kinds: [{ kind: 'NHS_TRUST', from: '2001-04-01', to: null }],
    });
  });

  it('tells kinds one after another, the last until the day after it closed', async () => {
    const closed = { closed: '20220331' };
    await importAs('2024-01-01', 'ADA NHS FOUNDATION TRUST', closed);
    await importAs('2014-01-01', 'ADA NHS TRUST');
    await importAs('2016-01-01', 'ADA NHS FOUNDATION TRUST');
    expect((await organisation()).kinds).toEqual([
      { kind: 'NHS_TRUST', from: '2001-04-01', to: '2016-01-01' },
      { kind: 'NHS_FOUNDATION_TRUST', from: '2016-01-01', to: '2022-04-01' },
    ]);
  });

  it('leaves out kinds of days on which the organisation was not open', async () => {
    await importAs('2000-01-01', 'ADA NHS FOUNDATION TRUST');
    await importAs('2010-01-01', 'ADA NHS TRUST', { closed: '20091231' });
    expect((await organisation()).kinds).toEqual([
      { kind: 'NHS_FOUNDATION_TRUST', from: '2001-04-01', to: '2010-01-01' },
    ]);
  });

  it('says nothing of an extract that adds only a name of the past', async () => {
    await importAs('2024-01-01', 'ADA NHS TRUST');
    await importAs('2015-01-01', 'EARLIER NHS TRUST');
    const rows = await trusts.database.asSuperuser(`select id from outbox where subject = 'ZA1'`);
    expect(rows).toHaveLength(1);
  });
});

describe('the feed of the law', () => {
  it('tells every fact, whole', async () => {
    const register = await readRegisterFile();
    const told = await trusts.told(LAW_RECORDED);
    const kinds = [...told.values()].map((event) => lawEvent.parse(event).kind);
    const count = (kind: string) => kinds.filter((k) => k === kind).length;
    expect(['power', 'absence', 'body', 'organisation-kind', 'condition'].map(count)).toEqual([
      114, 30, 13, 6, 4,
    ]);
    expect(kinds).toHaveLength(167);
    const power = register.powers.find(({ id }) => id === 'DHSC-NIS17-TRUST');
    expect(power?.steps?.length).toBeGreaterThan(0);
    expect(told.get('power/DHSC-NIS17-TRUST')).toEqual({
      kind: 'power',
      id: 'DHSC-NIS17-TRUST',
      facts: power,
    });
    expect(told.get('condition/OES-TRUSTS').facts).toMatchObject({
      condition: 'OPERATOR_OF_ESSENTIAL_SERVICE',
      kinds: ['NHS_TRUST', 'NHS_FOUNDATION_TRUST'],
      holdsFrom: '2018-05-10',
      holdsTo: null,
    });
  });
});
