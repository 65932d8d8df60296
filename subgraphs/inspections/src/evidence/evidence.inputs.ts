import { IdempotencyKey } from '@assay/kit';
import { Field, ID, InputType, Int } from 'type-graphql';

const KEY = 'A key that you make; repeating the request with it changes nothing more.';

@InputType({ description: 'A file to be sent as evidence.' })
export class RequestEvidenceUploadInput {
  @Field(() => ID, { description: 'The inspection.' })
  inspectionId!: string;

  @Field(() => ID, { description: 'The control whose assessment it bears out.' })
  controlId!: string;

  @Field(() => String, { description: 'Its name; folders in it are left out.' })
  fileName!: string;

  @Field(() => String, {
    description:
      'Its media type: PDF, PNG, JPEG, WEBP, HEIC, plain text, CSV, DOCX, XLSX or PPTX, such as application/pdf.',
  })
  mediaType!: string;

  @Field(() => Int, { description: 'Its size in bytes, exactly.' })
  size!: number;

  @Field(() => String, { description: 'What it shows, in up to 500 characters.' })
  description!: string;

  @IdempotencyKey()
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'Evidence to be fetched.' })
export class RequestEvidenceDownloadInput {
  @Field(() => ID, { description: 'The evidence.' })
  evidenceId!: string;
}

@InputType({ description: 'Evidence to withdraw.' })
export class WithdrawEvidenceInput {
  @Field(() => ID, { description: 'The evidence.' })
  evidenceId!: string;

  @Field(() => String, { description: 'Why, in up to 2,000 characters.' })
  reason!: string;

  @IdempotencyKey()
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}
