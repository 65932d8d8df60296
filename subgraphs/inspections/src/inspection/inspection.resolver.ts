import type { Page, RequestContext } from '@assay/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Assessment } from '../assessment/assessment.entity.ts';
import { assessmentsOfInspection } from '../assessment/assessment.loader.ts';
import { Body } from '../references/body.stub.ts';
import { Power } from '../references/power.stub.ts';
import { Trust } from '../references/trust.stub.ts';
import { Standard } from '../standard/standard.entity.ts';
import { standardByCode } from '../standard/standard.loader.ts';
import { Inspection } from './inspection.entity.ts';
import { InspectionFilter } from './inspection.inputs.ts';
import { listInspections } from './inspection.list.ts';
import { inspectionById } from './inspection.loader.ts';
import { InspectionConnection, InspectionPageArguments } from './inspection.payloads.ts';

@Resolver(() => Inspection)
export class InspectionResolver {
  @Query(() => Inspection, {
    nullable: true,
    description: 'One inspection; null when there is none of this id that you may see.',
  })
  async inspection(
    @Arg('id', () => ID, { description: 'The id of the inspection.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Inspection | null> {
    return inspectionById(context).load(id);
  }

  @Query(() => InspectionConnection, {
    description: 'The inspections that you may see, those planned for the latest day first.',
  })
  async inspections(
    @Arg('filter', () => InspectionFilter, { nullable: true, description: 'Which inspections.' })
    filter: InspectionFilter | undefined,
    @Args(() => InspectionPageArguments) page: InspectionPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Page<Inspection>> {
    return listInspections(context, filter ?? {}, page);
  }

  @FieldResolver(() => Trust, { nullable: true, description: 'The trust inspected.' })
  trust(@Root() { odsCode }: Inspection): Trust {
    return { odsCode };
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body that inspects.' })
  body(@Root() { bodyCode }: Inspection): Body {
    return { code: bodyCode };
  }

  @FieldResolver(() => Power, {
    nullable: true,
    description: 'The power relied on; null unless the inspection is statutory.',
  })
  power(@Root() { powerReliedOn }: Inspection): Power | null {
    return powerReliedOn && { id: powerReliedOn.id };
  }

  @Directive('@shareable')
  @FieldResolver(() => Standard, { description: 'The standard that the trust is held against.' })
  async standard(
    @Root() inspection: Inspection,
    @Ctx() context: RequestContext,
  ): Promise<Standard | null> {
    return standardByCode(context).load(inspection.standardCode);
  }

  @FieldResolver(() => [Assessment], {
    description: 'The outcomes, in the order of the standard; empty until you may see them.',
  })
  async assessments(
    @Root() { id }: Inspection,
    @Ctx() context: RequestContext,
  ): Promise<Assessment[]> {
    return (await assessmentsOfInspection(context).load(id)) ?? [];
  }
}
