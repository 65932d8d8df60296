import type { RequestContext } from '@assay/kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Act } from '../enforcement/act.type.ts';
import type { EnforcementReader } from '../enforcement/enforcement.reader.ts';
import type { ActView } from '../enforcement/enforcement.view.ts';
import { Remediation } from '../remediation/remediation.type.ts';
import { ServeNoticeInput, ServeNoticeOfIntentInput } from './notice.inputs.ts';
import type { NoticeResult, NoticeService } from './notice.service.ts';
import { Notice, ServeNoticeOfIntentPayload, ServeNoticePayload } from './notice.type.ts';
import { noticeView } from './notice.view.ts';

const INPUT = 'What is to be recorded.';

@Resolver(() => Act)
export class ActNoticeResolver {
  constructor(private readonly reader: EnforcementReader) {}

  @FieldResolver(() => Notice, {
    nullable: true,
    description: 'The instrument that it served; null when it served none.',
  })
  async notice(
    @Root() { noticeId }: ActView,
    @Ctx() context: RequestContext,
  ): Promise<Notice | null> {
    return noticeId === null ? null : readNotice(this.reader, context, noticeId);
  }
}

@Resolver(() => Notice)
export class NoticeResolver {
  constructor(
    private readonly reader: EnforcementReader,
    private readonly notices: NoticeService,
  ) {}

  @Query(() => Notice, {
    nullable: true,
    description: 'A notice by its id; null when it does not exist or you may not see it.',
  })
  notice(
    @Arg('id', () => ID, { description: 'The id of the notice.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Notice | null> {
    return readNotice(this.reader, context, id);
  }

  @FieldResolver(() => [Remediation], {
    description: 'Its demands, in the order of its requirements.',
  })
  async remediations(
    @Root() { id }: Notice,
    @Ctx() context: RequestContext,
  ): Promise<Remediation[]> {
    return this.#remediations(context, (await this.reader.demandsOfNotice(context).load(id)) ?? []);
  }

  @Mutation(() => ServeNoticeOfIntentPayload, {
    description: 'Serves notice of what the body intends to require, and invites representations.',
  })
  async serveNoticeOfIntent(
    @Arg('input', () => ServeNoticeOfIntentInput, { description: INPUT })
    input: ServeNoticeOfIntentInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<ServeNoticeOfIntentPayload>> {
    return this.#payload(context, await this.notices.serveIntent(context, input));
  }

  @Mutation(() => ServeNoticePayload, {
    description: 'Serves a binding notice: one instrument, each requirement with its own deadline.',
  })
  async serveNotice(
    @Arg('input', () => ServeNoticeInput, { description: INPUT }) input: ServeNoticeInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<ServeNoticePayload>> {
    return this.#payload(context, await this.notices.serve(context, input));
  }

  async #payload(context: RequestContext, { noticeId, remediationIds }: NoticeResult) {
    return {
      notice: await readNotice(this.reader, context, noticeId),
      remediations: await this.#remediations(context, remediationIds),
    };
  }

  async #remediations(context: RequestContext, ids: readonly string[]): Promise<Remediation[]> {
    const found = await Promise.all(ids.map((id) => this.reader.remediation(context, id)));
    return found.filter((remediation) => remediation !== null);
  }
}

export async function readNotice(
  reader: EnforcementReader,
  context: RequestContext,
  id: string,
): Promise<Notice | null> {
  const row = await reader.notice(context).load(id);
  return row && noticeView(row);
}
