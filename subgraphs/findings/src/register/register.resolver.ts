import type { Page, RequestContext } from '@assay/kit';
import {
  Args,
  Ctx,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { findingsOfInspection } from '../finding/finding.loader.ts';
import { Finding, FindingConnection } from '../finding/finding.type.ts';
import { Inspection } from '../references/inspection.stub.ts';
import { Trust } from '../references/trust.stub.ts';
import { findingFacets } from './facets.service.ts';
import { FindingFacet } from './facets.type.ts';
import { findingMatrix } from './matrix.service.ts';
import { FindingMatrix, FindingMatrixArguments } from './matrix.type.ts';
import { powersGap } from './powers-gap.service.ts';
import { PowersGap, PowersGapArguments } from './powers-gap.type.ts';
import {
  FindingCountsArguments,
  FindingFacetsArguments,
  FindingsArguments,
} from './register.inputs.ts';
import { findingCounts, findingsOfTrust, findingsPage } from './register.service.ts';
import { enforcementTimeline } from './timeline.service.ts';
import { TimelineArguments, TimelinePoint } from './timeline.type.ts';

@ObjectType({ description: 'How many findings share some values.', simpleResolvers: true })
export class FindingCount {
  @Field(() => [String], { description: 'The values, in the order of `by`.' })
  keys!: string[];

  @Field(() => Int, { description: 'How many findings.' })
  count!: number;
}

@Resolver()
export class RegisterResolver {
  @Query(() => FindingConnection, { description: 'The register: issued findings at all trusts.' })
  findings(
    @Args(() => FindingsArguments) args: FindingsArguments,
    @Ctx() context: RequestContext,
  ): Promise<Page<Finding>> {
    return findingsPage(context, args);
  }

  @Query(() => [FindingCount], {
    description: 'Counts of the register by any combination of dimensions, largest first.',
  })
  findingCounts(
    @Args(() => FindingCountsArguments) args: FindingCountsArguments,
    @Ctx() context: RequestContext,
  ): Promise<FindingCount[]> {
    return findingCounts(context, args);
  }

  @Query(() => [FindingFacet], {
    description: 'The counts of the register by each dimension, for choosing a filter.',
  })
  findingFacets(
    @Args(() => FindingFacetsArguments) args: FindingFacetsArguments,
    @Ctx() context: RequestContext,
  ): Promise<FindingFacet[]> {
    return findingFacets(context, args);
  }

  @Query(() => [TimelinePoint], {
    description: 'How the findings stood at the end of each month.',
  })
  enforcementTimeline(
    @Args(() => TimelineArguments) args: TimelineArguments,
    @Ctx() context: RequestContext,
  ): Promise<TimelinePoint[]> {
    return enforcementTimeline(context, args);
  }

  @Query(() => FindingMatrix, {
    description: 'Where findings are open: trusts by the controls of one standard.',
  })
  findingMatrix(
    @Args(() => FindingMatrixArguments) args: FindingMatrixArguments,
    @Ctx() context: RequestContext,
  ): Promise<FindingMatrix> {
    return findingMatrix(context, args);
  }

  @Query(() => PowersGap, {
    description: 'The open findings on a day by who could compel that they be put right.',
  })
  powersGap(
    @Args(() => PowersGapArguments) args: PowersGapArguments,
    @Ctx() context: RequestContext,
  ): Promise<PowersGap> {
    return powersGap(context, args);
  }
}

@Resolver(() => Trust)
export class TrustFindingsResolver {
  @FieldResolver(() => FindingConnection, {
    nullable: true,
    description: 'The issued findings at this trust.',
  })
  findings(
    @Root() { odsCode }: Trust,
    @Args(() => FindingsArguments) args: FindingsArguments,
    @Ctx() context: RequestContext,
  ): Promise<Page<Finding>> {
    return findingsOfTrust(context, odsCode, args);
  }
}

@Resolver(() => Inspection)
export class InspectionFindingsResolver {
  @FieldResolver(() => [Finding], {
    nullable: true,
    description:
      "The findings of this inspection with your body's drafts; null before it begins, or when it is not for you to see.",
  })
  findings(@Root() { id }: Inspection, @Ctx() context: RequestContext): Promise<Finding[] | null> {
    return findingsOfInspection(context).load(id);
  }
}
