import { IdempotencyKey } from '@assay/kit';
import { Field, InputType } from 'type-graphql';
import { StandardFormat } from './import.enums.ts';

@InputType({ description: 'A document with one standard or one profile.' })
export class ImportStandardInput {
  @Field(() => String, { description: 'The text of the document, whole.' })
  document!: string;

  @Field(() => StandardFormat, {
    nullable: true,
    description: 'The format of the document; told from its content when absent.',
  })
  format?: StandardFormat | null;

  @IdempotencyKey()
  @Field(() => String, { description: 'A key that makes repeating the request safe.' })
  idempotencyKey!: string;
}
