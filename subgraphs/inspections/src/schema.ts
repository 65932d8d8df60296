import { buildSubgraph, type FeedConsumer, type SubgraphSchema } from '@assay/kit';
import { AssessmentResolver } from './assessment/assessment.resolver.ts';
import { InspectionMutations } from './inspection/inspection.mutations.ts';
import { inspectionReference } from './inspection/inspection.reference.ts';
import { InspectionResolver } from './inspection/inspection.resolver.ts';
import { BodyInspections, TrustInspections } from './inspection/inspections-of.resolver.ts';
import { controlReference, standardReference } from './standard/standard.reference.ts';
import { StandardResolver } from './standard/standard.resolver.ts';

/** The subgraph's schema. `trusts` is the feed brought to its head before a decision rests on it. */
export async function buildInspectionsSchema(
  trusts: Pick<FeedConsumer, 'pullToHead'>,
): Promise<SubgraphSchema> {
  return buildSubgraph({
    resolvers: [
      new StandardResolver(),
      new InspectionResolver(),
      new InspectionMutations(trusts),
      new AssessmentResolver(),
      new TrustInspections(),
      new BodyInspections(),
    ],
    references: {
      Standard: standardReference,
      Control: controlReference,
      Inspection: inspectionReference,
      Trust: ({ odsCode }) => ({ odsCode }),
      Body: ({ code }) => ({ code }),
    },
  });
}
