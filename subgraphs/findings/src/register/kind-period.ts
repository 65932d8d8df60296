import type { OrganisationKind } from '@assay/kit';

/** A kind that an organisation had; days, `to` exclusive, null while open. */
export interface KindPeriod {
  readonly kind: OrganisationKind;
  readonly from: string | null;
  readonly to: string | null;
}

export function kindOn(kinds: readonly KindPeriod[], day: string): OrganisationKind | null {
  const current = kinds.find(
    ({ from, to }) => (from === null || from <= day) && (to === null || day < to),
  );
  return current?.kind ?? null;
}
