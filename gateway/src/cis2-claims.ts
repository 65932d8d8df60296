import { classOfRole, ROLES, type Role, type Viewer } from '@assay/kit';
import { z } from 'zod';

const claimsSchema = z.object({
  sub: z.string().min(1),
  selected_roleid: z.string().min(1),
  nhsid_nrbac_roles: z.array(
    z.object({
      person_roleid: z.string(),
      org_code: z.string().min(1),
      activity_codes: z.array(z.string()).default([]),
    }),
  ),
});

const isRole = (code: string): code is Role => (ROLES as readonly string[]).includes(code);

/** Why a person who has signed in may still not come in. */
export type NoViewer = 'NO_ROLE' | 'MIXED_ROLES';

/**
 * Reads who is asking from the claims of NHS CIS2: the selected role names the organisation, and its activity codes are
 * Assay's roles. Activity codes of other systems are passed over.
 */
export function viewerOfClaims(claims: unknown): Viewer | NoViewer {
  const { data } = claimsSchema.safeParse(claims);
  const selected = data?.nhsid_nrbac_roles.find((r) => r.person_roleid === data.selected_roleid);
  if (!data || !selected) return 'NO_ROLE';
  const roles = [...new Set(selected.activity_codes.filter(isRole))];
  const [kind, ...others] = new Set(roles.map(classOfRole));
  if (!kind) return 'NO_ROLE';
  if (others.length > 0) return 'MIXED_ROLES';
  return { person: data.sub, organisation: { kind, code: selected.org_code }, roles };
}
