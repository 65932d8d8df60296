import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import {
  AvailableToUsFragmentDoc,
  PreparedReadFragmentDoc,
  type ActKind,
  type AvailableToUsFragment,
  type DemandFactsFragment,
} from '../../generated/graphql.ts';
import { PreparedAnswers } from '../../prepared/prepared-answers.tsx';

interface OwnAct {
  readonly name: string;
  /** What those do who may only prepare it. */
  readonly preparing?: string;
  readonly address: (demandId: string) => string;
}

const onDemand = (page: string) => (id: string) => `/demands/${id}/${page}`;

/** The acts of a trust, each with its page. */
export const ownActs: Readonly<Partial<Record<ActKind, OwnAct>>> = {
  ACKNOWLEDGED: { name: 'Acknowledge it', address: onDemand('acknowledge') },
  PLAN_SUBMITTED: {
    name: 'Submit a plan',
    preparing: 'Prepare a plan',
    address: onDemand('plan'),
  },
  EVIDENCE_SUBMITTED: {
    name: 'Submit evidence that it is done',
    preparing: 'Prepare evidence that it is done',
    address: (id) => `/evidence?demand=${id}`,
  },
  REPRESENTATIONS_MADE: {
    name: 'Make representations',
    preparing: 'Prepare representations',
    address: onDemand('representations'),
  },
  APPEALED: {
    name: 'Record an appeal',
    preparing: 'Prepare an appeal',
    address: onDemand('appeal'),
  },
};

export interface AvailableActsProps {
  readonly demand: DemandFactsFragment;
  readonly acts: readonly FragmentType<typeof AvailableToUsFragmentDoc>[];
}

/** What the trust may do or prepare about a demand now; and what not, and why. */
export function AvailableActs({ demand, acts }: AvailableActsProps) {
  const known = readFragment(AvailableToUsFragmentDoc, acts).filter(
    ({ kind, remediation }) => ownActs[kind] && remediation?.id === demand.id,
  );
  const possible = known.filter((act) => act.allowed || act.preparable);
  const prepared = readFragment(PreparedReadFragmentDoc, demand.preparedAnswers);
  return (
    <>
      {demand.awaiting && <PreparedAnswers prepared={prepared} />}
      {possible.length > 0 ? (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {possible.map(({ kind, allowed }) => (
            <li key={kind}>
              <Link to={ownActs[kind]?.address(demand.id) ?? ''}>
                {allowed ? ownActs[kind]?.name : ownActs[kind]?.preparing}
              </Link>
              {!allowed && '. An approver of your trust reads and submits it.'}
            </li>
          ))}
        </ul>
      ) : (
        <p>There is nothing that you may do now.</p>
      )}
      <NotAllowed acts={known.filter((act) => !act.allowed)} />
    </>
  );
}

/** Evidence follows where these demands stand, whether it is prepared or submitted. */
export const mayAnswer = ({ status }: Pick<DemandFactsFragment, 'status'>) =>
  ['ADVISED', 'MANDATED', 'OVERDUE', 'PENALISED'].includes(status);

function NotAllowed({ acts }: { acts: readonly AvailableToUsFragment[] }) {
  if (acts.length === 0) return null;
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">What you may not do now, and why</span>
      </summary>
      <div className="nhsuk-details__text">
        {acts.map(({ kind, refusal }) => (
          <p key={kind}>
            <strong>{ownActs[kind]?.name}</strong>: {refusal?.reason}
          </p>
        ))}
      </div>
    </details>
  );
}
