import {
  Answer,
  Basis,
  Day,
  Done,
  Fact,
  Moment,
  Page,
  Part,
  SeverityTag,
  subjectLabels,
} from '@assay/web';
import { SummaryList } from 'nhsuk-react-components';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { readFragment } from '../../generated/fragment-masking.ts';
import {
  AlertPageDocument,
  OwnResponseFragmentDoc,
  type AlertPageQuery,
  type OwnResponseFragment,
} from '../../generated/graphql.ts';
import { alertActLabels, alertStatusLabels } from './alert-labels.ts';
import { AnswerForm } from './answer-form.tsx';

/** One alert: what it says, where the trust stands with it, and what it may answer. */
export function AlertPage() {
  const { id = '' } = useParams();
  const [state, reload] = useQuery({ query: AlertPageDocument, variables: { id } });
  return (
    <Answer state={state} what="alert" wholePage onRetry={reload}>
      {({ alert }) => (
        <Part value={alert} at={['alert']} none={<NoAlert />}>
          {(known) => <Alert alert={known} />}
        </Part>
      )}
    </Answer>
  );
}

const NoAlert = () => (
  <Page title="No such alert">
    <p>There is none at this address, or none addressed to your organisation.</p>
  </Page>
);

type AlertRead = NonNullable<AlertPageQuery['alert']>;

function Alert({ alert }: { alert: AlertRead }) {
  const [response] = readFragment(OwnResponseFragmentDoc, alert.responses.nodes);
  return (
    <Page title={alert.title} caption={alert.reference}>
      <Done />
      <Facts alert={alert} response={response} />
      {response && (
        <>
          <h2 className="nhsuk-heading-m">Your answer</h2>
          <AnswerForm key={response.acts.length} alertId={alert.id} response={response} />
          <h2 className="nhsuk-heading-m">What you have said</h2>
          <Said acts={response.acts} />
        </>
      )}
    </Page>
  );
}

function Facts({
  alert,
  response,
}: {
  alert: AlertRead;
  response: OwnResponseFragment | undefined;
}) {
  return (
    <SummaryList className="assay-facts">
      <Fact name="Where you stand">
        {response ? alertStatusLabels[response.status] : 'It is not addressed to you'}
        {response?.dueAt && (
          <>
            ; the next word {response.status === 'OVERDUE' ? 'was' : 'is'} due by{' '}
            <Moment instant={response.dueAt} />
          </>
        )}
      </Fact>
      <Fact name="What it says">
        <span className="assay-text">{alert.text}</span>
      </Fact>
      <Fact name="Severity">
        <SeverityTag severity={alert.severity} />
      </Fact>
      <Fact name="Concerns">
        {alert.subjects.map((subject) => subjectLabels[subject]).join(', ')}
      </Fact>
      <Fact name="Issued">
        <Moment instant={alert.issuedAt} /> by{' '}
        <Part value={alert.issuedBy}>{({ name }) => name}</Part>
      </Fact>
      <Fact name="By which power">
        <Part value={alert.powers}>
          {(powers) =>
            powers.map(({ id, instrument, basis }) => (
              <p key={id}>
                {instrument} (<Basis basis={basis} />)
              </p>
            ))
          }
        </Part>
      </Fact>
      <Fact name="By when">
        Acknowledge it by <Moment instant={alert.acknowledgeBy} />; say more within{' '}
        {alert.updateWithinHours} hours of each answer until it is done
      </Fact>
      {alert.mandates.map(({ id, dueOn, remediation }) => (
        <Fact key={id} name="What came of it">
          {remediation ? (
            <Link to={`/demands/${remediation.id}`}>A demand by law</Link>
          ) : (
            'A demand by law'
          )}
          , by <Day date={dueOn} />
        </Fact>
      ))}
    </SummaryList>
  );
}

function Said({ acts }: Pick<OwnResponseFragment, 'acts'>) {
  if (acts.length === 0) return <p>Nothing yet.</p>;
  return (
    <ol className="assay-acts">
      {acts.map(({ id, kind, actedAt, by, note }) => (
        <li key={id}>
          <p>
            <strong>
              <Moment instant={actedAt} />: {alertActLabels[kind]}
            </strong>{' '}
            by {by}
          </p>
          {note && <p className="assay-text">{note}</p>}
        </li>
      ))}
    </ol>
  );
}
