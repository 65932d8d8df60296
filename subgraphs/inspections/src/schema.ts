import { buildSubgraph, type FeedConsumer, type LinkMaker, type SubgraphSchema } from '@assay/kit';
import {
  AccuracyCheckResolver,
  AccuracyPointResolver,
  DraftResponseResolver,
  InspectionAccuracyChecks,
} from './accuracy/accuracy.resolver.ts';
import { DraftToIssueMutations } from './accuracy/draft-to-issue.mutations.ts';
import {
  InspectionPreparedResponse,
  PreparedDraftResponseResolver,
  PreparedPointResolver,
} from './accuracy/prepared-response.resolver.ts';
import {
  AssessmentMutations,
  AssessmentResultResolver,
} from './assessment/assessment.mutations.ts';
import { AssessmentResolver } from './assessment/assessment.resolver.ts';
import {
  AssessmentEvidence,
  EvidenceMutations,
  EvidenceResolver,
} from './evidence/evidence.resolver.ts';
import { InspectionMutations } from './inspection/inspection.mutations.ts';
import { inspectionReference } from './inspection/inspection.reference.ts';
import { InspectionResolver } from './inspection/inspection.resolver.ts';
import { BodyInspections, TrustInspections } from './inspection/inspections-of.resolver.ts';
import { AssessmentMeasurements, MeasurementResolver } from './measurement/measurement.resolver.ts';
import {
  ExpectationResolver,
  InspectionProfile,
  ProfileResolver,
  StandardProfiles,
} from './profile/profile.resolver.ts';
import { PublicationResolver } from './publication/publication.resolver.ts';
import { AmendmentMutations } from './report/amendment.mutations.ts';
import { InspectionReports, ReportVersionResolver } from './report/report.resolver.ts';
import { ReportOutMutations } from './report-out/report-out.resolver.ts';
import { controlReference, standardReference } from './standard/standard.reference.ts';
import { StandardResolver } from './standard/standard.resolver.ts';
import { StandardImportResolver } from './standard-import/import.resolver.ts';
import { TeamMutations } from './team/team.mutations.ts';
import {
  InspectionTeam,
  InterestDeclarationResolver,
  TeamMemberResolver,
} from './team/team.resolver.ts';

/** The subgraph's schema. `trusts` is the feed brought to its head before a decision rests on it; `files` makes links. */
export async function buildInspectionsSchema(
  trusts: Pick<FeedConsumer, 'pullToHead'>,
  files: LinkMaker,
): Promise<SubgraphSchema> {
  return buildSubgraph({
    resolvers: [
      new StandardResolver(),
      new StandardProfiles(),
      new ProfileResolver(),
      new ExpectationResolver(),
      new InspectionProfile(),
      new InspectionResolver(),
      new InspectionMutations(trusts),
      new StandardImportResolver(),
      new AssessmentResolver(),
      new AssessmentMutations(),
      new AssessmentResultResolver(),
      new MeasurementResolver(),
      new AssessmentMeasurements(),
      new AssessmentEvidence(),
      new EvidenceResolver(),
      new EvidenceMutations(files),
      new PublicationResolver(trusts),
      new TrustInspections(),
      new BodyInspections(),
      new DraftToIssueMutations(),
      new InspectionReports(),
      new ReportVersionResolver(),
      new ReportOutMutations(files.links),
      new InspectionAccuracyChecks(),
      new AccuracyCheckResolver(),
      new DraftResponseResolver(),
      new AccuracyPointResolver(),
      new InspectionPreparedResponse(),
      new PreparedDraftResponseResolver(),
      new PreparedPointResolver(),
      new AmendmentMutations(),
      new TeamMutations(),
      new InspectionTeam(),
      new TeamMemberResolver(),
      new InterestDeclarationResolver(),
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
