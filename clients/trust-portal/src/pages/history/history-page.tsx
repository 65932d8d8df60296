import { Answer, Day, demandLabel, demandStatusLabels, Page, Part } from '@assay/web';
import { Tag } from 'nhsuk-react-components';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { HistoryPageDocument, type HistoryPageQuery } from '../../generated/graphql.ts';
import { PagedList } from '../../parts/paged-list.tsx';
import { useTrust } from '../../parts/use-trust.ts';

/** The demands that are closed, the latest made first. */
export function HistoryPage() {
  const { odsCode } = useTrust();
  const [parameters] = useSearchParams();
  const [state, reload] = useQuery({
    query: HistoryPageDocument,
    variables: { odsCode, after: parameters.get('after') },
  });
  return (
    <Page title="History">
      <p>Demands that were met, withdrawn or otherwise closed. Each keeps all that was done.</p>
      <Answer state={state} what="closed demands" onRetry={reload}>
        {({ trust }) => (
          <Part value={trust?.remediations}>{(closed) => <Closed closed={closed} />}</Part>
        )}
      </Answer>
    </Page>
  );
}

type Connection = NonNullable<NonNullable<HistoryPageQuery['trust']>['remediations']>;

const Closed = ({ closed }: { closed: Connection }) => (
  <PagedList connection={closed} what="closed demand">
    {(demand) => (
      <li key={demand.id}>
        <div>
          <p>
            <Tag modifier={demand.status === 'VERIFIED' ? 'green' : 'grey'}>
              {demandStatusLabels[demand.status]}
            </Tag>
          </p>
          <LastDay acts={demand.acts} />
        </div>
        <div>
          <h3 className="nhsuk-heading-s">
            <Link to={`/demands/${demand.id}`}>{demand.finding?.title ?? demand.requirement}</Link>
          </h3>
          <p>
            {demandLabel(demand)}, made on <Day date={demand.issuedOn} />
          </p>
        </div>
      </li>
    )}
  </PagedList>
);

function LastDay({ acts }: { acts: readonly { readonly actedOn: string }[] }) {
  const last = acts.at(-1);
  return last ? (
    <p>
      on <Day date={last.actedOn} />
    </p>
  ) : null;
}
