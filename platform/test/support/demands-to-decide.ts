import {
  FindingDocument,
  MandateRemediationDocument,
  RegisterDocument,
  SendFileDocument,
} from '@assay/client';
import { act, mutate } from './acts.ts';
import type { RunningAssay } from './assay.ts';

const officer = 'dhsc-officer';
const trust = 'trust-zt002';
const contravention = 'Regulation 10(1).';
const sent = { contravention, method: 'ELECTRONIC' };

/** Findings, by their ids, whose next step is the body's. */
export interface ToDecide {
  readonly representations: string;
  readonly appeal: string;
  readonly planToReturn: string;
  readonly planToApprove: string;
  readonly penalty: string;
  readonly referral: string;
}

/** Asks of Southmoor, and answers for it, until a body has to decide; each about a finding of its own. */
export async function askUntilToDecide(assay: RunningAssay): Promise<ToDecide> {
  const { data } = await assay.ask(officer, RegisterDocument, {
    filter: { odsCodes: ['ZT002'], severities: ['LOW'] },
    first: 25,
  });
  const ids = data.findings.nodes
    .filter(({ title }) => title.startsWith('Unsupported'))
    .map(({ id }) => id);
  const [representations, appeal, planToReturn, planToApprove, penalty, referral] = ids;
  if (!representations || !appeal || !planToReturn || !planToApprove || !penalty || !referral)
    throw new Error('there are too few findings');
  await Promise.all([
    makeRepresentations(assay, representations),
    lodgeAppeal(assay, appeal),
    submitPlan(assay, planToReturn),
    submitPlan(assay, planToApprove),
    intendPenalty(assay, penalty),
    mutate(assay, 'cqc-lead', 'referFinding', {
      findingId: referral,
      bodyCode: 'DHSC',
      reason: 'It takes a binding power.',
    }),
  ]);
  return { representations, appeal, planToReturn, planToApprove, penalty, referral };
}

async function makeRepresentations(assay: RunningAssay, findingId: string): Promise<void> {
  await mutate(assay, officer, 'serveNoticeOfIntent', {
    ...sent,
    dispatchedOn: '2024-02-01',
    representationsBy: '2024-02-10',
    requirements: [{ findingId, requirement: 'Isolate the system.' }],
  });
  await mutate(assay, trust, 'makeRepresentations', {
    remediationId: await demandOf(assay, findingId),
    statement: 'The system is switched off already.',
    actedOn: '2024-02-03',
  });
}

/** Serves an enforcement notice, and gives the demand. */
async function serveNotice(assay: RunningAssay, findingId: string): Promise<string> {
  await mutate(assay, officer, 'serveNotice', {
    ...sent,
    dispatchedOn: '2024-02-05',
    requirements: [{ findingId, requirement: 'Isolate the system.', dueOn: '2024-05-05' }],
  });
  return demandOf(assay, findingId);
}

async function intendPenalty(assay: RunningAssay, findingId: string): Promise<void> {
  await mutate(assay, officer, 'serveNoticeOfPenalty', {
    remediationId: await serveNotice(assay, findingId),
    amount: 20_000,
    reason: 'Nothing was done.',
    method: 'ELECTRONIC',
    dispatchedOn: '2024-06-03',
    representationsBy: '2024-06-30',
  });
}

async function lodgeAppeal(assay: RunningAssay, findingId: string): Promise<void> {
  await mutate(assay, trust, 'lodgeAppeal', {
    remediationId: await serveNotice(assay, findingId),
    grounds: 'It is not connected to anything.',
    actedOn: '2024-02-20',
  });
}

async function submitPlan(assay: RunningAssay, findingId: string): Promise<void> {
  const { mandateRemediation } = await act(assay, officer, MandateRemediationDocument, {
    findingId,
    contravention,
    requirement: 'Isolate the system.',
    actedOn: '2019-01-10',
    dueOn: '2019-06-30',
  });
  await mutate(assay, trust, 'submitPlan', {
    remediationId: mandateRemediation.remediation?.id,
    statement: 'It will be replaced.',
    actedOn: '2019-01-20',
    attachmentIds: [await sendFile(assay)],
    milestones: [{ title: 'Buy another.', dueOn: '2019-05-31', owner: 'Head of IT' }],
  });
}

/** Sends a file for the trust, and gives its id. */
async function sendFile(assay: RunningAssay): Promise<string> {
  const text = 'One server, 900 pounds.';
  const { result } = await act(assay, trust, SendFileDocument, {
    fileName: 'quotation.txt',
    mediaType: 'text/plain',
    size: text.length,
  });
  const { attachmentId, upload } = result;
  if (!upload || !attachmentId) throw new Error('the file is not taken');
  const { url, method, headers } = upload;
  const { ok } = await fetch(url, {
    method,
    headers: headers.map(({ name, value }): [string, string] => [name, value]),
    body: text,
  });
  if (!ok) throw new Error('the file was not sent');
  return attachmentId;
}

async function demandOf(assay: RunningAssay, id: string): Promise<string> {
  const { data } = await assay.ask(officer, FindingDocument, { id });
  const [demand] = data.finding?.enforcement?.remediations ?? [];
  if (!demand) throw new Error('nothing is asked about the finding');
  return demand.id;
}
