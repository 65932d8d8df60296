import { Answer, Day, inWords, methodLabels, Page, Part } from '@assay/web';
import { Tag } from 'nhsuk-react-components';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { InspectionsPageDocument, type InspectionsPageQuery } from '../../generated/graphql.ts';
import { PagedList } from '../../parts/paged-list.tsx';
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

const Inspections = ({ inspections }: { inspections: Connection }) => (
  <PagedList connection={inspections} what="inspection">
    {(inspection) => (
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
    )}
  </PagedList>
);
