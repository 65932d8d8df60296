import { buildSubgraph, type FeedConsumer, type SubgraphSchema } from '@assay/kit';
import { AlertMandateReader } from './alert/alert-mandate.reader.ts';
import { AlertMandateResolver, AlertMandatesResolver } from './alert/alert-mandate.resolver.ts';
import { AlertResponseReader } from './alert/alert-response.reader.ts';
import { AlertReader } from './alert/alert.reader.ts';
import {
  AlertResolver,
  AlertResponseResolver,
  TrustAlertsResolver,
} from './alert/alert.resolver.ts';
import { CorrectionService } from './enforcement/correction.service.ts';
import { DemandService } from './enforcement/demand.service.ts';
import { EnforcementReader } from './enforcement/enforcement.reader.ts';
import {
  EnforcementResolver,
  FindingEnforcementResolver,
} from './enforcement/enforcement.resolver.ts';
import { ContactResolver } from './notification/contact.resolver.ts';
import { Trust } from './references/trust.stub.ts';
import { RemediationResolver } from './remediation/remediation.resolver.ts';
import { RemediationService } from './remediation/remediation.service.ts';
import { TrustRemediationsReader } from './remediation/trust-remediations.reader.ts';
import { TrustRemediationsResolver } from './remediation/trust-remediations.resolver.ts';

/** Builds the schema over its services; `inputs` are the feeds that decisions rest on. */
export function buildRemediationsSchema(inputs: readonly FeedConsumer[]): Promise<SubgraphSchema> {
  const reader = new EnforcementReader(inputs);
  const alerts = { alerts: new AlertReader(), responses: new AlertResponseReader() };
  const alertMandates = new AlertMandateReader();
  return buildSubgraph({
    resolvers: [
      new AlertResolver({ ...alerts, pullInputs: (context) => reader.pullInputs(context) }),
      new AlertResponseResolver(alerts),
      new TrustAlertsResolver(alerts.responses),
      new AlertMandateResolver(alertMandates, reader),
      new AlertMandatesResolver(alertMandates),
      new ContactResolver(),
      new FindingEnforcementResolver(reader),
      new EnforcementResolver(reader),
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
      Act: ({ id }, context) => reader.act(context, String(id)),
    },
  });
}
