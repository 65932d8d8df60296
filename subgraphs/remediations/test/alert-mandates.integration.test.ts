import { LAW_RECORDED } from '@assay/kit';
import { people, person } from '@assay/kit/testing';
import pg from 'pg';
import { FINDING_RECORDED } from '../src/finding/finding.event.ts';
import { about, tellOfAlerting, WANNACRY_ALERT } from './support/alerts.ts';
import { act, enforcementOf, startRemediations, type Harness } from './support/remediations.ts';

const ISSUED_AT = '2018-06-01T09:00:00.000Z';
const MANDATE = {
  contravention: 'Regulation 10: no appropriate measures, and no answer.',
  requirement: 'Patch, and say so.',
  actedOn: '2018-07-02',
  dueOn: '2018-07-30',
};

let harness: Harness;
beforeAll(async () => {
  harness = await startRemediations();
  tellOfAlerting(harness, ['ZD003']);
});
afterAll(() => harness.close());

/** An alert to three trusts of which the first has answered. */
async function unanswered(): Promise<string> {
  const { alert } = await about(harness.as(people.nhsdLead), 'issueAlert', {
    ...WANNACRY_ALERT,
    issuedAt: ISSUED_AT,
    odsCodes: ['ZD001', 'ZD002', 'ZD003'],
  });
  const trust = harness.as(people.approverOf('ZD001'));
  const actedAt = '2018-06-02T09:00:00.000Z';
  await about(trust, 'acknowledgeAlert', { alertId: alert.id, actedAt });
  await about(trust, 'answerAlert', { alertId: alert.id, answer: 'APPLICABLE', actedAt });
  return alert.id;
}
const mandate = (who: Parameters<Harness['as']>[0], alertId: string, more: object = {}) =>
  about(harness.as(who), 'mandateFromAlert', { alertId, ...MANDATE, ...more });
const codesOf = (mandates: { trust: { odsCode: string } }[]) =>
  mandates.map(({ trust }) => trust.odsCode);

/** Tells, as the subgraph of findings does, of the finding that a mandate asked for. */
function raise(id: string, odsCode: string, more: object = {}): void {
  harness.findings.push(FINDING_RECORDED, id, {
    id,
    reference: `FND-${id.slice(-8)}`,
    odsCode,
    raisedBy: 'DHSC',
    title: 'No answer to alert',
    severity: 'CRITICAL',
    subjects: ['NETWORK_AND_INFORMATION_SYSTEMS'],
    issuedOn: MANDATE.actedOn,
    issuedAt: new Date().toISOString(),
    withdrawnOn: null,
    version: 1,
    ...more,
  });
}
const mandatesSeenBy = async (who: Parameters<Harness['as']>[0], id: string) => {
  const { data, errors } = await harness.as(who)(
    'query ($id: ID!) { alert(id: $id) { mandates { id trust { odsCode } remediation { status dueOn power { id } requirement contravention acts { kind by actedOn note body { code } } } } } }',
    { id },
  );
  expect(errors).toBeUndefined();
  return data.alert?.mandates;
};
const asked = async (alertId: string) =>
  harness.database.asSuperuser<{ subject: string; data: { odsCode: string } }>(
    `select subject, data from outbox where type = 'assay.remediations.alert-mandate.v1'
       and data -> 'alert' ->> 'id' = $1 order by id`,
    [alertId],
  );

describe('a body with a binding power', () => {
  it('turns an unanswered alert into mandates in one act, each on a finding of its own', async () => {
    const alertId = await unanswered();
    const { mandates, errors, refusal } = await mandate(people.dhscOfficer, alertId);
    expect({ errors, refusal }).toEqual({ errors: [], refusal: null });
    expect(codesOf(mandates)).toEqual(['ZD002', 'ZD003']);
    expect(mandates[0]).toMatchObject({
      issuedBy: { code: 'DHSC' },
      power: { id: 'DHSC-NIS17' },
      actedOn: MANDATE.actedOn,
      dueOn: MANDATE.dueOn,
      remediation: null,
    });
    expect((await asked(alertId)).map(({ subject }) => subject)).toEqual(
      mandates.map(({ id }: { id: string }) => id),
    );

    for (const { id, trust } of mandates) raise(id, trust.odsCode);
    const [first] = mandates;
    const enforcement = await enforcementOf(harness.as(people.approverOf('ZD002')), first.id);
    expect(enforcement).toMatchObject({ status: 'OVERDUE', dueOn: MANDATE.dueOn, version: 1 });
    const [seen] = await mandatesSeenBy(people.dhscSecondOfficer, alertId);
    expect(seen.remediation).toEqual({
      status: 'OVERDUE',
      dueOn: MANDATE.dueOn,
      power: { id: 'DHSC-NIS17' },
      requirement: MANDATE.requirement,
      contravention: MANDATE.contravention,
      acts: [
        {
          kind: 'MANDATED',
          by: people.dhscOfficer.person,
          actedOn: MANDATE.actedOn,
          note: null,
          body: { code: 'DHSC' },
        },
      ],
    });
  });

  it('mandates once, however often the finding is told of', async () => {
    const alertId = await unanswered();
    const { mandates } = await mandate(people.dhscOfficer, alertId, { odsCodes: ['ZD002'] });
    raise(mandates[0].id, 'ZD002');
    raise(mandates[0].id, 'ZD002', { title: 'Renamed', version: 2 });
    const enforcement = await enforcementOf(harness.as(people.dhscOfficer), mandates[0].id);
    expect(enforcement.acts).toHaveLength(1);
    expect(enforcement.remediations).toHaveLength(1);
  });

  it('relies on its power as it was at the act, whatever the register says when the finding comes', async () => {
    const alertId = await unanswered();
    const { mandates } = await mandate(people.cqcLead, alertId, {
      powerId: 'CQC-S29A',
      odsCodes: ['ZD003'],
    });
    const [row] = await harness.database.asSuperuser<{ facts: object }>(
      `select facts from law where id = 'CQC-S29A'`,
    );
    const tell = (facts: object) => {
      harness.trusts.push(LAW_RECORDED, 'power/CQC-S29A', { kind: 'power', id: 'CQC-S29A', facts });
    };
    tell({ ...row?.facts, inForceTo: '2010-01-02' });
    raise(mandates[0].id, 'ZD003', { raisedBy: 'CQC' });
    const enforcement = await enforcementOf(harness.as(people.cqcLead), mandates[0].id);
    expect(enforcement.acts).toMatchObject([{ kind: 'MANDATED' }]);
    tell({ ...row?.facts });
  });

  it('does not mandate twice, nor whom the alert does not address, nor who has answered or has time left', async () => {
    const alertId = await unanswered();
    await mandate(people.dhscOfficer, alertId, { odsCodes: ['ZD002'] });
    const odsCodes = ['ZD002', 'ZD001', 'ZZZ'];
    const { mandates, errors } = await mandate(people.dhscOfficer, alertId, { odsCodes });
    expect(mandates).toBeNull();
    expect(errors).toMatchObject([
      { code: 'WRONG_STATE', field: ['odsCodes', '0'], message: 'ZD002 has your mandate already.' },
      { code: 'WRONG_STATE', field: ['odsCodes', '1'] },
      { code: 'NOT_FOUND', field: ['odsCodes', '2'] },
    ]);
    expect(codesOf((await mandate(people.dhscOfficer, alertId)).mandates)).toEqual(['ZD003']);
    expect((await mandate(people.dhscOfficer, alertId)).errors).toMatchObject([
      { code: 'WRONG_STATE' },
    ]);
    const inTime = await mandate(people.dhscOfficer, await unanswered(), {
      actedOn: '2018-06-02',
      odsCodes: ['ZD002'],
    });
    expect(inTime.errors).toMatchObject([{ code: 'WRONG_STATE', field: ['odsCodes', '0'] }]);
  });

  it('mandates of nobody when one of the trusts cannot be', async () => {
    const alertId = await unanswered();
    await mandate(people.dhscOfficer, alertId, { odsCodes: ['ZD002', 'ZD001'] });
    expect(await asked(alertId)).toEqual([]);
    expect(await mandatesSeenBy(people.dhscOfficer, alertId)).toEqual([]);
  });

  it('is done once for a key, and once when two officers press at once', async () => {
    const alertId = await unanswered();
    const idempotencyKey = crypto.randomUUID();
    const again = () =>
      mandate(people.dhscOfficer, alertId, { idempotencyKey, odsCodes: ['ZD002'] });
    expect((await again()).mandates[0].id).toBe((await again()).mandates[0].id);
    const both = await Promise.all(
      [people.dhscOfficer, people.dhscSecondOfficer].map((who) => mandate(who, alertId)),
    );
    expect(both.filter(({ mandates }) => mandates)).toHaveLength(1);
    expect(both.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect(await asked(alertId)).toHaveLength(2);
  });
});

describe('a body without a binding power', () => {
  it.each([
    ['its issuer', people.nhsdLead, {}, /could not mandate/, ['DHSC-NIS17']],
    [
      'a body before its power began',
      people.dhscOfficer,
      { actedOn: '2017-04-01', dueOn: '2017-05-01' },
      /came into force on 10 May 2018/,
      ['CQC-S29A'],
    ],
    [
      'a body without any',
      person('nao', 'NAO', 'ENFORCEMENT_OFFICER'),
      {},
      /held no such power/,
      ['DHSC-NIS17'],
    ],
  ])('is told why it cannot, and who could: %s', async (_, who, more, reason, holders) => {
    const early = 'actedOn' in more;
    const { alert } = await about(harness.as(people.nhsdLead), 'issueAlert', {
      ...WANNACRY_ALERT,
      issuedAt: early ? WANNACRY_ALERT.issuedAt : ISSUED_AT,
      odsCodes: ['ZD002'],
    });
    const { mandates, errors, refusal } = await mandate(who, alert.id, more);
    expect({ mandates, errors }).toEqual({ mandates: null, errors: [] });
    expect(refusal.reason).toMatch(reason);
    const able = refusal.holders.map(({ id }: { id: string }) => id);
    expect(able).toEqual(expect.arrayContaining(holders));
    expect(await asked(alert.id)).toEqual([]);
  });

  it.each([
    ['an inspector', people.cqcInspector],
    ['a trust', people.approverOf('ZD002')],
    ['an auditor', people.naoAuditor],
  ])('takes a role that %s does not hold', async (_, who) => {
    expect((await mandate(who, await unanswered())).errors).toMatchObject([
      { code: 'ROLE_REQUIRED' },
    ]);
  });

  it('names what is wrong with the input', async () => {
    const alertId = await unanswered();
    const errorsOf = async (more: object, of = alertId) =>
      (await mandate(people.dhscOfficer, of, more)).errors;
    expect(await errorsOf({}, crypto.randomUUID())).toMatchObject([
      { code: 'NOT_FOUND', field: ['alertId'] },
    ]);
    expect(await errorsOf({ actedOn: '2018-05-31' })).toMatchObject([
      { code: 'DATE_OUT_OF_ORDER', field: ['actedOn'] },
    ]);
    expect(await errorsOf({ dueOn: '2018-07-01' })).toMatchObject([
      { code: 'DATE_OUT_OF_ORDER', field: ['dueOn'] },
    ]);
    expect(await errorsOf({ actedOn: '2999-01-01', dueOn: '2999-01-02' })).toMatchObject([
      { code: 'DATE_IN_FUTURE' },
    ]);
    expect(await errorsOf({ odsCodes: [] })).toMatchObject([
      { code: 'INVALID_VALUE', field: ['odsCodes'] },
    ]);
    expect(await errorsOf({ powerId: 'NOPE' })).toMatchObject([
      { code: 'NOT_FOUND', field: ['powerId'] },
    ]);
  });
});

describe('a mandate from an alert', () => {
  it('is seen by its body, its trust and an auditor, and by no other body or trust', async () => {
    const alertId = await unanswered();
    await mandate(people.dhscOfficer, alertId);
    const seen = async (who: Parameters<Harness['as']>[0]) =>
      codesOf(await mandatesSeenBy(who, alertId));
    expect(await seen(people.dhscSecondOfficer)).toEqual(['ZD002', 'ZD003']);
    expect(await seen(people.naoAuditor)).toEqual(['ZD002', 'ZD003']);
    expect(await seen(people.approverOf('ZD002'))).toEqual(['ZD002']);
    for (const who of [people.nhsdLead, people.approverOf('ZD001')])
      expect(await seen(who)).toEqual([]);
  });

  it('does not stand in the way of other demands on its finding', async () => {
    const alertId = await unanswered();
    const { mandates } = await mandate(people.dhscOfficer, alertId, { odsCodes: ['ZD002'] });
    raise(mandates[0].id, 'ZD002');
    const made = await act(harness.as(people.nhsdLead), 'recommendRemediation', {
      findingId: mandates[0].id,
      requirement: 'Answer alerts.',
      actedOn: '2018-07-03',
    });
    expect(made.errors).toEqual([]);
  });

  it.each([
    ['an officer of any body, who stays what they are', people.icoOfficer, 3, 'BODY'],
    ['an inspector', people.cqcInspector, 0, 'BODY'],
    ['an auditor', people.naoAuditor, 0, 'BODY'],
    ['a trust', { ...people.approverOf('ZD002'), roles: ['ENFORCEMENT_OFFICER'] }, 0, 'TRUST'],
  ] as const)('starts from a list that the database gives %s', async (_, who, rows, kind) => {
    const alertId = await unanswered();
    const client = new pg.Client({ connectionString: harness.database.url });
    await client.connect();
    try {
      await client.query('begin');
      await client.query(
        `select set_config('app.organisation_kind', $1, true), set_config('app.organisation', $2, true),
                set_config('app.roles', $3, true)`,
        [who.organisation.kind, who.organisation.code, who.roles.join(',')],
      );
      const list = 'select from alert_responses_out_of_time($1, now())';
      expect((await client.query(list, [alertId])).rowCount).toBe(rows);
      expect((await client.query('select app_kind()')).rows).toEqual([{ app_kind: kind }]);
    } finally {
      await client.end();
    }
  });

  it.each(['update alert_mandates set by = by', 'delete from alert_mandates'])(
    'is append-only, even for a superuser: %s',
    async (statement) => {
      await expect(harness.database.asSuperuser(statement)).rejects.toThrow('append-only');
    },
  );
});
