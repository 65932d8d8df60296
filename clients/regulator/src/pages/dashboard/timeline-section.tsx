import { Answer, Day, numberOf, statusLabels } from '@assay/web';
import { useQuery } from 'urql';
import { useAsOf } from '../../as-of/use-as-of.ts';
import { DashboardBeginningDocument, DashboardTimelineDocument } from '../../generated/graphql.ts';
import { TimelineChart } from './timeline-chart.tsx';
import { beginningOf, beginningsOf, type Beginning, type Point } from './timeline.ts';

/** How findings stood at the end of each month, with the days on which powers came into force. */
export function Timeline() {
  const { asOf, on } = useAsOf();
  const [state, reload] = useQuery({ query: DashboardBeginningDocument, variables: { asOf } });
  return (
    <section aria-labelledby="timeline">
      <h2 className="nhsuk-heading-m" id="timeline">
        Findings over time
      </h2>
      <Answer state={state} what="first finding" onRetry={reload}>
        {({ findings: { nodes } }) =>
          nodes[0] ? <Months from={beginningOf(nodes[0].raisedOn, on)} to={on} /> : <p>None yet.</p>
        }
      </Answer>
    </section>
  );
}

function Months({ from, to }: { from: string; to: string }) {
  const [state, reload] = useQuery({ query: DashboardTimelineDocument, variables: { from, to } });
  return (
    <Answer state={state} what="timeline" onRetry={reload}>
      {({ enforcementTimeline, bodies }) => {
        const beginnings = beginningsOf(bodies, from);
        return (
          <>
            <TimelineChart points={enforcementTimeline} beginnings={beginnings} from={from} />
            <Beginnings beginnings={beginnings} to={to} />
            <details className="nhsuk-details">
              <summary className="nhsuk-details__summary">
                <span className="nhsuk-details__summary-text">The months as a table</span>
              </summary>
              <TimelineTable points={enforcementTimeline} />
            </details>
          </>
        );
      }}
    </Answer>
  );
}

const Beginnings = ({ beginnings, to }: { beginnings: readonly Beginning[]; to: string }) => (
  <>
    <p>
      {beginnings.length === 0
        ? 'No binding power that was in force on '
        : 'Of the binding powers in force on '}
      <Day date={to} />
      {beginnings.length === 0
        ? ' came into force in this time.'
        : ', these came into force in this time:'}
    </p>
    <ol className="assay-beginnings">
      {beginnings.map(({ on, powers }) => (
        <li key={on}>
          <strong>
            <Day date={on} />
          </strong>
          : {powers.join('; ')}
        </li>
      ))}
    </ol>
  </>
);

const caption = 'Findings by status at the end of each month';

function TimelineTable({ points }: { points: readonly Point[] }) {
  const heads = points[0]?.counts ?? [];
  return (
    <div className="assay-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="nhsuk-table assay-rows">
        <caption className="nhsuk-table__caption">{caption}</caption>
        <thead className="nhsuk-table__head">
          <tr>
            <th scope="col">On</th>
            <th scope="col">All</th>
            <th scope="col">Open</th>
            {heads.map(({ status }) => (
              <th key={status} scope="col">
                {statusLabels[status]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="nhsuk-table__body">
          {points.map(({ on, total, open, counts }) => (
            <tr key={on}>
              <th scope="row">
                <Day date={on} />
              </th>
              <td>{numberOf(total)}</td>
              <td>{numberOf(open)}</td>
              {counts.map(({ status, count }) => (
                <td key={status}>{numberOf(count)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
