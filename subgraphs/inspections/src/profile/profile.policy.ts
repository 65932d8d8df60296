import type { OrganisationKind } from '@assay/kit';
import type { Outcome } from '../assessment/assessment.enums.ts';
import type { Profile } from './profile.entity.ts';
import type { ExpectedOutcome } from './profile.enums.ts';

/** What is expected on a control where no profile applies. */
export const EXPECTED_WITHOUT_PROFILE: ExpectedOutcome = 'MET';

/** Whether an outcome is a failing; `expected` is null where nothing is expected. */
export function below(outcome: Outcome, expected: ExpectedOutcome | null): boolean {
  if (expected === null) return false;
  return outcome === 'NOT_MET' || (outcome === 'PARTIALLY_MET' && expected === 'MET');
}

type Reach = Pick<Profile, 'code' | 'kinds' | 'inForceFrom' | 'inForceTo'>;

/** The profile for a kind of organisation on a day: the one in force that began last; null when there is none. */
export function profileFor<P extends Reach>(
  profiles: readonly P[],
  kind: OrganisationKind | null,
  day: string,
): P | null {
  if (kind === null) return null;
  return profiles
    .filter(({ kinds }) => kinds.includes(kind))
    .filter(({ inForceFrom: from, inForceTo: to }) => from <= day && (to === null || day <= to))
    .reduce<P | null>((last, p) => (!last || p.inForceFrom > last.inForceFrom ? p : last), null);
}
