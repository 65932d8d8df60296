import { Answer, demandLabel, Done, Page, Part } from '@assay/web';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { readFragment } from '../../generated/fragment-masking.ts';
import {
  AvailableToUsFragmentDoc,
  DemandFactsFragmentDoc,
  DemandPageDocument,
  type DemandPageQuery,
} from '../../generated/graphql.ts';
import { AvailableActs } from './available-acts.tsx';
import { DemandFacts } from './demand-facts.tsx';
import { History } from './history.tsx';
import { Lapse } from './lapse.tsx';

/** One body's demand: what it is, what may be done now, what follows if nothing is, and what was done. */
export function DemandPage() {
  const { id = '' } = useParams();
  const [state, reload] = useQuery({ query: DemandPageDocument, variables: { id } });
  return (
    <Answer state={state} what="demand" wholePage onRetry={reload}>
      {({ remediation }) => (
        <Part value={remediation} at={['remediation']} none={<NoDemand />}>
          {(demand) => <Demand demand={demand} />}
        </Part>
      )}
    </Answer>
  );
}

export const NoDemand = () => (
  <Page title="No such demand">
    <p>There is none at this address, or none for your organisation.</p>
    <p>
      <Link to="/">What to do</Link>
    </p>
  </Page>
);

function Demand({ demand }: { demand: NonNullable<DemandPageQuery['remediation']> }) {
  const facts = readFragment(DemandFactsFragmentDoc, demand);
  const { finding, acts } = demand;
  const mayCorrect = readFragment(
    AvailableToUsFragmentDoc,
    finding?.enforcement?.availableActs ?? [],
  ).some(
    ({ kind, allowed, remediation }) =>
      kind === 'CORRECTED' && allowed && remediation?.id === demand.id,
  );
  const correctAt = (actId: string) => `/demands/${demand.id}/acts/${actId}/correct`;
  return (
    <Page title={demandLabel(facts)} caption={finding?.reference}>
      <Done />
      <DemandFacts demand={demand} />
      <h2 className="nhsuk-heading-m">What you may do now</h2>
      <Part value={finding?.enforcement}>
        {({ availableActs }) => <AvailableActs demand={facts} acts={availableActs} />}
      </Part>
      <h2 className="nhsuk-heading-m">What happens if nothing is done</h2>
      <Lapse demand={demand} />
      <h2 className="nhsuk-heading-m">What was done</h2>
      <History acts={acts} correctAt={mayCorrect ? correctAt : undefined} />
    </Page>
  );
}
