import { people, person } from '@assay/kit/testing';
import { about, tellOfAlerting, WANNACRY_ALERT } from './support/alerts.ts';
import { startRemediations, type Harness } from './support/remediations.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startRemediations();
  tellOfAlerting(harness, ['ZD003', 'ZD004']);
});
afterAll(() => harness.close());

const nhsd = () => harness.as(people.nhsdLead);
const issue = (more: object = {}, ask = nhsd()) =>
  about(ask, 'issueAlert', { ...WANNACRY_ALERT, odsCodes: ['ZD001', 'ZD002'], ...more });
const approver = (odsCode: string) => harness.as(people.approverOf(odsCode));
const contributor = (odsCode: string) => harness.as(people.contributorOf(odsCode));
const answer = (ask: ReturnType<typeof nhsd>, alertId: string, more: object) =>
  about(ask, 'answerAlert', { alertId, ...more });

const RESPONSES = `query ($id: ID!, $filter: AlertResponseFilter, $first: Int, $after: String) { alert(id: $id) {
  counts { addressed unanswered byStatus { status count } }
  responses(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { trust { odsCode } status isUnanswered } } } }`;
const alertAs = async (ask: ReturnType<typeof nhsd>, id: string, more: object = {}) => {
  const { data, errors } = await ask(RESPONSES, { id, ...more });
  expect(errors).toBeUndefined();
  return data.alert;
};
const codesOf = (alert: { responses: { nodes: { trust: { odsCode: string } }[] } }) =>
  alert.responses.nodes.map(({ trust }) => trust.odsCode);

describe('issuing an alert', () => {
  it('reaches many trusts at once, on the power that its body held that day', async () => {
    const { alert, errors, refusal } = await issue({ odsCodes: null, kinds: ['NHS_TRUST'] });
    expect({ errors, refusal }).toEqual({ errors: [], refusal: null });
    expect(alert).toMatchObject({
      reference: expect.stringMatching(/^ALT-\d{6}$/),
      acknowledgeBy: '2017-03-19T15:30:00.000Z',
      issuedBy: { code: 'NHSD' },
      powers: [{ id: 'NHSD-ALERT' }],
      counts: { addressed: 4, unanswered: 4 },
    });
  });

  it('takes as many statements for four trusts as for one', async () => {
    const statements = (odsCodes: string[]) => harness.log.during(() => issue({ odsCodes }));
    await issue();
    const one = await statements(['ZD001']);
    const four = await statements(['ZD001', 'ZD002', 'ZD003', 'ZD004']);
    const written = (log: string[]) =>
      log.filter((s) => !/feed_cursors|outbox where/.test(s)).length;
    expect(written(four)).toBe(written(one));
  });

  it('selects by region and by code together, each trust once', async () => {
    const { alert } = await issue({ odsCodes: ['ZD001'], regions: ['Y56'] });
    expect(alert.counts.addressed).toBe(4);
  });

  it('is done once for a key', async () => {
    const idempotencyKey = crypto.randomUUID();
    const [first, second] = [await issue({ idempotencyKey }), await issue({ idempotencyKey })];
    expect(second.alert.id).toBe(first.alert.id);
  });

  it.each([
    [
      'a body without the power',
      people.cqcLead,
      {},
      /Care Quality Commission cannot alert/,
      ['NHSD-ALERT'],
    ],
    ['a body whose power has not begun', people.nhseOfficer, {}, /NHS England/, ['NHSD-ALERT']],
    [
      'a body that is dissolved',
      people.nhsdLead,
      { issuedAt: '2023-02-01T12:00:00.000Z' },
      /acted until 31 January 2023/,
      ['NHSE-ALERT'],
    ],
  ])('is refused to %s, and says who could', async (_, who, more, reason, holders) => {
    const { alert, errors, refusal } = await issue(more, harness.as(who));
    expect({ alert, errors }).toEqual({ alert: null, errors: [] });
    expect(refusal.reason).toMatch(reason);
    expect(refusal.reason).toContain('Trust ZD001 (fictional) (ZD001)');
    expect(refusal.required).toBe('ISSUE_ALERT');
    expect(refusal.holders.map(({ id }: { id: string }) => id)).toEqual(holders);
  });

  it.each([
    ['nobody', { odsCodes: [] }, 'INVALID_VALUE', ['odsCodes']],
    ['a stranger', { odsCodes: ['ZD001', 'ZZZ'] }, 'NOT_FOUND', ['odsCodes', '1']],
    ['an empty region', { odsCodes: null, regions: ['Y99'] }, 'NOT_FOUND', ['regions']],
    ['tomorrow', { issuedAt: '2999-01-01T00:00:00.000Z' }, 'DATE_IN_FUTURE', ['issuedAt']],
    ['no time', { acknowledgeWithinHours: 0 }, 'INVALID_VALUE', ['acknowledgeWithinHours']],
    ['nothing', { subjects: [] }, 'INVALID_VALUE', ['subjects']],
    ['a blank title', { title: ' ' }, 'INVALID_VALUE', ['title']],
  ])('rejects %s', async (_, more, code, field) => {
    const { alert, errors } = await issue(more);
    expect(alert).toBeNull();
    expect(errors).toContainEqual(expect.objectContaining({ code, field }));
  });

  it.each([
    ['an inspector', people.nhsdInspector],
    ['a trust', people.approverOf('ZD001')],
    ['an auditor', people.naoAuditor],
  ])('takes a role that %s does not hold', async (_, who) => {
    const { errors } = await issue({}, harness.as(who));
    expect(errors).toMatchObject([{ code: 'ROLE_REQUIRED' }]);
  });
});

describe('a trust', () => {
  it('acknowledges, says that it applies, reports and has the work signed off by another', async () => {
    const { alert } = await issue();
    const acknowledged = await about(contributor('ZD001'), 'acknowledgeAlert', {
      alertId: alert.id,
      actedAt: '2017-03-18T09:00:00.000Z',
    });
    expect(acknowledged.errors).toEqual([]);
    expect(acknowledged.response).toMatchObject({
      isUnanswered: true,
      acknowledgedAt: '2017-03-18T09:00:00.000Z',
      dueAt: '2017-03-21T09:00:00.000Z',
      status: 'OVERDUE',
      availableAnswers: ['APPLICABLE'],
      trust: { odsCode: 'ZD001' },
      alert: { reference: alert.reference },
    });
    for (const [kind, at] of [
      ['APPLICABLE', '2017-03-19T09:00:00.000Z'],
      ['IN_PROGRESS', '2017-03-20T09:00:00.000Z'],
    ] as const)
      expect(
        await answer(contributor('ZD001'), alert.id, { answer: kind, note: 'n', actedAt: at }),
      ).toMatchObject({ errors: [], response: { isUnanswered: false } });
    const done = {
      answer: 'DONE',
      note: 'All hosts patched.',
      actedAt: '2017-03-21T09:00:00.000Z',
    };
    expect((await answer(contributor('ZD001'), alert.id, done)).errors).toMatchObject([
      { code: 'ROLE_REQUIRED' },
    ]);
    const { response } = await answer(approver('ZD001'), alert.id, done);
    expect(response).toMatchObject({ status: 'DONE', dueAt: null, availableAnswers: [] });
    expect(response.acts.map(({ kind }: { kind: string }) => kind)).toEqual([
      'ACKNOWLEDGED',
      'APPLICABLE',
      'IN_PROGRESS',
      'DONE',
    ]);
  });

  it('does not sign off what it reported itself', async () => {
    const { alert } = await issue();
    await about(approver('ZD002'), 'acknowledgeAlert', { alertId: alert.id });
    await answer(approver('ZD002'), alert.id, { answer: 'APPLICABLE' });
    await answer(approver('ZD002'), alert.id, { answer: 'IN_PROGRESS', note: 'Half.' });
    const done = { answer: 'DONE', note: 'All.' };
    expect((await answer(approver('ZD002'), alert.id, done)).errors).toMatchObject([
      { code: 'ANOTHER_PERSON_REQUIRED' },
    ]);
    const second = harness.as(person('second', 'ZD002', 'TRUST_APPROVER'));
    expect((await answer(second, alert.id, done)).response.status).toBe('DONE');
  });

  it('answers in order: not before it has acknowledged, not twice, not before the alert, not in the future', async () => {
    const { alert } = await issue();
    const acknowledge = (more: object = {}) =>
      about(approver('ZD001'), 'acknowledgeAlert', { alertId: alert.id, ...more });
    expect(
      (await answer(approver('ZD001'), alert.id, { answer: 'APPLICABLE' })).errors,
    ).toMatchObject([
      { code: 'WRONG_STATE', message: expect.stringContaining('acknowledged or not applicable') },
    ]);
    expect((await acknowledge({ actedAt: '2017-03-17T15:29:59.999Z' })).errors).toMatchObject([
      { code: 'DATE_OUT_OF_ORDER', field: ['actedAt'] },
    ]);
    expect((await acknowledge({ actedAt: '2999-01-01T00:00:00.000Z' })).errors).toMatchObject([
      { code: 'DATE_IN_FUTURE', field: ['actedAt'] },
    ]);
    expect((await acknowledge()).errors).toEqual([]);
    expect((await acknowledge()).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it('is refused what is not its alert, as if there were none', async () => {
    const { alert } = await issue({ odsCodes: ['ZD001'] });
    const onIt = await about(approver('ZD002'), 'acknowledgeAlert', { alertId: alert.id });
    const onNothing = await about(approver('ZD002'), 'acknowledgeAlert', {
      alertId: crypto.randomUUID(),
    });
    expect(onIt.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(onIt).toEqual(onNothing);
    expect((await about(nhsd(), 'acknowledgeAlert', { alertId: alert.id })).errors).toMatchObject([
      { code: 'ROLE_REQUIRED' },
    ]);
  });

  it('acknowledges once when two of its people do so at once', async () => {
    const { alert } = await issue();
    const answers = await Promise.all(
      [approver('ZD001'), contributor('ZD001')].map((ask) =>
        about(ask, 'acknowledgeAlert', { alertId: alert.id }),
      ),
    );
    expect(answers.filter(({ response }) => response)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'WRONG_STATE' }]);
  });
});

describe('the list of who has not answered', () => {
  it('is read by the issuer page by page, with counts, and agrees with the fold', async () => {
    const { alert } = await issue({ odsCodes: ['ZD001', 'ZD002', 'ZD003', 'ZD004'] });
    await about(approver('ZD002'), 'acknowledgeAlert', { alertId: alert.id });
    await about(approver('ZD003'), 'acknowledgeAlert', { alertId: alert.id });
    await answer(approver('ZD003'), alert.id, { answer: 'NOT_APPLICABLE', note: 'No SMBv1.' });
    const all = await alertAs(nhsd(), alert.id);
    expect(all.counts).toEqual({
      addressed: 4,
      unanswered: 3,
      byStatus: [
        { status: 'ACKNOWLEDGED', count: 1 },
        { status: 'NOT_APPLICABLE', count: 1 },
        { status: 'OVERDUE', count: 2 },
      ],
    });
    for (const { status } of all.counts.byStatus) {
      const of = await alertAs(nhsd(), alert.id, { filter: { statuses: [status] } });
      const folded = all.responses.nodes.filter(
        (node: { status: string }) => node.status === status,
      );
      expect(of.responses.nodes).toEqual(folded);
    }
    const filter = { unanswered: true };
    const first = await alertAs(nhsd(), alert.id, { filter, first: 2 });
    expect(first.responses).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const after = first.responses.pageInfo.endCursor;
    const second = await alertAs(nhsd(), alert.id, { filter, first: 2, after });
    expect([...codesOf(first), ...codesOf(second)]).toEqual(['ZD001', 'ZD002', 'ZD004']);
  });

  it('costs as many statements for many alerts as for one, and the same for trusts', async () => {
    const statements = (first: number) =>
      harness.log.during(() =>
        nhsd()(
          `query ($first: Int) { alerts(first: $first) { totalCount nodes { counts { addressed }
             responses { totalCount nodes { status acts { kind note } availableAnswers alert { reference } } } } } }`,
          { first },
        ),
      );
    const [one, many] = [await statements(1), await statements(10)];
    expect(many.length).toBe(one.length);
    const OF = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Trust {
      alerts { totalCount nodes { status alert { reference } acts { kind } } } } } }`;
    const of = (...codes: string[]) =>
      harness.log.during(() =>
        nhsd()(OF, { of: codes.map((odsCode) => ({ __typename: 'Trust', odsCode })) }),
      );
    expect((await of('ZD001', 'ZD002', 'ZD003')).length).toBe((await of('ZD001')).length);
  });

  it('shows a trust its alerts newest first, page by page', async () => {
    const early = await issue({ odsCodes: ['ZD004'], issuedAt: '2016-01-01T00:00:00.000Z' });
    const OF = `query ($of: [_Any!]!, $first: Int, $after: String) { _entities(representations: $of) { ... on Trust {
      alerts(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { alert { reference issuedAt } } } } } }`;
    const seen: { reference: string; issuedAt: string }[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const answered: Awaited<ReturnType<ReturnType<typeof nhsd>>> = await approver('ZD004')(OF, {
        of: [{ __typename: 'Trust', odsCode: 'ZD004' }],
        first: 2,
        after,
      });
      const { totalCount, pageInfo, nodes } = answered.data._entities[0].alerts;
      seen.push(...nodes.map(({ alert }: { alert: (typeof seen)[0] }) => alert));
      if (!pageInfo.hasNextPage) expect(seen).toHaveLength(totalCount);
      ({ hasNextPage: more, endCursor: after } = pageInfo);
    }
    expect(new Set(seen.map(({ reference }) => reference)).size).toBe(seen.length);
    expect(seen.at(-1)?.reference).toBe(early.alert.reference);
  });

  it('filters alerts by issuer, severity and day', async () => {
    const { alert } = await issue({ severity: 'LOW', issuedAt: '2016-06-01T22:30:00.000Z' });
    const ids = async (filter: object) => {
      const { data } = await nhsd()(
        'query ($filter: AlertFilter) { alerts(filter: $filter) { totalCount nodes { id } } }',
        { filter },
      );
      expect(data.alerts.totalCount).toBe(data.alerts.nodes.length);
      return data.alerts.nodes.map(({ id }: { id: string }) => id);
    };
    expect(await ids({ severities: ['LOW'], issuedBy: ['NHSD'] })).toEqual([alert.id]);
    expect(await ids({ issuedFrom: '2016-06-01', issuedTo: '2016-06-01' })).toEqual([alert.id]);
    expect(await ids({ issuedFrom: '2016-06-02', issuedTo: '2016-06-30' })).toEqual([]);
    expect(await ids({ issuedBy: ['CQC'] })).toEqual([]);
  });
});
