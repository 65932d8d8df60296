import type { FeedHandlers, WriteTransaction } from '@assay/kit';
import {
  ENFORCEMENT_RECORDED,
  enforcementEvent,
  type EnforcementFacts,
} from './enforcement.event.ts';
import { copyTrusts } from './trust-copy.ts';

/** Below the version of every event: what this subgraph itself says at the issue. */
const VERSION_AT_ISSUE = -1;

/** What began and ended on one day held on no day. */
const LASTS_A_DAY = `("to" is null or "from" < "to")`;

export const enforcementHandlers: FeedHandlers = {
  [ENFORCEMENT_RECORDED]: async (tx, event) => {
    await copyEnforcement(tx, enforcementEvent.parse(event.data));
  },
};

/** Records of newly issued findings that nothing is demanded yet, from their day of issue. */
export async function addPeriodOfIssue(
  { manager, recordedAt }: WriteTransaction,
  findingIds: readonly string[],
): Promise<void> {
  if (findingIds.length === 0) return;
  await manager.query(
    `insert into enforcement_periods (finding_id, ods_code, version, status, valid_from, recorded_from)
     select id, ods_code, $2, 'UNADDRESSED', issued_on, $3 from findings where id = any ($1)`,
    [findingIds, VERSION_AT_ISSUE, recordedAt],
  );
}

async function copyEnforcement(tx: WriteTransaction, facts: EnforcementFacts): Promise<void> {
  const { manager, recordedAt } = tx;
  const [finding]: { issuedOn: string }[] = await manager.query(
    `select issued_on as "issuedOn" from findings
     where id = $1 and trusts[1] = $2 and issued_on is not null for update`,
    [facts.findingId, facts.trusts?.[0]?.odsCode ?? facts.odsCode],
  );
  if (!finding)
    throw new Error(`enforcement of finding ${facts.findingId}, which is not issued here`);
  if (facts.periods.every(({ from }) => from > finding.issuedOn))
    throw new Error(`the timeline of finding ${facts.findingId} begins after its issue`);
  if ((await heldVersion(tx, facts.findingId)) >= facts.version) return;
  if (facts.trusts) await copyTrusts(tx, facts.findingId, facts.trusts);
  for (const table of ['enforcement_periods', 'enforcement_mandates'])
    await manager.query(
      `update ${table} set recorded_to = $2 where finding_id = $1 and recorded_to is null`,
      [facts.findingId, recordedAt],
    );
  await addMandates(tx, facts);
  await addPeriods(tx, facts);
  await endWithdrawn(tx, [facts.findingId]);
}

/** Where no demand is open, a withdrawn finding is WITHDRAWN from its day, before remediations has told of it too. */
export async function endWithdrawn(
  { manager, recordedAt }: WriteTransaction,
  findingIds: readonly string[],
): Promise<void> {
  await manager.query(
    `with ended as (
       update enforcement_periods e set recorded_to = $2
       from findings f
       where f.id = e.finding_id and f.id = any ($1) and e.recorded_to is null and f.withdrawn_on < e.valid_to
         and e.status in ('UNADDRESSED', 'REMEDIED', 'RISK_ACCEPTED')
       returning e.*, f.withdrawn_on
     ), standing as (
       select *, valid_from as "from", withdrawn_on as "to", status as standing from ended
       union all
       select *, greatest(valid_from, withdrawn_on), valid_to, 'WITHDRAWN' from ended
     )
     insert into enforcement_periods (finding_id, ods_code, version, status, due_on, valid_from, valid_to, recorded_from)
     select finding_id, ods_code, version, standing, due_on, "from", "to", $2 from standing where "from" < "to"`,
    [findingIds, recordedAt],
  );
}

async function heldVersion({ manager }: WriteTransaction, findingId: string): Promise<number> {
  const [held]: [{ version: number }] = await manager.query(
    `select coalesce(max(version), ${String(VERSION_AT_ISSUE)}) as version from enforcement_periods
     where finding_id = $1 and recorded_to is null`,
    [findingId],
  );
  return held.version;
}

async function addMandates(
  { manager, recordedAt }: WriteTransaction,
  { findingId, odsCode, mandates }: EnforcementFacts,
): Promise<void> {
  await manager.query(
    `insert into enforcement_mandates (finding_id, ods_code, body_code, valid_from, valid_to, recorded_from)
     select $1, $2, "bodyCode", "from", coalesce("to", 'infinity'), $4
     from jsonb_to_recordset($3) as m ("bodyCode" text, "from" date, "to" date)
     where ${LASTS_A_DAY}`,
    [findingId, odsCode, JSON.stringify(mandates), recordedAt],
  );
}

async function addPeriods(
  { manager, recordedAt }: WriteTransaction,
  { findingId, odsCode, version, periods }: EnforcementFacts,
): Promise<void> {
  await manager.query(
    `insert into enforcement_periods
       (finding_id, ods_code, version, status, due_on, valid_from, valid_to, recorded_from)
     select $1, $2, $3, status, "dueOn", "from", coalesce("to", 'infinity'), $5
     from jsonb_to_recordset($4) as p (status text, "dueOn" date, "from" date, "to" date)
     where ${LASTS_A_DAY}`,
    [findingId, odsCode, version, JSON.stringify(periods), recordedAt],
  );
}
