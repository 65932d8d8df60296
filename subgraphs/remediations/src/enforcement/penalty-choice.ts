import {
  coversDay,
  isDirect,
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
import { nameIt, type PowerChoice } from './power-choice.ts';
import { whyStepsAreMissing, whyStepsCannotBegin, type OnRecord } from './steps-on-record.ts';

export interface Penalising {
  readonly law: Law;
  readonly bodyCode: string;
  /** The power that the caller names; null to have the one found that would do. */
  readonly powerId: string | null;
  readonly situation: Situation;
  /** The power under which the demand was made that was not met; null: the penalty is for the failing itself. */
  readonly demand: PowerFacts | null;
  /** What was done first. */
  readonly record: OnRecord;
  /** Whether the act is itself the first of the steps. */
  readonly begins: boolean;
}

/**
 * Chooses the power on which a penalty rests: one about what the demand is about, or the failing where there is no demand,
 * that reaches this organisation. For a failing, a power about something else serves only when it is named.
 */
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
    (power) => fits(penalising, power) && whyPowerCannotServe(law, power, situation) === undefined,
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

/** The power of a penalty that this body announced; null where another body did, or a requirement was. */
export const announcedPenalty = ({ id, kind, bodyCode }: PowerFacts, by: string): string | null =>
  kind === 'IMPOSE_PENALTY' && bodyCode === by ? id : null;

const fits = ({ demand, situation }: Penalising, power: PowerFacts) =>
  demand ? power.subject === demand.subject : isDirect(power, situation);

const notOwn = (powerId: string) => `${powerId} is no power of this body to impose a penalty.`;

function tested(penalising: Penalising, power: PowerFacts): PowerChoice {
  const { law, situation, demand, record, begins } = penalising;
  const whyNot = begins ? whyStepsCannotBegin : whyStepsAreMissing;
  const reason =
    whyPowerCannotServe(law, power, situation) ??
    (demand && power.subject !== demand.subject ? anotherSubject(power, demand) : undefined) ??
    whyNot(power, situation.on, record);
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
  const { law, bodyCode, situation } = penalising;
  const lacks = whyBodyLacksPower(law, bodyCode, ['IMPOSE_PENALTY'], situation);
  const about = own.filter(
    (power) =>
      fits(penalising, power) && coversDay(power.inForceFrom, power.inForceTo, situation.on),
  );
  const others = own.filter(
    (power) => !penalising.demand && whyPowerCannotServe(law, power, situation) === undefined,
  );
  return [lacks, ...reachOf(about, situation), ...others.map(nameIt)].join(' ');
}

function refuse({ law, bodyCode, situation }: Penalising, reason: string): PowerChoice {
  const holders = whoMay(law, 'IMPOSE_PENALTY', situation).filter(
    (power) =>
      power.bodyCode !== bodyCode && whyPowerCannotServe(law, power, situation) === undefined,
  );
  return { refusal: { reason, required: 'IMPOSE_PENALTY', holders } };
}
