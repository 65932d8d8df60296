import { GraphQLDay, GraphQLInstant, PowerKind, type RequestContext } from '@assay/kit';
import { Arg, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { bodyOf } from '../body/body.reference.ts';
import { Body } from '../body/body.type.ts';
import type { PowerService } from './power.service.ts';
import { Power } from './power.type.ts';

@Resolver(() => Power)
export class PowerResolver {
  constructor(private readonly powers: PowerService) {}

  @Query(() => [Power], {
    description:
      'The powers of one kind that any body holds over an organisation on a day; empty for an unknown organisation.',
  })
  whoMay(
    @Ctx() context: RequestContext,
    @Arg('kind', () => PowerKind, { description: 'The kind of act.' }) kind: PowerKind,
    @Arg('odsCode', () => ID, { description: 'The ODS code of the organisation.' }) odsCode: string,
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
    return this.powers.whoMay(context, kind, { odsCode, on, knownAt });
  }

  @Directive('@shareable')
  @FieldResolver(() => Body, { description: 'The body that holds it.' })
  async body(@Root() power: Power, @Ctx() context: RequestContext): Promise<Body | null> {
    return bodyOf(context, power.bodyCode);
  }
}
