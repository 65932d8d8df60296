import { GraphQLDay, type RequestContext } from '@assay/kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { trustOf } from '../trust/trust.loaders.ts';
import { Trust } from '../trust/trust.type.ts';
import { RecordSuccessionInput, RecordSuccessionPayload } from './succession.inputs.ts';
import { recordSuccession, successionOf } from './succession.service.ts';

@Resolver(() => Trust)
export class SuccessionResolver {
  @Mutation(() => RecordSuccessionPayload, {
    description:
      'Records that an organisation merged into another, which answers for its open findings from a day on.',
  })
  async recordSuccession(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordSuccessionInput, { description: 'Who succeeded whom, and when.' })
    input: RecordSuccessionInput,
  ): Promise<Partial<RecordSuccessionPayload>> {
    const odsCode = await recordSuccession(context, input);
    return { trust: await trustOf(context).load(odsCode) };
  }

  @FieldResolver(() => GraphQLDay, {
    nullable: true,
    description:
      'The first day on which a successor answers for its open findings; null while none is recorded.',
  })
  async succeededOn(
    @Root() { odsCode }: Trust,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    return (await successionOf(context).load(odsCode))?.effectiveOn ?? null;
  }
}
