import {
  BeginInspectionDocument,
  ImportOrganisationsDocument,
  IssueInspectionDocument,
  PlanInspectionDocument,
  RaiseFindingDocument,
  RecordAssessmentsDocument,
  RegisterDocument,
  StandardDocument,
} from '@assay/client';
import { act, hostileText, twoTrusts } from './acts.ts';
import { eventually, type RunningAssay } from './assay.ts';

const urgentFindings = 28;

async function begin(
  assay: RunningAssay,
  persona: string,
  input: { odsCode: string; standard: string; plannedFor: string },
): Promise<string> {
  const planned = await act(assay, persona, PlanInspectionDocument, {
    ...input,
    method: 'CONSENT',
    announced: true,
  });
  const inspectionId = planned.planInspection.inspection?.id ?? '';
  await act(assay, persona, BeginInspectionDocument, { inspectionId, beganOn: input.plannedFor });
  return inspectionId;
}

/** Two failings at Northmoor, which NHS Digital found in March 2017. */
async function inspectNorthmoor(assay: RunningAssay): Promise<void> {
  const visit = { odsCode: 'ZT001', standard: 'CE-2014', plannedFor: '2017-03-06' };
  const inspectionId = await begin(assay, 'nhsd-inspector', visit);
  const { data } = await assay.ask('nhsd-inspector', StandardDocument, { code: 'CE-2014' });
  const recorded = await act(assay, 'nhsd-inspector', RecordAssessmentsDocument, {
    inspectionId,
    assessments: (data.standard?.controls ?? []).map(({ id, reference }) => ({
      controlId: id,
      outcome: ['CE2', 'CE5'].includes(reference) ? ('NOT_MET' as const) : ('MET' as const),
      rationale: 'Seen on site.',
    })),
  });
  const expectedVersion = recorded.recordAssessments.inspection?.version ?? 0;
  const issuedOn = '2017-03-20';
  await act(assay, 'nhsd-lead', IssueInspectionDocument, {
    inspectionId,
    issuedOn,
    expectedVersion,
  });
}

/** So many failings at Southmoor, which the CQC found in April 2017, that the register has two pages. */
async function inspectSouthmoor(assay: RunningAssay): Promise<void> {
  const visit = { odsCode: 'ZT002', standard: 'NDG-2016', plannedFor: '2017-04-03' };
  const inspectionId = await begin(assay, 'cqc-inspector', visit);
  for (let i = 0; i < urgentFindings; i += 1)
    await act(assay, 'cqc-inspector', RaiseFindingDocument, {
      odsCode: 'ZT002',
      inspectionId,
      controlId: 'NDG-2016/NDG8',
      severity: i % 2 === 0 ? 'LOW' : 'HIGH',
      title: i === 0 ? hostileText : `Unsupported system ${String(i)}`,
      detail: hostileText,
      urgent: true,
      raisedOn: '2017-04-03',
    });
}

/** A register of thirty findings at two fictional trusts. */
export async function fillRegister(assay: RunningAssay): Promise<void> {
  await act(assay, 'administrator', ImportOrganisationsDocument, { csv: twoTrusts });
  await Promise.all([inspectNorthmoor(assay), inspectSouthmoor(assay)]);
  const { data } = await eventually(
    () => assay.ask('dhsc-officer', RegisterDocument, { first: 1 }),
    (answer) => answer.data.findings.totalCount === urgentFindings + 2,
  );
  if (data.findings.totalCount !== urgentFindings + 2) throw new Error('the register is not full');
}
