import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { addDays, createLogger, londonDay, startOfLondonDay } from '@assay/kit';
import { people } from '@assay/kit/testing';
import type { DataSource } from 'typeorm';
import { connect } from '../src/data-source.ts';
import { Courier } from '../src/notification/courier.ts';
import { about, tellOfAlerting, WANNACRY_ALERT } from './support/alerts.ts';
import { MailServer } from './support/mail-server.ts';
import { act, startRemediations, submitEvidence, type Harness } from './support/remediations.ts';

const TRUST = 'cyber@zd001.example';
const BODY = 'enforcement@dhsc.example';
const TITLE = 'CE3: domain controllers unpatched';

let harness: Harness;
let mail: MailServer;
const dataSources: DataSource[] = [];
const log: string[] = [];

beforeAll(async () => {
  harness = await startRemediations();
  tellOfAlerting(harness);
  mail = await MailServer.start();
  await setContacts(people.approverOf('ZD001'), TRUST);
  await setContacts(people.dhscOfficer, BODY);
});
afterAll(async () => {
  for (const dataSource of dataSources) await dataSource.destroy();
  await mail.close();
  await harness.close();
});

async function setContacts(who: Parameters<Harness['as']>[0], ...addresses: string[]) {
  const { data } = await harness.as(who)(
    `mutation ($input: SetContactsInput!) { setContacts(input: $input) { contacts { address } errors { code field message } } }`,
    { input: { addresses, idempotencyKey: crypto.randomUUID() } },
  );
  return data.setContacts;
}

async function startCourier(): Promise<Courier> {
  const dataSource = await connect({ url: harness.database.url });
  dataSources.push(dataSource);
  const stream = new Writable({
    write: (chunk: Buffer, _, done) => {
      log.push(chunk.toString());
      done();
    },
  });
  const courier = new Courier({
    dataSource,
    mail: {
      url: mail.url,
      from: 'Assay <assay@example.test>',
      portalUrl: 'https://assay.example/',
    },
    logger: createLogger('courier', 'info', stream),
  });
  courier.start();
  return courier;
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 400 && !(await condition()); i += 1) await sleep(50);
  expect(await condition()).toBe(true);
}

interface Planned {
  readonly telling: string;
  readonly organisation: string;
  readonly due_at: Date;
  readonly outcome: string | null;
}
const planned = (reference: string) =>
  harness.database.asSuperuser<Planned>(
    `select content ->> 'telling' as telling, organisation, due_at, outcome from notifications
     where content ->> 'reference' = $1 order by due_at, organisation`,
    [reference],
  );
const open = async (reference: string) =>
  (await planned(reference)).filter(({ outcome }) => outcome === null);
const allPlanned = async () => {
  const [row] = await harness.database.asSuperuser<{ behind: boolean }>(
    `select exists (select from outbox where id > (select position from feed_cursors where feed = 'remediations')) as behind`,
  );
  return row?.behind === false;
};

let references = 0;
async function mandate(more: object = {}) {
  const reference = `FND-9${String((references += 1)).padStart(5, '0')}`;
  const findingId = harness.issueFinding({ reference, title: TITLE });
  const made = await act(harness.as(people.dhscOfficer), 'mandateRemediation', {
    findingId,
    powerId: 'DHSC-NIS17',
    contravention: 'Regulation 10.',
    requirement: 'Patch the domain controllers.',
    dueOn: addDays(londonDay(), 30),
    ...more,
  });
  expect(made.errors).toEqual([]);
  return { reference, remediationId: made.remediation.id as string, actId: made.act.id as string };
}
const subjectsTo = (address: string, reference: string) =>
  mail
    .to(address)
    .map(({ subject }) => subject ?? '')
    .filter((subject) => subject.startsWith(reference));

describe('contacts', () => {
  it('are kept by an organisation for itself, and read by nobody else', async () => {
    const read = async (who: Parameters<Harness['as']>[0]) =>
      (await harness.as(who)('query { contacts { address } }')).data.contacts;
    expect(await setContacts(people.approverOf('ZD002'), ' One@ZD002.example ')).toEqual({
      contacts: [{ address: 'one@zd002.example' }],
      errors: [],
    });
    expect(await read(people.contributorOf('ZD002'))).toEqual([{ address: 'one@zd002.example' }]);
    for (const who of [people.nhsdLead, people.administrator, people.approverOf('ZD003')])
      expect(await read(who)).toEqual([]);
    expect(await setContacts(people.approverOf('ZD002'))).toEqual({ contacts: [], errors: [] });
    expect(await read(people.approverOf('ZD001'))).toEqual([{ address: TRUST }]);
  });

  it.each([
    ['a contributor', people.contributorOf('ZD001')],
    ['an inspector', people.nhsdInspector],
    ['an administrator', people.administrator],
  ])('are not set by %s', async (_, who) => {
    expect(await setContacts(who, 'x@example.test')).toMatchObject({
      contacts: null,
      errors: [{ code: 'ROLE_REQUIRED' }],
    });
  });

  it('are addresses: each that is not is named by its place', async () => {
    const bad = ['no address', 'good@example.test', 'a@b.test\r\nBcc: c@d.test'];
    const { errors } = await setContacts(people.approverOf('ZD001'), ...bad);
    expect(errors).toMatchObject([
      { code: 'INVALID_VALUE', field: ['addresses', '0'] },
      { code: 'INVALID_VALUE', field: ['addresses', '2'] },
    ]);
  });

  it('leave by no feed', async () => {
    const response = await fetch(new URL('/feed?after=0', harness.base), {
      headers: { authorization: `Bearer ${await harness.feedToken()}` },
    });
    expect(await response.text()).not.toContain('@');
  });
});

describe('people', () => {
  let courier: Courier;
  beforeAll(async () => {
    courier = await startCourier();
  });
  afterAll(() => courier.stop());

  it('are told of a demand at its service, without what it is about', async () => {
    const { reference } = await mandate();
    await until(() => subjectsTo(TRUST, reference).length === 1);
    const [message] = mail.to(TRUST).filter(({ subject }) => subject?.startsWith(reference));
    expect(message?.text).toContain(`Reference: ${reference}`);
    expect(message?.text).toContain('https://assay.example/');
    expect(`${message?.subject ?? ''}${message?.text ?? ''}`).not.toMatch(
      /patch|domain|CE3|regulation/i,
    );
    expect(message?.html).toBeUndefined();
    expect(subjectsTo(BODY, reference)).toEqual([]);
  });

  it('are to be told a week and a day before the deadline, and both sides when it has passed', async () => {
    const dueOn = addDays(londonDay(), 30);
    const { reference } = await mandate({ dueOn });
    await until(async () => (await open(reference)).length === 4);
    expect(
      (await open(reference)).map(({ telling, organisation, due_at }) => [
        telling,
        organisation,
        due_at.toISOString(),
      ]),
    ).toEqual([
      ['WEEK_BEFORE', 'ZD001', startOfLondonDay(addDays(dueOn, -7)).toISOString()],
      ['DAY_BEFORE', 'ZD001', startOfLondonDay(addDays(dueOn, -1)).toISOString()],
      ['OVERDUE', 'DHSC', startOfLondonDay(addDays(dueOn, 1)).toISOString()],
      ['OVERDUE', 'ZD001', startOfLondonDay(addDays(dueOn, 1)).toISOString()],
    ]);
  });

  it('are told when it is the body’s turn, and are reminded no more of what is answered', async () => {
    const { reference, remediationId } = await mandate();
    await until(async () => (await open(reference)).length === 4);
    await submitEvidence(harness.as(people.approverOf('ZD001')), {
      remediationIds: [remediationId],
    });
    await until(() => subjectsTo(BODY, reference).length === 1);
    expect(subjectsTo(BODY, reference)).toEqual([`${reference} awaits your organisation`]);
    expect(await open(reference)).toEqual([]);
  });

  it('of its successor are told in place of a dissolved body’s', async () => {
    const OF_SUCCESSOR = 'enforcement@nhse.example';
    await setContacts(people.nhseOfficer, OF_SUCCESSOR);
    await setContacts(people.nhsdLead, 'enforcement@nhsd.example');
    const reference = 'FND-800101';
    const advised = await act(harness.as(people.nhsdLead), 'recommendRemediation', {
      findingId: harness.issueFinding({ reference, title: TITLE }),
      requirement: 'Patch the domain controllers.',
      actedOn: '2022-12-01',
    });
    await submitEvidence(harness.as(people.approverOf('ZD001')), {
      remediationIds: [advised.remediation.id],
    });
    await until(() => subjectsTo(OF_SUCCESSOR, reference).length === 1);
    expect(subjectsTo(OF_SUCCESSOR, reference)).toEqual([`${reference} awaits your organisation`]);
    expect(subjectsTo('enforcement@nhsd.example', reference)).toEqual([]);
    await setContacts(people.nhsdLead);
  });

  it('are told at once of what was overdue when it was recorded, and not of a demand that was struck out', async () => {
    const late = await mandate({ actedOn: '2018-05-10', dueOn: '2018-08-10' });
    await until(() => subjectsTo(BODY, late.reference).length === 1);
    await until(() => subjectsTo(TRUST, late.reference).length === 2);
    expect(subjectsTo(BODY, late.reference)).toEqual([`${late.reference} is overdue`]);
    const struck = await mandate();
    await act(harness.as(people.dhscOfficer), 'correctAct', {
      actId: struck.actId,
      reason: 'Wrong trust.',
    });
    await until(allPlanned);
    expect(await open(struck.reference)).toEqual([]);
  });

  it('are told of an alert: at its issue, a day before the time is up, and when it is', async () => {
    const { alert } = await about(harness.as(people.nhseOfficer), 'issueAlert', {
      ...WANNACRY_ALERT,
      odsCodes: ['ZD001'],
      issuedAt: undefined,
    });
    await until(() => subjectsTo(TRUST, alert.reference).length === 1);
    const due = Date.parse(alert.acknowledgeBy);
    const rows = await open(alert.reference);
    expect(rows.map(({ telling, due_at }) => [telling, due_at.getTime()])).toEqual([
      ['DAY_BEFORE', due - 24 * 3_600_000],
      ['OVERDUE', due],
    ]);
    const acknowledged = await about(
      harness.as(people.contributorOf('ZD001')),
      'acknowledgeAlert',
      {
        alertId: alert.id,
      },
    );
    const next = Date.parse(acknowledged.response.dueAt);
    await until(async () => (await open(alert.reference)).at(-1)?.due_at.getTime() === next);
    expect((await open(alert.reference)).map(({ telling }) => telling)).toEqual([
      'DAY_BEFORE',
      'OVERDUE',
    ]);
  });

  it('who left no address are told nothing, and it is on record', async () => {
    const reference = 'FND-800001';
    const findingId = harness.issueFinding({ reference, odsCode: 'ZD002', title: TITLE });
    await act(harness.as(people.cqcLead), 'recommendRemediation', {
      findingId,
      requirement: 'Look.',
    });
    await until(async () => (await planned(reference)).length === 1);
    await until(async () => (await open(reference)).length === 0);
    expect(await planned(reference)).toMatchObject([{ outcome: 'NO_CONTACTS' }]);
  });

  it('are told once, however many couriers there are and however often one starts again', async () => {
    const others = [await startCourier(), await startCourier()];
    const made = [await mandate(), await mandate(), await mandate(), await mandate()];
    await until(() => made.every(({ reference }) => subjectsTo(TRUST, reference).length > 0));
    await Promise.all(others.map((other) => other.stop()));
    const again = await startCourier();
    await until(allPlanned);
    await sleep(1_500);
    await again.stop();
    for (const { reference } of made) expect(subjectsTo(TRUST, reference)).toHaveLength(1);
  });
});

describe('a message that cannot be sent', () => {
  const hasten = (reference: string) =>
    harness.database.asSuperuser(
      `update notifications set due_at = now() where outcome is null and content ->> 'telling' = 'SERVED'
         and content ->> 'reference' = $1`,
      [reference],
    );

  it('is tried again later, each time later, and no address is logged', async () => {
    mail.answer = (message) =>
      Promise.resolve(new Error(`no room for ${String(message.to?.[0]?.address)}`));
    const courier = await startCourier();
    const { reference } = await mandate();
    const waits: number[] = [];
    for (const attempts of [1, 2]) {
      await until(() => subjectsTo(TRUST, reference).length === attempts);
      const [row] = await harness.database.asSuperuser<{ wait: number }>(
        `select extract(epoch from due_at - now())::float as wait from notifications
         where outcome is null and content ->> 'reference' = $1 and content ->> 'telling' = 'SERVED'`,
        [reference],
      );
      waits.push(row?.wait ?? 0);
      if (attempts === 1) await hasten(reference);
    }
    expect(waits[0]).toBeGreaterThan(30);
    expect(waits[1]).toBeGreaterThan((waits[0] ?? 0) + 30);
    mail.answer = () => Promise.resolve(undefined);
    await hasten(reference);
    await until(async () => (await planned(reference)).some(({ outcome }) => outcome === 'SENT'));
    await courier.stop();
    expect(log.join('')).toContain('a message was not sent');
    expect(log.join('')).not.toContain('example');
  });

  it('is sent again under the same name when the process is killed before it knows', async () => {
    let taken: () => void = () => undefined;
    const arrival = new Promise<void>((resolve) => (taken = resolve));
    mail.answer = () => {
      taken();
      return new Promise(() => undefined);
    };
    const { reference } = await mandate();
    const script = path.resolve(import.meta.dirname, 'support/courier-process.mjs');
    const child = spawn(process.execPath, [script, harness.database.url, mail.url]);
    await arrival;
    child.kill('SIGKILL');
    await once(child, 'exit');
    mail.answer = () => Promise.resolve(undefined);
    await hasten(reference);
    const courier = await startCourier();
    await until(async () => (await planned(reference)).some(({ outcome }) => outcome === 'SENT'));
    await courier.stop();
    const sent = mail.to(TRUST).filter(({ subject }) => subject?.startsWith(reference));
    expect(sent).toHaveLength(2);
    expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(1);
  });
});

describe('row-level security', () => {
  it.each([
    ['contacts', people.approverOf('ZD002'), 0],
    ['contacts', people.nhsdLead, 0],
    ['contacts', people.approverOf('ZD001'), 1],
    ['notifications', people.approverOf('ZD001'), 0],
    ['notifications', people.dhscOfficer, 0],
  ])('alone shows %s to %j as it may be seen: %i', async (table, who, rows) => {
    const dataSource = await connect({ url: harness.database.url });
    dataSources.push(dataSource);
    const seen = await dataSource.transaction(async (manager) => {
      await manager.query(
        `select set_config('app.organisation_kind', $1, true), set_config('app.organisation', $2, true),
                set_config('app.roles', $3, true)`,
        [who.organisation.kind, who.organisation.code, who.roles.join(',')],
      );
      return manager.query<unknown[]>(`select 1 from ${table}`);
    });
    expect(seen).toHaveLength(rows);
  });

  it('alone refuses an address for another organisation, one by a contributor, and whatever is told by hand', async () => {
    const dataSource = await connect({ url: harness.database.url });
    dataSources.push(dataSource);
    const asTrust = (roles: string, sql: string, parameters: unknown[] = []) =>
      dataSource.transaction(async (manager) => {
        await manager.query(
          `select set_config('app.organisation_kind', 'TRUST', true), set_config('app.organisation', 'ZD001', true),
                  set_config('app.roles', $1, true)`,
          [roles],
        );
        return manager.query<unknown>(sql, parameters);
      });
    const add = (roles: string, organisation: string) =>
      asTrust(roles, `insert into contacts values ('TRUST', $1, 'x@example.test', now())`, [
        organisation,
      ]);
    await expect(add('TRUST_APPROVER', 'ZD002')).rejects.toThrow('row-level security');
    await expect(add('TRUST_CONTRIBUTOR', 'ZD001')).rejects.toThrow('row-level security');
    const told = `insert into notifications (occasion, subject, organisation_kind, organisation, content, due_at)
      values (uuidv7(), uuidv7(), 'TRUST', 'ZD001', '{}', '2999-01-01')`;
    await harness.database.asSuperuser(told);
    await expect(asTrust('TRUST_APPROVER', told)).rejects.toThrow('row-level security');
    expect(await asTrust('TRUST_APPROVER', 'delete from notifications')).toEqual([[], 0]);
    expect(await asTrust('TRUST_CONTRIBUTOR', 'delete from contacts')).toEqual([[], 0]);
  });
});
