import {
  BeginInspectionDocument,
  DraftReportDocument,
  ImportOrganisationsDocument,
  IssueInspectionDocument,
  MandateRemediationDocument,
  PlanInspectionDocument,
  RaiseFindingDocument,
  RecommendRemediationDocument,
  RecordAssessmentsDocument,
  RegisterDocument,
  SendForAccuracyCheckDocument,
  StandardDocument,
} from '@assay/client';
import { act, hostileText, mutate, trustsOf } from './acts.ts';
import { eventually, type RunningAssay } from './assay.ts';

export const inheritedTitle = 'Servers without an owner';
export const alertTitle = 'Remote code execution in a file sharing protocol';

/** An inspection of ZT001 under way, every control recorded; those named are not met. */
async function inspect(
  assay: RunningAssay,
  { by, standard, on, failing }: { by: string; standard: string; on: string; failing: string[] },
): Promise<{ inspectionId: string; version: number }> {
  const planned = await act(assay, by, PlanInspectionDocument, {
    odsCode: 'ZT001',
    standard,
    plannedFor: on,
    method: 'CONSENT',
    announced: true,
  });
  const inspectionId = planned.planInspection.inspection?.id ?? '';
  await act(assay, by, BeginInspectionDocument, { inspectionId, beganOn: on });
  const { data } = await assay.ask(by, StandardDocument, { code: standard });
  const recorded = await act(assay, by, RecordAssessmentsDocument, {
    inspectionId,
    assessments: (data.standard?.controls ?? []).map(({ id, reference }) => ({
      controlId: id,
      outcome: failing.includes(reference) ? ('NOT_MET' as const) : ('MET' as const),
      rationale: `Seen on site of ${reference}.`,
    })),
  });
  return { inspectionId, version: recorded.recordAssessments.inspection?.version ?? 0 };
}

async function issueTwoFailings(assay: RunningAssay): Promise<void> {
  const { inspectionId, version } = await inspect(assay, {
    by: 'nhsd-inspector',
    standard: 'CE-2014',
    on: '2017-03-06',
    failing: ['CE2', 'CE5'],
  });
  await act(assay, 'nhsd-lead', IssueInspectionDocument, {
    inspectionId,
    issuedOn: '2017-03-20',
    expectedVersion: version,
  });
}

async function sendDraft(assay: RunningAssay): Promise<void> {
  const { inspectionId } = await inspect(assay, {
    by: 'cqc-inspector',
    standard: 'NDG-2016',
    on: '2017-04-03',
    failing: ['NDG8'],
  });
  const draftedOn = '2017-04-10';
  await act(assay, 'cqc-inspector', DraftReportDocument, { inspectionId, draftedOn });
  await act(assay, 'cqc-inspector', SendForAccuracyCheckDocument, {
    inspectionId,
    dispatchedOn: draftedOn,
  });
}

async function raiseHostile(assay: RunningAssay): Promise<void> {
  await act(assay, 'cqc-inspector', RaiseFindingDocument, {
    odsCode: 'ZT001',
    severity: 'LOW',
    title: hostileText,
    detail: hostileText,
    subjects: ['NETWORK_AND_INFORMATION_SYSTEMS'],
    urgent: true,
    raisedOn: '2018-05-20',
  });
}

/** The ids of the trust's findings by their titles, once there are three. */
async function findingsByTitle(assay: RunningAssay): Promise<(start: string) => string> {
  const { data } = await eventually(
    () =>
      assay.ask('dhsc-officer', RegisterDocument, { filter: { odsCodes: ['ZT001'] }, first: 10 }),
    (answer) => answer.data.findings.totalCount === 3,
  );
  const { nodes } = data.findings;
  return (start) => {
    const found = nodes.find(({ title }) => title.startsWith(start));
    if (!found) throw new Error(`no finding ${start}`);
    return found.id;
  };
}

/** What bodies ask: two enforcement notices, one of them long overdue, a recommendation, and what one intends. */
async function demand(assay: RunningAssay): Promise<void> {
  const idOf = await findingsByTitle(assay);
  const notice = {
    contravention: 'Regulation 10(1).',
    requirement: 'Install the updates.',
    actedOn: '2018-06-04',
  };
  for (const [title, dueOn] of [
    ['CE5', '2018-12-31'],
    ['CE2', '2099-12-31'],
  ] as const)
    await act(assay, 'dhsc-officer', MandateRemediationDocument, {
      findingId: idOf(title),
      ...notice,
      dueOn,
    });
  await act(assay, 'cqc-lead', RecommendRemediationDocument, {
    findingId: idOf('<img'),
    requirement: hostileText,
    actedOn: '2018-06-05',
  });
  await mutate(assay, 'dhsc-officer', 'serveNoticeOfIntent', {
    contravention: 'Regulation 10(2).',
    dispatchedOn: '2021-02-01',
    method: 'ELECTRONIC',
    representationsBy: '2099-03-01',
    requirements: [{ findingId: idOf('<img'), requirement: 'Isolate the system.' }],
  });
}

/** What NHS Digital, since dissolved, recommended to ZT003, which has since merged into ZT001. */
async function inherit(assay: RunningAssay): Promise<void> {
  const raised = await act(assay, 'nhsd-inspector', RaiseFindingDocument, {
    odsCode: 'ZT003',
    severity: 'MEDIUM',
    title: inheritedTitle,
    detail: 'Nobody patches them.',
    subjects: ['NETWORK_AND_INFORMATION_SYSTEMS'],
    urgent: true,
    raisedOn: '2018-05-20',
  });
  await act(assay, 'nhsd-lead', RecommendRemediationDocument, {
    findingId: raised.raiseFinding.finding?.id ?? '',
    requirement: 'Name an owner.',
    actedOn: '2018-06-05',
  });
  await mutate(assay, 'administrator', 'recordSuccession', {
    odsCode: 'ZT003',
    successorCode: 'ZT001',
    effectiveOn: '2020-04-01',
  });
}

/** A trust of which bodies ask all that they can ask. */
export async function fillTrust(assay: RunningAssay): Promise<void> {
  await act(assay, 'administrator', ImportOrganisationsDocument, {
    csv: trustsOf('ZT001', 'ZT002', 'ZT003'),
    asAt: '2016-09-01',
  });
  await Promise.all([issueTwoFailings(assay), sendDraft(assay), raiseHostile(assay)]);
  await demand(assay);
  await inherit(assay);
  await mutate(assay, 'nhsd-lead', 'issueAlert', {
    title: alertTitle,
    text: 'Apply the update.',
    severity: 'CRITICAL',
    subjects: ['NETWORK_AND_INFORMATION_SYSTEMS'],
    kinds: ['NHS_TRUST'],
    issuedAt: '2018-06-01T09:00:00.000Z',
  });
}
