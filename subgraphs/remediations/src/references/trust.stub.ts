import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "odsCode")')
@ObjectType('Trust', { description: 'An organisation, by its ODS code.', simpleResolvers: true })
export class Trust {
  @Field(() => ID, { description: 'The ODS code.' })
  odsCode!: string;
}
