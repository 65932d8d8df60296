import pg from 'pg';
import { z } from 'zod';

const BATCH = 5_000;
const RECORDED = 'assay.remediations.enforcement.v1';

const day = z.string();
const period = z.object({
  status: z.string(),
  dueOn: day.nullable(),
  from: day,
  to: day.nullable(),
});
const mandate = z.object({ bodyCode: z.string(), from: day, to: day.nullable() });
const told = z.object({
  version: z.int(),
  periods: z.array(period),
  mandates: z.array(mandate),
});

type Period = z.infer<typeof period>;
type Mandate = z.infer<typeof mandate>;

/** What one side says of a finding's enforcement. */
interface Course {
  readonly version: number;
  readonly periods: readonly Period[];
  readonly mandates: readonly Mandate[];
}

interface Registered extends Course {
  readonly id: string;
  readonly reference: string;
  readonly issuedOn: string;
  readonly withdrawnOn: string | null;
}

export interface Difference {
  readonly reference: string;
  readonly what: string;
}

export interface Comparison {
  readonly findings: number;
  /** Events of remediations that the register has yet to apply. */
  readonly waiting: number;
  readonly differences: readonly Difference[];
}

export interface Databases {
  readonly findings: string;
  readonly remediations: string;
}

/** Reads a database as a feed's consumer would, in one snapshot that begins with the first query. */
async function within<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(`select set_config('app.organisation_kind', 'SYSTEM', true)`);
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Compares, for every issued finding, the periods and mandates of the register with the timeline that the fold of
 * remediations told last, as far as the register has read its feed.
 */
export async function compareEnforcement({
  findings,
  remediations,
}: Databases): Promise<Comparison> {
  return within(findings, async (register) => {
    const position = await positionOf(register);
    return within(remediations, async (source) => {
      const differences: Difference[] = await missing(source, register, position);
      let count = 0;
      for await (const batch of registered(register)) {
        const courses = await toldOf(source, batch, position);
        count += batch.length;
        for (const finding of batch)
          differences.push(...differencesOf(finding, courses.get(finding.id)));
      }
      return { findings: count, waiting: await waitingAfter(source, position), differences };
    });
  });
}

async function positionOf(register: pg.Client): Promise<string> {
  const { rows } = await register.query<{ position: string }>(
    `select position from feed_cursors where feed = 'remediations'`,
  );
  return rows[0]?.position ?? '0';
}

async function waitingAfter(source: pg.Client, position: string): Promise<number> {
  const { rows } = await source.query<{ count: number }>(
    'select count(*)::int as count from outbox where id > $1 and type = $2',
    [position, RECORDED],
  );
  return rows[0]?.count ?? 0;
}

/** Findings of which remediations has told, and the register knows nothing. */
async function missing(
  source: pg.Client,
  register: pg.Client,
  position: string,
): Promise<Difference[]> {
  const { rows } = await source.query<{ subject: string }>(
    'select distinct subject from outbox where id <= $1 and type = $2',
    [position, RECORDED],
  );
  const subjects = rows.map(({ subject }) => subject);
  const { rows: unknown } = await register.query<{ id: string }>(
    `select id from unnest($1::uuid[]) as told (id)
     where not exists (select 1 from findings f where f.id = told.id and f.issued_on is not null)`,
    [subjects],
  );
  return unknown.map(({ id }) => ({ reference: id, what: 'is not an issued finding here' }));
}

const PERIODS = `(select coalesce(json_agg(json_build_object('status', e.status, 'dueOn', e.due_on, 'from', e.valid_from,
    'to', nullif(e.valid_to, 'infinity')) order by e.valid_from), '[]')
  from enforcement_periods e where e.finding_id = f.id and e.recorded_to is null)`;
const MANDATES = `(select coalesce(json_agg(json_build_object('bodyCode', m.body_code, 'from', m.valid_from,
    'to', nullif(m.valid_to, 'infinity'))), '[]')
  from enforcement_mandates m where m.finding_id = f.id and m.recorded_to is null)`;

async function* registered(register: pg.Client): AsyncGenerator<Registered[]> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await register.query<Registered>(
      `select f.id, f.reference, f.issued_on::text as "issuedOn", f.withdrawn_on::text as "withdrawnOn",
         ${PERIODS} as periods, ${MANDATES} as mandates,
         (select max(e.version) from enforcement_periods e where e.finding_id = f.id and e.recorded_to is null) as version
       from findings f where f.id > $1 and f.issued_on is not null order by f.id limit $2`,
      [after, BATCH],
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.id;
  }
}

async function toldOf(
  source: pg.Client,
  findings: readonly Registered[],
  position: string,
): Promise<Map<string, Course>> {
  const { rows } = await source.query<{ subject: string; data: unknown }>(
    `select distinct on (subject) subject, data from outbox
     where subject = any ($1) and type = $2 and id <= $3 order by subject, id desc`,
    [findings.map(({ id }) => id), RECORDED, position],
  );
  return new Map(rows.map(({ subject, data }) => [subject, told.parse(data)]));
}

function differencesOf(finding: Registered, expected: Course | undefined): Difference[] {
  const { reference, issuedOn } = finding;
  const expectedPeriods = expected?.periods ?? untold(finding);
  const sides: [string, unknown, unknown][] = [
    ['periods', merged(finding.periods, issuedOn), merged(expectedPeriods, issuedOn)],
    ['mandates', sorted(finding.mandates), sorted(expected?.mandates ?? [])],
    ...(expected
      ? [['version', finding.version, expected.version] as [string, number, number]]
      : []),
  ];
  return sides
    .map(([what, here, there]) => ({
      what,
      here: JSON.stringify(here),
      there: JSON.stringify(there),
    }))
    .filter(({ here, there }) => here !== there)
    .map(({ what, here, there }) => ({
      reference,
      what: `its ${what} are ${here} in the register, and ${there} by the fold`,
    }));
}

/** Of what nobody has acted on, remediations may not have told yet. */
function untold({ issuedOn, withdrawnOn }: Registered): Period[] {
  const open = { status: 'UNADDRESSED', dueOn: null, from: issuedOn, to: withdrawnOn };
  return withdrawnOn === null
    ? [open]
    : [open, { status: 'WITHDRAWN', dueOn: null, from: withdrawnOn, to: null }];
}

/** Periods from a day on, those alike made one: both sides may cut the same course differently. */
function merged(periods: readonly Period[], from: string): Period[] {
  const course: Period[] = [];
  for (const next of periods) {
    if (next.from === next.to || (next.to !== null && next.to <= from)) continue;
    const last = course.at(-1);
    if (last?.to === next.from && last.status === next.status && last.dueOn === next.dueOn)
      course[course.length - 1] = { ...last, to: next.to };
    else course.push({ ...next, from: next.from < from ? from : next.from });
  }
  return course.map(({ status, dueOn, from: begins, to }) => ({ status, dueOn, from: begins, to }));
}

const sorted = (mandates: readonly Mandate[]) =>
  mandates
    .filter(({ from, to }) => from !== to)
    .map(({ bodyCode, from, to }) => `${bodyCode} ${from} ${to ?? ''}`)
    .sort();
