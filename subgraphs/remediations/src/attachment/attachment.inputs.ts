import { IdempotencyKey, Text } from '@assay/kit';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A file to be sent, for use in what the trust submits.' })
export class RequestAttachmentUploadInput {
  @Field(() => String, { description: 'Its name; folders in it are left out.' })
  fileName!: string;

  @Field(() => String, {
    description:
      'Its media type: PDF, PNG, JPEG, WEBP, HEIC, plain text, CSV, DOCX, XLSX or PPTX, such as application/pdf.',
  })
  mediaType!: string;

  @Field(() => Int, { description: 'Its size in bytes, exactly.' })
  size!: number;

  @Text(500)
  @Field(() => String, {
    nullable: true,
    description: 'What it shows, in up to 500 characters.',
  })
  description?: string | null;

  @IdempotencyKey()
  @Field(() => String, {
    description: 'A key made by the client that makes repeating the request safe.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'A file to be fetched.' })
export class RequestAttachmentDownloadInput {
  @Field(() => ID, { description: 'The file.' })
  attachmentId!: string;
}
