import {
  checkStepDay,
  isUuid,
  londonDay,
  Problems,
  readBodies,
  Rejection,
  type RequestContext,
  type Viewer,
  type WriteTransaction,
} from '@assay/kit';
import { FindingRecord } from './finding.entity.ts';
import type { WithdrawFindingInput } from './finding.inputs.ts';
import { checkMayWithdraw, checkMayWithdrawThis } from './finding.policy.ts';
import { recordWithdrawal } from './withdrawal.ts';

/**
 * Withdraws a finding; gives its id.
 * @throws Rejection with every problem of the input.
 */
export async function withdrawFinding(
  { viewer, work }: RequestContext,
  input: WithdrawFindingInput,
): Promise<string> {
  checkMayWithdraw(viewer);
  return work.write((tx) =>
    tx.once({ mutation: 'withdrawFinding', input }, () => withdraw(tx, viewer, input)),
  );
}

async function withdraw(
  tx: WriteTransaction,
  viewer: Viewer,
  input: WithdrawFindingInput,
): Promise<string> {
  const finding = await find(tx, input.findingId);
  const withdrawnOn = input.withdrawnOn ?? londonDay(tx.recordedAt);
  const bodies = await readBodies(tx.manager);
  checkMayWithdrawThis(viewer, finding, input.findingId, { bodies, on: withdrawnOn });
  checkVersion(finding, input.expectedVersion ?? finding.version);
  checkWithdrawal(finding, withdrawnOn);
  if (!(await recordWithdrawal(tx, finding, withdrawnOn, input.reason.trim())))
    throw stale(finding.reference, 'a later one', finding.version);
  return finding.id;
}

async function find({ manager }: WriteTransaction, id: string): Promise<FindingRecord | null> {
  return isUuid(id) ? manager.getRepository(FindingRecord).findOneBy({ id }) : null;
}

function checkVersion({ reference, version }: FindingRecord, expected: number): void {
  if (version !== expected) throw stale(reference, String(version), expected);
}

function stale(reference: string, current: string, expected: number): Rejection {
  return Rejection.because(
    'STALE_VERSION',
    `${reference} is at version ${current}, not ${String(expected)}: read it again before you withdraw it.`,
    'expectedVersion',
  );
}

function checkWithdrawal(
  { reference, raisedOn, issuedOn, withdrawnOn: already }: FindingRecord,
  withdrawnOn: string,
): void {
  if (already !== null)
    throw Rejection.because('WRONG_STATE', `${reference} is withdrawn already.`, 'findingId');
  const problems = new Problems();
  checkStepDay(
    problems,
    withdrawnOn,
    'withdrawnOn',
    issuedOn === null
      ? { day: raisedOn, what: 'the raising' }
      : { day: issuedOn, what: 'the issue' },
  );
  problems.rejectIfAny();
}
