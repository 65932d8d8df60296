import { z } from 'zod';

export const ROLES = [
  'INSPECTOR',
  'LEAD_INSPECTOR',
  'ENFORCEMENT_OFFICER',
  'TRUST_CONTRIBUTOR',
  'TRUST_APPROVER',
  'AUDITOR',
  'ADMINISTRATOR',
] as const;
export type Role = (typeof ROLES)[number];

export type OrganisationClass = 'TRUST' | 'BODY' | 'OPERATOR';

/** Who is asking: a person acting for one organisation (a trust's ODS code or a body's code). */
export interface Viewer {
  readonly person: string;
  readonly organisation: { readonly kind: OrganisationClass; readonly code: string };
  readonly roles: readonly Role[];
}

export const viewerClaims = z.object({
  sub: z.string().min(1),
  org: z.object({ kind: z.enum(['TRUST', 'BODY', 'OPERATOR']), code: z.string().min(1) }),
  roles: z.array(z.enum(ROLES)).min(1),
});

/** The class of organisation that a role belongs to. */
export function classOfRole(role: Role): OrganisationClass {
  if (role === 'TRUST_CONTRIBUTOR' || role === 'TRUST_APPROVER') return 'TRUST';
  return role === 'ADMINISTRATOR' ? 'OPERATOR' : 'BODY';
}

export function holdsRole(viewer: Viewer, ...anyOf: readonly Role[]): boolean {
  return anyOf.some((role) => viewer.roles.includes(role));
}

export function actsForBody(viewer: Viewer, code?: string): boolean {
  const { kind, code: own } = viewer.organisation;
  return kind === 'BODY' && (code === undefined || code === own);
}

export function actsForTrust(viewer: Viewer, odsCode?: string): boolean {
  const { kind, code: own } = viewer.organisation;
  return kind === 'TRUST' && (odsCode === undefined || odsCode === own);
}
