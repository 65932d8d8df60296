import { Basis, Day, demandLabel, demandStatusLabels } from '@assay/web';
import { Card } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import {
  DemandCardFragmentDoc,
  type DemandCardFragment,
  type Party,
} from '../../generated/graphql.ts';
import { AvailableActs, type Acts } from './available-acts.tsx';
import { WhileToday } from './while-today.tsx';

const turns: Readonly<Record<Party, string>> = {
  TRUST: 'It is the trust’s turn.',
  BODY: 'It is the body’s turn.',
};

export interface DemandsProps {
  readonly findingId: string;
  readonly acts: Acts;
  readonly demands: readonly ({ id: string } & FragmentType<typeof DemandCardFragmentDoc>)[];
}

/** The tracks of a finding, each one body's demand. */
export function Demands({ findingId, acts, demands }: DemandsProps) {
  if (demands.length === 0) return <p>No body has asked for anything.</p>;
  return demands.map((demand) => (
    <Demand key={demand.id} demand={demand}>
      <WhileToday>
        <AvailableActs findingId={findingId} acts={acts} remediationId={demand.id} />
      </WhileToday>
    </Demand>
  ));
}

interface DemandProps {
  readonly demand: FragmentType<typeof DemandCardFragmentDoc>;
  readonly children?: ReactNode;
}

export function Demand({ demand, children }: DemandProps) {
  const facts = readFragment(DemandCardFragmentDoc, demand);
  const { requirement, contravention, power, awaiting, issuedBy, heldBy } = facts;
  return (
    <Card>
      <Card.Heading headingLevel="h3" size="s">
        {demandLabel(facts)}
      </Card.Heading>
      <p>
        <Standing demand={facts} /> {awaiting && turns[awaiting]}
      </p>
      {heldBy && heldBy.code !== issuedBy?.code && <p>Held now by {heldBy.name}.</p>}
      <p className="assay-text">{requirement}</p>
      {contravention && (
        <p className="assay-text">
          <strong>The duty believed failed:</strong> {contravention}
        </p>
      )}
      {power && (
        <p>
          Under <Basis basis={power.basis} />.
        </p>
      )}
      {children}
    </Card>
  );
}

const Standing = ({ demand: { status, issuedOn, dueOn } }: { demand: DemandCardFragment }) => (
  <>
    <strong>{demandStatusLabels[status]}.</strong> Made on <Day date={issuedOn} />,{' '}
    {dueOn ? (
      <>
        due <Day date={dueOn} />.
      </>
    ) : (
      'without a deadline.'
    )}
  </>
);
