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
  PreparedReadFragmentDoc,
  type ActKind,
  type ActPageQuery,
  type AvailableToUsFragment,
} from '../../generated/graphql.ts';
import type { Answering } from '../../prepared/answer-form.tsx';
import { NoDemand } from './demand-page.tsx';

/** What a form needs to act on a demand as it was read. */
export interface DemandRead extends Answering {
  readonly remediationId: string;
}

export interface ActPageProps {
  readonly title: string;
  /** The title for those who may only prepare it. */
  readonly preparing?: string;
  readonly kind: ActKind;
  /** The form, which is shown only while the act is allowed. */
  readonly children: (demand: DemandRead) => ReactNode;
}

/** A page on which one act is recorded about the demand of the address. */
export function ActPage({ title, preparing = title, kind, children }: ActPageProps) {
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
            <Page
              title={isOnlyPreparable(actOf(demand, kind)) ? preparing : title}
              caption={demand.finding?.reference}
            >
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

/** What is known of the act now; undefined where it cannot follow, or where that is not known. */
const actOf = (demand: Demand, kind: ActKind) =>
  readFragment(AvailableToUsFragmentDoc, demand.finding?.enforcement?.availableActs ?? []).find(
    (each) => each.kind === kind && each.remediation?.id === demand.id,
  );

const isOnlyPreparable = (act: AvailableToUsFragment | undefined): boolean =>
  act !== undefined && !act.allowed && act.preparable;

function Guarded({ demand, kind, children }: Omit<ActPageProps, 'title'> & { demand: Demand }) {
  const enforcement = demand.finding?.enforcement;
  const act = actOf(demand, kind);
  const { preparedAnswers } = readFragment(DemandFactsFragmentDoc, demand);
  // where it is not known whether the act is allowed, the answer to sending it says
  if (!enforcement || act?.allowed || act?.preparable)
    return children({
      remediationId: demand.id,
      expectedVersion: enforcement?.version,
      prepares: isOnlyPreparable(act),
      prepared: readFragment(PreparedReadFragmentDoc, preparedAnswers).find(
        (each) => each.act === kind,
      ),
    });
  return (
    <WarningCallout role="alert">
      <WarningCallout.Heading>You may not do this now</WarningCallout.Heading>
      <p>{act?.refusal?.reason ?? 'It cannot follow where the demand stands.'}</p>
    </WarningCallout>
  );
}
