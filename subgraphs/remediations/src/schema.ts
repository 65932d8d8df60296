import { buildSubgraph, type FeedConsumer, type SubgraphSchema } from '@assay/kit';
import { CorrectionService } from './enforcement/correction.service.ts';
import { DemandService } from './enforcement/demand.service.ts';
import { EnforcementReader } from './enforcement/enforcement.reader.ts';
import {
  EnforcementResolver,
  FindingEnforcementResolver,
} from './enforcement/enforcement.resolver.ts';
import { Trust } from './references/trust.stub.ts';
import { RemediationResolver } from './remediation/remediation.resolver.ts';
import { RemediationService } from './remediation/remediation.service.ts';
import { TrustRemediationsReader } from './remediation/trust-remediations.reader.ts';
import { TrustRemediationsResolver } from './remediation/trust-remediations.resolver.ts';

/** Builds the schema over its services; `inputs` are the feeds that decisions rest on. */
export function buildRemediationsSchema(inputs: readonly FeedConsumer[]): Promise<SubgraphSchema> {
  const reader = new EnforcementReader(inputs);
  return buildSubgraph({
    resolvers: [
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
