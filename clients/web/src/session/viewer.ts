/** Who is signed in, and for whom. */
export interface Viewer {
  /** The name of their sign-in, by which Assay records who did what. */
  readonly person: string;
  readonly name: string;
  readonly organisation: { readonly code: string; readonly name: string };
  /** Assay's names of the roles held for that organisation. */
  readonly roles: readonly string[];
}

interface SelectedRole {
  readonly person_roleid: string;
  readonly org_code: string;
  readonly org_name: string;
  readonly activity_codes: readonly string[];
}

const isRole = (value: unknown): value is SelectedRole =>
  typeof value === 'object' &&
  value !== null &&
  'person_roleid' in value &&
  'org_code' in value &&
  typeof value.org_code === 'string' &&
  'org_name' in value &&
  typeof value.org_name === 'string' &&
  'activity_codes' in value &&
  Array.isArray(value.activity_codes);

/** Reads the claims of an id token in the form of NHS CIS2; undefined when no role is selected. */
export function viewerOf(claims: Readonly<Record<string, unknown>>): Viewer | undefined {
  const { sub, name, selected_roleid: selected, nhsid_nrbac_roles: roles } = claims;
  if (typeof sub !== 'string' || !Array.isArray(roles)) return undefined;
  const role = roles.filter(isRole).find(({ person_roleid: id }) => id === selected);
  return (
    role && {
      person: sub,
      name: typeof name === 'string' ? name : 'Signed in',
      organisation: { code: role.org_code, name: role.org_name },
      roles: role.activity_codes,
    }
  );
}
