import { actsForBody, actsForTrust, holdsRole, type Viewer } from '@assay/kit';

/** Whom a viewer looks as: parameters of the conditions below; row-level security says the same. */
export type Sight = readonly [trust: string | null, body: string | null, auditor: boolean];

export function sightOf(viewer: Viewer): Sight {
  const { code } = viewer.organisation;
  return [
    actsForTrust(viewer) ? code : null,
    actsForBody(viewer) ? code : null,
    actsForBody(viewer) && holdsRole(viewer, 'AUDITOR'),
  ];
}

/** SQL for what a trust, a body or an auditor sees: their own, and for auditors everything; `first` is the place of the sight. */
export function seenBy(trust: string, body: string, first: number): string {
  const [own, bodys, auditor] = [first, first + 1, first + 2].map((place) => `$${String(place)}`);
  return `(${trust} = ${String(own)}::text or ${body} = ${String(bodys)}::text or ${String(auditor)}::boolean)`;
}

/** Whether a viewer reads what was written in an act: the trust that wrote it, and the issuer's own people. */
export function readsNotes(
  viewer: Viewer,
  { odsCode, issuedBy }: { readonly odsCode: string; readonly issuedBy: string },
): boolean {
  if (actsForTrust(viewer, odsCode)) return true;
  return actsForBody(viewer, issuedBy) && !holdsRole(viewer, 'AUDITOR');
}
