import { Answer, counted, kindLabels, Page, Pager, readText } from '@assay/web';
import { Button } from 'nhsuk-react-components';
import type { SubmitEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { DayLink, useAddress } from '../../as-of/day-link.tsx';
import { useAsOf } from '../../as-of/use-as-of.ts';
import { TrustsPageDocument, type TrustsPageQuery } from '../../generated/graphql.ts';

const pageSize = 50;

/** The trusts that were open on the day looked at, by name. */
export function TrustsPage() {
  const [parameters] = useSearchParams();
  const { on } = useAsOf();
  const address = useAddress();
  const text = parameters.get('text') ?? '';
  const [state, reload] = useQuery({
    query: TrustsPageDocument,
    variables: {
      filter: { openOn: on, ...(text !== '' && { text }) },
      first: pageSize,
      after: parameters.get('after'),
    },
  });
  const next = ({ hasNextPage, endCursor }: TrustsPageQuery['trusts']['pageInfo']) =>
    hasNextPage && endCursor
      ? address('/trusts', { ...(text !== '' && { text }), after: endCursor })
      : undefined;
  return (
    <Page title="Trusts">
      <Search text={text} />
      <Answer state={state} what="trusts" onRetry={reload}>
        {({ trusts: { totalCount, nodes, pageInfo } }) => (
          <>
            <div role="status">
              <h2 className="nhsuk-heading-m">
                {totalCount === 0 ? 'No trusts match' : counted(totalCount, 'trust')}
              </h2>
            </div>
            {nodes.length > 0 && <TrustTable trusts={nodes} />}
            <Pager next={next(pageInfo)} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function Search({ text }: { text: string }) {
  const navigate = useNavigate();
  const address = useAddress();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = readText(new FormData(event.currentTarget), 'text');
    void navigate(address('/trusts', wanted === '' ? {} : { text: wanted }));
  };
  return (
    <form onSubmit={submit} key={text} role="search">
      <div className="nhsuk-form-group">
        <label className="nhsuk-label" htmlFor="text">
          Part of the name or of the ODS code
        </label>
        <input
          className="nhsuk-input nhsuk-input--width-20"
          id="text"
          name="text"
          defaultValue={text}
        />
      </div>
      <Button type="submit" secondary>
        Search
      </Button>
    </form>
  );
}

const TrustTable = ({ trusts }: { trusts: TrustsPageQuery['trusts']['nodes'] }) => (
  <div className="assay-scroll" role="region" aria-label="Trusts" tabIndex={0}>
    <table className="nhsuk-table assay-rows">
      <caption className="nhsuk-table__caption nhsuk-u-visually-hidden">Trusts</caption>
      <thead className="nhsuk-table__head">
        <tr>
          <th scope="col">Trust</th>
          <th scope="col">ODS code</th>
          <th scope="col">Kind</th>
          <th scope="col">Region</th>
        </tr>
      </thead>
      <tbody className="nhsuk-table__body">
        {trusts.map(({ odsCode, name, kind, region }) => (
          <tr key={odsCode}>
            <td>
              <DayLink to={`/trusts/${odsCode}`}>{name}</DayLink>
            </td>
            <td>{odsCode}</td>
            <td>{kindLabels[kind]}</td>
            <td>{region?.name ?? 'None in the register'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
