import type { Page, RequestContext } from '@assay/kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Body } from '../references/body.stub.ts';
import { Trust } from '../references/trust.stub.ts';
import type { Inspection } from './inspection.entity.ts';
import { InspectionConnection, InspectionPageArguments } from './inspection.payloads.ts';
import { inspectionsBy, inspectionsOf } from './inspections-of.loader.ts';

@Resolver(() => Trust)
export class TrustInspections {
  @FieldResolver(() => InspectionConnection, {
    nullable: true,
    description:
      'Its inspections that you may see, those planned for the latest day first; null when unknown.',
  })
  async inspections(
    @Root() trust: Trust,
    @Args(() => InspectionPageArguments) page: InspectionPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Page<Inspection> | null> {
    return inspectionsOf(context, trust.odsCode, page);
  }
}

@Resolver(() => Body)
export class BodyInspections {
  @FieldResolver(() => InspectionConnection, {
    nullable: true,
    description:
      'Its inspections that you may see, those planned for the latest day first; null when unknown.',
  })
  async inspections(
    @Root() body: Body,
    @Args(() => InspectionPageArguments) page: InspectionPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Page<Inspection> | null> {
    return inspectionsBy(context, body.code, page);
  }
}
