import { UserError } from '@assay/kit';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'Something wrong in one row of a file, which was left out.',
  simpleResolvers: true,
})
export class ImportRowProblem {
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
export class ImportOrganisationsPayload {
  @Field(() => Int, { nullable: true, description: 'How many organisations are new.' })
  imported?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many known ones now read differently, today or on some other day.',
  })
  updated?: number;

  @Field(() => Int, { nullable: true, description: 'How many known ones read as before.' })
  unchanged?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many rows are of organisations outside England, and were set aside.',
  })
  outsideEngland?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many rows were left out because something is wrong in them.',
  })
  rejected?: number;

  @Field(() => [ImportRowProblem], {
    nullable: true,
    description: 'Everything that is wrong in the rows that were left out.',
  })
  rowProblems?: ImportRowProblem[];

  @Field(() => [UserError], {
    description: 'Why nothing was imported; empty when the import was done.',
  })
  errors!: UserError[];
}
