import { Answer, Moment, Page, Part, SeverityTag } from '@assay/web';
import { Tag } from 'nhsuk-react-components';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { AlertsPageDocument, type AlertsPageQuery } from '../../generated/graphql.ts';
import { PagedList } from '../../parts/paged-list.tsx';
import { useTrust } from '../../parts/use-trust.ts';
import { alertStatusLabels } from './alert-labels.ts';

/** Every alert addressed to the trust, the newest first. */
export function AlertsPage() {
  const { odsCode } = useTrust();
  const [parameters] = useSearchParams();
  const [state, reload] = useQuery({
    query: AlertsPageDocument,
    variables: { odsCode, after: parameters.get('after') },
  });
  return (
    <Page title="Alerts">
      <p>
        An alert warns many organisations at once and binds nobody; a body may require by law what
        an alert asks for, of those who do not answer.
      </p>
      <Answer state={state} what="alerts" onRetry={reload}>
        {({ trust }) => <Part value={trust?.alerts}>{(alerts) => <Alerts alerts={alerts} />}</Part>}
      </Answer>
    </Page>
  );
}

type Connection = NonNullable<NonNullable<AlertsPageQuery['trust']>['alerts']>;

const Alerts = ({ alerts }: { alerts: Connection }) => (
  <PagedList connection={alerts} what="alert">
    {({ id, status, dueAt, alert }) => (
      <li key={id} className={status === 'OVERDUE' ? 'assay-tasks__overdue' : undefined}>
        <div>
          <p>
            <Tag modifier={status === 'OVERDUE' ? 'red' : 'grey'}>{alertStatusLabels[status]}</Tag>
          </p>
          {dueAt && (
            <p>
              {status === 'OVERDUE' ? 'was due by' : 'next by'} <Moment instant={dueAt} />
            </p>
          )}
        </div>
        <div>
          <h3 className="nhsuk-heading-s">
            <Link to={`/alerts/${alert.id}`}>{alert.title}</Link>
          </h3>
          <p>
            <SeverityTag severity={alert.severity} /> {alert.reference} by{' '}
            <Part value={alert.issuedBy}>{({ name }) => name}</Part>,{' '}
            <Moment instant={alert.issuedAt} />
          </p>
        </div>
      </li>
    )}
  </PagedList>
);
