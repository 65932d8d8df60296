import { people } from '@assay/kit/testing';
import { on, serve } from './support/notices.ts';
import { REGISTER } from './support/register.ts';
import { enforcementOf, startRemediations, type Harness } from './support/remediations.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startRemediations(REGISTER);
});
afterAll(() => harness.close());

const trust = people.approverOf('ZT001');
const finding = (more: object = {}) => harness.issueFinding({ odsCode: 'ZT001', ...more });

/** An enforcement notice under regulation 17, sent on 5 February 2024: appeals until 4 March. */
async function noticed(dueOn = '2024-05-05'): Promise<{ id: string; findingId: string }> {
  const findingId = finding();
  const { remediations } = await serve(harness, people.dhscOfficer, 'serveNotice', {
    dispatchedOn: '2024-02-05',
    requirements: [{ findingId, requirement: 'Patch.', dueOn }],
  });
  return { id: remediations[0].id, findingId };
}

const lodge = (id: string, actedOn: string, more: object = {}) =>
  on(harness, trust, 'lodgeAppeal', id, { grounds: 'Wrong.', actedOn, ...more });
const record = (name: string, id: string, actedOn: string, more: object = {}) =>
  on(harness, people.dhscOfficer, name, id, { reason: 'As ordered.', actedOn, ...more });
const statusOn = async (findingId: string, day: string) => {
  const { status, dueOn } = await enforcementOf(
    harness.as(trust),
    findingId,
    `(asOf: "${day}T12:00:00Z")`,
  );
  return [status, dueOn];
};

describe('an appeal after its time', () => {
  const leave = { grantedOn: '2024-03-10', reason: 'The notice lay with a closed department.' };

  it('is recorded only with leave, whose day and reason are kept with it', async () => {
    const { id, findingId } = await noticed();
    const late = await lodge(id, '2024-03-11');
    expect(late.errors).toMatchObject([{ code: 'WRONG_STATE', field: ['actedOn'] }]);
    expect(late.errors[0].message).toContain(
      'The time to appeal ended on 4 March 2024: 28 days from dispatch on 5 February 2024',
    );
    expect(late.errors[0].message).toContain(
      'leave from First-tier Tribunal (General Regulatory Chamber)',
    );
    const made = await lodge(id, '2024-03-11', { leave });
    expect(made.errors).toEqual([]);
    const told = async (who: Parameters<Harness['as']>[0]) => {
      const { data } = await harness.as(who)(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Act { leaveOn leaveReason dueBasis } } }`,
        { of: [{ __typename: 'Act', id: made.act.id }] },
      );
      return data._entities[0];
    };
    expect(await told(people.dhscOfficer)).toEqual({
      leaveOn: '2024-03-10',
      leaveReason: leave.reason,
      dueBasis: expect.stringContaining('late, with leave of 10 March 2024 from First-tier'),
    });
    expect(await told(people.cqcLead)).toMatchObject({ leaveOn: '2024-03-10', leaveReason: null });
    expect(await statusOn(findingId, '2024-05-06')).toEqual(['OVERDUE', '2024-05-05']);
  });

  it.each([
    ['in time', '2024-03-04', leave, 'INVALID_VALUE', ['leave']],
    ['before its leave', '2024-03-09', leave, 'DATE_OUT_OF_ORDER', ['leave', 'grantedOn']],
    [
      'with leave from before the notice',
      '2024-03-11',
      { ...leave, grantedOn: '2024-02-04' },
      'DATE_OUT_OF_ORDER',
      ['leave', 'grantedOn'],
    ],
  ])('takes no leave that makes no sense: %s', async (_, actedOn, given, code, field) => {
    const { id } = await noticed();
    expect((await lodge(id, actedOn, { leave: given })).errors).toMatchObject([{ code, field }]);
  });
});

describe('an order of suspension', () => {
  it('suspends what the statute does not, until it ends or the appeal is decided', async () => {
    const { id, findingId } = await noticed('2024-03-20');
    const none = await record('recordSuspension', id, '2024-03-01');
    expect(none.errors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect((await lodge(id, '2024-03-04')).errors).toEqual([]);
    expect((await record('endSuspension', id, '2024-03-05')).errors).toMatchObject([
      { code: 'WRONG_STATE' },
    ]);
    const byTrust = await on(harness, trust, 'recordSuspension', id, {
      reason: 'x',
      actedOn: '2024-03-06',
    });
    expect(byTrust.errors).toMatchObject([{ code: 'ROLE_REQUIRED' }]);
    const ordered = await record('recordSuspension', id, '2024-03-06');
    expect(ordered).toMatchObject({
      errors: [],
      act: { kind: 'SUSPENSION_ORDERED' },
      remediation: { status: 'MANDATED', awaiting: 'BODY' },
    });
    expect((await record('recordSuspension', id, '2024-03-07')).errors).toMatchObject([
      { code: 'WRONG_STATE' },
    ]);
    expect(await statusOn(findingId, '2024-04-01')).toEqual(['MANDATED', null]);

    expect((await record('endSuspension', id, '2024-05-01')).errors).toMatchObject([
      { code: 'INVALID_VALUE', field: ['dueOn'] },
    ]);
    const ended = await record('endSuspension', id, '2024-05-01', { dueOn: '2024-06-01' });
    expect(ended).toMatchObject({ errors: [], remediation: { status: 'OVERDUE' } });
    expect(await statusOn(findingId, '2024-05-15')).toEqual(['MANDATED', '2024-06-01']);
    expect(await statusOn(findingId, '2024-06-02')).toEqual(['OVERDUE', '2024-06-01']);
    const decided = await record('decideAppeal', id, '2024-07-01', { upheld: true });
    expect(decided.errors).toEqual([]);
  });

  it('is needless where the statute suspends by itself', async () => {
    const served = await serve(harness, people.icoOfficer, 'serveNotice', {
      dispatchedOn: '2024-02-01',
      requirements: [
        {
          findingId: finding({ subjects: ['PERSONAL_DATA'] }),
          requirement: 'Encrypt.',
          dueOn: '2024-06-01',
        },
      ],
    });
    const [{ id }] = served.remediations;
    await lodge(id, '2024-02-20');
    const needless = await on(harness, people.icoOfficer, 'recordSuspension', id, { reason: 'x' });
    expect(needless.errors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });
});

describe('an urgent notice', () => {
  const urgency = 'The weakness is being used.';
  const licensed = () => harness.issueFinding({ odsCode: 'ZF001' });
  const intend = (more: object) =>
    serve(harness, people.nhseOfficer, 'serveNoticeOfIntent', {
      powerId: 'NHSE-S105-FT',
      dispatchedOn: '2024-02-01',
      requirements: [{ findingId: licensed(), requirement: 'Replace it.' }],
      ...more,
    });

  it('of intent under section 105 gives at least 5 days in place of 28, and says why', async () => {
    const urgent = await intend({ urgency });
    expect(urgent.remediations[0].acts[0]).toMatchObject({
      dueOn: '2024-02-06',
      dueBasis:
        '5 days from 1 February 2024, the day after being day 1 (Sch 11 para 1(4)); handed over on 1 February 2024',
    });
    const { data } = await harness.as(people.approverOf('ZF001'))(
      'query ($id: ID!) { notice(id: $id) { urgency } }',
      { id: urgent.notice.id },
    );
    expect(data.notice).toEqual({ urgency });
    const short = await intend({ urgency, representationsBy: '2024-02-05' });
    expect(short.errors).toMatchObject([{ field: ['representationsBy'] }]);
    const [{ id }] = urgent.remediations;
    const served = (more: object) =>
      serve(harness, people.nhseOfficer, 'serveNotice', {
        dispatchedOn: '2024-02-07',
        requirements: [{ remediationId: id, dueOn: '2024-09-30' }],
        ...more,
      });
    expect((await served({ urgency })).refusal.reason).toContain('the notice of intent that may');
    expect((await served({})).errors).toEqual([]);
  });

  const data = (more: object) =>
    serve(harness, people.icoOfficer, 'serveNotice', {
      dispatchedOn: '2024-02-01',
      requirements: [
        {
          findingId: finding({ subjects: ['PERSONAL_DATA'] }),
          requirement: 'Encrypt.',
          dueOn: '2024-02-02',
        },
      ],
      ...more,
    });

  it('about personal data may be due a day later, and an appeal does not suspend it but a court may', async () => {
    expect((await data({})).errors).toMatchObject([
      { code: 'DATE_OUT_OF_ORDER', field: ['requirements', '0', 'dueOn'] },
    ]);
    const requirements = [
      {
        findingId: finding({ subjects: ['PERSONAL_DATA'] }),
        requirement: 'x',
        dueOn: '2024-02-01',
      },
    ];
    expect((await data({ urgency, requirements })).errors[0].message).toContain(
      'before the least time of an urgent notice ends, 2 February 2024',
    );
    const { remediations } = await data({ urgency });
    const [{ id }] = remediations;
    const appealed = await lodge(id, '2024-02-10');
    expect(appealed).toMatchObject({ errors: [], remediation: { status: 'OVERDUE' } });
    const ordered = await on(harness, people.icoOfficer, 'recordSuspension', id, {
      reason: 'By the court.',
    });
    expect(ordered).toMatchObject({ errors: [], remediation: { status: 'MANDATED' } });
  });

  it('of a condition of registration needs no proposal, and has effect whatever the appeal', async () => {
    const condition = (more: object) =>
      serve(harness, people.cqcLead, 'serveNotice', {
        powerId: 'CQC-COND-REG',
        dispatchedOn: '2024-02-01',
        requirements: [{ findingId: finding(), requirement: 'Take it off.', dueOn: '2024-02-03' }],
        ...more,
      });
    expect((await condition({})).refusal.reason).toContain('requires first: notice of proposal');
    const { remediations, errors } = await condition({ urgency });
    expect(errors).toEqual([]);
    const [{ id }] = remediations;
    const appealed = await lodge(id, '2024-02-20');
    expect(appealed).toMatchObject({ errors: [], remediation: { status: 'OVERDUE' } });
    const unknown = await on(harness, people.cqcLead, 'recordSuspension', id, { reason: 'x' });
    expect(unknown.refusal.reason).toContain('not established that First-tier Tribunal');
  });

  it('is refused where the power has no urgent form', async () => {
    const nis = await serve(harness, people.dhscOfficer, 'serveNotice', {
      dispatchedOn: '2024-02-01',
      urgency,
      requirements: [{ findingId: finding(), requirement: 'Patch.', dueOn: '2024-02-03' }],
    });
    expect(nis.refusal.reason).toContain('has no urgent form');
  });
});
