import { Rejection, type WriteTransaction } from '@assay/kit';
import type { Inspection } from '../inspection/inspection.entity.ts';
import { TAKEN_BY, type LaterStep } from '../inspection/inspection.transitions.ts';
import { whyMayNotTakePart, type Standing } from './team.policy.ts';

/** @throws Rejection when the caller is not on the team that takes the step, or has a conflict of interest. */
export async function requireMayTakePart(
  tx: WriteTransaction,
  inspection: Inspection,
  step: LaterStep,
): Promise<void> {
  if (TAKEN_BY[step] === 'ANYONE') return;
  const standing = await standingOf(tx, inspection.id);
  const why = whyMayNotTakePart(step, standing, inspection.bodyCode);
  if (why) throw new Rejection([why]);
}

/** How the caller stands to an inspection. */
export async function standingOf(
  { manager, caller }: WriteTransaction,
  inspectionId: string,
): Promise<Standing> {
  const rows: [Standing] = await manager.query(
    `with team as (
       select person, lead from team_members
       where inspection_id = $1 and version = (select max(version) from team_members where inspection_id = $1)
     ), declared as (
       select version, conflict from interest_declarations
       where inspection_id = $1 and person = $2 order by version desc limit 1
     ), decided as (
       select may_take_part from interest_decisions
       where inspection_id = $1 and declaration_version = (select version from declared)
       order by version desc limit 1
     )
     select (select person from team where lead) as lead,
       exists (select from team where person = $2) as "onTeam",
       exists (select from declared where conflict is not null)
         and not coalesce((select may_take_part from decided), false) as conflicted`,
    [inspectionId, caller.person],
  );
  return rows[0];
}
