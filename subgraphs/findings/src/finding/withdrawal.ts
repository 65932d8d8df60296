import type { WriteTransaction } from '@assay/kit';
import { endWithdrawn } from '../register/enforcement-copy.ts';
import { FindingDetail } from './finding-detail.entity.ts';
import { FindingRecord } from './finding.entity.ts';
import { findingRecorded } from './finding.event.ts';

/** Withdraws a finding that stands, and tells the feed where it was issued; false when it has changed since it was read. */
export async function recordWithdrawal(
  tx: WriteTransaction,
  finding: FindingRecord,
  withdrawnOn: string,
  withdrawalReason: string,
): Promise<boolean> {
  const { id, version } = finding;
  const change = { withdrawnOn, version: version + 1 };
  const { affected } = await tx.manager.update(FindingRecord, { id, version }, change);
  if (affected !== 1) return false;
  await tx.manager.update(FindingDetail, { findingId: id }, { withdrawalReason });
  await endWithdrawn(tx, [id]);
  Object.assign(finding, change);
  if (finding.issuedOn !== null) tx.emit(findingRecorded(finding));
  return true;
}
