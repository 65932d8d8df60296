import {
  Compellability,
  GraphQLDay,
  GraphQLInstant,
  compellability,
  compellingPowers,
  type RequestContext,
} from '@assay/kit';
import {
  Arg,
  Ctx,
  Directive,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Body } from '../references/body.stub.ts';
import { Power } from '../references/power.stub.ts';
import { kindOn } from '../register/kind-period.ts';
import { lawOf } from '../register/reach.ts';
import { momentOf } from '../register/register.service.ts';
import { RaiseFindingInput, WithdrawFindingInput } from './finding.inputs.ts';
import { findingAt } from './finding.loader.ts';
import { RaiseFindingPayload, WithdrawFindingPayload } from './finding.payloads.ts';
import { Finding } from './finding.type.ts';
import { raiseFinding, type Feeds } from './raise-finding.ts';
import { withdrawFinding } from './withdraw-finding.ts';

@Resolver(() => Finding)
export class FindingResolver {
  constructor(private readonly feeds: Feeds) {}

  @Query(() => Finding, {
    nullable: true,
    description: 'One finding; null when there is none, or none for you to see.',
  })
  finding(
    @Arg('id', () => ID, { description: 'Its identifier.' }) id: string,
    @Arg('asOf', () => GraphQLInstant, {
      nullable: true,
      description: 'The moment as of which to read, on its London day; now without it.',
    })
    asOf: Date | null | undefined,
    @Arg('knownAt', () => GraphQLInstant, {
      nullable: true,
      description: 'The instant until which what was recorded counts; all that is, without it.',
    })
    knownAt: Date | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Finding | null> {
    return findingAt(context, id, momentOf(context, { asOf, knownAt }));
  }

  @Mutation(() => RaiseFindingPayload, { description: 'Raises a finding of your body at a trust.' })
  async raiseFinding(
    @Arg('input', () => RaiseFindingInput, { description: 'The finding.' })
    input: RaiseFindingInput,
    @Ctx() context: RequestContext,
  ): Promise<Pick<RaiseFindingPayload, 'finding'>> {
    const id = await raiseFinding(context, this.feeds, input);
    return { finding: await findingAt(context, id, momentOf(context)) };
  }

  @Mutation(() => WithdrawFindingPayload, {
    description: 'Withdraws a finding of your body that does not stand.',
  })
  async withdrawFinding(
    @Arg('input', () => WithdrawFindingInput, { description: 'Which, and why.' })
    input: WithdrawFindingInput,
    @Ctx() context: RequestContext,
  ): Promise<Pick<WithdrawFindingPayload, 'finding'>> {
    const id = await withdrawFinding(context, input);
    return { finding: await findingAt(context, id, momentOf(context)) };
  }

  @Directive('@provides(fields: "name")')
  @FieldResolver(() => Body, { nullable: true, description: 'The body that raised it.' })
  async raisedBy(
    @Root() { raisedByCode: code }: Finding,
    @Ctx() context: RequestContext,
  ): Promise<Partial<Body>> {
    const { bodies } = await lawOf(context);
    return { code, name: bodies.get(code)?.name };
  }

  @FieldResolver(() => Finding, {
    nullable: true,
    description: 'The earlier finding that has come back; null when it is new.',
  })
  async recurrenceOf(
    @Root() { recurrenceOfId, moment }: Finding,
    @Ctx() context: RequestContext,
  ): Promise<Finding | null> {
    return recurrenceOfId === null ? null : findingAt(context, recurrenceOfId, moment);
  }

  @FieldResolver(() => Compellability, {
    description: 'Whether the law lets anybody compel that it be put right, and how directly.',
  })
  async compellability(
    @Root() finding: Finding,
    @Arg('on', () => GraphQLDay, {
      nullable: true,
      description: "The day of the law; without it the day of the query's `asOf`.",
    })
    on: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Compellability> {
    return compellability(await lawOf(context), situationOf(finding, on));
  }

  @Directive(
    '@provides(fields: "kind instrument binding subject basis { instrument provision url } body { code name }")',
  )
  @FieldResolver(() => [Power], {
    nullable: true,
    description: 'The powers that could compel it, those about what it concerns first.',
  })
  async compellableBy(
    @Root() finding: Finding,
    @Arg('on', () => GraphQLDay, {
      nullable: true,
      description: "The day of the law; without it the day of the query's `asOf`.",
    })
    on: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<PowerWithBody[]> {
    const law = await lawOf(context);
    return compellingPowers(law, situationOf(finding, on)).map(({ bodyCode: code, ...power }) => ({
      ...power,
      body: { code, name: law.bodies.get(code)?.name },
    }));
  }
}

type PowerWithBody = Pick<Power, 'id' | 'kind' | 'instrument' | 'binding' | 'subject' | 'basis'> & {
  readonly body: Partial<Body>;
};

function situationOf({ kinds, subjects, moment }: Finding, on: string | null | undefined) {
  const asked = on ?? moment.day;
  return { kind: kindOn(kinds, asked), on: asked, subjects };
}
