import { addDays, londonDay, type Viewer } from '@assay/kit';
import { people } from '@assay/kit/testing';
import { on } from './support/notices.ts';
import {
  act,
  enforcementOf,
  startRemediations,
  submitEvidence,
  type Harness,
} from './support/remediations.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startRemediations();
});
afterAll(() => harness.close());

const approver = people.approverOf('ZD001');

const mandate = (more: object = {}) =>
  act(harness.as(people.dhscOfficer), 'mandateRemediation', {
    findingId: harness.issueFinding(),
    contravention: 'Regulation 10.',
    requirement: 'Patch.',
    actedOn: '2018-05-10',
    dueOn: '2018-08-10',
    ...more,
  });
const recommend = (more: object = {}) =>
  act(harness.as(people.cqcLead), 'recommendRemediation', {
    findingId: harness.issueFinding(),
    requirement: 'Patch.',
    actedOn: '2018-05-10',
    dueOn: '2018-08-10',
    ...more,
  });

const MILESTONES = [
  { title: 'List the servers.', owner: 'Head of IT', dueOn: '2018-06-01' },
  { title: 'Patch them.', owner: 'Head of IT', dueOn: '2018-08-01' },
];
const submit = (remediationId: string, more: object = {}) =>
  on(harness, approver, 'submitPlan', remediationId, {
    statement: 'In two steps.',
    milestones: MILESTONES,
    actedOn: '2018-05-12',
    ...more,
  });
const answer = (remediationId: string, approved: boolean, who: Viewer = people.dhscSecondOfficer) =>
  on(harness, who, 'answerPlan', remediationId, {
    approved,
    reason: 'Read.',
    actedOn: '2018-05-20',
  });

describe('a plan', () => {
  it('goes to the body, comes back, goes again and is approved, with the demand as it was', async () => {
    const { id } = (await mandate()).remediation;
    expect(await submit(id)).toMatchObject({
      errors: [],
      act: { kind: 'PLAN_SUBMITTED' },
      remediation: { awaiting: 'BODY', dueOn: '2018-08-10' },
    });
    expect((await submit(id)).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect((await answer(id, false)).remediation).toMatchObject({ awaiting: 'TRUST' });
    expect((await answer(id, true)).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
    await submit(id, { actedOn: '2018-05-20' });
    expect(await answer(id, true)).toMatchObject({
      act: { kind: 'PLAN_APPROVED' },
      remediation: { awaiting: 'TRUST' },
    });
    const submitted = await submitEvidence(harness.as(approver), {
      remediationIds: [id],
      actedOn: '2018-08-01',
    });
    expect(submitted.remediations).toMatchObject([{ status: 'EVIDENCE_SUBMITTED' }]);
  });

  it.each([
    ['without a step', { milestones: [] }, 'INVALID_VALUE', ['milestones']],
    [
      'with a step before it',
      { milestones: [{ ...MILESTONES[0], dueOn: '2018-05-11' }] },
      'DATE_OUT_OF_ORDER',
      ['milestones', '0', 'dueOn'],
    ],
    [
      'with a step that nobody answers for',
      { milestones: [{ ...MILESTONES[0], owner: ' ' }] },
      'INVALID_VALUE',
      ['milestones', '0', 'owner'],
    ],
  ])('%s is not taken', async (_, more, code, field) => {
    const { id } = (await mandate()).remediation;
    expect((await submit(id, more)).errors).toMatchObject([{ code, field }]);
  });

  it('is submitted by an approver and answered by the body that asks only', async () => {
    const { id } = (await mandate()).remediation;
    const byContributor = await on(harness, people.contributorOf('ZD001'), 'submitPlan', id, {
      statement: 'x',
      milestones: MILESTONES,
      actedOn: '2018-05-12',
    });
    expect(byContributor.errors).toMatchObject([{ code: 'ROLE_REQUIRED' }]);
    await submit(id);
    for (const who of [people.cqcLead, people.naoAuditor, approver])
      expect((await answer(id, true, who)).errors).toMatchObject([{ code: 'ROLE_REQUIRED' }]);
  });

  it('shows its steps to those whom it concerns, and to no others', async () => {
    const made = await mandate();
    const { act: submitted } = await submit(made.remediation.id);
    const milestones = async (who: Viewer) => {
      const { data } = await harness.as(who)(
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Act { milestones { title owner dueOn } } } }',
        { of: [{ __typename: 'Act', id: submitted.id }] },
      );
      return data._entities[0]?.milestones;
    };
    for (const who of [approver, people.dhscSecondOfficer, people.nhsdLead])
      expect(await milestones(who)).toEqual(MILESTONES);
    for (const who of [people.cqcLead, people.naoAuditor]) expect(await milestones(who)).toBeNull();
    expect(await milestones(people.approverOf('ZD002'))).toBeUndefined();
    await expect(
      harness.database.asSuperuser('update plan_milestones set title = title'),
    ).rejects.toThrow('append-only');
  });
});

describe('an extension', () => {
  const extend = (id: string, more: object = {}) =>
    on(harness, people.dhscOfficer, 'extendDeadline', id, {
      dueOn: '2019-01-31',
      reason: 'The supplier is late.',
      actedOn: '2018-09-01',
      ...more,
    });

  it('moves the deadline from its day on: what was overdue before was so', async () => {
    const made = await mandate();
    const extended = await extend(made.remediation.id);
    expect(extended).toMatchObject({
      errors: [],
      remediation: { dueOn: '2019-01-31', status: 'OVERDUE' },
    });
    const at = async (day: string) =>
      (await enforcementOf(harness.as(approver), made.finding.id, `(asOf: "${day}T12:00:00Z")`))
        .status;
    expect([
      await at('2018-08-31'),
      await at('2018-09-01'),
      await at('2019-01-31'),
      await at('2019-02-01'),
    ]).toEqual(['OVERDUE', 'MANDATED', 'MANDATED', 'OVERDUE']);
  });

  it('is later than the deadline, and follows one', async () => {
    const { id } = (await mandate()).remediation;
    expect((await extend(id, { dueOn: '2018-08-10' })).errors).toMatchObject([
      { code: 'DATE_OUT_OF_ORDER', field: ['dueOn'] },
    ]);
    const { remediation } = await recommend({ dueOn: null });
    const none = await on(harness, people.cqcLead, 'extendDeadline', remediation.id, {
      dueOn: '2019-01-31',
      reason: 'x',
    });
    expect(none.errors).toMatchObject([
      { code: 'WRONG_STATE', message: 'The demand has no deadline to extend.' },
    ]);
  });
});

describe('the acceptance of a risk', () => {
  const accept = (id: string, more: object = {}, who: Viewer = people.cqcLead) =>
    on(harness, who, 'acceptRisk', id, {
      expiresOn: '2018-12-31',
      reason: 'Isolated.',
      actedOn: '2018-06-01',
      ...more,
    });

  it('closes a recommendation until it expires; then it stands again, with no job having run', async () => {
    const made = await recommend();
    const accepted = await accept(made.remediation.id, { expiresOn: addDays(londonDay(), 1) });
    expect(accepted).toMatchObject({
      errors: [],
      remediation: { status: 'RISK_ACCEPTED', awaiting: null },
      finding: { enforcementStatus: 'RISK_ACCEPTED' },
    });
    const lapsed = await recommend();
    await accept(lapsed.remediation.id);
    const at = async (day: string) =>
      (await enforcementOf(harness.as(approver), lapsed.finding.id, `(asOf: "${day}T12:00:00Z")`))
        .status;
    expect([await at('2018-12-31'), await at('2019-01-01')]).toEqual(['RISK_ACCEPTED', 'ADVISED']);

    const early = await on(
      harness,
      people.contributorOf('ZD001'),
      'acknowledgeRemediation',
      lapsed.remediation.id,
      {
        actedOn: '2018-12-31',
      },
    );
    expect(early.errors).toMatchObject([{ code: 'DATE_OUT_OF_ORDER' }]);
    const submitted = await submitEvidence(harness.as(approver), {
      remediationIds: [lapsed.remediation.id],
      actedOn: '2019-01-02',
    });
    expect(submitted.remediations).toMatchObject([{ status: 'EVIDENCE_SUBMITTED' }]);
  });

  it('discharges no statutory duty', async () => {
    const { id } = (await mandate()).remediation;
    const { errors } = await accept(id, {}, people.dhscOfficer);
    expect(errors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect(errors[0].message).toContain('discharges no statutory duty');
  });

  it('expires on its day or later', async () => {
    const { id } = (await recommend()).remediation;
    expect((await accept(id, { expiresOn: '2018-05-31' })).errors).toMatchObject([
      { code: 'DATE_OUT_OF_ORDER', field: ['expiresOn'] },
    ]);
  });
});

describe('two people at once', () => {
  it('the one that comes second is told what the first did', async () => {
    const { id } = (await mandate()).remediation;
    await submitEvidence(harness.as(approver), { remediationIds: [id], actedOn: '2018-06-01' });
    const decide = (who: Viewer, accepted: boolean) =>
      on(harness, who, 'answerEvidence', id, {
        accepted,
        reason: 'Seen.',
        expectedVersion: 2,
        actedOn: '2018-06-02',
      });
    const race = await Promise.all([
      decide(people.dhscSecondOfficer, true),
      decide(people.dhscSecondOfficer, false),
    ]);
    const conflicts = race.flatMap(({ errors }) => errors as { code: string; message: string }[]);
    expect(conflicts).toMatchObject([{ code: 'STALE_VERSION' }]);
    expect(conflicts[0]?.message).toMatch(
      /You read version 2, and it is now version 3 \(since then: (VERIFIED|EVIDENCE_REJECTED) on 2 June 2018 by DHSC\)/,
    );
  });

  it('even without a version: the second learns where the demand now stands, and by which act', async () => {
    const { id } = (await mandate()).remediation;
    const race = await Promise.all([submit(id), submit(id)]);
    expect(race.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'WRONG_STATE' }]);
  });
});
