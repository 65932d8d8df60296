import {
  coversDay,
  powerInWords,
  userError,
  whoMay,
  whyBodyCannotAct,
  whyBodyLacksPower,
  whyPowerCannotServe,
  type Law,
  type PowerFacts,
  type Situation,
} from '@assay/kit';
import type { PowerChoice } from './power-choice.ts';
import { whyStepsAreMissing, type OnRecord } from './steps-on-record.ts';

export interface Penalising {
  readonly law: Law;
  readonly bodyCode: string;
  /** The power that the caller names; null to have the one found that would do. */
  readonly powerId: string | null;
  readonly situation: Situation;
  /** The power under which the demand was made: a penalty is for failing it. */
  readonly demand: PowerFacts;
  /** What was done first; null where the act is itself the first step. */
  readonly record: OnRecord | null;
}

/** Chooses the power on which a penalty rests: one about what the demand is about, that reaches this organisation. */
export function choosePenaltyPower(penalising: Penalising): PowerChoice {
  const { law, bodyCode, powerId, situation } = penalising;
  const cannotAct = whyBodyCannotAct(law, bodyCode, situation.on);
  if (cannotAct !== undefined) return refuse(penalising, cannotAct);
  const own = law.powers.filter(
    (power) => power.bodyCode === bodyCode && power.kind === 'IMPOSE_PENALTY',
  );
  const named = own.find((power) => power.id === powerId);
  if (powerId !== null)
    return named ? tested(penalising, named) : refuse(penalising, notOwn(powerId));
  const fitting = own.filter(
    (power) =>
      power.subject === penalising.demand.subject &&
      whyPowerCannotServe(law, power, situation) === undefined,
  );
  const [only] = fitting;
  if (only && fitting.length === 1) return tested(penalising, only);
  if (only)
    return {
      error: userError(
        'POWER_AMBIGUOUS',
        `Several powers would do: ${fitting.map(({ id }) => id).join(', ')}. Name one in powerId.`,
        'powerId',
      ),
    };
  return refuse(penalising, whyNone(penalising, own));
}

const notOwn = (powerId: string) => `${powerId} is no power of this body to impose a penalty.`;

function tested(penalising: Penalising, power: PowerFacts): PowerChoice {
  const { law, situation, demand, record } = penalising;
  const reason =
    whyPowerCannotServe(law, power, situation) ??
    (power.subject === demand.subject ? undefined : anotherSubject(power, demand)) ??
    (record ? whyStepsAreMissing(power, situation.on, record) : undefined);
  if (reason === undefined) return { power };
  return refuse(penalising, [reason, ...reachOf([power], situation)].join(' '));
}

const anotherSubject = (power: PowerFacts, demand: PowerFacts) =>
  `${powerInWords(power)} is about something else than ${powerInWords(demand)}, under which the demand was made.`;

/** Whom the law spares, of powers that do not reach this kind of organisation. */
function reachOf(powers: readonly PowerFacts[], { kind }: Situation): string[] {
  const sparing = powers.filter((power) => kind === null || !power.over.includes(kind));
  return [...new Set(sparing.flatMap(({ penaltyReach }) => penaltyReach ?? []))];
}

function whyNone(penalising: Penalising, own: readonly PowerFacts[]): string {
  const { law, bodyCode, situation, demand } = penalising;
  const lacks = whyBodyLacksPower(law, bodyCode, ['IMPOSE_PENALTY'], situation);
  const about = own.filter(
    ({ subject, inForceFrom, inForceTo }) =>
      subject === demand.subject && coversDay(inForceFrom, inForceTo, situation.on),
  );
  return [lacks, ...reachOf(about, situation)].join(' ');
}

function refuse({ law, bodyCode, situation }: Penalising, reason: string): PowerChoice {
  const holders = whoMay(law, 'IMPOSE_PENALTY', situation).filter(
    (power) =>
      power.bodyCode !== bodyCode && whyPowerCannotServe(law, power, situation) === undefined,
  );
  return { refusal: { reason, required: 'IMPOSE_PENALTY', holders } };
}
