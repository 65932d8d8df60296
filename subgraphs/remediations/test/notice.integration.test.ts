import { people } from '@assay/kit/testing';
import { on, serve } from './support/notices.ts';
import { REGISTER } from './support/register.ts';
import {
  act,
  enforcementOf,
  startRemediations,
  submitEvidence,
  type Harness,
} from './support/remediations.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startRemediations(REGISTER);
});
afterAll(() => harness.close());

const finding = (odsCode = 'ZF001', more: object = {}) =>
  harness.issueFinding({ odsCode, ...more });
const approver = people.approverOf('ZF001');

/** A notice of intent under s.105, handed over on 1 February 2024: representations until 29 February. */
const intend = (more: object = {}) =>
  serve(harness, people.nhseOfficer, 'serveNoticeOfIntent', {
    powerId: 'NHSE-S105-FT',
    dispatchedOn: '2024-02-01',
    requirements: [{ findingId: finding(), requirement: 'Replace what is unsupported.' }],
    ...more,
  });

const requireOf = (remediationId: string, more: object = {}) =>
  serve(harness, people.nhseOfficer, 'serveNotice', {
    dispatchedOn: '2024-03-10',
    requirements: [{ remediationId, dueOn: '2024-09-30' }],
    ...more,
  });

describe('a requirement under section 105', () => {
  it('is announced, represented against, decided on and then served, each in its turn', async () => {
    const intended = await intend();
    expect(intended).toMatchObject({
      errors: [],
      refusal: null,
      notice: {
        kind: 'INTENT',
        power: { id: 'NHSE-S105-FT' },
        servedOn: '2024-02-01',
        appealUntil: null,
      },
      remediations: [
        {
          status: 'INTENDED',
          awaiting: 'BODY',
          dueOn: null,
          finding: { enforcementStatus: 'NOTICE_SERVED' },
          acts: [{ kind: 'NOTICE_OF_INTENT_SERVED', dueOn: '2024-02-29' }],
        },
      ],
    });
    const [{ id, acts }] = intended.remediations;
    expect(acts[0].dueBasis).toBe(
      '28 days from 1 February 2024, the day after being day 1 (Sch 11 para 1(3)-(4)); handed over on 1 February 2024',
    );

    const early = await requireOf(id, { dispatchedOn: '2024-02-29' });
    expect(early.refusal.reason).toContain('requires first: representations, at least 28 days');
    expect(early.refusal.reason).toContain('may be made until 29 February 2024');

    const made = await on(harness, approver, 'makeRepresentations', id, {
      statement: 'The replacement is under way.',
      actedOn: '2024-02-20',
    });
    expect(made).toMatchObject({
      errors: [],
      remediation: { status: 'INTENDED', awaiting: 'BODY' },
    });
    const undecided = await requireOf(id);
    expect(undecided.refusal.reason).toContain('the body has yet to decide on them');

    const decision = { proceed: true, reason: 'It is too slow.' };
    const tooSoon = await on(harness, people.nhseOfficer, 'decideRepresentations', id, {
      ...decision,
      actedOn: '2024-02-29',
    });
    expect(tooSoon.errors).toMatchObject([{ code: 'WRONG_STATE', field: ['actedOn'] }]);
    const decided = await on(harness, people.nhseOfficer, 'decideRepresentations', id, {
      ...decision,
      actedOn: '2024-03-01',
    });
    expect(decided).toMatchObject({ errors: [], remediation: { status: 'INTENDED' } });

    const served = await requireOf(id);
    expect(served).toMatchObject({
      errors: [],
      refusal: null,
      notice: { kind: 'BINDING', remediations: [{ id }] },
      remediations: [{ id, kind: 'MANDATE', dueOn: '2024-09-30' }],
    });
    const track = await enforcementOf(harness.as(approver), served.remediations[0].finding.id);
    expect(track.remediations[0].status).toBe('OVERDUE');
  });

  it('is served without a decision once the time for representations has passed and none were made', async () => {
    const { remediations } = await intend();
    expect((await requireOf(remediations[0].id, { dispatchedOn: '2024-03-01' })).errors).toEqual(
      [],
    );
    const late = await intend();
    const { errors } = await on(harness, approver, 'makeRepresentations', late.remediations[0].id, {
      statement: 'Late.',
      actedOn: '2024-03-01',
    });
    expect(errors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it('ends when the body abandons it', async () => {
    const { remediations } = await intend();
    const abandoned = await on(
      harness,
      people.nhseOfficer,
      'decideRepresentations',
      remediations[0].id,
      {
        proceed: false,
        reason: 'Done already.',
        actedOn: '2024-03-01',
      },
    );
    expect(abandoned).toMatchObject({
      remediation: { status: 'WITHDRAWN', awaiting: null },
      finding: { enforcementStatus: 'UNADDRESSED' },
    });
  });

  it('gives at least 28 days, and as many more as the notice says', async () => {
    const short = await intend({ representationsBy: '2024-02-28' });
    expect(short.errors).toMatchObject([{ code: 'INVALID_VALUE', field: ['representationsBy'] }]);
    expect(short.errors[0].message).toContain('so until 29 February 2024');
    const long = await intend({ representationsBy: '2024-03-31' });
    expect(long.remediations[0].acts[0]).toMatchObject({ dueOn: '2024-03-31' });
  });

  it('counts from receipt: a posted notice needs its day, since no statute deems one', async () => {
    const posted = await intend({ method: 'POST' });
    expect(posted.errors).toMatchObject([{ code: 'INVALID_VALUE', field: ['receivedOn'] }]);
    const received = await intend({ method: 'POST', receivedOn: '2024-02-05' });
    expect(received.remediations[0].acts[0]).toMatchObject({ dueOn: '2024-03-04' });
    expect(received.notice.serviceRule).toBe(
      'posted on 1 February 2024; received on 5 February 2024, as recorded',
    );
  });

  it('is suspended by an appeal until that is decided, and then needs a deadline that has not passed', async () => {
    const { remediations } = await intend();
    const { id, finding: about } = remediations[0];
    await requireOf(id, { requirements: [{ remediationId: id, dueOn: '2024-04-01' }] });
    const appealed = await on(harness, approver, 'lodgeAppeal', id, {
      grounds: 'The requirement is unreasonable.',
      actedOn: '2024-03-20',
    });
    expect(appealed).toMatchObject({
      errors: [],
      remediation: { status: 'MANDATED', awaiting: 'BODY' },
    });
    const before = await enforcementOf(
      harness.as(approver),
      about.id,
      '(asOf: "2025-01-01T12:00:00Z")',
    );
    expect(before).toMatchObject({ status: 'MANDATED', dueOn: null });
    const again = await on(harness, approver, 'lodgeAppeal', id, { grounds: 'Again.' });
    expect(again.errors).toMatchObject([{ code: 'WRONG_STATE' }]);

    const decision = { upheld: true, reason: 'The tribunal dismissed it.', actedOn: '2025-02-01' };
    const without = await on(harness, people.nhseOfficer, 'decideAppeal', id, decision);
    expect(without.errors).toMatchObject([{ code: 'INVALID_VALUE', field: ['dueOn'] }]);
    const upheld = await on(harness, people.nhseOfficer, 'decideAppeal', id, {
      ...decision,
      dueOn: '2025-05-01',
    });
    expect(upheld).toMatchObject({
      errors: [],
      remediation: { status: 'OVERDUE', dueOn: '2025-05-01' },
    });
  });

  it('falls when an appeal quashes it', async () => {
    const { remediations } = await intend();
    const { id } = remediations[0];
    await requireOf(id);
    await on(harness, approver, 'lodgeAppeal', id, {
      grounds: 'Wrong in law.',
      actedOn: '2024-03-20',
    });
    const quashed = await on(harness, people.nhseOfficer, 'decideAppeal', id, {
      upheld: false,
      reason: 'Quashed.',
    });
    expect(quashed.remediation).toMatchObject({ status: 'WITHDRAWN', awaiting: null });
  });

  it('leads to a penalty only after a notice of that, within a tenth of the turnover', async () => {
    const { remediations } = await intend();
    const { id } = remediations[0];
    await requireOf(id);
    const penalty = {
      amount: 1_000_000,
      turnover: 20_000_000,
      reason: 'Not met.',
      method: 'IN_PERSON',
    };
    const impose = (more: object) =>
      on(harness, people.nhseOfficer, 'imposePenalty', id, {
        ...penalty,
        dispatchedOn: '2024-11-10',
        payBy: '2024-12-31',
        ...more,
      });
    const straight = await impose({});
    expect(straight.refusal).toMatchObject({ required: 'IMPOSE_PENALTY' });
    expect(straight.refusal.reason).toContain('requires first: notice of intent');

    const intendPenalty = (more: object) =>
      on(harness, people.nhseOfficer, 'serveNoticeOfPenalty', id, {
        ...penalty,
        dispatchedOn: '2024-10-05',
        ...more,
      });
    for (const [more, field] of [
      [{ amount: 2_000_001 }, 'amount'],
      [{ turnover: null }, 'turnover'],
      [{ amount: 0 }, 'amount'],
    ] as const)
      expect((await intendPenalty(more)).errors).toMatchObject([
        { code: 'INVALID_VALUE', field: [field] },
      ]);
    const announced = await intendPenalty({});
    expect(announced).toMatchObject({
      errors: [],
      refusal: null,
      act: { kind: 'NOTICE_OF_INTENT_SERVED', power: { id: 'NHSE-S105-VMP-FT' } },
      remediation: { status: 'OVERDUE', dueOn: '2024-09-30' },
    });
    expect((await impose({ dispatchedOn: '2024-11-02' })).refusal.reason).toContain(
      'until 2 November 2024',
    );
    const imposed = await impose({});
    expect(imposed).toMatchObject({
      errors: [],
      refusal: null,
      act: { kind: 'PENALTY_IMPOSED', power: { id: 'NHSE-S105-VMP-FT' } },
      remediation: { status: 'PENALISED', dueOn: '2024-09-30', awaiting: 'TRUST' },
      finding: { enforcementStatus: 'PENALISED' },
    });
    const submitted = await submitEvidence(harness.as(approver), { remediationIds: [id] });
    expect(submitted.remediations).toMatchObject([{ status: 'PENALISED', awaiting: 'BODY' }]);
    await on(harness, approver, 'lodgeAppeal', id, { grounds: 'Too much.' });
    const quashed = await on(harness, people.nhseOfficer, 'decideAppeal', id, {
      upheld: false,
      reason: 'Quashed.',
    });
    expect(quashed.remediation).toMatchObject({ status: 'OVERDUE', awaiting: 'BODY' });
  });
});

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
