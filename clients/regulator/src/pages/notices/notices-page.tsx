import { Answer, counted, Page, Pager } from '@assay/web';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { useAddress } from '../../as-of/day-link.tsx';
import { NoticesPageDocument } from '../../generated/graphql.ts';
import { NoticeFilters } from './notice-filters.tsx';
import { noticeFilterOf, noticeSearchOf, parametersOf } from './notice-search.ts';
import { NoticeTable } from './notice-table.tsx';

const pageSize = 25;

/** The notices that bodies have served, the latest first. */
export function NoticesPage() {
  const [parameters] = useSearchParams();
  const address = useAddress();
  const search = noticeSearchOf(parameters);
  const before = parameters.get('before');
  const [state, reload] = useQuery({
    query: NoticesPageDocument,
    variables: {
      filter: noticeFilterOf(search),
      ...(before === null
        ? { first: pageSize, after: parameters.get('after') }
        : { last: pageSize, before }),
    },
  });
  const beside = (name: 'after' | 'before', cursor: string | null | undefined) =>
    cursor ? address('/notices', { ...parametersOf(search), [name]: cursor }) : undefined;
  return (
    <Page title="Notices">
      <p>
        Each is one legal instrument, with all that it requires. Notices are shown as they stand
        today.
      </p>
      <div className="assay-split">
        <NoticeFilters search={search} />
        <div>
          <Answer state={state} what="notices" onRetry={reload}>
            {({ notices: { totalCount, nodes, pageInfo } }) => (
              <>
                <div role="status">
                  <h2 className="nhsuk-heading-m">
                    {totalCount === 0 ? 'No notices match' : counted(totalCount, 'notice')}
                  </h2>
                </div>
                {nodes.length > 0 && <NoticeTable notices={nodes} />}
                <Pager
                  previous={
                    pageInfo.hasPreviousPage ? beside('before', pageInfo.startCursor) : undefined
                  }
                  next={pageInfo.hasNextPage ? beside('after', pageInfo.endCursor) : undefined}
                />
              </>
            )}
          </Answer>
        </div>
      </div>
    </Page>
  );
}
