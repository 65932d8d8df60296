import { Region } from '@assay/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "odsCode")')
@ObjectType({ simpleResolvers: true })
export class Trust {
  @Field(() => ID)
  odsCode!: string;

  @Directive('@external')
  @Field(() => String)
  name!: string;

  @Directive('@external')
  @Field(() => Region, { nullable: true })
  region?: Region | null;
}
