import {
  bodyInWords,
  compellingPowers,
  isDirect,
  powerInWords,
  recordedAbsences,
  userError,
  whyBodyCannotAct,
  whyBodyLacksPower,
  whyPowerCannotServe,
  type Law,
  type PowerFacts,
  type PowerKind,
  type Situation,
  type UserError,
} from '@assay/kit';
import { nothingOnRecord } from './steps-on-record.ts';

export interface LegalRefusal {
  readonly reason: string;
  readonly required: PowerKind;
  /** Those who could, on that day. */
  readonly holders: readonly PowerFacts[];
}

/** What the law makes of an attempt to mandate: the power relied on, a refusal, or a question back. */
export type PowerChoice =
  | { readonly power: PowerFacts }
  | { readonly refusal: LegalRefusal }
  | { readonly error: UserError };

export interface Mandating {
  readonly law: Law;
  readonly bodyCode: string;
  /** The power that the caller names; null to have the one found that would do. */
  readonly powerId: string | null;
  readonly situation: Situation;
  /** What the power requires first and is not on record; undefined when nothing is missing. */
  readonly missing?: (power: PowerFacts, on: string) => string | undefined;
}

export const MANDATING_KINDS: readonly PowerKind[] = [
  'REQUIRE_REMEDIATION',
  'SERVE_WARNING_NOTICE',
  'SERVE_ENFORCEMENT_NOTICE',
  'DIRECT',
];

/**
 * Chooses the binding power on which a mandate rests. A power about what the failing concerns is found when it is the only
 * one; a power about something else serves only when it is named.
 */
export function choosePower(mandating: Mandating): PowerChoice {
  const { law, bodyCode, powerId, situation } = mandating;
  const cannotAct = whyBodyCannotAct(law, bodyCode, situation.on);
  if (cannotAct !== undefined) return refuse(mandating, cannotAct);
  return powerId === null ? findPower(mandating) : namedPower(mandating, powerId);
}

/**
 * The power to rely on where one was announced: the very one for the body that holds it; for a successor its own under the
 * same provision where it holds one, because powers do not pass. Null where there is none, or no one alone.
 */
export function ownOrCounterpart(
  law: Law,
  announced: PowerFacts,
  bodyCode: string,
  situation: Situation,
): string | null {
  if (announced.bodyCode === bodyCode) return announced.id;
  const alike = compellingPowers(law, situation).filter(
    ({ bodyCode: holder, kind, basis }) =>
      holder === bodyCode &&
      kind === announced.kind &&
      basis.instrument === announced.basis.instrument &&
      basis.provision === announced.basis.provision,
  );
  const [only] = alike;
  return only && alike.length === 1 ? only.id : null;
}

function namedPower(mandating: Mandating, powerId: string): PowerChoice {
  const { law, bodyCode, situation } = mandating;
  const power = law.powers.find((p) => p.id === powerId);
  if (!power)
    return {
      error: userError(
        'NOT_FOUND',
        `The register has no power ${powerId}; whoMay lists them.`,
        'powerId',
      ),
    };
  const reason = whyNot(mandating, power);
  if (reason === undefined) return { power };
  const holdsAnother = ownPowers(mandating).some((other) => other.kind === power.kind);
  const absences = holdsAnother ? [] : recordedAbsences(law, bodyCode, [power.kind], situation);
  return refuse(mandating, [reason, ...absences].join(' '), power.kind);
}

/** Why this power does not carry this mandate; undefined when it does. */
function whyNot(
  { law, bodyCode, situation, missing = nothingOnRecord }: Mandating,
  power: PowerFacts,
): string | undefined {
  if (power.bodyCode !== bodyCode)
    return `${powerInWords(power)} is a power of ${bodyInWords(law, power.bodyCode)}, not of ${bodyInWords(law, bodyCode)}.`;
  if (!power.binding) return `${powerInWords(power)} does not, alone, compel anybody to remediate.`;
  return whyPowerCannotServe(law, power, situation) ?? missing(power, situation.on);
}

const ownPowers = ({ law, bodyCode, situation }: Mandating) =>
  compellingPowers(law, situation).filter((power) => power.bodyCode === bodyCode);

function findPower(mandating: Mandating): PowerChoice {
  const { law, bodyCode, situation, missing = nothingOnRecord } = mandating;
  const own = ownPowers(mandating);
  const direct = own.filter((power) => isDirect(power, situation));
  const ready = direct.filter((power) => missing(power, situation.on) === undefined);
  const [only] = ready;
  if (only && ready.length === 1) return { power: only };
  if (ready.length > 1) {
    const ids = ready.map((power) => power.id).join(', ');
    return {
      error: userError(
        'POWER_AMBIGUOUS',
        `Several powers would do: ${ids}. Name one in powerId.`,
        'powerId',
      ),
    };
  }
  const [unready] = direct;
  const lacking = unready && missing(unready, situation.on);
  if (lacking !== undefined) return refuse(mandating, lacking);
  const lacks = whyBodyLacksPower(law, bodyCode, MANDATING_KINDS, situation);
  return refuse(
    mandating,
    [lacks, ...own.map((power) => missing(power, situation.on) ?? nameIt(power))].join(' '),
  );
}

export const nameIt = (power: PowerFacts) =>
  `It holds ${powerInWords(power)}, which is about something else than this failing: name ${power.id} in powerId to rely on it.`;

function refuse(
  { law, bodyCode, situation }: Mandating,
  reason: string,
  required: PowerKind = 'REQUIRE_REMEDIATION',
): PowerChoice {
  const holders = compellingPowers(law, situation).filter((power) => power.bodyCode !== bodyCode);
  return { refusal: { reason, required, holders } };
}
