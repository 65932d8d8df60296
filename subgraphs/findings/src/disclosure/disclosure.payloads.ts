import { UserError } from '@assay/kit';
import { Field, ObjectType } from 'type-graphql';
import { Finding } from '../finding/finding.type.ts';

@ObjectType()
abstract class DisclosurePayload {
  @Field(() => Finding, { nullable: true, description: 'The finding; null when there are errors.' })
  finding?: Finding | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty on success.' })
  errors!: UserError[];
}

@ObjectType({ description: 'What came of opening the detail of a finding.' })
export class DiscloseFindingPayload extends DisclosurePayload {}

@ObjectType({ description: 'What came of ending a disclosure.' })
export class EndDisclosurePayload extends DisclosurePayload {}
