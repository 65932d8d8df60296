import {
  londonDay,
  standInFor,
  type Page,
  type PageArguments,
  type RequestContext,
} from '@assay/kit';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Body } from '../references/body.stub.ts';
import { Trust } from '../references/trust.stub.ts';
import type { AlertResponseReader, AlertResponseView } from './alert-response.reader.ts';
import { AlertActKind } from './alert.enums.ts';
import {
  AcknowledgeAlertInput,
  AlertFilter,
  AlertResponseFilter,
  AnswerAlertInput,
  IssueAlertInput,
} from './alert.inputs.ts';
import {
  AcknowledgeAlertPayload,
  AnswerAlertPayload,
  IssueAlertPayload,
  type RespondedPayload,
} from './alert.payloads.ts';
import { availableAnswers } from './alert.policy.ts';
import type { AlertReader } from './alert.reader.ts';
import {
  Alert,
  AlertAct,
  AlertConnection,
  AlertCounts,
  AlertResponse,
  AlertResponseConnection,
} from './alert.type.ts';
import { bodiesOfLaw } from './alert.visibility.ts';
import { acknowledgeAlert, answerAlert } from './answer-alert.ts';
import { issueAlert } from './issue-alert.ts';

const INPUT = 'What is to be recorded.';

@ArgsType()
class PageOfAlerts implements PageArguments {
  @Field(() => Int, { nullable: true, description: 'How many: 1 to 100; 25 when absent.' })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor after which the page starts.',
  })
  after?: string | null;
}

@ArgsType()
class AlertsArguments extends PageOfAlerts {
  @Field(() => AlertFilter, { nullable: true, description: 'Which to list; all when absent.' })
  filter?: AlertFilter | null;
}

@ArgsType()
class AlertResponsesArguments extends PageOfAlerts {
  @Field(() => AlertResponseFilter, {
    nullable: true,
    description: 'Which to list; all when absent.',
  })
  filter?: AlertResponseFilter | null;
}

export interface AlertReaders {
  readonly alerts: AlertReader;
  readonly responses: AlertResponseReader;
  /** Brings the copies that decisions rest on to the head of their feeds. */
  readonly pullInputs: (context: RequestContext) => Promise<void>;
}

@Resolver(() => Alert)
export class AlertResolver {
  constructor(private readonly readers: AlertReaders) {}

  @Query(() => Alert, {
    nullable: true,
    description: 'An alert by its id; null when it does not exist or you may not see it.',
  })
  alert(
    @Arg('id', () => ID, { description: 'The id of the alert.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Alert | null> {
    return this.readers.alerts.alert(context).load(id);
  }

  @Query(() => AlertConnection, { description: 'Alerts, newest first.' })
  alerts(
    @Args(() => AlertsArguments) { filter, ...page }: AlertsArguments,
    @Ctx() context: RequestContext,
  ): Promise<Page<Alert>> {
    return this.readers.alerts.page(context, filter ?? {}, page);
  }

  @FieldResolver(() => AlertResponseConnection, {
    description: 'The responses that the viewer may see, by ODS code.',
  })
  responses(
    @Root() { id }: Alert,
    @Args(() => AlertResponsesArguments) { filter, ...page }: AlertResponsesArguments,
    @Ctx() context: RequestContext,
  ): Promise<Page<AlertResponseView>> {
    return this.readers.responses.page(context, 'alert', id, filter ?? {}, page);
  }

  @FieldResolver(() => Body, {
    nullable: true,
    description:
      'The body to which its responses go today: its issuer, or who has succeeded it; null where nobody did.',
  })
  async heldBy(@Root() { issuedBy }: Alert, @Ctx() context: RequestContext): Promise<Body | null> {
    if (!issuedBy) return null;
    const code = standInFor(await bodiesOfLaw(context), issuedBy.code, londonDay());
    return code === null ? null : { code };
  }

  @FieldResolver(() => AlertCounts, {
    nullable: true,
    description: 'How many of the trusts addressed stand where; null for a trust.',
  })
  counts(@Root() { id }: Alert, @Ctx() context: RequestContext): Promise<AlertCounts | null> {
    return this.readers.responses.counts(context).load(id);
  }

  @Mutation(() => IssueAlertPayload, {
    description:
      'Issues an alert to many organisations, or to none when the law does not allow all.',
  })
  async issueAlert(
    @Arg('input', () => IssueAlertInput, { description: INPUT }) input: IssueAlertInput,
    @Ctx() context: RequestContext,
  ): Promise<Pick<IssueAlertPayload, 'alert'>> {
    await this.readers.pullInputs(context);
    const id = await issueAlert(context, input);
    return { alert: await this.readers.alerts.alert(context).load(id) };
  }

  @Mutation(() => AcknowledgeAlertPayload, { description: 'A trust acknowledges an alert.' })
  async acknowledgeAlert(
    @Arg('input', () => AcknowledgeAlertInput, { description: INPUT }) input: AcknowledgeAlertInput,
    @Ctx() context: RequestContext,
  ): Promise<RespondedPayload> {
    return this.#responded(context, await acknowledgeAlert(context, input));
  }

  @Mutation(() => AnswerAlertPayload, {
    description: 'A trust says whether an alert applies to it, how far it is, or that it is done.',
  })
  async answerAlert(
    @Arg('input', () => AnswerAlertInput, { description: INPUT }) input: AnswerAlertInput,
    @Ctx() context: RequestContext,
  ): Promise<RespondedPayload> {
    return this.#responded(context, await answerAlert(context, input));
  }

  async #responded(context: RequestContext, id: string): Promise<RespondedPayload> {
    return { response: await this.readers.responses.response(context).load(id) };
  }
}

@Resolver(() => AlertResponse)
export class AlertResponseResolver {
  constructor(private readonly readers: Omit<AlertReaders, 'pullInputs'>) {}

  @FieldResolver(() => Alert, { description: 'The alert.' })
  async alert(
    @Root() { alertId }: AlertResponseView,
    @Ctx() context: RequestContext,
  ): Promise<Alert> {
    const alert = await this.readers.alerts.alert(context).load(alertId);
    if (!alert) throw new Error(`the alert of a response is missing: ${alertId}`);
    return alert;
  }

  @FieldResolver(() => [AlertAct], {
    description: 'What the trust did, in the order of recording.',
  })
  async acts(
    @Root() { id }: AlertResponseView,
    @Ctx() context: RequestContext,
  ): Promise<AlertAct[]> {
    return (await this.readers.responses.acts(context).load(id)) ?? [];
  }

  @FieldResolver(() => [AlertActKind], {
    description: "What the viewer may do next; empty for all but the trust's own people.",
  })
  async availableAnswers(
    @Root() { id, odsCode, ...standing }: AlertResponseView,
    @Ctx() context: RequestContext,
  ): Promise<AlertActKind[]> {
    const acts = (await this.readers.responses.acts(context).load(id)) ?? [];
    const reportedBy = acts.findLast(({ kind }) => kind === 'IN_PROGRESS')?.by ?? null;
    return availableAnswers(context.viewer, odsCode, { ...standing, reportedBy });
  }
}

@Resolver(() => Trust)
export class TrustAlertsResolver {
  constructor(private readonly responses: AlertResponseReader) {}

  @FieldResolver(() => AlertResponseConnection, {
    nullable: true,
    description: "The trust's responses to alerts that the viewer may see, newest alert first.",
  })
  alerts(
    @Root() { odsCode }: Trust,
    @Args(() => AlertResponsesArguments) { filter, ...page }: AlertResponsesArguments,
    @Ctx() context: RequestContext,
  ): Promise<Page<AlertResponseView>> {
    return this.responses.page(context, 'trust', odsCode, filter ?? {}, page);
  }
}
