import { Answer, Done, Page, Part, useViewer } from '@assay/web';
import { InsetText } from 'nhsuk-react-components';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { useAsOf } from '../../as-of/use-as-of.ts';
import { FindingPageDocument, type FindingPageQuery } from '../../generated/graphql.ts';
import { AvailableActs } from './available-acts.tsx';
import { Demands } from './demands.tsx';
import { FindingFacts } from './finding-facts.tsx';
import { History, whatWasDone } from './history.tsx';
import { WhileToday } from './while-today.tsx';

/** One finding: what it is, what may be done about it, and what was done. */
export function FindingPage() {
  const { id = '' } = useParams();
  const { asOf } = useAsOf();
  const [state, reload] = useQuery({ query: FindingPageDocument, variables: { id, asOf } });
  return (
    <Answer state={state} what="finding" wholePage onRetry={reload}>
      {({ finding }) => (
        <Part value={finding} at={['finding']} none={<NoFinding />}>
          {(known) => <Finding finding={known} />}
        </Part>
      )}
    </Answer>
  );
}

const NoFinding = () => (
  <Page title="No such finding">
    <p>There is none at this address, or none for you to see on the day shown.</p>
  </Page>
);

function Finding({ finding }: { finding: NonNullable<FindingPageQuery['finding']> }) {
  const { id, reference, title, enforcement, compellableBy } = finding;
  const code = useViewer()?.organisation.code;
  const hasPower = compellableBy?.some(({ body }) => body.code === code) ?? false;
  return (
    <Page title={title} caption={reference}>
      <Done />
      <FindingFacts finding={finding} />
      <Part
        value={enforcement}
        at={['finding', 'enforcement']}
        none={<p>Nothing could be done about it on that day: it was not issued.</p>}
      >
        {({ acts, remediations, availableActs }) => (
          <>
            <h2 className="nhsuk-heading-m">What you may do</h2>
            <WhileToday otherwise={<OnAnotherDay />}>
              <AvailableActs findingId={id} acts={availableActs} hasPower={hasPower} />
            </WhileToday>
            <h2 className="nhsuk-heading-m">Demands</h2>
            <Demands findingId={id} acts={availableActs} demands={remediations} />
            <h2 className="nhsuk-heading-m" id={whatWasDone}>
              What was done
            </h2>
            <History findingId={id} acts={acts} />
          </>
        )}
      </Part>
    </Page>
  );
}

const OnAnotherDay = () => (
  <InsetText>
    You see this finding as it was on another day. Go back to today to act on it.
  </InsetText>
);
