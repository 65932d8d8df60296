import type { RequestContext } from '@assay/kit';
import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import { inspectionById } from '../inspection/inspection.loader.ts';
import { StepPayload } from '../inspection/inspection.payloads.ts';
import { AssignTeamInput, DecideOnInterestsInput, DeclareInterestsInput } from './team.inputs.ts';
import { assignTeam, decideOnInterests, declareInterests } from './team.service.ts';

@ObjectType({ description: 'What came of assigning a team.', simpleResolvers: true })
export class AssignTeamPayload extends StepPayload {}

@ObjectType({ description: 'What came of declaring interests.', simpleResolvers: true })
export class DeclareInterestsPayload extends StepPayload {}

@ObjectType({
  description: 'What came of deciding on a conflict of interest.',
  simpleResolvers: true,
})
export class DecideOnInterestsPayload extends StepPayload {}

type Step = Pick<StepPayload, 'inspection'>;

const INPUT = 'What to do, and a key that makes repeating it safe.';

@Resolver()
export class TeamMutations {
  @Mutation(() => AssignTeamPayload, {
    description:
      'Says who takes part in an inspection not yet issued; from then on only they record, draft, send and answer.',
  })
  async assignTeam(
    @Arg('input', () => AssignTeamInput, { description: INPUT }) input: AssignTeamInput,
    @Ctx() context: RequestContext,
  ): Promise<Step> {
    return asItStands(context, await assignTeam(context, input));
  }

  @Mutation(() => DeclareInterestsPayload, {
    description:
      'Declares your own interests in an inspection; a conflict keeps you from taking part until it is decided to be managed.',
  })
  async declareInterests(
    @Arg('input', () => DeclareInterestsInput, { description: INPUT }) input: DeclareInterestsInput,
    @Ctx() context: RequestContext,
  ): Promise<Step> {
    return asItStands(context, await declareInterests(context, input));
  }

  @Mutation(() => DecideOnInterestsPayload, {
    description: "Decides whether another person's declared conflict of interest is managed.",
  })
  async decideOnInterests(
    @Arg('input', () => DecideOnInterestsInput, { description: INPUT })
    input: DecideOnInterestsInput,
    @Ctx() context: RequestContext,
  ): Promise<Step> {
    return asItStands(context, await decideOnInterests(context, input));
  }
}

async function asItStands(context: RequestContext, id: string): Promise<Step> {
  return { inspection: await inspectionById(context).load(id) };
}
