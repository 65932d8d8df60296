import {
  addDays,
  assembleLaw,
  compellability,
  compellingPowers,
  EnforcementStatus,
  type OrganisationKind,
  Severity,
  type PowerSubject,
} from '@assay/kit';
import {
  enforcement,
  issued,
  NORTH,
  organisation,
  pushEnforcement,
  pushInspections,
  pushLaw,
  pushOrganisations,
} from './facts.ts';
import { lawFacts } from './law.ts';
import type { RunningFindings } from './start-findings.ts';

const TRUSTS = [
  organisation('RAA', { name: 'ALPHA INFIRMARY' }),
  organisation('RBB', { name: 'Beta Hospitals', region: NORTH }),
  organisation('RCC', {
    name: 'Care of the North',
    region: NORTH,
    kinds: [
      { kind: 'NHS_TRUST', from: null, to: '2018-01-01' },
      { kind: 'NHS_FOUNDATION_TRUST', from: '2018-01-01', to: null },
    ],
  }),
  organisation('RDD', { name: 'beta hospitals', region: null }),
];

const SETS: PowerSubject[][] = [
  ['NETWORK_AND_INFORMATION_SYSTEMS'],
  ['PERSONAL_DATA'],
  ['NETWORK_AND_INFORMATION_SYSTEMS', 'PERSONAL_DATA'],
  ['QUALITY_OF_CARE'],
  ['GENERAL'],
];
const DEADLINES = ['2017-09-01', '2017-10-01', '2018-06-30'];
const BODIES = ['CQC', 'NHSD'];
const CONTROLS = ['CE1', 'CE2', 'CE3'] as const;

/** A finding as the tests expect to find it, as of one day. */
export interface Expected {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly odsCode: string;
  readonly trustName: string;
  readonly region: string | null;
  readonly kind: string | null;
  readonly standard: string;
  readonly control: string;
  readonly severity: Severity;
  readonly raisedBy: string;
  readonly raisedOn: string;
  readonly issuedOn: string;
  readonly status: EnforcementStatus;
  readonly dueOn: string | null;
  readonly mandatedBy: readonly string[];
  readonly compellability: string;
  readonly compellableBy: readonly string[];
}

interface Planned {
  readonly assessmentId: string;
  readonly odsCode: string;
  readonly raisedBy: string;
  readonly issuedOn: string;
  readonly standard: string;
  readonly control: string;
  readonly title: string;
  readonly severity: Severity;
  readonly subjects: PowerSubject[];
  readonly mandatedFrom: string | null;
  readonly dueOn: string;
}

const pick = <T>(items: readonly T[], i: number): T => items[i % items.length]!;

/** Inspections whose findings differ in every way that the register knows. */
function plan(): { inspections: ReturnType<typeof issued>[]; planned: Planned[] } {
  const planned: Planned[] = [];
  const inspections = Array.from({ length: 12 }, (_, i) => {
    const trust = pick(TRUSTS, i);
    const standard = i % 3 === 2 ? 'NDG-2016' : 'CE-2014';
    const issuedOn = `2017-0${String((i % 5) + 3)}-20`;
    const inspection = issued(
      `inspection-${String(i)}`,
      CONTROLS.map((control, j) => ({ control, severity: pick(Object.values(Severity), i + j) })),
      { odsCode: trust.odsCode, bodyCode: pick(BODIES, i >> 1), issuedOn },
    );
    inspection.standard = { ...inspection.standard, code: standard };
    inspection.assessments!.forEach((assessment, j) => {
      assessment.controlId = `${standard}/${assessment.reference}`;
      assessment.subjects = pick(SETS, i * 2 + j);
      planned.push({
        assessmentId: assessment.id,
        odsCode: trust.odsCode,
        raisedBy: inspection.bodyCode,
        issuedOn,
        standard,
        control: assessment.controlId,
        title: `${assessment.reference} ${assessment.title}: not met`,
        severity: assessment.severity!,
        subjects: assessment.subjects,
        mandatedFrom: (i + j) % 3 === 0 ? '2017-08-01' : null,
        dueOn: pick(DEADLINES, i + 2 * j),
      });
    });
    return inspection;
  });
  return { inspections, planned };
}

/** Fills a subgraph through its feeds; gives what it should then show on any day. */
export async function fillRegister(
  findings: RunningFindings,
): Promise<(day: string) => Expected[]> {
  const { inspections, planned } = plan();
  pushLaw(findings);
  pushOrganisations(findings, ...TRUSTS);
  pushInspections(findings, ...inspections);
  await findings.settled();
  const rows = await findings.database.asSuperuser<{
    id: string;
    reference: string;
    assessment_id: string;
  }>('select id, reference, assessment_id from findings');
  const made = planned.map((p) => ({
    ...p,
    ...rows.find((row) => row.assessment_id === p.assessmentId)!,
  }));
  for (const m of made.filter(({ mandatedFrom }) => mandatedFrom !== null))
    pushEnforcement(
      findings,
      enforcement(
        m,
        1,
        [
          ['UNADDRESSED', m.issuedOn, '2017-08-01'],
          ['MANDATED', '2017-08-01', addDays(m.dueOn, 1), m.dueOn],
          ['OVERDUE', addDays(m.dueOn, 1), null, m.dueOn],
        ],
        [{ bodyCode: 'DHSC', from: '2017-08-01', to: null }],
      ),
    );
  await findings.settled();
  return (day) => made.filter((m) => m.issuedOn <= day).map((m) => expectedOn(m, day));
}

function expectedOn(m: Planned & { id: string; reference: string }, day: string): Expected {
  const trust = TRUSTS.find(({ odsCode }) => odsCode === m.odsCode)!;
  const kind = trust.kinds.find((k) => (k.from ?? '') <= day && (k.to ?? '9') > day)?.kind ?? null;
  const situation = { kind: kind as OrganisationKind | null, on: day, subjects: m.subjects };
  const law = assembleLaw(lawFacts());
  const mandated = m.mandatedFrom !== null && m.mandatedFrom <= day;
  const open = day <= m.dueOn ? 'MANDATED' : 'OVERDUE';
  return {
    id: m.id,
    reference: m.reference,
    title: m.title,
    odsCode: m.odsCode,
    trustName: trust.name,
    region: trust.region?.code ?? null,
    kind,
    standard: m.standard,
    control: m.control,
    severity: m.severity,
    raisedBy: m.raisedBy,
    raisedOn: m.issuedOn,
    issuedOn: m.issuedOn,
    status: mandated ? open : 'UNADDRESSED',
    dueOn: mandated ? m.dueOn : null,
    mandatedBy: mandated ? ['DHSC'] : [],
    compellability: compellability(law, situation),
    compellableBy: [
      ...new Set(compellingPowers(law, situation).map((power) => power.bodyCode)),
    ].sort(),
  };
}

const severities = Object.values(Severity);
const statuses = Object.values(EnforcementStatus);
const compare = <T>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);

/** The order of the contract, over the plain objects. */
export function inOrderOf(field: string, direction: string): (a: Expected, b: Expected) => number {
  const sign = direction === 'ASC' ? 1 : -1;
  const byField: Record<string, (a: Expected, b: Expected) => number> = {
    DUE_ON: (a, b) => {
      if (a.dueOn === null || b.dueOn === null)
        return sign * (Number(a.dueOn === null) - Number(b.dueOn === null));
      return compare(a.dueOn, b.dueOn);
    },
    SEVERITY: (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
    RAISED_ON: (a, b) => compare(a.raisedOn, b.raisedOn),
    STATUS: (a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status),
    TRUST: (a, b) =>
      compare(a.trustName.toLowerCase(), b.trustName.toLowerCase()) ||
      compare(a.odsCode, b.odsCode),
  };
  return (a, b) => sign * (byField[field]!(a, b) || compare(a.id, b.id));
}
