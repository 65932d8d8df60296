import { DownloadLink, UploadLink, UserError } from '@assay/kit';
import { Field, ObjectType } from 'type-graphql';
import { StepPayload } from '../inspection/inspection.payloads.ts';

const ERRORS = 'Why there is no link; empty when there is one.';

@ObjectType({ description: 'What came of asking to send a file.', simpleResolvers: true })
export class RequestEvidenceUploadPayload {
  @Field(() => UploadLink, {
    nullable: true,
    description: 'Where to send it within ten minutes; null when it is not taken.',
  })
  upload?: UploadLink | null;

  @Field(() => [UserError], { description: ERRORS })
  errors!: UserError[];
}

@ObjectType({ description: 'What came of asking to fetch evidence.', simpleResolvers: true })
export class RequestEvidenceDownloadPayload {
  @Field(() => DownloadLink, {
    nullable: true,
    description: 'Where to fetch it within ten minutes; null when there is no such evidence.',
  })
  download?: DownloadLink | null;

  @Field(() => [UserError], { description: ERRORS })
  errors!: UserError[];
}

@ObjectType({ description: 'What came of withdrawing evidence.', simpleResolvers: true })
export class WithdrawEvidencePayload extends StepPayload {}
