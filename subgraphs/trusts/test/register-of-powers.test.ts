import { compellingPowers, powersReaching, type Law, type OrganisationKind } from '@assay/kit';
import { people } from '@assay/kit/testing';
import { loadRegister } from '../src/power/load-register.ts';
import type { RegisterFile } from '../src/power/register-file.shape.ts';
import { parseRegister, readRegisterFile } from '../src/power/register-file.ts';
import { startTrusts, type RunningTrusts } from './support/running-trusts.ts';

const register = await readRegisterFile();

const law: Law = {
  bodies: new Map(register.bodies.map((body) => [body.code, body])),
  powers: register.powers,
  absences: register.absences,
  kinds: register.organisationKinds,
  conditions: register.conditionFacts,
};

describe('who can compel remediation', () => {
  const cqc = ['CQC-S29A', 'CQC-COND-REG'];
  const cqcOfPractices = ['CQC-S29-GP', 'CQC-COND-GP'];
  const foundationTrust2023 = [
    ...cqc,
    'DHSC-NIS17-TRUST',
    'ICO-18-S149',
    'NHSE-S105-FT',
    'NHSE-S111-FT',
    'COMM-CONTRACT-FT-IP',
  ];
  const trust2023 = [
    ...cqc,
    'DHSC-NIS17-TRUST',
    'DHSC-S8-TRUST',
    'ICO-18-S149',
    'NHSE-TDA-DIRECT',
    'NHSE-S105-TRUST',
  ];
  const trust2017 = [...cqc, 'NHSI-TDA-DIRECT', 'DHSC-S8-TRUST', 'ICO-98-S40'];
  const foundationTrust2017 = [
    ...cqc,
    'NHSI-S105-FT',
    'NHSI-S111-FT',
    'COMM-CONTRACT-FT-IP',
    'ICO-98-S40',
  ];
  const board = ['NHSE-S14Z61', 'DHSC-NIS17-ICB', 'ICO-18-S149'];

  it.each<[OrganisationKind, string, string[]]>([
    ['NHS_TRUST', '2017-05-12', trust2017],
    ['NHS_TRUST', '2018-05-09', trust2017],
    ['NHS_TRUST', '2018-05-10', [...trust2017, 'DHSC-NIS17-TRUST']],
    ['NHS_TRUST', '2023-03-31', trust2023.filter((id) => id !== 'NHSE-S105-TRUST')],
    ['NHS_TRUST', '2023-04-01', trust2023],
    ['NHS_TRUST', '2026-11-22', trust2023],
    ['NHS_FOUNDATION_TRUST', '2017-05-12', foundationTrust2017],
    ['NHS_FOUNDATION_TRUST', '2018-05-10', [...foundationTrust2017, 'DHSC-NIS17-TRUST']],
    ['NHS_FOUNDATION_TRUST', '2023-04-01', foundationTrust2023],
    ['NHS_FOUNDATION_TRUST', '2026-11-22', foundationTrust2023],
    ['INTEGRATED_CARE_BOARD', '2017-05-12', []],
    ['INTEGRATED_CARE_BOARD', '2018-05-10', []],
    ['INTEGRATED_CARE_BOARD', '2023-04-01', board],
    ['INTEGRATED_CARE_BOARD', '2026-11-22', board],
    ['CLINICAL_COMMISSIONING_GROUP', '2017-05-12', ['NHSE-S14Z21', 'ICO-98-S40']],
    ['CLINICAL_COMMISSIONING_GROUP', '2018-05-10', ['NHSE-S14Z21', 'ICO-98-S40']],
    ['CLINICAL_COMMISSIONING_GROUP', '2023-04-01', []],
    ['GP_PRACTICE', '2017-05-12', [...cqcOfPractices, 'ICO-98-S40']],
    ['GP_PRACTICE', '2018-05-10', [...cqcOfPractices, 'ICO-98-S40']],
    ['GP_PRACTICE', '2023-04-01', [...cqcOfPractices, 'ICO-18-S149']],
    ['GP_PRACTICE', '2026-11-22', [...cqcOfPractices, 'ICO-18-S149']],
  ])('%s on %s', (kind, on, expected) => {
    const binding = powersReaching(law, { kind, on }).filter((power) => power.binding);
    expect(binding.map((power) => power.id).sort()).toEqual([...expected].sort());
  });

  it.each<[string, OrganisationKind, string, boolean]>([
    ['DHSC-NIS17-TRUST', 'NHS_TRUST', '2018-05-10', true],
    ['DHSC-NIS17-ICB', 'INTEGRATED_CARE_BOARD', '2022-07-01', true],
    ['DHSC-NIS17-IP', 'INDEPENDENT_PROVIDER', '2023-04-01', false],
    ['NHSI-S105-FT', 'NHS_FOUNDATION_TRUST', '2017-05-12', true],
    ['NHSE-S105-TRUST', 'NHS_TRUST', '2023-04-01', true],
    ['NHSE-S105-IP', 'INDEPENDENT_PROVIDER', '2023-04-01', false],
    ['COMM-CONTRACT-FT-IP', 'NHS_FOUNDATION_TRUST', '2023-04-01', false],
    ['ICO-18-S149', 'NHS_TRUST', '2023-04-01', false],
  ])('%s over %s on %s: preconditions established is %s', (id, kind, on, established) => {
    const compelling = compellingPowers(law, {
      kind,
      on,
      subjects: ['NETWORK_AND_INFORMATION_SYSTEMS'],
    });
    expect(compelling.some((power) => power.id === id)).toBe(established);
  });

  it('includes the commissioner of information only where personal data is at risk', () => {
    const compelling = compellingPowers(law, {
      kind: 'NHS_TRUST',
      on: '2023-04-01',
      subjects: ['PERSONAL_DATA'],
    });
    expect(compelling[0]?.id).toBe('ICO-18-S149');
  });
});

describe('the register of powers', () => {
  it('has every fact that was established', () => {
    expect(register.powers).toHaveLength(114);
    expect(register.powers.filter((power) => power.binding)).toHaveLength(28);
    expect(register.absences).toHaveLength(30);
    expect(register.bodies).toHaveLength(13);
    expect(register.organisationKinds).toHaveLength(6);
    expect(register.proposed).toHaveLength(4);
  });

  it('gives a source for every power but the one inferred', () => {
    const without = register.powers.filter((power) => power.sources.length === 0);
    expect(without).toMatchObject([{ id: 'NCSC-ALERT-2016', confidence: 'UNVERIFIED' }]);
  });

  it('is refused with every problem and its place', () => {
    const broken: any = structuredClone(register);
    broken.powers[0].inForceTo = '2010-01-01';
    broken.powers[1].bodyCode = 'NOBODY';
    broken.powers[2].over = ['HOSPITAL'];
    broken.absences[1].id = broken.absences[0].id;
    const refused = () => parseRegister(broken);
    expect(refused).toThrow(/powers\[2\] \(.+\)\.over\[0\]: Invalid option/);
    broken.powers[2].over = ['NHS_TRUST'];
    expect(refused).toThrow(
      /powers\[0\] \(NHSD-ASSESS\)\.inForceTo: 2010-01-01 is before 2016-09-01/,
    );
    expect(refused).toThrow(/powers\[1\] \(.+\)\.bodyCode: NOBODY is not one of the bodies/);
    expect(refused).toThrow(/absences\[1\] \(NHSD-NO-MANDATE\): NHSD-NO-MANDATE is given twice/);
  });
});

describe('loading the register', () => {
  let trusts: RunningTrusts;

  beforeEach(async () => {
    trusts = await startTrusts();
  });
  afterEach(() => trusts.close());

  const count = async (sql: string) =>
    Number((await trusts.database.asSuperuser<{ n: string }>(sql))[0]!.n);
  const changed = (): RegisterFile => {
    const copy = structuredClone(register);
    copy.powers.find((power) => power.id === 'NHSE-S105-TRUST')!.note = 'Reviewed.';
    return copy;
  };

  it('writes nothing and tells nothing a second time', async () => {
    const before = await count('select count(*) as n from outbox');
    expect(await loadRegister(trusts.dataSource, register)).toBe(0);
    expect(await count('select count(*) as n from outbox')).toBe(before);
    expect(
      await count('select count(*) as n from register_facts where recorded_to is not null'),
    ).toBe(0);
  });

  it('ends the old version of a changed fact and begins a new one, told once', async () => {
    const before = await count('select count(*) as n from outbox');
    expect(await loadRegister(trusts.dataSource, changed())).toBe(1);
    const versions = await trusts.database.asSuperuser(
      `select facts->>'note' = 'Reviewed.' as new, recorded_to is null as current,
         lag(recorded_to) over (order by recorded_from) = recorded_from as adjacent
       from register_facts where id = 'NHSE-S105-TRUST' order by recorded_from`,
    );
    expect(versions).toEqual([
      { new: false, current: false, adjacent: null },
      { new: true, current: true, adjacent: true },
    ]);
    expect(await count('select count(*) as n from outbox')).toBe(before + 1);
  });

  it('loads once when processes start together', async () => {
    const fresh = await startTrusts({ register: false });
    const loads = [1, 2, 3].map(() => loadRegister(fresh.dataSource, register));
    const loaded = await Promise.all(loads).finally(fresh.close);
    expect(loaded.sort((a, b) => a - b)).toEqual([0, 0, 168]);
  });

  it('refuses a register from which a recorded fact is missing', async () => {
    const shortened = { ...register, powers: register.powers.slice(1) };
    await expect(loadRegister(trusts.dataSource, shortened)).rejects.toThrow(
      /power NHSD-ASSESS: is recorded, and missing/,
    );
  });

  it('brings no proposed power into force', async () => {
    const ids = register.proposed.map((proposal) => proposal.id);
    expect(ids).toHaveLength(4);
    const { data } = await trusts.as(people.naoAuditor)(
      '{ bodies { powers(on: "2031-01-01") { id } } }',
    );
    const held = data.bodies.flatMap((body: any) => body.powers.map((power: any) => power.id));
    expect(held.length).toBeGreaterThan(50);
    expect(held).not.toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(ids.join('|')))]),
    );
  });
});
