import { type Page, type RequestContext } from '@assay/kit';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Trust } from '../references/trust.stub.ts';
import { type Remediation, RemediationConnection } from './remediation.type.ts';
import type { TrustRemediationsReader } from './trust-remediations.reader.ts';

@Resolver(() => Trust)
export class TrustRemediationsResolver {
  constructor(private readonly reader: TrustRemediationsReader) {}

  @FieldResolver(() => RemediationConnection, {
    nullable: true,
    description: 'The demands on the trust that the viewer may see, newest first.',
  })
  remediations(
    @Root() { odsCode }: Trust,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { nullable: true, description: 'How many: 1 to 100; 25 when absent.' })
    first: number | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The cursor after which the page starts.',
    })
    after: string | null,
    @Arg('open', () => Boolean, {
      nullable: true,
      description:
        'Whether to list those that are open now, or those that are closed; all when absent.',
    })
    open: boolean | null,
  ): Promise<Page<Remediation>> {
    return this.reader.page(context, odsCode, { first, after, open });
  }
}
