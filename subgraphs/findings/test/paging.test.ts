import { people } from '@assay/kit/testing';
import fc from 'fast-check';
import { organisation, pushLaw, pushOrganisations } from './support/facts.ts';
import { RunningFindings } from './support/start-findings.ts';

let findings: RunningFindings;

beforeAll(async () => {
  findings = await RunningFindings.start();
  pushLaw(findings);
  pushOrganisations(findings, organisation('RAA'), organisation('RBB'));
  await findings.settled();
});
afterAll(() => findings.stop());

const SEVERITIES = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];
const DAYS = ['2017-03-01', '2017-03-02', '2017-03-03'];

const finding = fc.record({
  trust: fc.constantFrom('RAA', 'RBB'),
  severity: fc.constantFrom(...SEVERITIES),
  raisedOn: fc.constantFrom(...DAYS),
  dueOn: fc.constantFrom(null, '2030-01-01', '2030-01-02'),
});
type Sample = typeof finding extends fc.Arbitrary<infer T> ? T : never;

interface Row extends Sample {
  readonly id: string;
}

const ADD = `with given as (select uuidv7() as id, g.* from jsonb_to_recordset($1) as g (trust text, severity text, "raisedOn" date, "dueOn" date)),
  added as (
    insert into findings (id, reference, ods_code, raised_by, title, severity, subjects, raised_on, issued_on, issued_at, recorded_by, recorded_at, search)
    select id, 'FND-' || id, trust, 'CQC', 'Fault', severity, '{GENERAL}', "raisedOn", "raisedOn", now(), 'test', now(), ''
    from given
  )
  select id, trust, severity, "raisedOn", "dueOn" from given`;
const ADD_PERIODS = `insert into enforcement_periods (finding_id, ods_code, version, status, due_on, valid_from, recorded_from)
  select id, trust, 1, case when "dueOn" is null then 'UNADDRESSED' else 'MANDATED' end, "dueOn", "raisedOn", now()
  from jsonb_to_recordset($1) as g (id uuid, trust text, "raisedOn" date, "dueOn" date)`;

async function add(samples: readonly Sample[]): Promise<Row[]> {
  const rows = await findings.database.asSuperuser<Row>(ADD, [JSON.stringify(samples)]);
  await findings.database.asSuperuser(ADD_PERIODS, [JSON.stringify(rows)]);
  return rows;
}

const sortValue: Record<string, (row: Row, sign: number) => string | number> = {
  DUE_ON: (row, sign) => row.dueOn ?? (sign > 0 ? '9' : '0'),
  SEVERITY: (row) => SEVERITIES.indexOf(row.severity),
  RAISED_ON: (row) => row.raisedOn,
  TRUST: (row) => row.trust,
};

/** Rows as the contract orders them. */
function ordered(rows: readonly Row[], field: string, direction: string): string[] {
  const sign = direction === 'ASC' ? 1 : -1;
  const value = (row: Row) => sortValue[field]!(row, sign);
  const compare = <T>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);
  return [...rows]
    .sort((a, b) => sign * (compare(value(a), value(b)) || compare(a.id, b.id)))
    .map(({ id }) => id);
}

const PAGE = `query ($orderBy: FindingOrder, $first: Int, $after: String, $last: Int, $before: String) {
  findings(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

it('whatever is added meanwhile, paging gives every finding that was there, once, in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(finding, { minLength: 1, maxLength: 25 }),
      fc.array(fc.array(finding, { maxLength: 3 }), { maxLength: 4 }),
      fc.integer({ min: 1, max: 9 }),
      fc.record({
        field: fc.constantFrom(...Object.keys(sortValue)),
        direction: fc.constantFrom('ASC', 'DESC'),
      }),
      fc.boolean(),
      async (initial, additions, size, orderBy, backwards) => {
        await findings.database.asSuperuser(
          `delete from enforcement_periods; delete from finding_words; delete from findings`,
        );
        const rows = await add(initial);
        const start = rows.map(({ id }) => id);
        const seen: string[] = [];
        for (let cursor: string | null = null, more = true, page = 0; more; page += 1) {
          const window = backwards
            ? { last: size, before: cursor }
            : { first: size, after: cursor };
          const { data } = await findings.as(people.cqcLead)(PAGE, { orderBy, ...window });
          const { nodes, pageInfo } = data.findings;
          const ids = nodes.map((node: any) => node.id);
          if (backwards) seen.unshift(...ids);
          else seen.push(...ids);
          cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
          more = backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
          const added = additions[page];
          if (added && added.length > 0) rows.push(...(await add(added)));
        }
        const inOrder = ordered(rows, orderBy.field, orderBy.direction);
        expect(seen).toEqual(inOrder.filter((id) => seen.includes(id)));
        expect(new Set(seen).size).toBe(seen.length);
        expect(start.filter((id) => !seen.includes(id))).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);
