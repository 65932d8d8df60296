import { GraphQLDay, InspectionMethod, InspectionResult, InspectionStatus } from '@assay/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Standard } from './standard.stub.ts';

@Directive('@key(fields: "id")')
@ObjectType({ simpleResolvers: true })
export class Inspection {
  @Field(() => ID)
  id!: string;

  @Directive('@external')
  @Field(() => InspectionMethod)
  method!: InspectionMethod;

  @Directive('@external')
  @Field(() => Boolean)
  announced!: boolean;

  @Directive('@external')
  @Field(() => InspectionStatus)
  status!: InspectionStatus;

  @Directive('@external')
  @Field(() => GraphQLDay, { nullable: true })
  issuedOn?: string | null;

  @Directive('@external')
  @Field(() => InspectionResult, { nullable: true })
  result?: InspectionResult | null;

  @Directive('@external')
  @Field(() => Standard)
  standard!: Standard;
}
