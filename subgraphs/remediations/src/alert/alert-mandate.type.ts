import { GraphQLDay, UserError, type RefusalFacts } from '@assay/kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { Body } from '../references/body.stub.ts';
import { Power, Refusal } from '../references/power.stub.ts';
import { Trust } from '../references/trust.stub.ts';

@ObjectType({
  description: 'A mandate to a trust that did not answer an alert in time.',
  simpleResolvers: true,
})
export class AlertMandate {
  @Field(() => ID, { description: 'The id of the finding on which the mandate rests.' })
  id!: string;

  @Field(() => Trust, { nullable: true, description: 'The trust.' })
  trust!: Trust | null;

  @Field(() => Body, { nullable: true, description: 'The body that mandates.' })
  issuedBy!: Body | null;

  @Field(() => Power, { nullable: true, description: 'The power relied on.' })
  power!: Power | null;

  @Field(() => GraphQLDay, { description: 'The London day on which it took effect.' })
  actedOn!: string;

  @Field(() => GraphQLDay, { description: 'By when it must be done.' })
  dueOn!: string;
}

@ObjectType({
  description: 'The mandates, or why nothing was changed.',
  simpleResolvers: true,
})
export class MandateFromAlertPayload {
  @Field(() => [AlertMandate], {
    nullable: true,
    description: 'The mandates, by ODS code; null when nothing was changed.',
  })
  mandates!: AlertMandate[] | null;

  @Field(() => [UserError], {
    description: 'Why nothing was changed; empty on success or refusal.',
  })
  errors!: UserError[];

  @Field(() => Refusal, {
    nullable: true,
    description: 'Why the law does not allow it; null otherwise.',
  })
  refusal!: RefusalFacts | null;
}
