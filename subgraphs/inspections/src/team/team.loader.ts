import { groupBy, loaderById } from '@assay/kit';
import { seesTeam } from '../inspection/inspection.visibility.ts';
import { InterestDecision } from './interest-decision.entity.ts';
import { InterestDeclaration } from './interest-declaration.entity.ts';
import { TeamMember } from './team-member.entity.ts';

/** The team of an inspection, its lead first, for the body that inspects. */
export const teamOfInspection = loaderById<TeamMember[]>(async (ids, { work, viewer }) => {
  const found = await work.read((manager) =>
    manager
      .createQueryBuilder(TeamMember, 't')
      .innerJoin('t.inspection', 'i')
      .where('t.inspectionId in (:...ids)', { ids })
      .andWhere(
        't.version = (select max(m.version) from team_members m where m.inspection_id = i.id)',
      )
      .andWhere(
        seesTeam(viewer, () => ':viewer'),
        { viewer: viewer.organisation.code },
      )
      .orderBy('t.lead', 'DESC')
      .addOrderBy('t.person')
      .getMany(),
  );
  return groupBy(found, (member) => member.inspectionId);
});

/** Every declaration of interests in an inspection, the first declared first, for the body that inspects. */
export const declarationsOfInspection = loaderById<InterestDeclaration[]>(
  async (ids, { work, viewer }) => {
    const found = await work.read((manager) =>
      manager
        .createQueryBuilder(InterestDeclaration, 'd')
        .innerJoin('d.inspection', 'i')
        .where('d.inspectionId in (:...ids)', { ids })
        .andWhere(
          seesTeam(viewer, () => ':viewer'),
          { viewer: viewer.organisation.code },
        )
        .orderBy('d.version')
        .getMany(),
    );
    return groupBy(found, (declared) => declared.inspectionId);
  },
);

/** Every decision about interests in an inspection, the first decided first, for the body that inspects. */
export const decisionsOfInspection = loaderById<InterestDecision[]>(
  async (ids, { work, viewer }) => {
    const found = await work.read((manager) =>
      manager
        .createQueryBuilder(InterestDecision, 'c')
        .innerJoin('c.declaration', 'd')
        .innerJoin('d.inspection', 'i')
        .where('c.inspectionId in (:...ids)', { ids })
        .andWhere(
          seesTeam(viewer, () => ':viewer'),
          { viewer: viewer.organisation.code },
        )
        .orderBy('c.version')
        .getMany(),
    );
    return groupBy(found, (decided) => decided.inspectionId);
  },
);
