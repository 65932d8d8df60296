import { Answer, counted, Page, Pager, useViewer } from '@assay/web';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { DayLink, type Parameters } from '../../as-of/day-link.tsx';
import { useAsOf } from '../../as-of/use-as-of.ts';
import { RegisterPageDocument, type FindingOrderField } from '../../generated/graphql.ts';
import { Download } from './download.tsx';
import { Filters } from './filters.tsx';
import { FindingTable } from './finding-table.tsx';
import { changed, filterOf, nextSort, readSearch, type RegisterSearch } from './register-search.ts';

const pageSize = 25;

/** The register: everything that is asked of it is in the address. */
export function RegisterPage() {
  const [parameters] = useSearchParams();
  const search = readSearch(parameters);
  return (
    <Page title="Register of findings">
      <Views />
      <div className="assay-split">
        <Filters search={search} />
        <Results search={search} parameters={parameters} />
      </div>
    </Page>
  );
}

/** Questions that are asked often; any other is kept by its address. */
function Views() {
  const code = useViewer()?.organisation.code ?? '';
  const views: Record<string, Parameters> = {
    Overdue: { status: 'OVERDUE' },
    'Critical and unaddressed': { severity: 'CRITICAL', status: 'UNADDRESSED' },
    'Nobody can compel': { compellability: 'NONE' },
    'We could compel, and have not': { compellableBy: code, notMandatedBy: code },
    'Required by us': { mandatedBy: code },
  };
  return (
    <>
      <p>
        The address of this page holds everything that you choose here. Keep it, or send it, to keep
        a view.
      </p>
      <nav aria-label="Views">
        <ul className="nhsuk-list assay-inline">
          {Object.entries(views).map(([title, view]) => (
            <li key={title}>
              <DayLink to="/findings" parameters={view}>
                {title}
              </DayLink>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

interface ResultsProps {
  readonly search: RegisterSearch;
  readonly parameters: URLSearchParams;
}

function Results({ search, parameters }: ResultsProps) {
  const { asOf } = useAsOf();
  const { after, before, sort } = search;
  const window = before === undefined ? { first: pageSize, after } : { last: pageSize, before };
  const [state, reload] = useQuery({
    query: RegisterPageDocument,
    variables: { filter: filterOf(search), orderBy: sort, asOf, ...window },
  });
  const heading = useFocusOnPage(after ?? before, state.data !== undefined);
  const addressOf = (field: FindingOrderField) => {
    const { field: name, direction } = nextSort(sort, field);
    return changed(parameters, { sort: name, direction }).toString();
  };
  const pageAt = (changes: Record<string, string | null | undefined>) => ({
    search: changed(
      parameters,
      Object.fromEntries(
        Object.entries(changes).map(([name, value]) => [name, value ?? undefined]),
      ),
    ).toString(),
  });
  return (
    <section aria-label="Results">
      <Answer state={state} what="findings" onRetry={reload}>
        {({ findings: { totalCount, pageInfo, nodes } }) => (
          <>
            <div role="status">
              <h2 className="nhsuk-heading-m" tabIndex={-1} ref={heading}>
                {totalCount === 0 ? 'No findings match' : counted(totalCount, 'finding')}
              </h2>
            </div>
            {totalCount > 0 && <Download search={search} count={totalCount} />}
            {nodes.length > 0 && (
              <FindingTable caption="Findings" rows={nodes} sorting={{ sort, addressOf }} />
            )}
            <Pager
              previous={
                pageInfo.hasPreviousPage ? pageAt({ before: pageInfo.startCursor }) : undefined
              }
              next={pageInfo.hasNextPage ? pageAt({ after: pageInfo.endCursor }) : undefined}
            />
          </>
        )}
      </Answer>
    </section>
  );
}

/** For the heading of the results, which has the focus once another page of them is shown. */
function useFocusOnPage(page: string | undefined, loaded: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(page);
  useEffect(() => {
    if (!loaded || shown.current === page) return;
    shown.current = page;
    heading.current?.focus();
  }, [page, loaded]);
  return heading;
}
