import { allowedIn, amountsIn, unitOf, type Problems } from '@assay/kit';
import type { Measured } from './measurement.entity.ts';
import type { MeasurementInput } from './measurement.inputs.ts';

/** Reads measured facts, each kind once; adds every problem with its place. Those with a problem are left out. */
export function readMeasurements(
  problems: Problems,
  inputs: readonly MeasurementInput[],
  ...path: string[]
): Measured[] {
  const seen = new Set<string>();
  return inputs.flatMap((input, index) => {
    const { kind } = input;
    const at = [...path, String(index)];
    const again = seen.has(kind);
    seen.add(kind);
    if (again) {
      problems.add('INVALID_VALUE', `${kind} is there already; name it once.`, ...at, 'kind');
      return [];
    }
    const amount = amountOf(problems, input, at);
    return amount === null ? [] : [{ kind, amount }];
  });
}

function amountOf(
  problems: Problems,
  { kind, amount, yes }: MeasurementInput,
  at: readonly string[],
): number | null {
  const unit = unitOf(kind);
  const [asked, other] =
    unit === 'YES_NO' ? (['yes', 'amount'] as const) : (['amount', 'yes'] as const);
  const given = { amount: amount ?? null, yes: yes ?? null };
  if (given[other] !== null)
    problems.add('INVALID_VALUE', `${kind} takes ${asked}; leave out ${other}.`, ...at, other);
  const value = typeof given[asked] === 'boolean' ? Number(given[asked]) : given[asked];
  if (value === null)
    problems.add('INVALID_VALUE', `${kind} takes ${asked}: ${allowedIn(unit)}.`, ...at, asked);
  else if (!allows(unit, value))
    problems.add(
      'INVALID_VALUE',
      `${kind} is ${String(value)}; it takes ${allowedIn(unit)}.`,
      ...at,
      asked,
    );
  else return given[other] === null ? value : null;
  return null;
}

function allows(unit: ReturnType<typeof unitOf>, amount: number): boolean {
  const { most, whole } = amountsIn[unit];
  return amount >= 0 && amount <= most && (!whole || Number.isInteger(amount));
}
