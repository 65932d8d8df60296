import { GraphQLDay, type RequestContext } from '@assay/kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { findingAt } from '../finding/finding.loader.ts';
import { Finding } from '../finding/finding.type.ts';
import { Body } from '../references/body.stub.ts';
import { momentOf } from '../register/register.service.ts';
import { Disclosure } from './disclosure.entity.ts';
import { DiscloseFindingInput, EndDisclosureInput } from './disclosure.inputs.ts';
import { disclosuresOfFinding, endingOfDisclosure } from './disclosure.loader.ts';
import { DiscloseFindingPayload, EndDisclosurePayload } from './disclosure.payloads.ts';
import { discloseFinding, endDisclosure } from './disclosure.service.ts';

@Resolver(() => Finding)
export class FindingDisclosures {
  @FieldResolver(() => [Disclosure], {
    description:
      'To whom its detail is or was opened, the first first; of those you may see: your own, those to you, those about you.',
  })
  async disclosures(
    @Root() { id }: Finding,
    @Ctx() context: RequestContext,
  ): Promise<Disclosure[]> {
    return (await disclosuresOfFinding(context).load(id)) ?? [];
  }

  @Mutation(() => DiscloseFindingPayload, {
    description: 'Opens the detail of an issued finding of your body to other bodies.',
  })
  async discloseFinding(
    @Arg('input', () => DiscloseFindingInput, {
      description: 'Which, to whom, and what allows it.',
    })
    input: DiscloseFindingInput,
    @Ctx() context: RequestContext,
  ): Promise<Pick<DiscloseFindingPayload, 'finding'>> {
    const id = await discloseFinding(context, input);
    return { finding: await findingAt(context, id, momentOf(context)) };
  }

  @Mutation(() => EndDisclosurePayload, {
    description: 'Ends a disclosure: from now on that body no longer reads the detail.',
  })
  async endDisclosure(
    @Arg('input', () => EndDisclosureInput, { description: 'Which, and why.' })
    input: EndDisclosureInput,
    @Ctx() context: RequestContext,
  ): Promise<Pick<EndDisclosurePayload, 'finding'>> {
    const id = await endDisclosure(context, input);
    return { finding: await findingAt(context, id, momentOf(context)) };
  }
}

@Resolver(() => Disclosure)
export class DisclosureResolver {
  @FieldResolver(() => Body, { nullable: true, description: 'The body to which it is opened.' })
  to(@Root() { disclosedTo }: Disclosure): Pick<Body, 'code'> {
    return { code: disclosedTo };
  }

  @FieldResolver(() => GraphQLDay, {
    nullable: true,
    description: 'The day on which it ended, in Europe/London; null while it is open.',
  })
  async endedOn(
    @Root() { id }: Disclosure,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    return (await endingOfDisclosure(context).load(id))?.endedOn ?? null;
  }
}
