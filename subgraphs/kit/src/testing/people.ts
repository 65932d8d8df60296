import { classOfRole, type Role, type Viewer } from '../viewer.ts';

/** A person for tests: `person('dhsc-officer', 'DHSC', 'ENFORCEMENT_OFFICER')`. */
export function person(name: string, organisation: string, ...roles: [Role, ...Role[]]): Viewer {
  return { person: name, organisation: { kind: classOfRole(roles[0]), code: organisation }, roles };
}

export const people = {
  nhsdInspector: person('nhsd-inspector', 'NHSD', 'INSPECTOR'),
  nhsdLead: person('nhsd-lead', 'NHSD', 'LEAD_INSPECTOR', 'ENFORCEMENT_OFFICER'),
  cqcInspector: person('cqc-inspector', 'CQC', 'INSPECTOR'),
  cqcLead: person('cqc-lead', 'CQC', 'LEAD_INSPECTOR', 'ENFORCEMENT_OFFICER'),
  dhscOfficer: person('dhsc-officer', 'DHSC', 'ENFORCEMENT_OFFICER'),
  dhscSecondOfficer: person('dhsc-second-officer', 'DHSC', 'ENFORCEMENT_OFFICER'),
  nhseOfficer: person('nhse-officer', 'NHSE', 'ENFORCEMENT_OFFICER'),
  icoOfficer: person('ico-officer', 'ICO', 'ENFORCEMENT_OFFICER'),
  naoAuditor: person('nao-auditor', 'NAO', 'AUDITOR'),
  administrator: person('administrator', 'ASSAY', 'ADMINISTRATOR'),
  approverOf: (odsCode: string) =>
    person(`trust-${odsCode.toLowerCase()}`, odsCode, 'TRUST_APPROVER'),
  contributorOf: (odsCode: string) =>
    person(`trust-${odsCode.toLowerCase()}-contributor`, odsCode, 'TRUST_CONTRIBUTOR'),
};
