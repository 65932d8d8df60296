import { enumValues, GraphQLDay } from '@assay/kit';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Standard } from './standard.stub.ts';

export const InspectionMethod = enumValues('CONSENT', 'STATUTORY', 'AUDIT', 'SELF_ASSESSMENT');
export type InspectionMethod = keyof typeof InspectionMethod;
registerEnumType(InspectionMethod, { name: 'InspectionMethod' });

export const InspectionResult = enumValues('PASSED', 'FAILED');
export type InspectionResult = keyof typeof InspectionResult;
registerEnumType(InspectionResult, { name: 'InspectionResult' });

export const InspectionStatus = enumValues(
  'PLANNED',
  'UNDER_WAY',
  'DRAFTED',
  'IN_ACCURACY_CHECK',
  'ISSUED',
  'CANCELLED',
);
export type InspectionStatus = keyof typeof InspectionStatus;
registerEnumType(InspectionStatus, { name: 'InspectionStatus' });

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
