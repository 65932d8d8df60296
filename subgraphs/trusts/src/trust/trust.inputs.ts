import { GraphQLDay, OrganisationKind } from '@assay/kit';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which trusts to list; every part that is given must hold.' })
export class TrustFilter {
  @MaxLength(100)
  @Field(() => String, {
    nullable: true,
    description: 'Part of its ODS code, or of a name that it has or had.',
  })
  text?: string | null;

  @ArrayMaxSize(100)
  @Field(() => [ID], { nullable: true, description: 'Codes of regions, of which it is in one.' })
  regions?: string[] | null;

  @Field(() => [OrganisationKind], {
    nullable: true,
    description: 'Kinds, of which it is one: on `openOn` when that is given, else now.',
  })
  kinds?: OrganisationKind[] | null;

  @Field(() => GraphQLDay, { nullable: true, description: 'A day on which it was open.' })
  openOn?: string | null;
}
