import { EnforcementStatus, GraphQLDay, GraphQLInstant } from '@assay/kit';
import { ValidateNested } from 'class-validator';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { FindingFilter } from './register.inputs.ts';

@ArgsType()
export class TimelineArguments {
  @Field(() => FindingFilter, {
    nullable: true,
    description: 'Which findings, asked on each of the days; all without it.',
  })
  @ValidateNested()
  filter?: FindingFilter | null;

  @Field(() => GraphQLDay, { description: 'A day of the first month.' })
  from!: string;

  @Field(() => GraphQLDay, { description: 'The last day; at most 240 months after the first.' })
  to!: string;

  @Field(() => GraphQLInstant, {
    nullable: true,
    description: 'The instant until which what was recorded counts; all that is, without it.',
  })
  knownAt?: Date | null;
}

@ObjectType({ description: 'How many findings have a status.', simpleResolvers: true })
export class StatusCount {
  @Field(() => EnforcementStatus, { description: 'The status.' })
  status!: EnforcementStatus;

  @Field(() => Int, { description: 'How many findings.' })
  count!: number;
}

@ObjectType({ description: 'How the findings stood at the end of a month.', simpleResolvers: true })
export class TimelinePoint {
  @Field(() => GraphQLDay, {
    description: 'The day: the last of its month, or the last asked about if that is earlier.',
  })
  on!: string;

  @Field(() => Int, { description: 'How many findings there were.' })
  total!: number;

  @Field(() => Int, { description: 'How many of them were open.' })
  open!: number;

  @Field(() => [StatusCount], {
    description: 'How many had each status, in the order of its values.',
  })
  counts!: StatusCount[];
}
