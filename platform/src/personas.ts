/** A person of the demonstration, acting for one organisation. */
export interface Persona {
  sub: string;
  name: string;
  organisation: { code: string; name: string };
  roles: string[];
}

const bodies = {
  NHSD: 'NHS Digital',
  CQC: 'Care Quality Commission',
  DHSC: 'Department of Health and Social Care',
  NHSE: 'NHS England',
  ICO: "Information Commissioner's Office",
  NAO: 'National Audit Office',
  ASSAY: 'Assay',
};

function persona(sub: string, code: keyof typeof bodies, title: string, roles: string[]): Persona {
  const name = bodies[code];
  return { sub, name: `${title}, ${name}`, organisation: { code, name }, roles };
}

const lead = ['LEAD_INSPECTOR', 'ENFORCEMENT_OFFICER'];
const officer = ['ENFORCEMENT_OFFICER'];

/** Those of bodies; each trust has its own beside them. */
export const fixedPersonaList: readonly Persona[] = [
  persona('nhsd-inspector', 'NHSD', 'Inspector', ['INSPECTOR']),
  persona('nhsd-lead', 'NHSD', 'Lead inspector', lead),
  persona('cqc-inspector', 'CQC', 'Inspector', ['INSPECTOR']),
  persona('cqc-lead', 'CQC', 'Lead inspector', lead),
  persona('dhsc-officer', 'DHSC', 'Enforcement officer', officer),
  persona('dhsc-second-officer', 'DHSC', 'Second enforcement officer', officer),
  persona('nhse-officer', 'NHSE', 'Enforcement officer', officer),
  persona('ico-officer', 'ICO', 'Enforcement officer', officer),
  persona('nao-auditor', 'NAO', 'Auditor', ['AUDITOR']),
  persona('administrator', 'ASSAY', 'Administrator', ['ADMINISTRATOR']),
];

const fixedPersonas = new Map(fixedPersonaList.map((fixed) => [fixed.sub, fixed]));

/** Every persona's name, the trusts' ones as patterns: for messages. */
export const personaNames = [
  ...fixedPersonas.keys(),
  'trust-<code>',
  'trust-<code>-contributor (<code>: an ODS code in lower case)',
];

const ofTrust = /^trust-(?<code>[a-z0-9]{3,6})(?<contributor>-contributor)?$/;

/** Undefined for a name that is nobody's. */
export function findPersona(sub: string): Persona | undefined {
  const fixed = fixedPersonas.get(sub);
  if (fixed) return fixed;
  const { code: lowerCode, contributor } = ofTrust.exec(sub)?.groups ?? {};
  if (lowerCode === undefined) return undefined;
  const code = lowerCode.toUpperCase();
  return {
    sub,
    name: `${contributor ? 'Contributor' : 'Approver'}, trust ${code}`,
    organisation: { code, name: `Trust ${code}` },
    roles: [contributor ? 'TRUST_CONTRIBUTOR' : 'TRUST_APPROVER'],
  };
}

/** Claims in the form of NHS CIS2: the selected role names the organisation; its activities are Assay's roles. */
export function claimsOf({ sub, name, organisation, roles }: Persona) {
  const roleId = `${sub}:${organisation.code}`;
  return {
    name,
    selected_roleid: roleId,
    nhsid_nrbac_roles: [
      {
        person_orgid: `${organisation.code}:${sub}`,
        person_roleid: roleId,
        org_code: organisation.code,
        org_name: organisation.name,
        role_code: `ASSAY:${roles.join('+')}`,
        role_name: name.split(',')[0] ?? name,
        activity_codes: roles,
      },
    ],
  };
}
