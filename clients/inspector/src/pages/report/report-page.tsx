import { Answer, counted, Day, inWords, Page } from '@assay/web';
import { InsetText, SummaryList } from 'nhsuk-react-components';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useOutbox } from '../../device/workplace.tsx';
import { ReportPageDocument, type ReportPageQuery } from '../../generated/graphql.ts';
import { inspectionStatusLabels, outcomeLabels } from '../../labels.ts';
import { SentFile } from '../evidence/sent-file.tsx';
import { AccuracyCheck } from './accuracy-check.tsx';
import { Amendments } from './amendments.tsx';
import { Downloads } from './downloads.tsx';
import { ReportSteps } from './report-steps.tsx';

export type InspectionReported = NonNullable<ReportPageQuery['inspection']>;

/** From outcomes to the issued report: draft, factual accuracy check, sign-off and issue. */
export function ReportPage() {
  const { id = '' } = useParams();
  const [done, setDone] = useState<string>();
  const [state, reload] = useQuery({
    query: ReportPageDocument,
    variables: { id },
    requestPolicy: 'network-only',
  });
  return (
    <Answer state={state} what="report" wholePage onRetry={reload}>
      {({ inspection }) =>
        inspection ? (
          <Page
            title={inspection.trust ? `Report on ${inspection.trust.name}` : 'Report'}
            caption={`${inspection.standard.title}, version ${inspection.standard.version}`}
          >
            <p>
              <Link to={`/inspections/${id}`}>Back to the inspection</Link>
            </p>
            {done !== undefined && (
              <InsetText role="status">
                <p>{done}</p>
              </InsetText>
            )}
            <Unsent id={id} />
            <ReportFacts inspection={inspection} />
            <Outcomes inspection={inspection} />
            <AccuracyCheck
              inspection={inspection}
              onDone={(words) => {
                setDone(words);
                reload();
              }}
            />
            <Amendments
              key={`amended ${String(inspection.version)}`}
              inspection={inspection}
              onDone={(words) => {
                setDone(words);
                reload();
              }}
            />
            <ReportSteps
              key={inspection.version}
              inspection={inspection}
              onDone={(words) => {
                setDone(words);
                reload();
              }}
            />
          </Page>
        ) : (
          <Page title="No such inspection">
            <p>There is none that you may see.</p>
          </Page>
        )
      }
    </Answer>
  );
}

/** A report is of what Assay holds: what waits on this device is not in it. */
function Unsent({ id }: { id: string }) {
  const unsent = useOutbox()?.filter(({ inspectionId }) => inspectionId === id).length ?? 0;
  if (unsent === 0) return null;
  return (
    <InsetText>
      <p>
        {counted(unsent, 'thing')} of this inspection {unsent === 1 ? 'waits' : 'wait'} on this
        device and {unsent === 1 ? 'is' : 'are'} not in the report.{' '}
        <Link to="/waiting">See what waits</Link>
      </p>
    </InsetText>
  );
}

function ReportFacts({ inspection }: { inspection: InspectionReported }) {
  const { status, report, result, issuedOn, withdrawnOn, id } = inspection;
  return (
    <SummaryList className="assay-facts">
      <SummaryList.Row>
        <SummaryList.Key>Status</SummaryList.Key>
        <SummaryList.Value>
          {withdrawnOn != null && (
            <>
              Withdrawn on <Day date={withdrawnOn} />, for good. Before:{' '}
            </>
          )}
          {inspectionStatusLabels[status]}
          {issuedOn != null && (
            <>
              {' '}
              (<Day date={issuedOn} />)
            </>
          )}
          {result && `: ${inWords(result).toLowerCase()}`}
        </SummaryList.Value>
      </SummaryList.Row>
      <SummaryList.Row>
        <SummaryList.Key>Report</SummaryList.Key>
        <SummaryList.Value>
          {report ? (
            <>
              Version {report.number}, drafted on <Day date={report.draftedOn} />
              <Downloads inspectionId={id} />
            </>
          ) : (
            'None is drafted, or outcomes have changed since'
          )}
        </SummaryList.Value>
      </SummaryList.Row>
      <SummaryList.Row>
        <SummaryList.Key>Signed off</SummaryList.Key>
        <SummaryList.Value>
          {report?.signOff ? (
            <>
              By {report.signOff.signedBy} on <Day date={report.signOff.signedOn} />
            </>
          ) : (
            'Not yet'
          )}
        </SummaryList.Value>
      </SummaryList.Row>
    </SummaryList>
  );
}

const Outcomes = ({ inspection: { assessments } }: { inspection: InspectionReported }) => (
  <details className="nhsuk-details">
    <summary className="nhsuk-details__summary">
      <span className="nhsuk-details__summary-text">
        {counted(assessments.length, 'outcome')} recorded
      </span>
    </summary>
    <div className="nhsuk-details__text">
      <ul className="nhsuk-list">
        {assessments.map(({ id, outcome, control, evidence }) => (
          <li key={id}>
            {`${control.reference} ${control.title}: ${outcomeLabels[outcome]}`}
            {evidence.length > 0 && (
              <ul className="nhsuk-list">
                {evidence.map((each) => (
                  <SentFile key={each.id} evidence={each} />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  </details>
);
