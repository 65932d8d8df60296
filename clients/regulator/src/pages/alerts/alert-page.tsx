import {
  Answer,
  BarTable,
  counted,
  Moment,
  Page,
  Pager,
  Part,
  SeverityTag,
  subjectLabels,
} from '@assay/web';
import { useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { DayLink, useAddress, type Parameters } from '../../as-of/day-link.tsx';
import { AlertPageDocument, type AlertPageQuery } from '../../generated/graphql.ts';
import { alertStatusLabels } from './alert-labels.ts';
import { MandateForm } from './mandate-form.tsx';

const pageSize = 50;

type Alert = NonNullable<AlertPageQuery['alert']>;

/** One alert: what it asks, who has not answered, and what may be made of that. */
export function AlertPage() {
  const { id = '' } = useParams();
  const [parameters] = useSearchParams();
  const everybody = parameters.get('who') === 'all';
  const [state, reload] = useQuery({
    query: AlertPageDocument,
    variables: {
      id,
      first: pageSize,
      after: parameters.get('after'),
      filter: everybody ? {} : { unanswered: true },
    },
  });
  return (
    <Answer state={state} what="alert" wholePage onRetry={reload}>
      {({ alert }) => (
        <Part value={alert} at={['alert']} none={<NoAlert />}>
          {(known) => (
            <Page title={known.title} caption={known.reference}>
              <Facts alert={known} />
              <Responses alert={known} everybody={everybody} />
              {(known.counts?.unanswered ?? 0) > 0 && (
                <MandateForm alertId={known.id} onDone={reload} />
              )}
            </Page>
          )}
        </Part>
      )}
    </Answer>
  );
}

const NoAlert = () => (
  <Page title="No such alert">
    <p>There is none at this address, or none for you to see.</p>
  </Page>
);

const Facts = ({ alert }: { alert: Alert }) => (
  <>
    <p>
      <SeverityTag severity={alert.severity} /> Issued <Moment instant={alert.issuedAt} /> by{' '}
      <Part value={alert.issuedBy}>{({ name }) => name}</Part>; to be acknowledged by{' '}
      <Moment instant={alert.acknowledgeBy} />. It concerns{' '}
      {alert.subjects.map((subject) => subjectLabels[subject].toLowerCase()).join(', ')}.
    </p>
    <p className="assay-text">{alert.text}</p>
    {alert.mandates.length > 0 && (
      <p>
        Of it, {counted(alert.mandates.length, 'organisation was', 'organisations were')} required
        by law to act.
      </p>
    )}
    <Part value={alert.counts}>
      {({ byStatus, addressed }) => {
        const countOf = new Map(byStatus.map(({ status, count }) => [status, count]));
        return (
          <BarTable
            caption={`How the ${counted(addressed, 'organisation')} addressed stand`}
            dimension="Answer"
            unit="Organisations"
            bars={Object.entries(alertStatusLabels).map(([status, label]) => ({
              key: status,
              label,
              count: countOf.get(status as keyof typeof alertStatusLabels) ?? 0,
            }))}
          />
        );
      }}
    </Part>
  </>
);

function Responses({ alert, everybody }: { alert: Alert; everybody: boolean }) {
  const address = useAddress();
  const { totalCount, nodes, pageInfo } = alert.responses;
  const here = `/alerts/${alert.id}`;
  const who: Parameters = everybody ? { who: 'all' } : {};
  const heading = everybody ? 'Everybody addressed' : 'Who has not answered';
  if (alert.seen.totalCount === 0)
    return (
      <p>
        Which organisations they are is shown to the body that issued the alert, to who has
        succeeded it, and to auditors.
      </p>
    );
  return (
    <section aria-label={heading}>
      <h2 className="nhsuk-heading-m">
        {heading}: {counted(totalCount, 'organisation')}
      </h2>
      <p>
        {everybody ? (
          <DayLink to={here}>Show who has not answered</DayLink>
        ) : (
          <DayLink to={here} parameters={{ who: 'all' }}>
            Show everybody addressed
          </DayLink>
        )}
      </p>
      {nodes.length > 0 && <ResponseTable responses={nodes} caption={heading} />}
      <Pager
        next={
          pageInfo.hasNextPage && pageInfo.endCursor
            ? address(here, { ...who, after: pageInfo.endCursor })
            : undefined
        }
      />
    </section>
  );
}

interface ResponseTableProps {
  readonly responses: Alert['responses']['nodes'];
  readonly caption: string;
}

const ResponseTable = ({ responses, caption }: ResponseTableProps) => (
  <table className="nhsuk-table assay-rows">
    <caption className="nhsuk-table__caption nhsuk-u-visually-hidden">{caption}</caption>
    <thead className="nhsuk-table__head">
      <tr>
        <th scope="col">Organisation</th>
        <th scope="col">Answer</th>
        <th scope="col">Since</th>
      </tr>
    </thead>
    <tbody className="nhsuk-table__body">
      {responses.map(({ id, trust, status, since }) => (
        <tr key={id}>
          <td>
            <Part value={trust}>
              {({ odsCode, name }) => <DayLink to={`/trusts/${odsCode}`}>{name}</DayLink>}
            </Part>
          </td>
          <td>{alertStatusLabels[status]}</td>
          <td>
            <Moment instant={since} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
