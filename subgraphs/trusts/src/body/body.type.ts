import { GraphQLDay } from '@assay/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "code")')
@ObjectType({ description: 'A body that assures, regulates or audits.', simpleResolvers: true })
export class Body {
  @Field(() => ID, { description: 'Its code in the register, such as CQC.' })
  code!: string;

  @Directive('@shareable')
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'Its first day; null when not established.',
  })
  establishedOn?: string | null;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The last day on which it acted; null while it acts.',
  })
  dissolvedOn?: string | null;

  successor?: string | null;
}
