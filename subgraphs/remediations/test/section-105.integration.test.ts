import { people } from '@assay/kit/testing';
import { on, serve } from './support/notices.ts';
import { REGISTER } from './support/register.ts';
import {
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

const finding = () => harness.issueFinding({ odsCode: 'ZF001' });
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
