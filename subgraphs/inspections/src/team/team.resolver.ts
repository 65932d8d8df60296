import { actsForBody, type RequestContext } from '@assay/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Inspection } from '../inspection/inspection.entity.ts';
import { InterestDecision } from './interest-decision.entity.ts';
import { InterestDeclaration } from './interest-declaration.entity.ts';
import { TeamMember } from './team-member.entity.ts';
import {
  declarationsOfInspection,
  decisionsOfInspection,
  teamOfInspection,
} from './team.loader.ts';

@Resolver(() => Inspection)
export class InspectionTeam {
  @FieldResolver(() => [TeamMember], {
    nullable: true,
    description:
      'The people who take part, their lead first; empty while none are assigned, and null unless you act for its body.',
  })
  async team(
    @Root() { id, bodyCode }: Inspection,
    @Ctx() context: RequestContext,
  ): Promise<TeamMember[] | null> {
    if (!actsForBody(context.viewer, bodyCode)) return null;
    return (await teamOfInspection(context).load(id)) ?? [];
  }

  @FieldResolver(() => [InterestDeclaration], {
    nullable: true,
    description:
      'Every declaration of interests, the first declared first; null unless you act for its body.',
  })
  async interests(
    @Root() { id, bodyCode }: Inspection,
    @Ctx() context: RequestContext,
  ): Promise<InterestDeclaration[] | null> {
    if (!actsForBody(context.viewer, bodyCode)) return null;
    return (await declarationsOfInspection(context).load(id)) ?? [];
  }
}

@Resolver(() => TeamMember)
export class TeamMemberResolver {
  @FieldResolver(() => InterestDeclaration, {
    nullable: true,
    description: 'What this person declared last of their interests; null until they do.',
  })
  async declaration(
    @Root() { inspectionId, person }: TeamMember,
    @Ctx() context: RequestContext,
  ): Promise<InterestDeclaration | null> {
    const declared = await declarationsOfInspection(context).load(inspectionId);
    return declared?.findLast((one) => one.person === person) ?? null;
  }
}

@Resolver(() => InterestDeclaration)
export class InterestDeclarationResolver {
  @FieldResolver(() => InterestDecision, {
    nullable: true,
    description:
      'What was decided last about the conflict; null until somebody has, and without a conflict.',
  })
  async decision(
    @Root() { inspectionId, version }: InterestDeclaration,
    @Ctx() context: RequestContext,
  ): Promise<InterestDecision | null> {
    const decided = await decisionsOfInspection(context).load(inspectionId);
    return decided?.findLast((one) => one.declarationVersion === version) ?? null;
  }
}
