import type { EntityManager } from 'typeorm';

/** A number from 0 below `n`, the same whenever asked, for the finding `i`. */
const pick = (salt: number, n: number) =>
  `((hashint8extended(i, ${String(salt)}) & 9223372036854775807) % ${String(n)})::int`;

const SUBJECTS = `(array['NETWORK_AND_INFORMATION_SYSTEMS', 'PERSONAL_DATA', 'NETWORK_AND_INFORMATION_SYSTEMS,PERSONAL_DATA',
  'QUALITY_OF_CARE', 'GENERAL'])`;

/**
 * Findings with courses like those of a register of twelve years: most of the old are closed, most of the open are recent,
 * and one in eleven has a deadline still to come.
 */
const COURSES = `
  create temporary table sample as
  with chosen as (
    select i, ${pick(1, 100)} as course, ${pick(2, 1000)} as trust, ${pick(3, 5)} + 1 as standard, ${pick(4, 40)} + 1 as control,
      ${pick(5, 100)} as hardness, ${pick(6, 3)} as raiser, ${pick(7, 1000)} as spread, ${pick(8, 5)} + 1 as concern, ${pick(9, 1000)} as missing
    from generate_series($1::bigint, $2::bigint) i
  ), dated as (
    select *, case
        when course < 16 then $3::date - 30 - spread * 4
        when course < 40 then $3::date - 330 - spread
        when course < 50 then $3::date - 200 - spread
        else $3::date - 500 - spread * 4 end as raised_on,
      case when trust < 950 then 'R' || lpad((trust % 240)::text, 4, '0') else 'Y' || lpad((240 + trust % 760)::text, 4, '0') end as ods_code
    from chosen
  )
  select uuidv7() as id, *, 'S' || standard as standard_code, 'S' || standard || '/C' || control as control_id,
    (array['NHSD', 'CQC', 'ICO'])[raiser + 1] as raised_by,
    case when hardness < 35 then 'LOW' when hardness < 75 then 'MEDIUM' when hardness < 95 then 'HIGH' else 'CRITICAL' end as severity,
    string_to_array(${SUBJECTS}[concern], ',') as subjects,
    (array['Firewalls', 'Patching', 'Accounts', 'Backups', 'Training', 'Cabling', 'Medical devices'])[control % 7 + 1]
      || ' ' || (array['not managed', 'partly managed', 'out of date'])[hardness % 3 + 1] as title
  from dated order by i`;

/** The periods of each course, in order; each ends where the next begins. */
const PERIODS = `
  select id, ods_code, status, due_on, "from", coalesce(lead("from") over (partition by id order by "from"), 'infinity') as "to"
  from (
    select s.id, s.ods_code, 'UNADDRESSED' as status, null::date as due_on, raised_on as "from" from sample s
    union all select id, ods_code, 'ADVISED', raised_on + 120, raised_on + 30 from sample where course between 16 and 27
    union all select id, ods_code, 'MANDATED', $1::date + 1 + spread / 3, raised_on + 60 from sample where course between 28 and 36
    union all select id, ods_code, 'OVERDUE', $1::date + 1 + spread / 3, $1::date + 2 + spread / 3 from sample where course between 28 and 36
    union all select id, ods_code, 'EVIDENCE_SUBMITTED', $1::date + spread / 9, raised_on + 90 from sample where course between 37 and 39
    union all select id, ods_code, 'MANDATED', raised_on + 150, raised_on + 60 from sample where course >= 40
    union all select id, ods_code, 'OVERDUE', raised_on + 150, raised_on + 151 from sample where course between 40 and 59
    union all select id, ods_code, 'REMEDIED', null, raised_on + 200 + spread / 4 from sample where course between 50 and 95
    union all select id, ods_code, 'RISK_ACCEPTED', null, raised_on + 100 from sample where course = 96
    union all select id, ods_code, 'PENALISED', raised_on + 150, raised_on + 160 from sample where course = 97
    union all select id, ods_code, 'NOTICE_SERVED', null, raised_on + 120 from sample where course = 98
    union all select id, ods_code, 'WITHDRAWN', null, raised_on + 90 from sample where course = 99
  ) course`;

/** Adds issued findings number `from` to `to` with their enforcement, as they would stand on a day. */
export async function addSampleFindings(
  manager: EntityManager,
  { from, to, day }: { from: number; to: number; day: string },
): Promise<void> {
  await manager.query(COURSES, [from, to, day]);
  await manager.query(`
    insert into findings (id, reference, ods_code, raised_by, standard_code, control_id, control_reference, control_title,
      title, severity, subjects, raised_on, issued_on, issued_at, recorded_by, recorded_at, search)
    select id, 'FND-' || lpad(i::text, greatest(6, length(i::text)), '0'), ods_code, raised_by, standard_code, control_id,
      'C' || control, 'Control ' || control, title, severity, subjects, raised_on, raised_on, raised_on, 'bench', raised_on,
      to_tsvector('english', 'FND-' || lpad(i::text, greatest(6, length(i::text)), '0') || ' ' || title)
    from sample`);
  await manager.query(`
    insert into finding_details (finding_id, ods_code, raised_by, detail)
    select id, ods_code, raised_by, 'Detail of ' || title from sample`);
  await manager.query(`
    insert into enforcement_mandates (finding_id, ods_code, body_code, valid_from, recorded_from)
    select id, ods_code, (array['DHSC', 'CQC', 'NHSE'])[spread % 3 + 1], raised_on + 60, raised_on
    from sample where course between 28 and 36 or course >= 40`);
  await manager.query(
    `insert into enforcement_periods (finding_id, ods_code, version, status, due_on, valid_from, valid_to, recorded_from)
     select p.id, p.ods_code, 1, status, due_on, "from", "to", s.raised_on from (${PERIODS}) p join sample s on s.id = p.id
     where "from" < "to"`,
    [day],
  );
  await manager.query(`
    insert into finding_measurements (finding_id, ods_code, kind, amount)
    select id, ods_code, 'OLDEST_MISSING_UPDATE', missing from sample where control % 4 = 0`);
  await manager.query('drop table sample');
}
