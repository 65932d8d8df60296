import { randomUUID } from 'node:crypto';
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
import { eventually, type RunningAssay } from './assay.ts';

const extract = [
  '"ZT001","NORTHMOOR NHS TRUST (FICTIONAL)","Y60","QGH","1 HIGH STREET","","","NORTHMOOR","","ZZ1 1ZZ","20010401","","","","","","","","","","","1","","F","","",""',
  '"ZT002","SOUTHMOOR NHS FOUNDATION TRUST (FICTIONAL)","Y56","QMF","2 HIGH STREET","","","SOUTHMOOR","","ZZ2 2ZZ","20050401","","","","","","","","","","","1","","H","","",""',
].join('\r\n');

export const hostileTitle = '<img src=x onerror="window.stolen = 1"><script>stolen = 2</script>';
const urgentFindings = 28;

const key = () => ({ idempotencyKey: randomUUID() });

async function begin(
  assay: RunningAssay,
  persona: string,
  input: { odsCode: string; standard: string; plannedFor: string },
): Promise<string> {
  const planned = await assay.ask(persona, PlanInspectionDocument, {
    input: { ...input, method: 'CONSENT', announced: true, ...key() },
  });
  const inspectionId = planned.data.planInspection.inspection?.id ?? '';
  await assay.ask(persona, BeginInspectionDocument, {
    input: { inspectionId, beganOn: input.plannedFor, ...key() },
  });
  return inspectionId;
}

/** Two failings at Northmoor, which NHS Digital found in March 2017. */
async function inspectNorthmoor(assay: RunningAssay): Promise<void> {
  const visit = { odsCode: 'ZT001', standard: 'CE-2014', plannedFor: '2017-03-06' };
  const inspectionId = await begin(assay, 'nhsd-inspector', visit);
  const { data } = await assay.ask('nhsd-inspector', StandardDocument, { code: 'CE-2014' });
  const recorded = await assay.ask('nhsd-inspector', RecordAssessmentsDocument, {
    input: {
      inspectionId,
      ...key(),
      assessments: (data.standard?.controls ?? []).map(({ id, reference }) => ({
        controlId: id,
        outcome: ['CE2', 'CE5'].includes(reference) ? ('NOT_MET' as const) : ('MET' as const),
        rationale: 'Seen on site.',
      })),
    },
  });
  const expectedVersion = recorded.data.recordAssessments.inspection?.version ?? 0;
  await assay.ask('nhsd-lead', IssueInspectionDocument, {
    input: { inspectionId, issuedOn: '2017-03-20', expectedVersion, ...key() },
  });
}

/** So many failings at Southmoor, which the CQC found in April 2017, that the register has two pages. */
async function inspectSouthmoor(assay: RunningAssay): Promise<void> {
  const visit = { odsCode: 'ZT002', standard: 'NDG-2016', plannedFor: '2017-04-03' };
  const inspectionId = await begin(assay, 'cqc-inspector', visit);
  for (let i = 0; i < urgentFindings; i += 1)
    await assay.ask('cqc-inspector', RaiseFindingDocument, {
      input: {
        odsCode: 'ZT002',
        inspectionId,
        controlId: 'NDG-2016/NDG8',
        severity: i % 2 === 0 ? 'LOW' : 'HIGH',
        title: i === 0 ? hostileTitle : `Unsupported system ${String(i)}`,
        detail: hostileTitle,
        urgent: true,
        raisedOn: '2017-04-03',
        ...key(),
      },
    });
}

/** A register of thirty findings at two fictional trusts. */
export async function fillRegister(assay: RunningAssay): Promise<void> {
  await assay.ask('administrator', ImportOrganisationsDocument, {
    input: { csv: extract, ...key() },
  });
  await Promise.all([inspectNorthmoor(assay), inspectSouthmoor(assay)]);
  const { data } = await eventually(
    () => assay.ask('dhsc-officer', RegisterDocument, { first: 1 }),
    (answer) => answer.data.findings.totalCount === urgentFindings + 2,
  );
  if (data.findings.totalCount !== urgentFindings + 2) throw new Error('the register is not full');
}
