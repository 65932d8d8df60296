import type { Viewer } from '@assay/kit';
import { people, person } from '@assay/kit/testing';
import { REGISTER } from './support/register.ts';
import { act, startRemediations, type Harness } from './support/remediations.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startRemediations(REGISTER);
});
afterAll(() => harness.close());

const commissioner = person('commissioner', 'COMMISSIONER', 'ENFORCEMENT_OFFICER');
const nhsi = { ...people.nhseOfficer, organisation: { kind: 'BODY', code: 'NHSI' } } as const;
const { nhsdLead, dhscOfficer, cqcLead, icoOfficer, nhseOfficer } = people;

const mandate = (who: Viewer, odsCode: string, actedOn: string, powerId: string | null = null) =>
  act(harness.as(who), 'mandateRemediation', {
    findingId: harness.issueFinding({
      odsCode,
      raisedBy: who.organisation.code,
      subjects: ['NETWORK_AND_INFORMATION_SYSTEMS', 'PERSONAL_DATA'],
      issuedOn: '2015-01-01',
    }),
    powerId,
    contravention: 'The duty believed failed.',
    requirement: 'Patch.',
    actedOn,
    dueOn: '2030-01-01',
  });

/** Those who could compel, as the refusal of a body that never could tells. */
const holdersOf = async (odsCode: string, on: string) => {
  const { refusal } = await mandate(
    { ...nhsdLead, organisation: { kind: 'BODY', code: 'NCSC' } },
    odsCode,
    on,
  );
  return (refusal.holders as { id: string }[]).map(({ id }) => id).sort();
};

const TODAY = '2026-11-22';

describe('who can compel remediation', () => {
  it.each([
    [
      'an NHS trust',
      'ZT001',
      '2017-05-12',
      ['CQC-COND-REG', 'CQC-S29A', 'DHSC-S8-TRUST', 'ICO-98-S40', 'NHSI-TDA-DIRECT'],
    ],
    [
      'an NHS trust',
      'ZT001',
      '2018-05-10',
      [
        'CQC-COND-REG',
        'CQC-S29A',
        'DHSC-NIS17-TRUST',
        'DHSC-S8-TRUST',
        'ICO-98-S40',
        'NHSI-TDA-DIRECT',
      ],
    ],
    [
      'an NHS trust',
      'ZT001',
      '2023-04-01',
      [
        'CQC-COND-REG',
        'CQC-S29A',
        'DHSC-NIS17-TRUST',
        'DHSC-S8-TRUST',
        'ICO-18-S149',
        'NHSE-S105-TRUST',
        'NHSE-TDA-DIRECT',
      ],
    ],
    [
      'an NHS trust',
      'ZT001',
      TODAY,
      [
        'CQC-COND-REG',
        'CQC-S29A',
        'DHSC-NIS17-TRUST',
        'DHSC-S8-TRUST',
        'ICO-18-S149',
        'NHSE-S105-TRUST',
        'NHSE-TDA-DIRECT',
      ],
    ],
    [
      'a foundation trust',
      'ZF001',
      '2017-05-12',
      ['CQC-COND-REG', 'CQC-S29A', 'ICO-98-S40', 'NHSI-S105-FT', 'NHSI-S111-FT'],
    ],
    [
      'a foundation trust',
      'ZF001',
      '2018-05-10',
      [
        'CQC-COND-REG',
        'CQC-S29A',
        'DHSC-NIS17-TRUST',
        'ICO-98-S40',
        'NHSI-S105-FT',
        'NHSI-S111-FT',
      ],
    ],
    [
      'a foundation trust',
      'ZF001',
      '2023-04-01',
      [
        'CQC-COND-REG',
        'CQC-S29A',
        'DHSC-NIS17-TRUST',
        'ICO-18-S149',
        'NHSE-S105-FT',
        'NHSE-S111-FT',
      ],
    ],
    [
      'a foundation trust',
      'ZF001',
      TODAY,
      [
        'CQC-COND-REG',
        'CQC-S29A',
        'DHSC-NIS17-TRUST',
        'ICO-18-S149',
        'NHSE-S105-FT',
        'NHSE-S111-FT',
      ],
    ],
    [
      'a commissioning group, before there were boards,',
      'ZC001',
      '2017-05-12',
      ['ICO-98-S40', 'NHSE-S14Z21'],
    ],
    [
      'an integrated care board',
      'ZI001',
      '2023-04-01',
      ['DHSC-NIS17-ICB', 'ICO-18-S149', 'NHSE-S14Z61'],
    ],
    ['an integrated care board', 'ZI001', TODAY, ['DHSC-NIS17-ICB', 'ICO-18-S149', 'NHSE-S14Z61']],
    ['a GP practice', 'ZG001', '2017-05-12', ['CQC-COND-GP', 'CQC-S29-GP', 'ICO-98-S40']],
    ['a GP practice', 'ZG001', '2018-05-10', ['CQC-COND-GP', 'CQC-S29-GP', 'ICO-98-S40']],
    ['a GP practice', 'ZG001', '2023-04-01', ['CQC-COND-GP', 'CQC-S29-GP', 'ICO-18-S149']],
    ['a GP practice', 'ZG001', TODAY, ['CQC-COND-GP', 'CQC-S29-GP', 'ICO-18-S149']],
  ])('%s (%s) on %s', async (_, odsCode, on, holders) => {
    expect(await holdersOf(odsCode, on)).toEqual(holders);
  });

  it('an integrated care board on 12 May 2017: nobody, since it did not exist', async () => {
    const { refusal } = await mandate(cqcLead, 'ZI001', '2017-05-12');
    expect(refusal).toMatchObject({
      reason: 'The organisation did not exist on 12 May 2017.',
      holders: [],
    });
  });
});

describe('a mandate is refused with the reason that the register gives', () => {
  it.each([
    [
      'NHS Digital, on any day',
      nhsdLead,
      'ZT001',
      '2017-05-12',
      null,
      'could not mandate a local body to take remedial action',
    ],
    [
      'the Department under NIS, before it was law',
      dhscOfficer,
      'ZT001',
      '2017-05-12',
      'DHSC-NIS17-TRUST',
      'in force from 10 May 2018, not on 12 May 2017',
    ],
    [
      'the Department under NIS, the day before',
      dhscOfficer,
      'ZF001',
      '2018-05-09',
      null,
      'NIS Regulations',
    ],
    [
      'NHS Improvement under section 105 over an NHS trust',
      nhsi,
      'ZT001',
      '2017-05-12',
      'NHSI-S105-FT',
      'exempt',
    ],
    [
      'NHS England under section 105 over an NHS trust, the day before it was licensed',
      nhseOfficer,
      'ZT001',
      '2023-03-31',
      'NHSE-S105-TRUST',
      'in force from 1 April 2023, not on 31 March 2023',
    ],
    [
      'the CQC under section 29 over a trust',
      cqcLead,
      'ZT001',
      TODAY,
      'CQC-S29-IP',
      'does not reach NHS trusts',
    ],
    ['the Department under NIS over a GP practice', dhscOfficer, 'ZG001', TODAY, null, 'GP'],
    ['NHS England under NIS', nhseOfficer, 'ZT001', TODAY, 'DHSC-NIS17-TRUST', 'is a power of'],
    [
      'a commissioner, whose contract the register does not hold',
      commissioner,
      'ZF001',
      TODAY,
      'COMM-CONTRACT-FT-IP',
      'not established: contract party',
    ],
  ])('%s', async (_, who, odsCode, on, powerId, reason) => {
    const { refusal, errors, act: made } = await mandate(who, odsCode, on, powerId);
    expect({ errors, made }).toEqual({ errors: [], made: null });
    expect(refusal.reason).toContain(reason);
  });

  it.each([
    [
      'the Department under NIS, on its first day',
      dhscOfficer,
      'ZT001',
      '2018-05-10',
      null,
      'DHSC-NIS17-TRUST',
    ],
    [
      'the Information Commissioner, over a GP practice',
      icoOfficer,
      'ZG001',
      '2017-05-12',
      null,
      'ICO-98-S40',
    ],
    ['the CQC under section 29A, named', cqcLead, 'ZT001', '2017-05-12', 'CQC-S29A', 'CQC-S29A'],
    [
      'the CQC under section 29, over a GP practice',
      cqcLead,
      'ZG001',
      TODAY,
      'CQC-S29-GP',
      'CQC-S29-GP',
    ],
    ['NHS England, over a board', nhseOfficer, 'ZI001', '2023-04-01', 'NHSE-S14Z61', 'NHSE-S14Z61'],
  ])('and made by %s', async (_, who, odsCode, on, powerId, relied) => {
    const made = await mandate(who, odsCode, on, powerId);
    expect(made).toMatchObject({
      errors: [],
      refusal: null,
      remediation: { power: { id: relied } },
    });
  });
});
