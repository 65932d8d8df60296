import { Answer, counted, Day, inWords, methodLabels, Page, Pager, Part } from '@assay/web';
import { Tag } from 'nhsuk-react-components';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { InspectionsPageDocument, type InspectionsPageQuery } from '../../generated/graphql.ts';
import { useTrust } from '../../parts/use-trust.ts';
import { inspectionStatusLabels } from './inspection-labels.ts';

/** The inspections of the trust that it may know of, the latest first. */
export function InspectionsPage() {
  const { odsCode } = useTrust();
  const [parameters] = useSearchParams();
  const [state, reload] = useQuery({
    query: InspectionsPageDocument,
    variables: { odsCode, after: parameters.get('after') },
  });
  return (
    <Page title="Inspections">
      <p>An inspection that is not announced is shown once it has begun.</p>
      <Answer state={state} what="inspections" onRetry={reload}>
        {({ trust }) => (
          <Part value={trust?.inspections}>
            {(inspections) => <Inspections inspections={inspections} />}
          </Part>
        )}
      </Answer>
    </Page>
  );
}

type Connection = NonNullable<NonNullable<InspectionsPageQuery['trust']>['inspections']>;

function Inspections({
  inspections: { totalCount, nodes, pageInfo },
}: {
  inspections: Connection;
}) {
  const { hasNextPage, endCursor } = pageInfo;
  return (
    <>
      <h2 className="nhsuk-heading-m">
        {totalCount === 0 ? 'No inspections' : counted(totalCount, 'inspection')}
      </h2>
      <ul className="assay-tasks">
        {nodes.map((inspection) => (
          <li key={inspection.id}>
            <div>
              <p>
                <Tag modifier={inspection.status === 'IN_ACCURACY_CHECK' ? 'orange' : 'grey'}>
                  {inspectionStatusLabels[inspection.status]}
                </Tag>
              </p>
              <p>
                <Day date={inspection.issuedOn ?? inspection.beganOn ?? inspection.plannedFor} />
              </p>
            </div>
            <div>
              <h3 className="nhsuk-heading-s">
                <Link to={`/inspections/${inspection.id}`}>
                  {inspection.standard.title}, version {inspection.standard.version}
                </Link>
              </h3>
              <p>
                By <Part value={inspection.body}>{({ name }) => name}</Part>,{' '}
                {methodLabels[inspection.method].toLowerCase()}
                {inspection.result && `: ${inWords(inspection.result).toLowerCase()}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <Pager
        next={
          hasNextPage && endCursor
            ? { search: new URLSearchParams({ after: endCursor }).toString() }
            : undefined
        }
      />
    </>
  );
}
