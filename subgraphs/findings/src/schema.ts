import { buildSubgraph, type ReferenceResolver, type SubgraphSchema } from '@assay/kit';
import { DisclosureResolver, FindingDisclosures } from './disclosure/disclosure.resolver.ts';
import { findingAt } from './finding/finding.loader.ts';
import { FindingResolver } from './finding/finding.resolver.ts';
import type { Feeds } from './finding/raise-finding.ts';
import {
  InspectionFindingsResolver,
  RegisterResolver,
  TrustFindingsResolver,
} from './register/register.resolver.ts';
import { momentOf } from './register/register.service.ts';
import { RegisterOutMutations } from './register-out/register-out.resolver.ts';
import type { LinkMaker } from './register-out/request-register.ts';

const references: Readonly<Record<string, ReferenceResolver>> = {
  Finding: ({ id }, context) => findingAt(context, String(id), momentOf(context)),
  Trust: ({ odsCode }) => ({ odsCode }),
  Inspection: ({ id }) => ({ id }),
};

/** The schema of the subgraph; `feeds` are pulled before anything is called unknown; `links` lead to files. */
export async function buildFindingsSchema(feeds: Feeds, links: LinkMaker): Promise<SubgraphSchema> {
  return buildSubgraph({
    resolvers: [
      new FindingResolver(feeds),
      new FindingDisclosures(),
      new DisclosureResolver(),
      new RegisterResolver(),
      new RegisterOutMutations(links),
      new TrustFindingsResolver(),
      new InspectionFindingsResolver(),
    ],
    references,
  });
}
