import {
  isUuid,
  Problems,
  Rejection,
  userError,
  type RequestContext,
  type WriteTransaction,
} from '@assay/kit';
import { In } from 'typeorm';
import { Acting } from '../enforcement/acting.ts';
import { isDemandTrack, type DemandTrack } from '../enforcement/enforcement.record.ts';
import { RemediationRow } from './remediation.entity.ts';

const MOST_DEMANDS = 50;

/** A demand to act on, with the lock of its finding. */
export interface DemandInSight {
  readonly acting: Acting;
  readonly track: DemandTrack;
}

/** How a demand is named in the input. */
interface Naming {
  readonly fieldOf?: (index: number) => string[];
  readonly expectedVersion?: number | null;
}

/** The one demand of an input. */
interface Named {
  readonly remediationId?: string | null;
  readonly expectedVersion?: number | null;
}

export async function findDemand(
  tx: WriteTransaction,
  context: RequestContext,
  { remediationId, expectedVersion }: Named,
): Promise<DemandInSight> {
  const fieldOf = () => ['remediationId'];
  const named = { fieldOf, expectedVersion };
  const [found] = await findDemands(tx, context, [remediationId ?? ''], named);
  if (!found) throw new Error('a demand that was found is missing');
  return found;
}

/** Locks the findings of demands in the order of their ids, so that two submissions cannot wait for each other. */
export async function findDemands(
  tx: WriteTransaction,
  context: RequestContext,
  given: readonly string[],
  { fieldOf = (i) => ['remediationIds', String(i)], expectedVersion }: Naming = {},
): Promise<DemandInSight[]> {
  const ids = [...new Set(given)];
  if (ids.length === 0 || ids.length > MOST_DEMANDS)
    throw Rejection.because(
      'INVALID_VALUE',
      `Name 1 to ${String(MOST_DEMANDS)} demands; there are ${String(ids.length)}.`,
      'remediationIds',
    );
  const rows = await tx.manager.find(RemediationRow, { where: { id: In(ids.filter(isUuid)) } });
  const findingOf = new Map(rows.map((row) => [row.id, row.findingId]));
  const acting = new Map<string, Acting>();
  for (const findingId of [...new Set(findingOf.values())].sort())
    acting.set(findingId, await Acting.on(tx, context.viewer, findingId, { expectedVersion }));
  const found = ids.map((id) => {
    const on = acting.get(findingOf.get(id) ?? '');
    const track = on?.tracks.filter(isDemandTrack).find((t) => t.id === id);
    return on && track ? { acting: on, track } : null;
  });
  const unknown = found.flatMap((demand, i) =>
    demand
      ? []
      : [userError('NOT_FOUND', 'There is no such demand that you may see.', ...fieldOf(i))],
  );
  if (unknown.length > 0) throw new Rejection(unknown);
  return found.filter((demand) => demand !== null);
}

/** @throws Rejection when the day of the act is out of order. */
export function actedOnOf(
  { acting, track }: DemandInSight,
  given: string | null | undefined,
  field?: string,
): string {
  const problems = new Problems();
  const day = acting.actedOn(given, track, problems, field);
  problems.rejectIfAny();
  return day;
}
