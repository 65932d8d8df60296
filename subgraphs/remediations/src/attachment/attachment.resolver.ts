import type { LinkMaker, RequestContext } from '@assay/kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Act } from '../enforcement/act.type.ts';
import { Attachment } from './attachment.entity.ts';
import {
  RequestAttachmentDownloadInput,
  RequestAttachmentUploadInput,
} from './attachment.inputs.ts';
import { attachmentsOfAct } from './attachment.loader.ts';
import {
  RequestAttachmentDownloadPayload,
  RequestAttachmentUploadPayload,
} from './attachment.payloads.ts';
import { requestAttachmentDownload, requestAttachmentUpload } from './request-attachment.ts';

@Resolver(() => Act)
export class ActAttachmentsResolver {
  @FieldResolver(() => [Attachment], {
    nullable: true,
    description:
      'The files that the trust sent with it; null when nothing was written in it, or for those whom that does not concern.',
  })
  async attachments(
    @Root() { id, note }: Act,
    @Ctx() context: RequestContext,
  ): Promise<Attachment[] | null> {
    return note === null ? null : ((await attachmentsOfAct(context).load(id)) ?? []);
  }
}

@Resolver()
export class AttachmentMutations {
  constructor(private readonly files: LinkMaker) {}

  @Mutation(() => RequestAttachmentUploadPayload, {
    description:
      'Asks for a link by which one file is sent, to be named in what the trust submits.',
  })
  async requestAttachmentUpload(
    @Arg('input', () => RequestAttachmentUploadInput, { description: 'What is to be sent.' })
    input: RequestAttachmentUploadInput,
    @Ctx() context: RequestContext,
  ) {
    return requestAttachmentUpload(context, this.files, input);
  }

  @Mutation(() => RequestAttachmentDownloadPayload, {
    description: 'Asks for a link by which a file is fetched.',
  })
  async requestAttachmentDownload(
    @Arg('input', () => RequestAttachmentDownloadInput, { description: 'What is to be fetched.' })
    input: RequestAttachmentDownloadInput,
    @Ctx() context: RequestContext,
  ) {
    return { download: await requestAttachmentDownload(context, this.files, input) };
  }
}
