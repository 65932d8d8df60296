import { GraphQLDay, type RequestContext } from '@assay/kit';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Control } from './control.entity.ts';
import { Standard } from './standard.entity.ts';
import { controlsOfStandard, standardByCode } from './standard.loader.ts';
import { listStandards } from './standard.service.ts';

@Resolver(() => Standard)
export class StandardResolver {
  @Query(() => Standard, {
    nullable: true,
    description: 'One standard; null when there is none of this code.',
  })
  async standard(
    @Arg('code', () => ID, { description: 'The code of the standard, such as CE-2014.' })
    code: string,
    @Ctx() context: RequestContext,
  ): Promise<Standard | null> {
    return standardByCode(context).load(code);
  }

  @Query(() => [Standard], {
    description: 'The standards that organisations are inspected against.',
  })
  async standards(
    @Arg('inForceOn', () => GraphQLDay, {
      nullable: true,
      description: 'Only those in force on this day.',
    })
    inForceOn: string | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Standard[]> {
    return listStandards(context, inForceOn);
  }

  @FieldResolver(() => [Control], { description: "Its controls, in the publisher's order." })
  async controls(@Root() standard: Standard, @Ctx() context: RequestContext): Promise<Control[]> {
    return (await controlsOfStandard(context).load(standard.code)) ?? [];
  }
}
