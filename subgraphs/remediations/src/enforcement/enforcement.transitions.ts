import type { Role } from '@assay/kit';
import type { ActKind } from './act-kind.ts';
import type {
  Actor,
  Announced,
  DeadlineRule,
  Needs,
  Outcome,
  PowerNeeded,
  SignedOff,
  Stage,
  Target,
} from './enforcement.terms.ts';

/** One line of the table. What a line does not say is not required. */
export interface Transition {
  readonly act: ActKind;
  /** What it announces; only of notices of intent. */
  readonly announces?: Announced;
  /** The stages it may follow; NEW TRACK: it opens one of its own. */
  readonly from: 'NEW TRACK' | readonly Stage[];
  /** The stage it leads to; where the act decides something, the stage that each decision leads to. */
  readonly to: Target | Readonly<Partial<Record<Outcome, Target>>>;
  readonly actor: Actor;
  /** Any one of these roles. */
  readonly roles: readonly Role[];
  /** The power that it takes; the steps which that power requires first must have been taken. */
  readonly power?: PowerNeeded;
  /** What must stand on the track before it. */
  readonly needs?: Needs;
  /** Whose work it signs off: that person may not do it. */
  readonly notBy?: SignedOff;
  readonly deadline?: DeadlineRule;
  /** Whether a track has it once only. */
  readonly once?: true;
  readonly then: string;
  /** Why it may not follow the other stages, where that is not plain. */
  readonly because?: string;
}

const STAFF: readonly Role[] = ['INSPECTOR', 'LEAD_INSPECTOR', 'ENFORCEMENT_OFFICER'];
const LEADS: readonly Role[] = ['LEAD_INSPECTOR', 'ENFORCEMENT_OFFICER'];
const OFFICERS: readonly Role[] = ['ENFORCEMENT_OFFICER'];
const TRUST_STAFF: readonly Role[] = ['TRUST_CONTRIBUTOR', 'TRUST_APPROVER'];
const APPROVERS: readonly Role[] = ['TRUST_APPROVER'];

/** Something is asked of the trust, which has not answered. */
const ASKED: readonly Stage[] = ['ADVISED', 'MANDATED', 'PENALISED'];
/** The law binds the trust. */
const BOUND: readonly Stage[] = ['MANDATED', 'EVIDENCE_SUBMITTED', 'PENALISED'];
/** Nothing but an intention is on record. */
const INTENDED: readonly Stage[] = ['INTENDED', 'PENALTY_INTENDED'];
const OPEN_DEMAND: readonly Stage[] = [...ASKED, ...INTENDED, 'EVIDENCE_SUBMITTED'];
const INTENTION: readonly Stage[] = [...INTENDED, 'MANDATED', 'EVIDENCE_SUBMITTED'];
const ALL: readonly Stage[] = [
  ...OPEN_DEMAND,
  'REFERRED',
  'VERIFIED',
  'RISK_ACCEPTED',
  'REFERRAL_ACCEPTED',
  'REFERRAL_DECLINED',
  'WITHDRAWN',
];

/** Which act may follow what, who may do it, what it takes and what follows. All else is derived from this table. */
export const TRANSITIONS: readonly Transition[] = [
  {
    act: 'RECOMMENDED',
    from: 'NEW TRACK',
    to: 'ADVISED',
    actor: 'ANY BODY',
    roles: STAFF,
    deadline: 'MAY SET',
    then: 'Binds nobody, and is never overdue.',
  },
  {
    act: 'MANDATED',
    from: 'NEW TRACK',
    to: 'MANDATED',
    actor: 'ANY BODY',
    roles: OFFICERS,
    power: 'A BINDING POWER',
    deadline: 'MUST SET',
    then: 'Overdue once the deadline has passed with nothing submitted in time.',
  },
  {
    act: 'REFERRED',
    from: 'NEW TRACK',
    to: 'REFERRED',
    actor: 'ANY BODY',
    roles: STAFF,
    deadline: 'MUST SET',
    then: 'The body asked answers within the term.',
  },
  {
    act: 'NOTICE_OF_INTENT_SERVED',
    announces: 'A REQUIREMENT',
    from: 'NEW TRACK',
    to: 'INTENDED',
    actor: 'ANY BODY',
    roles: OFFICERS,
    power: 'A BINDING POWER, STEPS BEGUN',
    deadline: 'FOR REPRESENTATIONS',
    then: 'The trust may make representations.',
  },
  {
    act: 'NOTICE_OF_INTENT_SERVED',
    announces: 'A PENALTY',
    from: 'NEW TRACK',
    to: 'PENALTY_INTENDED',
    actor: 'ANY BODY',
    roles: OFFICERS,
    power: 'A POWER TO IMPOSE A PENALTY, STEPS BEGUN',
    deadline: 'FOR REPRESENTATIONS',
    then: 'As a notice of intent; a penalty may follow, and no mandate.',
  },
  {
    act: 'PENALTY_IMPOSED',
    from: 'NEW TRACK',
    to: 'PENALISED',
    actor: 'ANY BODY',
    roles: OFFICERS,
    power: 'A POWER TO IMPOSE A PENALTY',
    deadline: 'FOR PAYMENT',
    then: 'Where the law asks for no step before it. It is for the failing itself: quashed, it leaves nothing.',
  },
  {
    act: 'REFERRAL_ACCEPTED',
    from: ['REFERRED'],
    to: 'REFERRAL_ACCEPTED',
    actor: 'THE BODY ASKED',
    roles: LEADS,
    then: 'That body acts by itself, within its own powers.',
  },
  {
    act: 'REFERRAL_DECLINED',
    from: ['REFERRED'],
    to: 'REFERRAL_DECLINED',
    actor: 'THE BODY ASKED',
    roles: LEADS,
    then: 'The referral is closed, with the reasons on record.',
  },
  {
    act: 'NOTICE_OF_INTENT_SERVED',
    announces: 'A PENALTY',
    from: ['MANDATED'],
    to: 'SAME',
    actor: 'THE BODY THAT ASKS',
    roles: OFFICERS,
    power: 'A POWER TO IMPOSE A PENALTY, STEPS BEGUN',
    needs: 'NO INTENTION',
    deadline: 'FOR REPRESENTATIONS',
    then: 'The trust may make representations against the penalty.',
  },
  {
    act: 'REPRESENTATIONS_MADE',
    from: INTENTION,
    to: 'SAME',
    actor: 'THE TRUST',
    roles: APPROVERS,
    needs: 'AN INTENTION WITHOUT REPRESENTATIONS',
    notBy: 'WHO PREPARED IT',
    then: 'The body has regard to them and decides.',
  },
  {
    act: 'REPRESENTATIONS_DECIDED',
    from: INTENDED,
    to: { PROCEED: 'SAME', ABANDON: 'WITHDRAWN' },
    actor: 'THE BODY THAT ASKS',
    roles: OFFICERS,
    needs: 'AN INTENTION UNDECIDED',
    then: 'The binding notice, or the penalty, may follow, unless the intention is abandoned.',
  },
  {
    act: 'REPRESENTATIONS_DECIDED',
    from: ['MANDATED', 'EVIDENCE_SUBMITTED'],
    to: { PROCEED: 'SAME', ABANDON: 'SAME' },
    actor: 'THE BODY THAT ASKS',
    roles: OFFICERS,
    needs: 'AN INTENTION UNDECIDED',
    then: 'The penalty may follow, unless the intention is abandoned.',
  },
  {
    act: 'MANDATED',
    from: ['INTENDED'],
    to: 'MANDATED',
    actor: 'THE BODY THAT ASKS',
    roles: OFFICERS,
    power: 'A BINDING POWER',
    deadline: 'MUST SET',
    then: 'As a mandate without notice of intent.',
  },
  {
    act: 'ACKNOWLEDGED',
    from: ASKED,
    to: 'SAME',
    actor: 'THE TRUST',
    roles: TRUST_STAFF,
    once: true,
    then: 'Nothing: the demand stands as it is.',
  },
  {
    act: 'PLAN_SUBMITTED',
    from: ASKED,
    to: 'SAME',
    actor: 'THE TRUST',
    roles: APPROVERS,
    needs: 'NO PLAN UNANSWERED',
    notBy: 'WHO PREPARED IT',
    then: 'The body approves or returns it; the deadline stands.',
  },
  {
    act: 'PLAN_APPROVED',
    from: ASKED,
    to: 'SAME',
    actor: 'THE BODY THAT ASKS',
    roles: STAFF,
    needs: 'A PLAN UNANSWERED',
    then: 'The trust carries it out by the deadline.',
  },
  {
    act: 'PLAN_RETURNED',
    from: ASKED,
    to: 'SAME',
    actor: 'THE BODY THAT ASKS',
    roles: STAFF,
    needs: 'A PLAN UNANSWERED',
    then: 'The trust may submit another.',
  },
  {
    act: 'EVIDENCE_SUBMITTED',
    from: ASKED,
    to: 'EVIDENCE_SUBMITTED',
    actor: 'THE TRUST',
    roles: APPROVERS,
    notBy: 'WHO PREPARED IT',
    then: 'In time, it keeps the demand from being overdue however slow the body is.',
  },
  {
    act: 'EVIDENCE_REJECTED',
    from: ['EVIDENCE_SUBMITTED'],
    to: 'AS ASKED',
    actor: 'THE BODY THAT ASKS',
    roles: STAFF,
    then: 'The demand stands as it did, overdue where time is up.',
  },
  {
    act: 'VERIFIED',
    from: ['EVIDENCE_SUBMITTED'],
    to: 'VERIFIED',
    actor: 'THE BODY THAT ASKS',
    roles: STAFF,
    notBy: 'WHO OPENED THE TRACK',
    once: true,
    then: 'The demand is met and closed.',
  },
  {
    act: 'DEADLINE_EXTENDED',
    from: [...ASKED, 'EVIDENCE_SUBMITTED'],
    to: 'SAME',
    actor: 'THE BODY THAT ASKS',
    roles: LEADS,
    needs: 'A DEADLINE',
    deadline: 'MUST EXTEND',
    then: 'The later deadline counts from then on.',
  },
  {
    act: 'COMPLIANCE_DETERMINED',
    from: BOUND,
    to: { COMPLIED: 'VERIFIED', NOT_COMPLIED: 'AS ASKED' },
    actor: 'THE BODY THAT ASKS',
    roles: STAFF,
    needs: 'A DEADLINE THAT HAS PASSED',
    notBy: 'WHO OPENED THE TRACK',
    then: 'Met, or the body decides what further action to take.',
  },
  {
    act: 'PENALTY_IMPOSED',
    from: ['MANDATED', 'PENALTY_INTENDED'],
    to: 'PENALISED',
    actor: 'THE BODY THAT ASKS',
    roles: OFFICERS,
    power: 'A POWER TO IMPOSE A PENALTY',
    deadline: 'FOR PAYMENT',
    then: 'The duty to remediate stands, whether or not it is paid.',
  },
  {
    act: 'APPEALED',
    from: BOUND,
    to: 'SAME',
    actor: 'THE TRUST',
    roles: APPROVERS,
    needs: 'NO APPEAL UNDECIDED',
    notBy: 'WHO PREPARED IT',
    then: 'Where statute says so, nothing is overdue until it is decided.',
  },
  {
    act: 'SUSPENSION_ORDERED',
    from: BOUND,
    to: 'SAME',
    actor: 'THE BODY THAT ASKS',
    roles: OFFICERS,
    needs: 'AN APPEAL THAT DOES NOT SUSPEND',
    then: 'By order of those appealed to: nothing is overdue until the order ends or the appeal is decided.',
  },
  {
    act: 'SUSPENSION_ENDED',
    from: BOUND,
    to: 'SAME',
    actor: 'THE BODY THAT ASKS',
    roles: OFFICERS,
    needs: 'A SUSPENSION BY ORDER',
    deadline: 'MAY SET',
    then: 'What was suspended binds again, while the appeal goes on.',
  },
  {
    act: 'APPEAL_DECIDED',
    from: BOUND,
    to: { UPHELD: 'SAME', QUASHED: 'WITHOUT WHAT IS QUASHED' },
    actor: 'THE BODY THAT ASKS',
    roles: OFFICERS,
    needs: 'AN APPEAL UNDECIDED',
    deadline: 'MAY SET',
    then: 'The notice or the penalty stands, or falls.',
  },
  {
    act: 'RISK_ACCEPTED',
    from: ['ADVISED'],
    to: 'RISK_ACCEPTED',
    actor: 'THE BODY THAT ASKS',
    roles: LEADS,
    deadline: 'LAST DAY',
    then: 'Closed until the acceptance expires; then the recommendation stands again.',
    because: 'Accepting a risk discharges no statutory duty.',
  },
  {
    act: 'WITHDRAWN',
    from: OPEN_DEMAND,
    to: 'WITHDRAWN',
    actor: 'THE BODY THAT ASKS',
    roles: LEADS,
    once: true,
    then: 'The demand is closed.',
  },
  {
    act: 'CORRECTED',
    from: ALL,
    to: 'AS IF NEVER DONE',
    actor: 'WHO MADE THE ACT',
    roles: ['LEAD_INSPECTOR', 'ENFORCEMENT_OFFICER', 'TRUST_APPROVER'],
    then: 'The track stands as if the act had never been; what was known before stays known.',
  },
];
