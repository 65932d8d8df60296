import { UserError, type RefusalFacts } from '@assay/kit';
import { Field, ObjectType, type ClassType } from 'type-graphql';
import { Refusal } from '../references/power.stub.ts';
import { Alert, AlertResponse } from './alert.type.ts';

@ObjectType({
  description: 'The alert that was issued, or why nothing was changed.',
  simpleResolvers: true,
})
export class IssueAlertPayload {
  @Field(() => Alert, { nullable: true, description: 'The alert; null when nothing was changed.' })
  alert!: Alert | null;

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

export interface RespondedPayload {
  readonly response: AlertResponse | null;
}

function respondedPayload(name: string): ClassType<RespondedPayload> {
  @ObjectType(name, {
    description: "The trust's response as it now is, or why nothing was changed.",
    simpleResolvers: true,
  })
  class Payload implements RespondedPayload {
    @Field(() => AlertResponse, {
      nullable: true,
      description: 'The response; null when nothing was changed.',
    })
    response!: AlertResponse | null;

    @Field(() => [UserError], { description: 'Why nothing was changed; empty on success.' })
    errors!: UserError[];
  }
  return Payload;
}

export const AcknowledgeAlertPayload = respondedPayload('AcknowledgeAlertPayload');
export const AnswerAlertPayload = respondedPayload('AnswerAlertPayload');
