import { DownloadLink, UploadLink, UserError } from '@assay/kit';
import { Field, ID, ObjectType } from 'type-graphql';

const ERRORS = 'Why there is no link; empty when there is one.';

@ObjectType({ description: 'What came of asking to send a file.', simpleResolvers: true })
export class RequestAttachmentUploadPayload {
  @Field(() => ID, {
    nullable: true,
    description:
      'The id by which the file is named once it has been sent; null when it is not taken.',
  })
  attachmentId?: string | null;

  @Field(() => UploadLink, {
    nullable: true,
    description: 'Where to send it within ten minutes; null when it is not taken.',
  })
  upload?: UploadLink | null;

  @Field(() => [UserError], { description: ERRORS })
  errors!: UserError[];
}

@ObjectType({ description: 'What came of asking to fetch a file.', simpleResolvers: true })
export class RequestAttachmentDownloadPayload {
  @Field(() => DownloadLink, {
    nullable: true,
    description: 'Where to fetch it within ten minutes; null when there is no such file.',
  })
  download?: DownloadLink | null;

  @Field(() => [UserError], { description: ERRORS })
  errors!: UserError[];
}
