import {
  bodyInWords,
  compellingPowers,
  coversDay,
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
  type PowerStep,
  type Situation,
  type UserError,
} from '@assay/kit';

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
}

const MANDATING_KINDS: readonly PowerKind[] = [
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
function whyNot({ law, bodyCode, situation }: Mandating, power: PowerFacts): string | undefined {
  if (power.bodyCode !== bodyCode)
    return `${powerInWords(power)} is a power of ${bodyInWords(law, power.bodyCode)}, not of ${bodyInWords(law, bodyCode)}.`;
  if (!power.binding) return `${powerInWords(power)} does not, alone, compel anybody to remediate.`;
  return whyPowerCannotServe(law, power, situation) ?? whyStepsAreMissing(power, situation.on);
}

const ownPowers = ({ law, bodyCode, situation }: Mandating) =>
  compellingPowers(law, situation).filter((power) => power.bodyCode === bodyCode);

function findPower(mandating: Mandating): PowerChoice {
  const { law, bodyCode, situation } = mandating;
  const own = ownPowers(mandating);
  const direct = own.filter((power) => isDirect(power, situation));
  const ready = direct.filter((power) => whyStepsAreMissing(power, situation.on) === undefined);
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
  const missing = unready && whyStepsAreMissing(unready, situation.on);
  if (missing !== undefined) return refuse(mandating, missing);
  const lacks = whyBodyLacksPower(law, bodyCode, MANDATING_KINDS, situation);
  return refuse(
    mandating,
    [lacks, ...own.map((power) => whyNotUnnamed(power, situation.on))].join(' '),
  );
}

const whyNotUnnamed = (power: PowerFacts, on: string) =>
  whyStepsAreMissing(power, on) ??
  `It holds ${powerInWords(power)}, which is about something else than this failing: name ${power.id} in powerId to rely on it.`;

function refuse(
  { law, bodyCode, situation }: Mandating,
  reason: string,
  required: PowerKind = 'REQUIRE_REMEDIATION',
): PowerChoice {
  const holders = compellingPowers(law, situation).filter((power) => power.bodyCode !== bodyCode);
  return { refusal: { reason, required, holders } };
}

/** Steps that are acts of their own on the record; the rest are matters of judgement, which the act itself states. */
const STEPS_ON_RECORD: ReadonlySet<string> = new Set([
  'NOTICE_OF_INTENT',
  'NOTICE_OF_PROPOSAL',
  'NOTICE_OF_DECISION',
  'ENFORCEMENT_NOTICE',
  'CONTRACT_PERFORMANCE_NOTICE',
  'CONTRACT_MANAGEMENT_MEETING',
  'REMEDIAL_ACTION_PLAN',
]);

function whyStepsAreMissing(power: PowerFacts, on: string): string | undefined {
  const missing = (power.steps ?? []).filter(
    (step) =>
      coversDay(step.appliesFrom ?? null, null, on) &&
      (STEPS_ON_RECORD.has(step.step) || step.minimumDays !== null),
  );
  if (missing.length === 0) return undefined;
  return `${powerInWords(power)} requires first: ${missing.map(stepInWords).join('; ')}. None is on record for this finding.`;
}

function stepInWords({ step, minimumDays, provision }: PowerStep): string {
  const words = step.toLowerCase().replaceAll('_', ' ');
  const days = minimumDays === null ? '' : `, at least ${String(minimumDays)} days`;
  return `${words}${days}${provision === null ? '' : ` (${provision})`}`;
}
