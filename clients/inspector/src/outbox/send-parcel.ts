import type { Client, OperationResult } from 'urql';
import { withAssessment, withoutEvidence } from '../device/kept-inspection.ts';
import { readFragment } from '../generated/fragment-masking.ts';
import {
  AskToSendFileDocument,
  KeptAssessmentFragmentDoc,
  SendAssessmentsDocument,
  SendBeginningDocument,
  SendFindingDocument,
  SendWithdrawalDocument,
  type SendAssessmentsMutation,
} from '../generated/graphql.ts';
import {
  isAssessment,
  type AssessmentItem,
  type FileItem,
  type Item,
  type WithdrawalItem,
} from './item.ts';
import { NotSent, refusedBy } from './not-sent.ts';
import type { Parcel } from './order.ts';
import { sendFile } from './send-file.ts';
import type { Fate } from './settle.ts';

/**
 * Sends a parcel and says what came of each item in it.
 * @throws NotSent when it is not known what came of it; it is sent again later, under the same keys
 */
export async function sendParcel(client: Client, parcel: Parcel): Promise<readonly Fate[]> {
  const [item] = parcel;
  if (isAssessment(item)) return sendAssessments(client, parcel.filter(isAssessment), item);
  return [await sendOne(client, item)];
}

function sendOne(client: Client, item: Exclude<Item, AssessmentItem>): Promise<Fate> {
  switch (item.kind) {
    case 'BEGINNING':
      return sendBeginning(client, item);
    case 'FILE':
      return sendEvidence(client, item);
    case 'WITHDRAWAL':
      return sendWithdrawal(client, item);
    case 'FINDING':
      return sendFinding(client, item);
  }
}

async function sendAssessments(
  client: Client,
  items: readonly AssessmentItem[],
  { inspectionId, assessedOn }: AssessmentItem,
): Promise<readonly Fate[]> {
  const assessments = items.map(({ key, controlId, expectedVersion, answer }) => ({
    ...answer,
    measurements: [...answer.measurements],
    controlId,
    expectedVersion,
    idempotencyKey: key,
  }));
  const input = { inspectionId, assessedOn, assessments, idempotencyKey: crypto.randomUUID() };
  const answer = answered(await client.mutation(SendAssessmentsDocument, { input }).toPromise());
  if ('refusal' in answer) return items.map(() => answer.refusal);
  const { results, errors, inspection } = answer.data.recordAssessments;
  if (results.length === 0) return items.map(() => refusedBy(errors));
  return results.map((result) => fateOf(result, inspection));
}

type Results = SendAssessmentsMutation['recordAssessments'];

function fateOf(
  { status, errors, assessment }: Results['results'][number],
  inspection: Results['inspection'],
): Fate {
  const recorded = readFragment(KeptAssessmentFragmentDoc, assessment) ?? null;
  const problems = errors.map(({ message }) => message);
  switch (status) {
    case 'CONFLICT':
      return { state: 'CONFLICT', problems, recorded };
    case 'REJECTED':
      return { state: 'REFUSED', problems };
    case 'RECORDED':
    case 'UNCHANGED':
      return {
        state: 'TAKEN',
        change: (kept) => {
          const { status: now = kept.status, version = kept.version } = inspection ?? {};
          const changed = { ...kept, status: now, version };
          return recorded ? withAssessment(changed, recorded) : changed;
        },
      };
  }
}

async function sendBeginning(
  client: Client,
  { inspectionId, beganOn, key }: Extract<Item, { kind: 'BEGINNING' }>,
): Promise<Fate> {
  const input = { inspectionId, beganOn, idempotencyKey: key };
  const answer = answered(await client.mutation(SendBeginningDocument, { input }).toPromise());
  if ('refusal' in answer) return answer.refusal;
  const { errors, inspection } = answer.data.beginInspection;
  if (errors.length > 0 || !inspection) return refusedBy(errors);
  return { state: 'TAKEN', change: (kept) => ({ ...kept, ...inspection }) };
}

async function sendEvidence(client: Client, item: FileItem): Promise<Fate> {
  const { inspectionId, controlId, file, fileName, mediaType, description, key } = item;
  const about = { inspectionId, controlId, fileName, mediaType, description };
  const input = { ...about, size: file.size, idempotencyKey: key };
  const answer = answered(await client.mutation(AskToSendFileDocument, { input }).toPromise());
  if ('refusal' in answer) return answer.refusal;
  const { errors, upload } = answer.data.requestEvidenceUpload;
  if (errors.length > 0 || !upload) return refusedBy(errors);
  return sendFile(upload, item);
}

async function sendWithdrawal(
  client: Client,
  { evidenceId, reason, key }: WithdrawalItem,
): Promise<Fate> {
  const input = { evidenceId, reason, idempotencyKey: key };
  const answer = answered(await client.mutation(SendWithdrawalDocument, { input }).toPromise());
  if ('refusal' in answer) return answer.refusal;
  const { errors, inspection } = answer.data.withdrawEvidence;
  if (errors.length > 0 || !inspection) return refusedBy(errors);
  return {
    state: 'TAKEN',
    change: (kept) => withoutEvidence({ ...kept, ...inspection }, evidenceId),
  };
}

async function sendFinding(
  client: Client,
  { inspectionId, finding, key }: Extract<Item, { kind: 'FINDING' }>,
): Promise<Fate> {
  const input = { ...finding, inspectionId, idempotencyKey: key };
  const answer = answered(await client.mutation(SendFindingDocument, { input }).toPromise());
  if ('refusal' in answer) return answer.refusal;
  const { errors, finding: raised } = answer.data.raiseFinding;
  if (errors.length > 0 || !raised) return refusedBy(errors);
  return {
    state: 'TAKEN',
    change: (kept) => ({ ...kept, findings: kept.findings ? [...kept.findings, raised] : null }),
  };
}

const UNAUTHENTICATED = 'UNAUTHENTICATED';
const MALFORMED = 'BAD_USER_INPUT';

/** The answer, or that Assay cannot read what was sent, which sending again would not change. */
function answered<D>({ data, error }: OperationResult<D>): { data: D } | { refusal: Fate } {
  if (data) return { data };
  if (error?.networkError && !error.response) throw new NotSent('UNREACHABLE');
  const codes = error?.graphQLErrors.map(({ extensions }) => extensions.code) ?? [];
  if (codes.includes(UNAUTHENTICATED)) throw new NotSent('SIGNED_OUT');
  if (!codes.includes(MALFORMED)) throw new NotSent('FAULTY');
  return { refusal: refusedBy(error?.graphQLErrors ?? []) };
}
