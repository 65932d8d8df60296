import { GraphQLInstant } from '@assay/kit';
import { Field, ObjectType } from 'type-graphql';
import { ActKind } from '../enforcement/act-kind.ts';

@ObjectType({
  description: 'What one of the trust’s people prepared for an approver of it to submit.',
  simpleResolvers: true,
})
export class PreparedAnswer {
  @Field(() => ActKind, { description: 'What it becomes when it is submitted.' })
  act!: ActKind;

  @Field(() => String, { description: 'What it states.' })
  statement!: string;

  @Field(() => String, { description: 'Who prepared it, by the name of their sign-in.' })
  preparedBy!: string;

  @Field(() => GraphQLInstant, { description: 'When it was prepared.' })
  preparedAt!: Date;
}
