/**
 * Where a track stands by its acts. The clock adds two things: a track that binds reads OVERDUE once its deadline has passed
 * with nothing submitted in time, and an accepted risk stands open again once the acceptance has expired.
 */
export type Stage =
  | 'ADVISED'
  | 'REFERRED'
  | 'INTENDED'
  | 'PENALTY_INTENDED'
  | 'MANDATED'
  | 'EVIDENCE_SUBMITTED'
  | 'PENALISED'
  | 'VERIFIED'
  | 'RISK_ACCEPTED'
  | 'REFERRAL_ACCEPTED'
  | 'REFERRAL_DECLINED'
  | 'WITHDRAWN';

/**
 * Where an act leads. AS ASKED: to what stood before the trust answered. WITHOUT WHAT IS QUASHED: a quashed penalty leaves
 * the mandate that it was for, a quashed notice, or a penalty for none, leaves nothing. AS IF NEVER DONE: to where the other acts lead.
 */
export type Target = Stage | 'SAME' | 'AS ASKED' | 'WITHOUT WHAT IS QUASHED' | 'AS IF NEVER DONE';

/** What an act decides, where it decides something. */
export const OUTCOMES = [
  'PROCEED',
  'ABANDON',
  'COMPLIED',
  'NOT_COMPLIED',
  'UPHELD',
  'QUASHED',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a notice of intent says that the body intends: each is another line of the table. */
export type Announced = 'A REQUIREMENT' | 'A PENALTY';

/** THE BODY THAT ASKS and THE BODY ASKED: that body to its last day, and from the next its successor, with the successor's own powers. */
export type Actor =
  'ANY BODY' | 'THE BODY THAT ASKS' | 'THE BODY ASKED' | 'THE TRUST' | 'WHO MADE THE ACT';

/** STEPS BEGUN: the act is itself the first of the steps that the power requires. */
export type PowerNeeded =
  | 'A BINDING POWER'
  | 'A BINDING POWER, STEPS BEGUN'
  | 'A POWER TO IMPOSE A PENALTY'
  | 'A POWER TO IMPOSE A PENALTY, STEPS BEGUN';

export type Needs =
  | 'NO INTENTION'
  | 'AN INTENTION WITHOUT REPRESENTATIONS'
  | 'AN INTENTION UNDECIDED'
  | 'A PLAN UNANSWERED'
  | 'NO PLAN UNANSWERED'
  | 'AN APPEAL UNDECIDED'
  | 'NO APPEAL UNDECIDED'
  | 'AN APPEAL THAT DOES NOT SUSPEND'
  | 'A SUSPENSION BY ORDER'
  | 'A DEADLINE'
  | 'A DEADLINE THAT HAS PASSED';

export type SignedOff = 'WHO OPENED THE TRACK' | 'WHO PREPARED IT';

/** What the day means that an act may name beside the day on which it takes effect. */
export type DeadlineRule =
  'MAY SET' | 'MUST SET' | 'MUST EXTEND' | 'FOR REPRESENTATIONS' | 'FOR PAYMENT' | 'LAST DAY';
