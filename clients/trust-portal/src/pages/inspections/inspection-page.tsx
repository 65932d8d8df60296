import { Answer, Basis, Day, Done, Fact, inWords, methodLabels, Page, Part } from '@assay/web';
import { SummaryList } from 'nhsuk-react-components';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { readFragment } from '../../generated/fragment-masking.ts';
import {
  AccuracyChecksFragmentDoc,
  AssessmentReadFragmentDoc,
  InspectionPageDocument,
  type InspectionPageQuery,
} from '../../generated/graphql.ts';
import { AccuracyChecks } from './accuracy-checks.tsx';
import { Assessments } from './assessments.tsx';
import { inspectionStatusLabels } from './inspection-labels.ts';
import { ReportLinks } from './report-links.tsx';
import { ResponseForm } from './response-form.tsx';

/** One inspection of the trust: where it stands, its draft to check, its report. */
export function InspectionPage() {
  const { id = '' } = useParams();
  const [state, reload] = useQuery({ query: InspectionPageDocument, variables: { id } });
  return (
    <Answer state={state} what="inspection" wholePage onRetry={reload}>
      {({ inspection }) => (
        <Part value={inspection} at={['inspection']} none={<NoInspection />}>
          {(known) => <Inspection inspection={known} />}
        </Part>
      )}
    </Answer>
  );
}

const NoInspection = () => (
  <Page title="No such inspection">
    <p>There is none at this address, or none that your organisation may know of.</p>
  </Page>
);

type InspectionRead = NonNullable<InspectionPageQuery['inspection']>;

function Inspection({ inspection }: { inspection: InspectionRead }) {
  const { id, standard, status } = inspection;
  const checks = readFragment(AccuracyChecksFragmentDoc, inspection);
  const assessments = readFragment(AssessmentReadFragmentDoc, inspection.assessments);
  const readable = status === 'IN_ACCURACY_CHECK' || status === 'ISSUED';
  return (
    <Page title={`Inspection against ${standard.title}`} caption={`Version ${standard.version}`}>
      <Done />
      <Facts inspection={inspection} />
      {readable && <ReportLinks inspectionId={id} draft={status !== 'ISSUED'} />}
      <AccuracyChecks checks={checks.accuracyChecks} />
      {status === 'IN_ACCURACY_CHECK' ? (
        <>
          <h2 className="nhsuk-heading-m">Are the facts right?</h2>
          <ResponseForm inspection={checks} assessments={assessments} />
        </>
      ) : (
        readable && <Assessments assessments={assessments} />
      )}
    </Page>
  );
}

function Facts({ inspection }: { inspection: InspectionRead }) {
  const { status, body, method, power, result, plannedFor, beganOn, issuedOn } = inspection;
  return (
    <SummaryList className="assay-facts">
      <Fact name="Where it stands">{inspectionStatusLabels[status]}</Fact>
      <Fact name="Who inspects">
        <Part value={body}>{({ name }) => name}</Part>, {methodLabels[method].toLowerCase()}
        {power && (
          <>
            : {power.instrument}, under <Basis basis={power.basis} />
          </>
        )}
      </Fact>
      <Fact name="When">
        {beganOn ? 'Began on ' : 'Planned for '}
        <Day date={beganOn ?? plannedFor} />
        {issuedOn && (
          <>
            , report issued on <Day date={issuedOn} />
          </>
        )}
      </Fact>
      {result && <Fact name="Result">{inWords(result)}</Fact>}
      {inspection.cancelledOn && (
        <Fact name="Cancelled">
          <Day date={inspection.cancelledOn} />: {inspection.cancellationReason}
        </Fact>
      )}
      {inspection.withdrawnOn && (
        <Fact name="Report withdrawn">
          <Day date={inspection.withdrawnOn} />
        </Fact>
      )}
    </SummaryList>
  );
}
