import { Link } from 'react-router';
import { AttachmentList } from '../../attachments/attachment-list.tsx';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import {
  AvailableToUsFragmentDoc,
  type ActKind,
  type AvailableToUsFragment,
  type DemandFactsFragment,
} from '../../generated/graphql.ts';
import { useTrust } from '../../parts/use-trust.ts';

interface OwnAct {
  readonly name: string;
  readonly address: (demandId: string) => string;
}

const onDemand = (page: string) => (id: string) => `/demands/${id}/${page}`;

/** The acts of a trust, each with its page. */
export const ownActs: Readonly<Partial<Record<ActKind, OwnAct>>> = {
  ACKNOWLEDGED: { name: 'Acknowledge it', address: onDemand('acknowledge') },
  PLAN_SUBMITTED: { name: 'Submit a plan', address: onDemand('plan') },
  EVIDENCE_SUBMITTED: {
    name: 'Submit evidence that it is done',
    address: (id) => `/evidence?demand=${id}`,
  },
  REPRESENTATIONS_MADE: { name: 'Make representations', address: onDemand('representations') },
  APPEALED: { name: 'Record an appeal', address: onDemand('appeal') },
};

export interface AvailableActsProps {
  readonly demand: DemandFactsFragment;
  readonly acts: readonly FragmentType<typeof AvailableToUsFragmentDoc>[];
}

/** What the trust may do about a demand now; and what not, and why. */
export function AvailableActs({ demand, acts }: AvailableActsProps) {
  const { isApprover } = useTrust();
  const known = readFragment(AvailableToUsFragmentDoc, acts).filter(
    ({ kind, remediation }) => ownActs[kind] && remediation?.id === demand.id,
  );
  const allowed = known.filter((act) => act.allowed);
  const prepares = !isApprover && mayPrepare(demand);
  return (
    <>
      <Prepared demand={demand} />
      {allowed.length > 0 || prepares ? (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {allowed.map(({ kind }) => (
            <li key={kind}>
              <Link to={ownActs[kind]?.address(demand.id) ?? ''}>{ownActs[kind]?.name}</Link>
            </li>
          ))}
          {prepares && (
            <li>
              <Link to={`/evidence?demand=${demand.id}`}>Prepare evidence that it is done</Link>. An
              approver of your trust reads and submits it.
            </li>
          )}
        </ul>
      ) : (
        <p>There is nothing that you may do now.</p>
      )}
      <NotAllowed acts={known.filter((act) => !act.allowed)} />
    </>
  );
}

/** Preparing evidence follows what submitting it follows. */
export const mayPrepare = ({ status }: Pick<DemandFactsFragment, 'status'>) =>
  ['ADVISED', 'MANDATED', 'OVERDUE', 'PENALISED'].includes(status);

function Prepared({ demand: { preparedEvidence: prepared } }: { demand: DemandFactsFragment }) {
  if (!prepared) return null;
  return (
    <div className="nhsuk-inset-text">
      <p>
        Evidence prepared by {prepared.preparedBy} awaits an approver of your trust, who reads and
        submits it:
      </p>
      <p className="assay-text">{prepared.statement}</p>
      <AttachmentList attachments={prepared.attachments} />
    </div>
  );
}

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
