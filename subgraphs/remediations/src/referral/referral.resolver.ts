import type { Page, RequestContext } from '@assay/kit';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { ActResult } from '../enforcement/acting.ts';
import type { EnforcementReader } from '../enforcement/enforcement.reader.ts';
import { AnswerReferralInput, ReferFindingInput } from './referral.inputs.ts';
import type { ReferralService } from './referral.service.ts';
import {
  AnswerReferralPayload,
  ReferFindingPayload,
  Referral,
  ReferralConnection,
  ReferralFilter,
} from './referral.type.ts';
import type { ReferralsReader } from './referrals.reader.ts';

const INPUT = 'What is to be recorded.';

@Resolver(() => Referral)
export class ReferralResolver {
  constructor(
    private readonly reader: EnforcementReader,
    private readonly referrals: ReferralsReader,
    private readonly service: ReferralService,
  ) {}

  @Query(() => Referral, {
    nullable: true,
    description: 'A referral by its id; null when it does not exist or you may not see it.',
  })
  referral(
    @Arg('id', () => ID, { description: 'The id of the referral.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Referral | null> {
    return this.reader.referral(context, id);
  }

  @Query(() => ReferralConnection, {
    name: 'referrals',
    description:
      'The referrals that your organisation made, is asked to answer or is about, newest first; all of them for an auditor.',
  })
  page(
    @Ctx() context: RequestContext,
    @Arg('filter', () => ReferralFilter, { nullable: true, description: 'Which; all when absent.' })
    filter: ReferralFilter | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many: 1 to 100; 25 when absent.' })
    first: number | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The cursor after which the page starts.',
    })
    after: string | null,
  ): Promise<Page<Referral>> {
    return this.referrals.page(context, filter ?? {}, { first, after });
  }

  @Mutation(() => ReferFindingPayload, {
    description: 'Refers a finding to a body that holds a power over the trust that day.',
  })
  async referFinding(
    @Arg('input', () => ReferFindingInput, { description: INPUT }) input: ReferFindingInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<ReferFindingPayload>> {
    return this.#payload(context, await this.service.refer(context, input));
  }

  @Mutation(() => AnswerReferralPayload, {
    description: 'Accepts or declines a referral, for the body that is asked.',
  })
  async answerReferral(
    @Arg('input', () => AnswerReferralInput, { description: INPUT }) input: AnswerReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<AnswerReferralPayload>> {
    return this.#payload(context, await this.service.answer(context, input));
  }

  async #payload(context: RequestContext, { actId, trackId, findingId }: ActResult) {
    return {
      act: await this.reader.act(context, actId),
      referral: await this.reader.referral(context, trackId),
      finding: { id: findingId },
    };
  }
}
