import {
  LAW_RECORDED,
  ORGANISATION_RECORDED,
  type EnforcementStatus,
  type OrganisationEvent,
  type PowerSubject,
  type Severity,
} from '@assay/kit';
import {
  ENFORCEMENT_RECORDED,
  type EnforcementFacts,
} from '../../src/register/enforcement.event.ts';
import { INSPECTION_RECORDED, type InspectionFacts } from '../../src/register/inspection.event.ts';
import { lawFacts } from './law.ts';
import type { RunningFindings } from './start-findings.ts';

export const LONDON = { code: 'Y56', name: 'London' };
export const NORTH = { code: 'Y63', name: 'North East and Yorkshire' };

const CONTROLS: { id: string; reference: string; title: string; subjects: PowerSubject[] }[] = [
  {
    id: 'CE-2014/CE1',
    reference: 'CE1',
    title: 'Firewalls',
    subjects: ['NETWORK_AND_INFORMATION_SYSTEMS', 'PERSONAL_DATA'],
  },
  {
    id: 'CE-2014/CE2',
    reference: 'CE2',
    title: 'Secure configuration',
    subjects: ['NETWORK_AND_INFORMATION_SYSTEMS'],
  },
  {
    id: 'CE-2014/CE3',
    reference: 'CE3',
    title: 'User access control',
    subjects: ['PERSONAL_DATA'],
  },
];

export const CE_2014 = {
  code: 'CE-2014',
  title: 'Cyber Essentials',
  version: '2014',
  controls: CONTROLS,
};

export function organisation(
  odsCode: string,
  facts: Partial<OrganisationEvent> = {},
): OrganisationEvent {
  return {
    odsCode,
    name: `${odsCode} hospitals`,
    region: LONDON,
    openedOn: '2001-04-01',
    closedOn: null,
    kinds: [{ kind: 'NHS_TRUST', from: null, to: null }],
    ...facts,
  };
}

export interface AssessmentOutcome {
  readonly control: 'CE1' | 'CE2' | 'CE3';
  readonly outcome?: string;
  readonly below?: boolean;
  readonly severity?: Severity;
  readonly rationale?: string;
  readonly findingTitle?: string;
  readonly measurements?: { readonly kind: string; readonly amount: number }[];
}

export function assessmentsOf(inspectionId: string, outcomes: readonly AssessmentOutcome[]) {
  return outcomes.map(
    ({
      control: reference,
      outcome = 'NOT_MET',
      below = true,
      severity = 'HIGH',
      rationale,
      findingTitle,
      measurements,
    }) => {
      const control = CONTROLS.find((c) => c.reference === reference)!;
      return {
        ...control,
        id: `${inspectionId}-${reference}`,
        controlId: control.id,
        outcome,
        below,
        severity: below ? severity : null,
        rationale: rationale ?? `Secret detail of ${reference}`,
        findingTitle,
        measurements,
      };
    },
  );
}

export function inspection(id: string, facts: Partial<InspectionFacts> = {}): InspectionFacts {
  return {
    id,
    odsCode: 'RAA',
    bodyCode: 'CQC',
    standard: CE_2014,
    method: 'STATUTORY',
    announced: false,
    status: 'UNDER_WAY',
    beganOn: '2017-03-06',
    issuedOn: null,
    result: null,
    version: 2,
    ...facts,
  };
}

/** An issued inspection with its outcomes. */
export function issued(
  id: string,
  outcomes: readonly AssessmentOutcome[],
  facts: Partial<InspectionFacts> = {},
): InspectionFacts {
  return inspection(id, {
    status: 'ISSUED',
    issuedOn: '2017-03-20',
    result: 'FAILED',
    version: 5,
    assessments: assessmentsOf(id, outcomes),
    ...facts,
  });
}

type Period = [status: EnforcementStatus, from: string, to: string | null, dueOn?: string];

export function enforcement(
  finding: { id: string; odsCode: string },
  version: number,
  periods: readonly Period[],
  mandates: EnforcementFacts['mandates'] = [],
): EnforcementFacts {
  return {
    findingId: finding.id,
    odsCode: finding.odsCode,
    version,
    periods: periods.map(([status, from, to, dueOn]) => ({
      status,
      from,
      to,
      dueOn: dueOn ?? null,
    })),
    mandates,
  };
}

export const pushLaw = (findings: RunningFindings) => {
  for (const fact of lawFacts()) findings.push('trusts', LAW_RECORDED, fact.id, fact);
};

export const pushOrganisations = (findings: RunningFindings, ...events: OrganisationEvent[]) => {
  for (const event of events) findings.push('trusts', ORGANISATION_RECORDED, event.odsCode, event);
};

export const pushInspections = (findings: RunningFindings, ...events: InspectionFacts[]) => {
  for (const event of events) findings.push('inspections', INSPECTION_RECORDED, event.id, event);
};

export const pushEnforcement = (findings: RunningFindings, ...events: EnforcementFacts[]) => {
  for (const event of events)
    findings.push('remediations', ENFORCEMENT_RECORDED, event.findingId, event);
};
