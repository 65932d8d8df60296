import type { RemediationKind } from '@assay/client';

export interface LabelledDemand {
  readonly kind: RemediationKind;
  readonly issuedBy?: { readonly name: string } | null;
  readonly power?: { readonly instrument: string } | null;
}

/** A demand by its instrument and its body: what the law calls it, where the law does. */
export function demandLabel({ kind, issuedBy, power }: LabelledDemand): string {
  const instrument =
    kind === 'RECOMMENDATION' ? 'Recommendation' : (power?.instrument ?? 'Mandate');
  return `${instrument} by ${issuedBy?.name ?? 'a body not known now'}`;
}
