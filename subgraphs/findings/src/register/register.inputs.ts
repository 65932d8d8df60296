import {
  Compellability,
  EnforcementStatus,
  GraphQLDay,
  GraphQLInstant,
  MeasureKind,
  OrganisationKind,
  Severity,
} from '@assay/kit';
import { ArrayMaxSize, ArrayUnique, MaxLength, ValidateNested } from 'class-validator';
import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql';
import { FindingDimension, FindingOrderField, OrderDirection } from './register.enums.ts';

/** A list of codes or ids that a filter may hold. */
function Codes(): PropertyDecorator {
  return (target, property) => {
    ArrayMaxSize(500)(target, property);
    MaxLength(100, { each: true })(target, property);
  };
}

@InputType({ description: 'A range of a measured fact, in the unit of its kind.' })
export class MeasuredFilter {
  @Field(() => MeasureKind, { description: 'What was measured.' })
  kind!: MeasureKind;

  @Field(() => Float, {
    nullable: true,
    description: 'The least amount, where yes is 1 and no is 0; any without it.',
  })
  from?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The greatest amount, where yes is 1 and no is 0; any without it.',
  })
  to?: number | null;
}

@InputType({
  description:
    'Which findings are wanted. Every part given must hold, and a list holds when any of its items does; an empty list holds for none.',
})
export class FindingFilter {
  @Field(() => [ID], { nullable: true, description: 'The ODS codes of trusts.' })
  @Codes()
  odsCodes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'The codes of the regions of trusts.' })
  @Codes()
  regions?: string[] | null;

  @Field(() => [OrganisationKind], {
    nullable: true,
    description: 'The kinds of organisation that the trusts are that day.',
  })
  kinds?: OrganisationKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'The codes of standards.' })
  @Codes()
  standards?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'The ids of controls.' })
  @Codes()
  controls?: string[] | null;

  @Field(() => [Severity], { nullable: true, description: 'How serious they are.' })
  severities?: Severity[] | null;

  @Field(() => [EnforcementStatus], { nullable: true, description: 'Their statuses that day.' })
  statuses?: EnforcementStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'The codes of the bodies that raised them.' })
  @Codes()
  raisedBy?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The codes of bodies of which one has a mandate on them that day.',
  })
  @Codes()
  mandatedBy?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The codes of bodies of which none has a mandate on them that day.',
  })
  @Codes()
  notMandatedBy?: string[] | null;

  @Field(() => [Compellability], {
    nullable: true,
    description: 'Whether anybody could compel that day, and how directly.',
  })
  compellability?: Compellability[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The codes of bodies of which one could compel that day.',
  })
  @Codes()
  compellableBy?: string[] | null;

  @Field(() => GraphQLDay, { nullable: true, description: 'The first day on which raised.' })
  raisedFrom?: string | null;

  @Field(() => GraphQLDay, { nullable: true, description: 'The last day on which raised.' })
  raisedTo?: string | null;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The first day of the nearest deadline.',
  })
  dueFrom?: string | null;

  @Field(() => GraphQLDay, { nullable: true, description: 'The last day of the nearest deadline.' })
  dueTo?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words of the reference, title or trust; "a phrase", or, and -not are understood.',
  })
  @MaxLength(200)
  text?: string | null;

  @Field(() => [MeasuredFilter], {
    nullable: true,
    description: 'What was measured when they were found; all of it must hold.',
  })
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  measured?: MeasuredFilter[] | null;
}

@InputType({ description: 'The order of a list of findings.' })
export class FindingOrder {
  @Field(() => FindingOrderField, { description: 'What they are put in order by.' })
  field!: FindingOrderField;

  @Field(() => OrderDirection, { description: 'Which way the list runs.' })
  direction!: OrderDirection;
}

@ArgsType()
export class FindingsArguments {
  @Field(() => FindingFilter, { nullable: true, description: 'Which findings; all without it.' })
  @ValidateNested()
  filter?: FindingFilter | null;

  @Field(() => FindingOrder, {
    nullable: true,
    description: 'Their order; without it the latest raised come first.',
  })
  orderBy?: FindingOrder | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many from the start: 1 to 100, 25 without it.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page starts.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many from the end: 1 to 100.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor before which the page ends.' })
  before?: string | null;

  @Field(() => GraphQLInstant, {
    nullable: true,
    description: 'The moment as of which to read, on its London day; now without it.',
  })
  asOf?: Date | null;

  @Field(() => GraphQLInstant, {
    nullable: true,
    description: 'The instant until which what was recorded counts; all that is, without it.',
  })
  knownAt?: Date | null;
}

@ArgsType()
export class FindingCountsArguments {
  @Field(() => [FindingDimension], { description: 'What to count by; each at most once.' })
  @ArrayUnique({ message: 'by names a dimension more than once.' })
  by!: FindingDimension[];

  @Field(() => FindingFilter, { nullable: true, description: 'Which findings; all without it.' })
  @ValidateNested()
  filter?: FindingFilter | null;

  @Field(() => GraphQLInstant, {
    nullable: true,
    description: 'The moment as of which to count, on its London day; now without it.',
  })
  asOf?: Date | null;

  @Field(() => GraphQLInstant, {
    nullable: true,
    description: 'The instant until which what was recorded counts; all that is, without it.',
  })
  knownAt?: Date | null;
}

@ArgsType()
export class FindingFacetsArguments {
  @Field(() => FindingFilter, {
    nullable: true,
    description:
      'Which findings; all without it. What it chooses of a dimension narrows every other dimension, not that one.',
  })
  @ValidateNested()
  filter?: FindingFilter | null;

  @Field(() => GraphQLInstant, {
    nullable: true,
    description: 'The moment as of which to count, on its London day; now without it.',
  })
  asOf?: Date | null;

  @Field(() => GraphQLInstant, {
    nullable: true,
    description: 'The instant until which what was recorded counts; all that is, without it.',
  })
  knownAt?: Date | null;
}
