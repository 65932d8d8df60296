import {
  Answer,
  Day,
  demandLabel,
  demandStatusLabels,
  Fact,
  longDay,
  Page,
  Part,
  SeverityTag,
  StatusTag,
} from '@assay/web';
import { SummaryList } from 'nhsuk-react-components';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { readFragment } from '../../generated/fragment-masking.ts';
import {
  FindingPageDocument,
  OpenDemandFragmentDoc,
  type FindingPageQuery,
  type OpenDemandFragment,
} from '../../generated/graphql.ts';
import { FoundAt } from '../../parts/found-at.tsx';
import { History } from '../demand/history.tsx';

/** One finding about the trust, with every body's demand on it. */
export function FindingPage() {
  const { id = '' } = useParams();
  const [state, reload] = useQuery({ query: FindingPageDocument, variables: { id } });
  return (
    <Answer state={state} what="finding" wholePage onRetry={reload}>
      {({ finding }) => (
        <Part value={finding} at={['finding']} none={<NoFinding />}>
          {(known) => (
            <Page title={known.title} caption={known.reference}>
              <Facts finding={known} />
              <Part value={known.enforcement}>
                {({ acts, remediations }) => (
                  <>
                    <h2 className="nhsuk-heading-m">What is asked of you about it</h2>
                    <Demands demands={readFragment(OpenDemandFragmentDoc, remediations)} />
                    <h2 className="nhsuk-heading-m">What was done</h2>
                    {acts.length === 0 ? <p>Nothing yet.</p> : <History acts={acts} />}
                  </>
                )}
              </Part>
            </Page>
          )}
        </Part>
      )}
    </Answer>
  );
}

const NoFinding = () => (
  <Page title="No such finding">
    <p>There is none at this address, or none about your organisation.</p>
  </Page>
);

function Facts({ finding }: { finding: NonNullable<FindingPageQuery['finding']> }) {
  const { enforcement, enforcementStatus, severity, raisedBy, raisedOn, withdrawnOn } = finding;
  return (
    <SummaryList className="assay-facts">
      <Fact name="Where it stands">
        <StatusTag status={enforcement?.status ?? enforcementStatus} />
      </Fact>
      <Fact name="Severity">
        <SeverityTag severity={severity} />
      </Fact>
      <Fact name="Found">
        <Day date={raisedOn} /> by <Part value={raisedBy}>{({ name }) => name}</Part>
        {finding.inspection && (
          <>
            , in the{' '}
            <Link to={`/inspections/${finding.inspection.id}`}>
              inspection against {finding.inspection.standard.title}, version{' '}
              {finding.inspection.standard.version}
            </Link>
          </>
        )}
      </Fact>
      <FoundAt finding={finding} />
      <Fact name="Control">
        <Part value={finding.control} at={['finding', 'control']} none="No control of a standard">
          {({ id, title }) => `${id} ${title}`}
        </Part>
      </Fact>
      <Fact name="What was found">
        <Part value={finding.detail} at={['finding', 'detail']} none="Nothing further is written">
          {(detail) => <span className="assay-text">{detail}</span>}
        </Part>
      </Fact>
      {withdrawnOn && (
        <Fact name="Withdrawn">
          <Day date={withdrawnOn} />: {finding.withdrawalReason}
        </Fact>
      )}
    </SummaryList>
  );
}

function Demands({ demands }: { demands: readonly OpenDemandFragment[] }) {
  if (demands.length === 0) return <p>Nobody has asked anything of you about it.</p>;
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {demands.map((demand) => (
        <li key={demand.id}>
          <Link to={`/demands/${demand.id}`}>{demandLabel(demand)}</Link>:{' '}
          {demandStatusLabels[demand.status]}
          {demand.dueOn && `, by ${longDay(demand.dueOn)}`}
        </li>
      ))}
    </ul>
  );
}
