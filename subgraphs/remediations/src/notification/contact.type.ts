import { GraphQLInstant, UserError } from '@assay/kit';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'An address at which an organisation is told of what concerns it.',
  simpleResolvers: true,
})
export class Contact {
  @Field(() => String, { description: 'The e-mail address.' })
  address!: string;

  @Field(() => GraphQLInstant, { description: 'When it was added.' })
  recordedAt!: Date;
}

@ObjectType({
  description: "The organisation's addresses as they now are, or why nothing was changed.",
  simpleResolvers: true,
})
export class SetContactsPayload {
  @Field(() => [Contact], {
    nullable: true,
    description: 'The addresses; null when nothing was changed.',
  })
  contacts!: Contact[] | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty on success.' })
  errors!: UserError[];
}
