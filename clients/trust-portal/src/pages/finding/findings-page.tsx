import { Answer, Day, Page, Part, SeverityTag, StatusTag } from '@assay/web';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { FindingsPageDocument, type FindingsPageQuery } from '../../generated/graphql.ts';
import { PagedList } from '../../parts/paged-list.tsx';
import { useTrust } from '../../parts/use-trust.ts';

/** All findings about the trust, also those about which nothing was asked yet. */
export function FindingsPage() {
  const { odsCode } = useTrust();
  const [parameters] = useSearchParams();
  const [state, reload] = useQuery({
    query: FindingsPageDocument,
    variables: { odsCode, after: parameters.get('after') },
  });
  return (
    <Page title="Findings">
      <p>What was found at your organisation, whether or not anybody has asked you to mend it.</p>
      <Answer state={state} what="findings" onRetry={reload}>
        {({ trust }) => (
          <Part value={trust?.findings}>{(findings) => <Findings findings={findings} />}</Part>
        )}
      </Answer>
    </Page>
  );
}

type Connection = NonNullable<NonNullable<FindingsPageQuery['trust']>['findings']>;

const Findings = ({ findings }: { findings: Connection }) => (
  <PagedList connection={findings} what="finding">
    {(finding) => (
      <li key={finding.id}>
        <div>
          <p>
            <StatusTag status={finding.enforcementStatus} />
          </p>
          {finding.dueOn && (
            <p>
              by <Day date={finding.dueOn} />
            </p>
          )}
        </div>
        <div>
          <h3 className="nhsuk-heading-s">
            <Link to={`/findings/${finding.id}`}>{finding.title}</Link>
          </h3>
          <p>
            <SeverityTag severity={finding.severity} /> {finding.reference}, found by{' '}
            <Part value={finding.raisedBy}>{({ name }) => name}</Part>
          </p>
        </div>
      </li>
    )}
  </PagedList>
);
