import { buildSubgraph, type FeedConsumer, type LinkMaker, type SubgraphSchema } from '@assay/kit';
import { AlertMandateReader } from './alert/alert-mandate.reader.ts';
import { AlertMandateResolver, AlertMandatesResolver } from './alert/alert-mandate.resolver.ts';
import { AlertResponseReader } from './alert/alert-response.reader.ts';
import { AlertReader } from './alert/alert.reader.ts';
import {
  AlertResolver,
  AlertResponseResolver,
  TrustAlertsResolver,
} from './alert/alert.resolver.ts';
import { ActAttachmentsResolver, AttachmentMutations } from './attachment/attachment.resolver.ts';
import { CorrectionService } from './enforcement/correction.service.ts';
import { DemandService } from './enforcement/demand.service.ts';
import { EnforcementReader } from './enforcement/enforcement.reader.ts';
import {
  EnforcementResolver,
  FindingEnforcementResolver,
} from './enforcement/enforcement.resolver.ts';
import { AnswerResolver } from './notice/answer.resolver.ts';
import { AnswerService } from './notice/answer.service.ts';
import { AppealResolver } from './notice/appeal.resolver.ts';
import { AppealService } from './notice/appeal.service.ts';
import { ActNoticeResolver, NoticeResolver, readNotice } from './notice/notice.resolver.ts';
import { NoticeService } from './notice/notice.service.ts';
import { NoticesReader } from './notice/notices.reader.ts';
import { NoticesResolver, TrustNoticesResolver } from './notice/notices.resolver.ts';
import { PenaltyService } from './notice/penalty.service.ts';
import { ContactResolver } from './notification/contact.resolver.ts';
import { PlanResolver } from './plan/plan.resolver.ts';
import { PlanService } from './plan/plan.service.ts';
import {
  PreparedAnswerResolver,
  PreparedEvidenceResolver,
  PreparingResolver,
} from './prepared/prepared-answer.resolver.ts';
import { PreparingService } from './prepared/preparing.service.ts';
import { Trust } from './references/trust.stub.ts';
import { ReferralResolver } from './referral/referral.resolver.ts';
import { ReferralService } from './referral/referral.service.ts';
import { ReferralsReader } from './referral/referrals.reader.ts';
import { RemediationResolver } from './remediation/remediation.resolver.ts';
import { RemediationService } from './remediation/remediation.service.ts';
import { TrustRemediationsReader } from './remediation/trust-remediations.reader.ts';
import { TrustRemediationsResolver } from './remediation/trust-remediations.resolver.ts';

/** Builds the schema over its services; `inputs` are the feeds that decisions rest on. */
export function buildRemediationsSchema(
  inputs: readonly FeedConsumer[],
  files: LinkMaker,
): Promise<SubgraphSchema> {
  const reader = new EnforcementReader(inputs);
  const alerts = { alerts: new AlertReader(), responses: new AlertResponseReader() };
  const notices = new NoticesReader();
  const alertMandates = new AlertMandateReader();
  return buildSubgraph({
    resolvers: [
      new AlertResolver({ ...alerts, pullInputs: (context) => reader.pullInputs(context) }),
      new AlertResponseResolver(alerts),
      new TrustAlertsResolver(alerts.responses),
      new AlertMandateResolver(alertMandates, reader),
      new AlertMandatesResolver(alertMandates),
      new ActAttachmentsResolver(),
      new AttachmentMutations(files),
      new ContactResolver(),
      new FindingEnforcementResolver(reader),
      new EnforcementResolver(reader),
      new ReferralResolver(reader, new ReferralsReader(reader), new ReferralService(reader)),
      new ActNoticeResolver(reader),
      new NoticeResolver(reader, new NoticeService(reader)),
      new AnswerResolver(reader, new AnswerService(), new PenaltyService(reader)),
      new NoticesResolver(notices),
      new TrustNoticesResolver(notices),
      new AppealResolver(reader, new AppealService()),
      new PlanResolver(reader, new PlanService()),
      new PreparingResolver(reader, new PreparingService()),
      new PreparedAnswerResolver(),
      new PreparedEvidenceResolver(),
      new TrustRemediationsResolver(new TrustRemediationsReader(reader)),
      new RemediationResolver({
        reader,
        demands: new DemandService(reader),
        remediations: new RemediationService(),
        corrections: new CorrectionService(),
      }),
    ],
    orphanedTypes: [Trust],
    references: {
      Trust: ({ odsCode }) => ({ odsCode }),
      Finding: async ({ id }, context) =>
        (await reader.record(context).load(String(id))) && { id: String(id) },
      Remediation: ({ id }, context) => reader.remediation(context, String(id)),
      Referral: ({ id }, context) => reader.referral(context, String(id)),
      Notice: ({ id }, context) => readNotice(reader, context, String(id)),
      Act: ({ id }, context) => reader.act(context, String(id)),
    },
  });
}
