import { IdempotencyKey } from '@assay/kit';
import { Field, ID, InputType, Int } from 'type-graphql';

const KEY = 'A key that you make; repeating the request with it changes nothing more.';

@InputType({ description: 'A person to put on a team.' })
export class TeamMemberInput {
  @Field(() => String, {
    description: 'Who it is, by the name of their sign-in, in up to 200 characters.',
  })
  person!: string;

  @Field(() => Boolean, { description: 'Whether this person leads the team; exactly one does.' })
  lead!: boolean;
}

@InputType({ description: 'The team of an inspection, in place of the one it had.' })
export class AssignTeamInput {
  @Field(() => ID, { description: 'The inspection.' })
  inspectionId!: string;

  @Field(() => [TeamMemberInput], { description: 'From 1 to 50 people, one of whom leads.' })
  members!: TeamMemberInput[];

  @Field(() => Int, {
    nullable: true,
    description:
      'The version that you have read; the step is refused when the inspection has changed since.',
  })
  expectedVersion?: number | null;

  @IdempotencyKey()
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'What you declare of your own interests in an inspection.' })
export class DeclareInterestsInput {
  @Field(() => ID, { description: 'The inspection.' })
  inspectionId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Your conflict of interest, in up to 2,000 characters; null or left out when you have none.',
  })
  conflict?: string | null;

  @IdempotencyKey()
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: "A decision about another person's conflict of interest." })
export class DecideOnInterestsInput {
  @Field(() => ID, { description: 'The inspection.' })
  inspectionId!: string;

  @Field(() => String, { description: 'Who declared it, by the name of their sign-in.' })
  person!: string;

  @Field(() => Boolean, {
    description: 'Whether the conflict is managed, so that the person may take part.',
  })
  mayTakePart!: boolean;

  @Field(() => String, { description: 'Why, in up to 2,000 characters.' })
  reason!: string;

  @IdempotencyKey()
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}
