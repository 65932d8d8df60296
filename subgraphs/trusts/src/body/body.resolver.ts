import { GraphQLDay, GraphQLInstant, type RequestContext } from '@assay/kit';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { PowerService } from '../power/power.service.ts';
import { Power } from '../power/power.type.ts';
import { registerOf } from '../power/register.ts';
import { bodyOf } from './body.reference.ts';
import { Body } from './body.type.ts';

@Resolver(() => Body)
export class BodyResolver {
  constructor(private readonly powersService: PowerService) {}

  @Query(() => Body, {
    nullable: true,
    description: 'A body; null when the register has none of that code.',
  })
  body(
    @Ctx() context: RequestContext,
    @Arg('code', () => ID, { description: 'Its code, such as CQC.' }) code: string,
  ): Promise<Body | null> {
    return bodyOf(context, code);
  }

  @Query(() => [Body], { description: 'Every body of the register, by code.' })
  async bodies(@Ctx() context: RequestContext): Promise<Body[]> {
    return [...(await registerOf(context)).bodies.values()];
  }

  @FieldResolver(() => Body, {
    nullable: true,
    description: 'The body that carries on its work; null when none does.',
  })
  successor(@Root() body: Body, @Ctx() context: RequestContext): Promise<Body | null> {
    return bodyOf(context, body.successor);
  }

  @FieldResolver(() => [Power], {
    description: 'The powers that it holds on a day, over whomever.',
  })
  powers(
    @Root() { code }: Body,
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
    return this.powersService.powersOf(context, code, { on, knownAt });
  }
}
