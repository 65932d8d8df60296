import { longDay, Problems, userError, type UserError } from '@assay/kit';

export interface SuccessionFacts {
  readonly odsCode: string;
  readonly successorCode: string;
  readonly effectiveOn: string;
}

/** Why a succession does not fit those on record; empty when it does. No line of successions may run in a circle. */
export function objectionsTo(
  { odsCode, successorCode, effectiveOn }: SuccessionFacts,
  known: readonly SuccessionFacts[],
): readonly UserError[] {
  if (odsCode === successorCode)
    return [
      userError('INVALID_VALUE', 'An organisation does not succeed itself.', 'successorCode'),
    ];
  const problems = new Problems();
  const already = known.find((each) => each.odsCode === odsCode);
  if (already)
    problems.add(
      'WRONG_STATE',
      `${odsCode} was succeeded by ${already.successorCode} on ${longDay(already.effectiveOn)}.`,
      'odsCode',
    );
  const gone = known.find(
    (each) => each.odsCode === successorCode && each.effectiveOn <= effectiveOn,
  );
  if (gone)
    problems.add(
      'WRONG_STATE',
      `${successorCode} was itself succeeded by ${gone.successorCode} on ${longDay(gone.effectiveOn)}; name that one.`,
      'successorCode',
    );
  const heir = known.find(
    (each) => each.successorCode === odsCode && each.effectiveOn >= effectiveOn,
  );
  if (heir)
    problems.add(
      'WRONG_STATE',
      `${odsCode} succeeded ${heir.odsCode} on ${longDay(heir.effectiveOn)}, so that it was there still; name a later day.`,
      'effectiveOn',
    );
  return problems.all;
}
