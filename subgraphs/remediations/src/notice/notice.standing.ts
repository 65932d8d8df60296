/** Whether an act counts: no correction strikes it out. */
const counts = (act: string) => `not exists (select from acts c where c.corrects = ${act}.id)`;

/** What ends the effect of the act that served a notice, beside the end of its demand. */
const ENDED = `exists (
  select from acts e where e.remediation_id = s.remediation_id and e.sequence > s.sequence and ${counts('e')} and case
    when n.kind in ('INTENT', 'PENALTY_INTENT') then e.kind in ('MANDATED', 'PENALTY_IMPOSED')
      or e.kind = 'REPRESENTATIONS_DECIDED' and e.outcome = 'ABANDON'
    when n.kind = 'PENALTY' then e.kind = 'APPEAL_DECIDED' and e.outcome = 'QUASHED'
    else false end)`;

/** A penalty that stood between the notice and the appeal, which is then against the penalty. */
const PENALISED_SINCE = `exists (
  select from acts p where p.remediation_id = s.remediation_id and p.kind = 'PENALTY_IMPOSED' and ${counts('p')}
    and p.sequence > s.sequence and p.sequence < a.sequence
    and not exists (select from acts q where q.remediation_id = s.remediation_id and q.kind = 'APPEAL_DECIDED'
      and q.outcome = 'QUASHED' and q.sequence > p.sequence and q.sequence < a.sequence and ${counts('q')}))`;

const APPEALED = `n.kind in ('BINDING', 'PENALTY') and exists (
  select from acts a where a.remediation_id = s.remediation_id and a.kind = 'APPEALED' and a.sequence > s.sequence
    and ${counts('a')} and not ${PENALISED_SINCE}
    and not exists (select from acts d where d.remediation_id = s.remediation_id and d.kind = 'APPEAL_DECIDED'
      and d.sequence > a.sequence and ${counts('d')}))`;

const STANDS = `not ${ENDED} and (
  select l.stage_after from acts l where l.remediation_id = s.remediation_id order by l.sequence desc limit 1
) not in ('VERIFIED', 'WITHDRAWN', 'NOTHING')`;

/** Where the notice `n` stands now, as an expression of SQL: by each act that serves it, on the demand of that act. */
export const STANDING = `(
  select case when bool_or(stands and appealed) then 'APPEALED'
    when bool_or(stands) then case when n.kind in ('INTENT', 'PENALTY_INTENT') then 'INTENDED' else 'SERVED' end
    else 'ENDED' end
  from (select ${STANDS} as stands, ${APPEALED} as appealed
    from acts s where s.notice_id = n.id and ${counts('s')}) each)`;

/** Whether the notice `n` was served: an act that serves it counts. */
export const WAS_SERVED = `exists (select from acts s where s.notice_id = n.id and ${counts('s')})`;
