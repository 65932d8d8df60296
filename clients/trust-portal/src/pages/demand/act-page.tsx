import { Answer, demandLabel, Page, Part } from '@assay/web';
import { WarningCallout } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { readFragment } from '../../generated/fragment-masking.ts';
import {
  ActPageDocument,
  AvailableToUsFragmentDoc,
  DemandFactsFragmentDoc,
  type ActKind,
  type ActPageQuery,
} from '../../generated/graphql.ts';
import { NoDemand } from './demand-page.tsx';

/** What a form needs to act on a demand as it was read. */
export interface DemandRead {
  readonly remediationId: string;
  readonly expectedVersion: number | undefined;
}

export interface ActPageProps {
  readonly title: string;
  readonly kind: ActKind;
  /** The form, which is shown only while the act is allowed. */
  readonly children: (demand: DemandRead) => ReactNode;
}

/** A page on which one act is recorded about the demand of the address. */
export function ActPage({ title, kind, children }: ActPageProps) {
  const { id = '' } = useParams();
  const [state, reload] = useQuery({
    query: ActPageDocument,
    variables: { id },
    requestPolicy: 'network-only',
  });
  return (
    <Answer state={state} what="demand" wholePage onRetry={reload}>
      {({ remediation }) => (
        <Part value={remediation} at={['remediation']} none={<NoDemand />}>
          {(demand) => (
            <Page title={title} caption={demand.finding?.reference}>
              <Asked demand={demand} />
              <Guarded demand={demand} kind={kind}>
                {children}
              </Guarded>
            </Page>
          )}
        </Part>
      )}
    </Answer>
  );
}

type Demand = NonNullable<ActPageQuery['remediation']>;

function Asked({ demand }: { demand: Demand }) {
  const facts = readFragment(DemandFactsFragmentDoc, demand);
  return (
    <>
      <p>
        <Link to={`/demands/${demand.id}`}>{demandLabel(facts)}</Link>
      </p>
      <p className="assay-text">{facts.requirement}</p>
    </>
  );
}

function Guarded({ demand, kind, children }: Omit<ActPageProps, 'title'> & { demand: Demand }) {
  const enforcement = demand.finding?.enforcement;
  const act = readFragment(AvailableToUsFragmentDoc, enforcement?.availableActs ?? []).find(
    (each) => each.kind === kind && each.remediation?.id === demand.id,
  );
  // where it is not known whether the act is allowed, the answer to sending it says
  if (!enforcement || act?.allowed)
    return children({ remediationId: demand.id, expectedVersion: enforcement?.version });
  return (
    <WarningCallout role="alert">
      <WarningCallout.Heading>You may not do this now</WarningCallout.Heading>
      <p>{act?.refusal?.reason ?? 'It cannot follow where the demand stands.'}</p>
    </WarningCallout>
  );
}
