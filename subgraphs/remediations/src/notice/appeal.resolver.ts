import type { RequestContext } from '@assay/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { EnforcementReader } from '../enforcement/enforcement.reader.ts';
import { actPayload, payloadOf, type ActPayload } from '../remediation/remediation.payloads.ts';
import {
  DecideAppealInput,
  EndSuspensionInput,
  LodgeAppealInput,
  RecordSuspensionInput,
} from './appeal.inputs.ts';
import type { AppealService } from './appeal.service.ts';

const INPUT = 'What is to be recorded.';

const LodgeAppealPayload = actPayload('LodgeAppealPayload');
const RecordSuspensionPayload = actPayload('RecordSuspensionPayload');
const EndSuspensionPayload = actPayload('EndSuspensionPayload');
const DecideAppealPayload = actPayload('DecideAppealPayload');

@Resolver()
export class AppealResolver {
  constructor(
    private readonly reader: EnforcementReader,
    private readonly appeals: AppealService,
  ) {}

  @Mutation(() => LodgeAppealPayload, {
    description: 'Records that the trust appeals, where the law gives an appeal.',
  })
  async lodgeAppeal(
    @Arg('input', () => LodgeAppealInput, { description: INPUT }) input: LodgeAppealInput,
    @Ctx() context: RequestContext,
  ): Promise<ActPayload> {
    return payloadOf(this.reader, context, await this.appeals.lodge(context, input));
  }

  @Mutation(() => RecordSuspensionPayload, {
    description:
      'Records an order that suspends what is appealed against, where the law allows such an order.',
  })
  async recordSuspension(
    @Arg('input', () => RecordSuspensionInput, { description: INPUT }) input: RecordSuspensionInput,
    @Ctx() context: RequestContext,
  ): Promise<ActPayload> {
    return payloadOf(this.reader, context, await this.appeals.recordSuspension(context, input));
  }

  @Mutation(() => EndSuspensionPayload, {
    description: 'Records that an order of suspension has ended while the appeal goes on.',
  })
  async endSuspension(
    @Arg('input', () => EndSuspensionInput, { description: INPUT }) input: EndSuspensionInput,
    @Ctx() context: RequestContext,
  ): Promise<ActPayload> {
    return payloadOf(this.reader, context, await this.appeals.endSuspension(context, input));
  }

  @Mutation(() => DecideAppealPayload, {
    description: 'Records how an appeal was decided.',
  })
  async decideAppeal(
    @Arg('input', () => DecideAppealInput, { description: INPUT }) input: DecideAppealInput,
    @Ctx() context: RequestContext,
  ): Promise<ActPayload> {
    return payloadOf(this.reader, context, await this.appeals.decide(context, input));
  }
}
