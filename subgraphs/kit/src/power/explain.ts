import { longDay } from '../clock.ts';
import type { OrganisationKind, PowerKind } from '../enums.ts';
import { coversDay, type Law, type PowerFacts, type Situation } from './law.ts';
import { unmetConditions } from './reach.ts';

const KIND_IN_WORDS: Readonly<Record<OrganisationKind, string>> = {
  NHS_TRUST: 'NHS trusts',
  NHS_FOUNDATION_TRUST: 'NHS foundation trusts',
  INTEGRATED_CARE_BOARD: 'integrated care boards',
  CLINICAL_COMMISSIONING_GROUP: 'clinical commissioning groups',
  GP_PRACTICE: 'GP practices',
  INDEPENDENT_PROVIDER: 'independent providers',
};

const inWords = (code: string) => code.toLowerCase().replaceAll('_', ' ');

export function powerInWords(power: PowerFacts): string {
  return `${power.instrument} (${power.basis.instrument}, ${power.basis.provision})`;
}

export function bodyInWords(law: Law, code: string): string {
  return law.bodies.get(code)?.name ?? code;
}

/** Why a body that does not exist on a day cannot act that day; undefined when it exists. */
export function whyBodyCannotAct(law: Law, bodyCode: string, on: string): string | undefined {
  const body = law.bodies.get(bodyCode);
  if (!body) return `${bodyCode} is not a body in the register of powers.`;
  if (body.establishedOn !== null && on < body.establishedOn)
    return `${body.name} was not established until ${longDay(body.establishedOn)}.`;
  if (body.dissolvedOn === null || on <= body.dissolvedOn) return undefined;
  const successor =
    body.successor === null ? '' : ` ${bodyInWords(law, body.successor)} succeeded it.`;
  return `${body.name} acted until ${longDay(body.dissolvedOn)}.${successor}`;
}

/** Why this very power cannot be relied on here; undefined when it can. */
export function whyPowerCannotServe(
  law: Law,
  power: PowerFacts,
  situation: Situation,
): string | undefined {
  const { kind, on } = situation;
  const name = powerInWords(power);
  if (on < power.inForceFrom)
    return `${name} is in force from ${longDay(power.inForceFrom)}, not on ${longDay(on)}.`;
  if (power.inForceTo !== null && on > power.inForceTo)
    return `${name} was in force until ${longDay(power.inForceTo)}, not on ${longDay(on)}.`;
  if (kind === null) return `The organisation did not exist on ${longDay(on)}.`;
  if (!power.over.includes(kind)) return `${name} does not reach ${KIND_IN_WORDS[kind]}.`;
  const unmet = unmetConditions(law, power, situation);
  if (unmet.length === 0) return undefined;
  return `${name} requires what is not established: ${unmet.map(inWords).join(', ')}.`;
}

/**
 * The recorded reasons why a body lacks powers of these kinds over this kind of organisation that day. To be asked only
 * after the search for a power has failed: a recorded absence may be about one provision and not deny another.
 */
export function recordedAbsences(
  law: Law,
  bodyCode: string,
  kinds: readonly PowerKind[],
  { kind, on }: Situation,
): string[] {
  const matching = law.absences.filter(
    (a) =>
      a.bodyCode === bodyCode &&
      kind !== null &&
      a.over.includes(kind) &&
      a.kinds.some((k) => kinds.includes(k)) &&
      coversDay(a.inForceFrom, a.inForceTo, on),
  );
  return [...new Set(matching.map((a) => a.reason))];
}

/** Why a body lacks every power of these kinds here, in sentences; to be asked only once it is clear that it does. */
export function whyBodyLacksPower(
  law: Law,
  bodyCode: string,
  kinds: readonly PowerKind[],
  situation: Situation,
): string {
  const cannotAct = whyBodyCannotAct(law, bodyCode, situation.on);
  if (cannotAct !== undefined) return cannotAct;
  if (situation.kind === null) return `The organisation did not exist on ${longDay(situation.on)}.`;
  const reasons = recordedAbsences(law, bodyCode, kinds, situation);
  if (reasons.length > 0) return reasons.join(' ');
  const name = bodyInWords(law, bodyCode);
  return `${name} held no such power over ${KIND_IN_WORDS[situation.kind]} on ${longDay(situation.on)}.`;
}
