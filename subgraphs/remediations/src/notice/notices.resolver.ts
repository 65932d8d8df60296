import type { Page, RequestContext } from '@assay/kit';
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Trust } from '../references/trust.stub.ts';
import { NoticeStanding } from './notice.enums.ts';
import { Notice, NoticeConnection } from './notice.type.ts';
import { NoticesArguments } from './notices.arguments.ts';
import type { NoticesReader } from './notices.reader.ts';

@Resolver(() => Notice)
export class NoticesResolver {
  constructor(private readonly reader: NoticesReader) {}

  @Query(() => NoticeConnection, {
    description: 'The notices that you may see; those that were recorded by mistake are left out.',
  })
  notices(
    @Args(() => NoticesArguments) args: NoticesArguments,
    @Ctx() context: RequestContext,
  ): Promise<Page<Notice>> {
    return this.reader.page(context, args);
  }

  @FieldResolver(() => NoticeStanding, {
    nullable: true,
    description: 'Where it stands now, by the acts on its demands.',
  })
  standing(@Root() { id }: Notice, @Ctx() context: RequestContext): Promise<NoticeStanding | null> {
    return this.reader.standing(context).load(id);
  }
}

@Resolver(() => Trust)
export class TrustNoticesResolver {
  constructor(private readonly reader: NoticesReader) {}

  @FieldResolver(() => NoticeConnection, {
    nullable: true,
    description:
      'The notices about findings that the trust answers for now, as far as you may see.',
  })
  notices(
    @Root() { odsCode }: Trust,
    @Args(() => NoticesArguments) args: NoticesArguments,
    @Ctx() context: RequestContext,
  ): Promise<Page<Notice>> {
    return this.reader.pageOfTrust(context, odsCode, args);
  }
}
