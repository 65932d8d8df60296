import { buildSubgraph, type SubgraphSchema } from '@assay/kit';
import { bodyOf } from './body/body.reference.ts';
import { BodyResolver } from './body/body.resolver.ts';
import { ImportResolver } from './organisation-import/import.resolver.ts';
import { ImportService } from './organisation-import/import.service.ts';
import { PowerResolver } from './power/power.resolver.ts';
import { PowerService } from './power/power.service.ts';
import { registerOf } from './power/register.ts';
import { SuccessionResolver } from './succession/succession.resolver.ts';
import { trustOf } from './trust/trust.loaders.ts';
import { TrustResolver } from './trust/trust.resolver.ts';
import { TrustService } from './trust/trust.service.ts';

/** Makes the resolvers with their services; entities load through the same rules as root queries. */
export function buildTrustsSchema(): Promise<SubgraphSchema> {
  const powerService = new PowerService();
  return buildSubgraph({
    resolvers: [
      new TrustResolver(new TrustService(), powerService),
      new BodyResolver(powerService),
      new PowerResolver(powerService),
      new SuccessionResolver(),
      new ImportResolver(new ImportService()),
    ],
    references: {
      Trust: ({ odsCode }, context) => trustOf(context).load(String(odsCode)),
      Body: ({ code }, context) => bodyOf(context, String(code)),
      Power: async ({ id }, context) => (await registerOf(context)).powers.get(String(id)) ?? null,
    },
  });
}
