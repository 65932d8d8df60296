import { UserError } from '@assay/kit';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'Why one row of published results was left out.',
  simpleResolvers: true,
})
export class PublicationRowProblem {
  @Field(() => Int, { description: 'The line of the file, from 1.' })
  line!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The column, from 1; null when it is the row as a whole.',
  })
  column?: number | null;

  @Field(() => String, { description: 'What is wrong and what would be right.' })
  message!: string;
}

@ObjectType({
  description:
    'What an import did; the counts are null when there are errors, as nothing was changed.',
  simpleResolvers: true,
})
export class ImportPublicationsPayload {
  @Field(() => Int, {
    nullable: true,
    description: 'For how many trusts it is the first publication of the year.',
  })
  imported?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'For how many a later publication of the year says something else.',
  })
  updated?: number;

  @Field(() => Int, { nullable: true, description: 'How many say what was known.' })
  unchanged?: number;

  @Field(() => Int, { nullable: true, description: 'How many rows carry no status.' })
  notPublished?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many are of organisations that the register of trusts does not hold.',
  })
  unknownTrust?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many rows were left out because something is wrong in them.',
  })
  rejected?: number;

  @Field(() => [PublicationRowProblem], {
    nullable: true,
    description: 'Why rows were left out, those of unknown organisations among them.',
  })
  rowProblems?: PublicationRowProblem[];

  @Field(() => [UserError], {
    description: 'Why nothing was imported; empty when the import was done.',
  })
  errors!: UserError[];
}
