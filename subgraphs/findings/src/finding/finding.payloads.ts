import { UserError } from '@assay/kit';
import { Field, ObjectType } from 'type-graphql';
import { Finding } from './finding.type.ts';

@ObjectType({ description: 'What came of raising a finding.' })
export class RaiseFindingPayload {
  @Field(() => Finding, { nullable: true, description: 'The finding; null when there are errors.' })
  finding?: Finding | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty on success.' })
  errors!: UserError[];
}

@ObjectType({ description: 'What came of withdrawing a finding.' })
export class WithdrawFindingPayload {
  @Field(() => Finding, { nullable: true, description: 'The finding; null when there are errors.' })
  finding?: Finding | null;

  @Field(() => [UserError], { description: 'Why nothing was changed; empty on success.' })
  errors!: UserError[];
}
