import type { WriteTransaction } from '@assay/kit';
import { enforcementEvent } from '../enforcement/enforcement.event.ts';
import { readRecord } from '../enforcement/enforcement.record.ts';

/** Lets a finding follow the mergers of its trust as its acts now have it, and tells the feed where it stands. */
export async function tellStanding(tx: WriteTransaction, findingId: string): Promise<void> {
  const record = await readRecord(tx.manager, findingId);
  if (!record) return;
  const trusts = record.answering.map(({ odsCode }) => odsCode);
  if (trusts.join() !== record.finding.trusts.join())
    await tx.manager.query('select pass_finding($1, $2)', [findingId, trusts]);
  tx.emit(enforcementEvent(record));
}
