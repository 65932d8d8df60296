import { DayLink } from '../../as-of/day-link.tsx';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import {
  AvailableFragmentDoc,
  type ActKind,
  type AvailableFragment,
  type NoticeKind,
} from '../../generated/graphql.ts';
import { RefusalReason } from '../../parts/refusal.tsx';
import { whatWasDone } from './history.tsx';

/** Acts with a page of their own here; the others are recorded through the API. */
const pages: Partial<Record<ActKind, string>> = {
  RECOMMENDED: 'recommend',
  REFERRED: 'refer',
  REFERRAL_ACCEPTED: 'accept',
  REFERRAL_DECLINED: 'decline',
  NOTICE_OF_INTENT_SERVED: 'intend',
  REPRESENTATIONS_DECIDED: 'decide-representations',
  MANDATED: 'require',
  PLAN_APPROVED: 'approve-plan',
  PLAN_RETURNED: 'return-plan',
  VERIFIED: 'verify',
  EVIDENCE_REJECTED: 'reject',
  DEADLINE_EXTENDED: 'extend',
  COMPLIANCE_DETERMINED: 'determine',
  PENALTY_IMPOSED: 'penalise',
  SUSPENSION_ORDERED: 'record-suspension',
  SUSPENSION_ENDED: 'end-suspension',
  APPEAL_DECIDED: 'decide-appeal',
  RISK_ACCEPTED: 'accept-risk',
  WITHDRAWN: 'withdraw',
};

const imperatives: Readonly<Record<ActKind, string>> = {
  ACKNOWLEDGED: 'Acknowledge',
  APPEALED: 'Appeal',
  APPEAL_DECIDED: 'Record the decision on an appeal',
  COMPLIANCE_DETERMINED: 'Determine whether it was complied with',
  CORRECTED: 'Correct an act recorded by mistake',
  DEADLINE_EXTENDED: 'Extend the deadline',
  EVIDENCE_REJECTED: 'Reject the evidence',
  EVIDENCE_SUBMITTED: 'Submit evidence',
  MANDATED: 'Require remediation',
  NOTICE_OF_INTENT_SERVED: 'Serve a notice of intent',
  PENALTY_IMPOSED: 'Impose a penalty',
  PLAN_APPROVED: 'Approve the plan',
  PLAN_RETURNED: 'Return the plan',
  PLAN_SUBMITTED: 'Submit a plan',
  RECOMMENDED: 'Recommend remediation',
  REFERRAL_ACCEPTED: 'Accept the referral',
  REFERRAL_DECLINED: 'Decline the referral',
  REFERRED: 'Refer to a body that holds the power',
  REPRESENTATIONS_DECIDED: 'Decide on representations',
  REPRESENTATIONS_MADE: 'Make representations',
  RISK_ACCEPTED: 'Accept the risk',
  SUSPENSION_ENDED: 'Record the end of a suspension',
  SUSPENSION_ORDERED: 'Record an order of suspension',
  VERIFIED: 'Verify: accept the evidence',
  WITHDRAWN: 'Withdraw the demand',
};

/** What an act is called that follows a demand, where that is another thing than the act that opens one. */
const afterDemand: Partial<Record<ActKind, string>> = {
  MANDATED: 'Serve the binding notice',
  NOTICE_OF_INTENT_SERVED: 'Serve notice of a penalty',
};

/** What an act is called that opens a track by a notice of a penalty. */
const forTheFailing: Partial<Record<NoticeKind, string>> = {
  PENALTY_INTENT: 'Announce a penalty for the failing itself',
  PENALTY: 'Impose a penalty for the failing itself',
};

const imperativeOf = ({ kind, noticeKind, remediation }: AvailableFragment) =>
  (remediation ? afterDemand[kind] : noticeKind && forTheFailing[noticeKind]) ?? imperatives[kind];

/** A penalty for the failing itself is announced on a page of its own. */
const pageOf = ({ kind, noticeKind, remediation }: AvailableFragment) =>
  noticeKind === 'PENALTY_INTENT' && !remediation ? 'intend-penalty' : pages[kind];

export type Acts = readonly FragmentType<typeof AvailableFragmentDoc>[];

export interface AvailableActsProps {
  readonly findingId: string;
  readonly acts: Acts;
  /** Only the acts that follow this demand; without it only those that follow none. */
  readonly remediationId?: string;
  /** Whether the viewer's body holds any power that could compel, be it about another subject. */
  readonly hasPower?: boolean;
}

/** What the viewer may do now; and what not, why, and who could. */
export function AvailableActs(props: AvailableActsProps) {
  const { findingId, acts, remediationId, hasPower = false } = props;
  const known = readFragment(AvailableFragmentDoc, acts).filter(
    ({ remediation }) => remediation?.id === remediationId,
  );
  const allowed = known.filter((act) => act.allowed);
  const refused = known.filter((act) => !act.allowed);
  return (
    <>
      {known.length === 0 && <p>There is nothing that you may do now.</p>}
      {allowed.length > 0 && (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {allowed.map((act) => (
            <li key={keyOf(act)}>
              <Allowed findingId={findingId} act={act} />
            </li>
          ))}
        </ul>
      )}
      {refused.length > 0 && <Refused acts={refused} open={remediationId === undefined} />}
      {hasPower && refused.some(({ kind }) => kind === 'MANDATED') && (
        <p>
          <DayLink to={`/findings/${findingId}/require`}>
            Require remediation under another power that you hold
          </DayLink>
        </p>
      )}
    </>
  );
}

function Refused({ acts, open }: { acts: readonly AvailableFragment[]; open: boolean }) {
  return (
    <details className="nhsuk-details" open={open}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">What you may not do, and why</span>
      </summary>
      <div className="nhsuk-details__text">
        {acts.map((act) => (
          <div key={keyOf(act)}>
            <p>
              <strong>{imperativeOf(act)}</strong>
            </p>
            {act.refusal && <RefusalReason refusal={act.refusal} />}
          </div>
        ))}
      </div>
    </details>
  );
}

function Allowed({ findingId, act }: { findingId: string; act: AvailableFragment }) {
  const { kind, power, remediation, referral } = act;
  const page = pageOf(act);
  // each act of one's own has the way to its correction beside it
  if (kind === 'CORRECTED') return <a href={`#${whatWasDone}`}>{imperativeOf(act)}</a>;
  if (page === undefined) return <>{imperativeOf(act)} (through the API)</>;
  const demand = remediation ? `demands/${remediation.id}/` : '';
  const asked = referral ? `referrals/${referral.id}/` : '';
  return (
    <DayLink to={`/findings/${findingId}/${demand}${asked}${page}`}>
      {power ? `${imperativeOf(act)}: ${power.instrument}` : imperativeOf(act)}
    </DayLink>
  );
}

const keyOf = ({ kind, noticeKind, power, referral }: AvailableFragment) =>
  [kind, noticeKind, power?.id, referral?.id].join('/');
