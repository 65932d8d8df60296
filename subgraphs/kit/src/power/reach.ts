import type { Compellability, PowerCondition, PowerKind } from '../enums.ts';
import { coversDay, type Law, type PowerFacts, type Situation } from './law.ts';

/** Every power that reaches an organisation of this kind on this day, whatever its preconditions. */
export function powersReaching(law: Law, { kind, on }: Omit<Situation, 'subjects'>): PowerFacts[] {
  if (kind === null) return [];
  const kindExisted = law.kinds.some(
    (k) => k.code === kind && coversDay(k.existedFrom, k.existedTo, on),
  );
  if (!kindExisted) return [];
  return law.powers.filter(
    (p) => p.over.includes(kind) && coversDay(p.inForceFrom, p.inForceTo, on),
  );
}

/** Whether a precondition holds: null means not established either way. */
export function conditionHolds(
  law: Law,
  condition: PowerCondition,
  { kind, on, subjects }: Situation,
): boolean | null {
  if (condition === 'PERSONAL_DATA_AT_RISK') return subjects.includes('PERSONAL_DATA');
  const known = law.conditions.filter((fact) => fact.condition === condition);
  const established = known.some(
    (fact) => kind && fact.kinds.includes(kind) && coversDay(fact.holdsFrom, fact.holdsTo, on),
  );
  return established ? true : null;
}

/** The preconditions of a power that are not established in this situation. */
export function unmetConditions(
  law: Law,
  power: PowerFacts,
  situation: Situation,
): PowerCondition[] {
  return power.conditions.filter((c) => conditionHolds(law, c, situation) !== true);
}

/**
 * The binding powers that could compel remediation here, those about what the failing concerns first.
 * A power whose preconditions are not established compels nobody.
 */
export function compellingPowers(law: Law, situation: Situation): PowerFacts[] {
  const binding = powersReaching(law, situation).filter(
    (p) => p.binding && unmetConditions(law, p, situation).length === 0,
  );
  const direct = binding.filter((p) => isDirect(p, situation));
  return [...direct, ...binding.filter((p) => !direct.includes(p))];
}

export function isDirect(power: PowerFacts, { subjects }: Pick<Situation, 'subjects'>): boolean {
  return subjects.includes(power.subject);
}

export function compellability(law: Law, situation: Situation): Compellability {
  const [nearest] = compellingPowers(law, situation);
  if (!nearest) return 'NONE';
  return isDirect(nearest, situation) ? 'DIRECT' : 'INDIRECT';
}

/** The powers of one kind that any body holds over the organisation that day. */
export function whoMay(
  law: Law,
  kind: PowerKind,
  situation: Omit<Situation, 'subjects'>,
): PowerFacts[] {
  return powersReaching(law, situation).filter((p) => p.kind === kind);
}
