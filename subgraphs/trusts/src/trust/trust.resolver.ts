import {
  GraphQLDay,
  GraphQLInstant,
  OrganisationKind,
  type Page,
  type RequestContext,
} from '@assay/kit';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { PowerService } from '../power/power.service.ts';
import { Power } from '../power/power.type.ts';
import { TrustFilter } from './trust.inputs.ts';
import { historyOf } from './trust.loaders.ts';
import type { TrustService } from './trust.service.ts';
import { Trust, TrustConnection } from './trust.type.ts';

@Resolver(() => Trust)
export class TrustResolver {
  constructor(
    private readonly trustService: TrustService,
    private readonly powerService: PowerService,
  ) {}

  @Query(() => Trust, {
    nullable: true,
    description: 'A trust; null when there is none of that code that you may see.',
  })
  trust(
    @Ctx() context: RequestContext,
    @Arg('odsCode', () => ID, { description: 'Its ODS code.' }) odsCode: string,
  ): Promise<Trust | null> {
    return this.trustService.trust(context, odsCode);
  }

  @Query(() => TrustConnection, { description: 'The trusts that you may see, by name.' })
  trusts(
    @Ctx() context: RequestContext,
    @Arg('filter', () => TrustFilter, {
      nullable: true,
      description: 'Which trusts; all when absent.',
    })
    filter?: TrustFilter | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 100; 25 when absent.' })
    first?: number | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The cursor after which the page starts.',
    })
    after?: string | null,
  ): Promise<Page<Trust>> {
    return this.trustService.trusts(context, filter ?? {}, { first, after });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Its name on a day, from the last extract up to that day, or the first one.',
  })
  async nameOn(
    @Root() { odsCode }: Trust,
    @Ctx() context: RequestContext,
    @Arg('date', () => GraphQLDay, { description: 'The day.' }) date: string,
  ): Promise<string | null> {
    return (await historyOf(context).load(odsCode))?.nameOn(date) ?? null;
  }

  @FieldResolver(() => OrganisationKind, {
    nullable: true,
    description: 'Its legal kind on a day; null on a day on which it was not open.',
  })
  async kindOn(
    @Root() { odsCode }: Trust,
    @Ctx() context: RequestContext,
    @Arg('date', () => GraphQLDay, { description: 'The day.' }) date: string,
  ): Promise<OrganisationKind | null> {
    return (await historyOf(context).load(odsCode))?.kindOn(date) ?? null;
  }

  @FieldResolver(() => [Trust], {
    description: 'The organisations that directly succeeded it, of those that you may see.',
  })
  successors(@Root() { odsCode }: Trust, @Ctx() context: RequestContext): Promise<Trust[]> {
    return this.trustService.successors(context, odsCode);
  }

  @FieldResolver(() => [Power], {
    description:
      'Every power that any body holds over it on a day; its conditions may not be established.',
  })
  powersOver(
    @Root() { odsCode }: Trust,
    @Ctx() context: RequestContext,
    @Arg('on', () => GraphQLDay, {
      nullable: true,
      description: "The day; London's today when absent.",
    })
    on?: string | null,
    @Arg('knownAt', () => GraphQLInstant, {
      nullable: true,
      description: 'As recorded by this instant; by now when absent.',
    })
    knownAt?: Date | null,
  ): Promise<Power[]> {
    return this.powerService.powersOver(context, { odsCode, on, knownAt });
  }
}
