import { people } from '@assay/kit/testing';
import { on, serve } from './support/notices.ts';
import { REGISTER } from './support/register.ts';
import { act, enforcementOf, startRemediations, type Harness } from './support/remediations.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startRemediations(REGISTER);
});
afterAll(() => harness.close());

const finding = (odsCode = 'ZF001', more: object = {}) =>
  harness.issueFinding({ odsCode, ...more });
const approver = people.approverOf('ZF001');

describe('regulation 17', () => {
  const nis = (odsCode: string, more: object = {}) =>
    serve(harness, people.dhscOfficer, 'serveNotice', {
      dispatchedOn: '2019-01-10',
      requirements: [{ findingId: finding(odsCode), requirement: 'Patch.', dueOn: '2019-06-30' }],
      ...more,
    });

  it('as first made needs no notice of intent, gives no appeal, and leads straight to a penalty', async () => {
    const { remediations, notice } = await nis('ZT001');
    expect(notice).toMatchObject({ power: { id: 'DHSC-NIS17-TRUST' } });
    const [{ id }] = remediations;
    const appeal = await on(harness, people.approverOf('ZT001'), 'lodgeAppeal', id, {
      grounds: 'No.',
      actedOn: '2019-01-15',
    });
    expect(appeal.refusal.reason).toContain('gave no appeal against');
    const penalty = {
      amount: 17_000_001,
      reason: 'Not met.',
      method: 'IN_PERSON',
      dispatchedOn: '2019-09-01',
      payBy: '2019-10-31',
    };
    const above = await on(harness, people.dhscOfficer, 'imposePenalty', id, penalty);
    expect(above.errors[0].message).toContain('above the cap');
    const imposed = await on(harness, people.dhscOfficer, 'imposePenalty', id, {
      ...penalty,
      amount: 17_000_000,
    });
    expect(imposed).toMatchObject({ errors: [], remediation: { status: 'PENALISED' } });
  });

  it('as amended may be preceded by a notice whose time the body sets, and is appealed against in 28 days from dispatch', async () => {
    const intendNis = (more: object) =>
      serve(harness, people.dhscOfficer, 'serveNoticeOfIntent', {
        dispatchedOn: '2024-02-01',
        requirements: [{ findingId: finding('ZT001'), requirement: 'Patch.' }],
        ...more,
      });
    expect((await intendNis({})).errors).toMatchObject([{ field: ['representationsBy'] }]);
    const { remediations } = await intendNis({ representationsBy: '2024-02-10' });
    const [{ id }] = remediations;
    const trust = people.approverOf('ZT001');
    await on(harness, trust, 'makeRepresentations', id, {
      statement: 'Soon.',
      actedOn: '2024-02-03',
    });
    await on(harness, people.dhscOfficer, 'decideRepresentations', id, {
      proceed: true,
      reason: 'Too late.',
      actedOn: '2024-02-04',
    });
    const { notice } = await serve(harness, people.dhscOfficer, 'serveNotice', {
      dispatchedOn: '2024-02-05',
      requirements: [{ remediationId: id, dueOn: '2024-05-05' }],
    });
    expect(notice).toMatchObject({ appealUntil: '2024-03-04' });
    expect(notice.appealBasis).toContain('28 days from dispatch on 5 February 2024');
    const late = await on(harness, trust, 'lodgeAppeal', id, {
      grounds: 'Late.',
      actedOn: '2024-03-05',
    });
    expect(late.errors).toMatchObject([{ code: 'WRONG_STATE', field: ['actedOn'] }]);
    const inTime = await on(harness, trust, 'lodgeAppeal', id, {
      grounds: 'In time.',
      actedOn: '2024-03-04',
    });
    expect(inTime.remediation).toMatchObject({ status: 'OVERDUE' });
  });
});

describe('a warning notice under section 29A', () => {
  const warn = (more: object = {}) =>
    serve(harness, people.cqcLead, 'serveNotice', {
      powerId: 'CQC-S29A',
      dispatchedOn: '2024-03-28',
      method: 'ELECTRONIC',
      requirements: [
        { findingId: finding(), requirement: 'First.', dueOn: '2024-05-01' },
        { findingId: finding(), requirement: 'Second.', dueOn: '2024-07-01' },
      ],
      ...more,
    });

  it('is one instrument whose requirements have deadlines of their own, deemed received on the next working day', async () => {
    const { notice, remediations } = await warn();
    expect(notice).toMatchObject({ servedOn: '2024-04-02', appealUntil: null });
    expect(notice.serviceRule).toContain(
      'deemed received on 2 April 2024, the next working day after that',
    );
    expect(notice.mustState).toContain('reasons');
    expect(remediations.map((each: { dueOn: string }) => each.dueOn)).toEqual([
      '2024-05-01',
      '2024-07-01',
    ]);
    expect(remediations[0].acts[0].dueBasis).toContain(
      'different times may be set for different requirements (s.29A(3))',
    );
    const posted = await warn({ method: 'POST' });
    expect(posted.notice.servedOn).toBe('2024-03-31');
  });

  it('obliges the body to determine compliance after its latest deadline, by another person', async () => {
    const { remediations } = await warn();
    const [{ id, finding: about }] = remediations;
    const awaited = async (day: string) =>
      (await enforcementOf(harness.as(people.cqcLead), about.id, `(asOf: "${day}T12:00:00Z")`))
        .remediations[0].awaiting;
    expect([
      await awaited('2024-05-02'),
      await awaited('2024-07-01'),
      await awaited('2024-07-02'),
    ]).toEqual(['TRUST', 'TRUST', 'BODY']);
    const determine = (actedOn: string, complied: boolean, who = people.cqcInspector) =>
      on(harness, who, 'determineCompliance', id, { complied, reason: 'Seen on site.', actedOn });
    expect((await determine('2024-07-01', true)).errors).toMatchObject([
      { code: 'WRONG_STATE', field: ['actedOn'] },
    ]);
    expect((await determine('2024-07-02', true, people.cqcLead)).errors).toMatchObject([
      { code: 'ANOTHER_PERSON_REQUIRED' },
    ]);
    const determined = await determine('2024-07-02', false);
    expect(determined).toMatchObject({
      errors: [],
      remediation: { status: 'OVERDUE', awaiting: 'TRUST' },
    });
    expect((await determine('2024-08-01', true)).remediation).toMatchObject({ status: 'VERIFIED' });
  });

  it('gives no appeal, and other powers ask for no determination', async () => {
    const { remediations } = await warn();
    const appeal = await on(harness, approver, 'lodgeAppeal', remediations[0].id, {
      grounds: 'No.',
    });
    expect(appeal.refusal.reason).toContain('The law gives no appeal');
    const other = await act(harness.as(people.dhscOfficer), 'mandateRemediation', {
      findingId: finding(),
      contravention: 'x',
      requirement: 'x',
      actedOn: '2019-01-01',
      dueOn: '2019-02-01',
    });
    const { errors } = await on(
      harness,
      people.dhscSecondOfficer,
      'determineCompliance',
      other.remediation.id,
      {
        complied: true,
        reason: 'x',
      },
    );
    expect(errors[0].message).toContain('asks for no determination');
  });

  it.each([
    ['nothing', { requirements: [] }, 'INVALID_VALUE', ['requirements']],
    [
      'a requirement that is about nothing',
      { requirements: [{ dueOn: '2024-05-01' }] },
      'INVALID_VALUE',
      ['requirements', '0'],
    ],
    [
      'a demand that is not there',
      { requirements: [{ remediationId: crypto.randomUUID(), dueOn: '2024-05-01' }] },
      'NOT_FOUND',
      ['requirements', '0', 'remediationId'],
    ],
    [
      'a dispatch in the future',
      { dispatchedOn: '2999-01-01' },
      'DATE_IN_FUTURE',
      ['dispatchedOn'],
    ],
    [
      'a receipt before the dispatch',
      { receivedOn: '2024-03-27' },
      'DATE_OUT_OF_ORDER',
      ['receivedOn'],
    ],
  ])('with %s is not served', async (_, more, code, field) => {
    expect((await warn(more)).errors).toMatchObject([{ code, field }]);
  });

  it('is not served on two trusts, nor with a deadline before it counts as received', async () => {
    const several = await warn({
      requirements: ['ZF001', 'ZT001'].map((ods) => ({
        findingId: finding(ods),
        requirement: 'x',
        dueOn: '2024-05-01',
      })),
    });
    expect(several.errors).toMatchObject([{ code: 'INVALID_VALUE', field: ['requirements'] }]);
    const early = await warn({
      requirements: [{ findingId: finding(), requirement: 'x', dueOn: '2024-04-01' }],
    });
    expect(early.errors).toMatchObject([
      { code: 'DATE_OUT_OF_ORDER', field: ['requirements', '0', 'dueOn'] },
    ]);
  });

  it('is seen by its trust and by bodies, and by no other trust', async () => {
    const { notice } = await warn();
    const seen = async (who: Parameters<Harness['as']>[0]) =>
      (await harness.as(who)('query ($id: ID!) { notice(id: $id) { id } }', { id: notice.id })).data
        .notice;
    expect(await seen(approver)).toEqual({ id: notice.id });
    expect(await seen(people.naoAuditor)).toEqual({ id: notice.id });
    expect(await seen(people.approverOf('ZT001'))).toBeNull();
    await expect(harness.database.asSuperuser('delete from notices')).rejects.toThrow(
      'append-only',
    );
  });
});

describe('an enforcement notice about personal data', () => {
  it('sets no deadline before the time to appeal has ended', async () => {
    const ico = (dueOn: string) =>
      serve(harness, people.icoOfficer, 'serveNotice', {
        dispatchedOn: '2024-02-01',
        requirements: [
          {
            findingId: finding('ZG001', { subjects: ['PERSONAL_DATA'] }),
            requirement: 'Encrypt.',
            dueOn,
          },
        ],
      });
    expect((await ico('2024-02-28')).errors).toMatchObject([
      { code: 'DATE_OUT_OF_ORDER', field: ['requirements', '0', 'dueOn'] },
    ]);
    expect((await ico('2024-02-29')).errors).toEqual([]);
  });
});

describe('a fine', () => {
  it('never reaches those that the law spares: the reason says whom it reaches', async () => {
    const { remediation } = await act(harness.as(people.icoOfficer), 'mandateRemediation', {
      findingId: finding('ZT001', {
        subjects: ['NETWORK_AND_INFORMATION_SYSTEMS', 'PERSONAL_DATA'],
      }),
      contravention: 'x',
      requirement: 'x',
      actedOn: '2024-02-01',
      dueOn: '2024-05-01',
    });
    const dhsc = await act(harness.as(people.dhscOfficer), 'mandateRemediation', {
      findingId: finding('ZT001'),
      contravention: 'x',
      requirement: 'x',
      actedOn: '2025-08-01',
      dueOn: '2025-09-01',
    });
    const fine = (who: typeof people.dhscOfficer, id: string, powerId: string) =>
      on(harness, who, 'imposePenalty', id, {
        powerId,
        amount: 1,
        reason: 'x',
        method: 'IN_PERSON',
        dispatchedOn: '2025-10-01',
        payBy: '2025-12-01',
      });
    const spared = await fine(people.dhscOfficer, dhsc.remediation.id, 'DHSC-S277E');
    expect(spared.refusal.reason).toContain('does not reach NHS trusts');
    expect(spared.refusal.reason).toContain('A public body can never be fined');
    const anothers = await fine(people.icoOfficer, remediation.id, 'DHSC-NIS18-TRUST');
    expect(anothers.refusal.reason).toContain('no power of this body');
  });
});
