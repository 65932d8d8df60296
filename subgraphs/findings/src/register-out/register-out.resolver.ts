import type { RequestContext } from '@assay/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { RequestRegisterDownloadInput } from './register-out.inputs.ts';
import { RequestRegisterDownloadPayload } from './register-out.payloads.ts';
import { requestRegisterDownload, type LinkMaker } from './request-register.ts';

@Resolver()
export class RegisterOutMutations {
  constructor(private readonly links: LinkMaker) {}

  @Mutation(() => RequestRegisterDownloadPayload, {
    description:
      'Asks for a link by which everything that answers a question to the register is fetched as CSV.',
  })
  async requestRegisterDownload(
    @Arg('input', () => RequestRegisterDownloadInput, { description: 'What is to be fetched.' })
    input: RequestRegisterDownloadInput,
    @Ctx() context: RequestContext,
  ) {
    return { download: await requestRegisterDownload(context, this.links, input) };
  }
}
