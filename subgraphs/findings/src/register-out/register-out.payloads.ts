import { DownloadLink, UserError } from '@assay/kit';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What came of asking to fetch the register.', simpleResolvers: true })
export class RequestRegisterDownloadPayload {
  @Field(() => DownloadLink, {
    nullable: true,
    description:
      'Where to fetch the answer as CSV within ten minutes; null when there is no answer.',
  })
  download?: DownloadLink | null;

  @Field(() => [UserError], { description: 'Why there is no link; empty when there is one.' })
  errors!: UserError[];
}
