import { Field, Int, ObjectType } from 'type-graphql';
import { FindingDimension } from './register.enums.ts';

@ObjectType({ description: 'One value of a dimension.', simpleResolvers: true })
export class FindingFacetValue {
  @Field(() => String, { description: 'The value, as a filter takes it.' })
  key!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What people call it; null for what is not a name, such as a severity.',
  })
  label!: string | null;

  @Field(() => Int, { description: 'How many findings.' })
  count!: number;
}

@ObjectType({ description: 'The values of one dimension, largest first.', simpleResolvers: true })
export class FindingFacet {
  @Field(() => FindingDimension, { description: 'The dimension.' })
  dimension!: FindingDimension;

  @Field(() => [FindingFacetValue], { description: 'Its values, each with its count.' })
  values!: FindingFacetValue[];
}
