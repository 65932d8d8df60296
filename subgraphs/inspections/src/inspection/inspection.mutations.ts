import type { FeedConsumer, RequestContext } from '@assay/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Inspection } from './inspection.entity.ts';
import {
  BeginInspectionInput,
  CancelInspectionInput,
  DraftReportInput,
  IssueInspectionInput,
  PlanInspectionInput,
} from './inspection.inputs.ts';
import { inspectionById } from './inspection.loader.ts';
import {
  BeginInspectionPayload,
  CancelInspectionPayload,
  DraftReportPayload,
  IssueInspectionPayload,
  PlanInspectionPayload,
} from './inspection.payloads.ts';
import { beginInspection, cancelInspection, draftReport } from './inspection.service.ts';
import { issueInspection } from './issue-inspection.ts';
import { planInspection } from './plan-inspection.ts';

/** What a mutation answers; the kit adds the list of errors. */
interface Step {
  readonly inspection: Inspection | null;
}

const INPUT = 'What to do, and a key that makes repeating it safe.';

@Resolver()
export class InspectionMutations {
  constructor(private readonly trusts: Pick<FeedConsumer, 'pullToHead'>) {}

  @Mutation(() => PlanInspectionPayload, { description: 'Plans an inspection by your body.' })
  async planInspection(
    @Arg('input', () => PlanInspectionInput, { description: INPUT }) input: PlanInspectionInput,
    @Ctx() context: RequestContext,
  ): Promise<Step> {
    return asItStands(context, await planInspection(context, this.trusts, input));
  }

  @Mutation(() => BeginInspectionPayload, { description: 'Begins a planned inspection.' })
  async beginInspection(
    @Arg('input', () => BeginInspectionInput, { description: INPUT }) input: BeginInspectionInput,
    @Ctx() context: RequestContext,
  ): Promise<Step> {
    return asItStands(context, await beginInspection(context, input));
  }

  @Mutation(() => DraftReportPayload, { description: 'Drafts the report of an inspection.' })
  async draftReport(
    @Arg('input', () => DraftReportInput, { description: INPUT }) input: DraftReportInput,
    @Ctx() context: RequestContext,
  ): Promise<Step> {
    return asItStands(context, await draftReport(context, input));
  }

  @Mutation(() => IssueInspectionPayload, {
    description: 'Issues the report of an inspection; nothing in it changes afterwards.',
  })
  async issueInspection(
    @Arg('input', () => IssueInspectionInput, { description: INPUT }) input: IssueInspectionInput,
    @Ctx() context: RequestContext,
  ): Promise<Step> {
    return asItStands(context, await issueInspection(context, input));
  }

  @Mutation(() => CancelInspectionPayload, { description: 'Cancels an inspection not yet issued.' })
  async cancelInspection(
    @Arg('input', () => CancelInspectionInput, { description: INPUT }) input: CancelInspectionInput,
    @Ctx() context: RequestContext,
  ): Promise<Step> {
    return asItStands(context, await cancelInspection(context, input));
  }
}

async function asItStands(context: RequestContext, id: string): Promise<Step> {
  return { inspection: await inspectionById(context).load(id) };
}
