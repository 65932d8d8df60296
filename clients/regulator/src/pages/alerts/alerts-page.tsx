import { Answer, counted, Moment, numberOf, Page, Pager, Part, SeverityTag } from '@assay/web';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { DayLink, useAddress } from '../../as-of/day-link.tsx';
import { AlertsPageDocument, type AlertsPageQuery } from '../../generated/graphql.ts';

const pageSize = 25;

/** Alerts to many organisations at once, newest first, with how many have not answered. */
export function AlertsPage() {
  const [parameters] = useSearchParams();
  const address = useAddress();
  const [state, reload] = useQuery({
    query: AlertsPageDocument,
    variables: { first: pageSize, after: parameters.get('after') },
  });
  return (
    <Page title="Alerts">
      <p>
        An alert is acknowledged within its time; then each organisation says whether it applies,
        how far it is, and when it is done. Alerts are shown as they are today.
      </p>
      <p>
        <DayLink to="/alerts/new">Issue an alert</DayLink>
      </p>
      <Answer state={state} what="alerts" onRetry={reload}>
        {({ alerts: { totalCount, nodes, pageInfo } }) => (
          <>
            <h2 className="nhsuk-heading-m">
              {totalCount === 0 ? 'No alerts' : counted(totalCount, 'alert')}
            </h2>
            {nodes.length > 0 && <AlertTable alerts={nodes} />}
            <Pager
              next={
                pageInfo.hasNextPage && pageInfo.endCursor
                  ? address('/alerts', { after: pageInfo.endCursor })
                  : undefined
              }
            />
          </>
        )}
      </Answer>
    </Page>
  );
}

const AlertTable = ({ alerts }: { alerts: AlertsPageQuery['alerts']['nodes'] }) => (
  <div className="assay-scroll" role="region" aria-label="Alerts" tabIndex={0}>
    <table className="nhsuk-table assay-rows">
      <caption className="nhsuk-table__caption nhsuk-u-visually-hidden">Alerts</caption>
      <thead className="nhsuk-table__head">
        <tr>
          <th scope="col">Alert</th>
          <th scope="col">Severity</th>
          <th scope="col">Issued</th>
          <th scope="col">Not answered</th>
        </tr>
      </thead>
      <tbody className="nhsuk-table__body">
        {alerts.map(({ id, reference, title, severity, issuedAt, issuedBy, counts }) => (
          <tr key={id}>
            <td>
              <DayLink to={`/alerts/${id}`}>{reference}</DayLink>
              <br />
              {title}
            </td>
            <td>
              <SeverityTag severity={severity} />
            </td>
            <td>
              <Moment instant={issuedAt} /> by <Part value={issuedBy}>{({ name }) => name}</Part>
            </td>
            <td>
              <Part value={counts}>
                {({ unanswered, addressed }) => `${numberOf(unanswered)} of ${numberOf(addressed)}`}
              </Part>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
