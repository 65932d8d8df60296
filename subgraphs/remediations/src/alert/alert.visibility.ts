import {
  actsForBody,
  actsForTrust,
  bodiesHeldBy,
  holdsRole,
  londonDay,
  perRequest,
  readBodies,
  type RequestContext,
} from '@assay/kit';

/** Whom a viewer looks as: parameters of the conditions below; row-level security says the same. */
export type Sight = readonly [trust: string | null, bodies: readonly string[], auditor: boolean];

/** The bodies of the law, read once a request. */
export const bodiesOfLaw = perRequest(({ work }) => work.read(readBodies));

/** A body looks for those too that it has succeeded by today. */
export async function sightOf(context: RequestContext): Promise<Sight> {
  const { viewer } = context;
  const { code } = viewer.organisation;
  if (!actsForBody(viewer)) return [actsForTrust(viewer) ? code : null, [], false];
  const bodies = bodiesHeldBy(await bodiesOfLaw(context), code, londonDay());
  return [null, bodies, holdsRole(viewer, 'AUDITOR')];
}

/** SQL for what a trust, a body or an auditor sees: their own, and for auditors everything; `first` is the place of the sight. */
export function seenBy(trust: string, body: string, first: number): string {
  const [own, bodies, auditor] = [first, first + 1, first + 2].map((place) => `$${String(place)}`);
  return `(${trust} = ${String(own)}::text or ${body} = any (${String(bodies)}::text[]) or ${String(auditor)}::boolean)`;
}

/** Whether what was written in an act is read in a sight: by the trust that wrote it, and by the people of who holds the alert. */
export function readsNotes(
  [trust, bodies, auditor]: Sight,
  { odsCode, issuedBy }: { readonly odsCode: string; readonly issuedBy: string },
): boolean {
  return trust === odsCode || (bodies.includes(issuedBy) && !auditor);
}
