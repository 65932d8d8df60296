import { GraphQLDay, IdempotencyKey, Text } from '@assay/kit';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Mandates to trusts that have not answered an alert in time.' })
export class MandateFromAlertInput {
  @Field(() => ID, { description: 'The alert.' })
  alertId!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'The trusts, by ODS code; absent for all that have not answered in time.',
  })
  odsCodes?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The power relied on; absent to rely on the only one that is about what the alert concerns.',
  })
  powerId?: string | null;

  @Text(4000)
  @Field(() => String, { description: 'The duty believed failed, and why.' })
  contravention!: string;

  @Text(4000)
  @Field(() => String, { description: 'What must be done.' })
  requirement!: string;

  @Field(() => GraphQLDay, {
    description: 'By when it must be done; ends at the midnight that closes this day.',
  })
  dueOn!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The London day on which it takes effect; today when absent, never later.',
  })
  actedOn?: string | null;

  @Text(4000)
  @Field(() => String, { nullable: true, description: 'A note to those whom it concerns.' })
  note?: string | null;

  @IdempotencyKey()
  @Field(() => String, {
    description: 'A key made by the client that makes repeating the request safe.',
  })
  idempotencyKey!: string;
}
