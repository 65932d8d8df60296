import { groupBy, isUuid, loaderById, type WriteTransaction } from '@assay/kit';
import { In } from 'typeorm';
import type { ActKind } from '../enforcement/act-kind.ts';
import { isPrepared } from '../enforcement/enforcement.table.ts';
import { PreparedAnswerRow } from './prepared-answer.entity.ts';

/** What the trust's people have prepared, by remediation; nothing for anybody else. */
export const preparedAnswersOf = loaderById<PreparedAnswerRow[]>(async (ids, { work }) => {
  const rows = await work.read((manager) =>
    manager.find(PreparedAnswerRow, {
      where: { remediationId: In(ids.filter(isUuid)) },
      order: { preparedAt: 'ASC', act: 'ASC' },
    }),
  );
  return groupBy(rows, ({ remediationId }) => remediationId);
});

/** Takes away what was prepared of an act on a demand, which is about to be submitted; null when nothing was. */
export async function takePrepared(
  { manager }: WriteTransaction,
  act: ActKind,
  remediationId: string,
): Promise<PreparedAnswerRow | null> {
  if (!isPrepared(act)) return null;
  const prepared = await manager.findOneBy(PreparedAnswerRow, { remediationId, act });
  if (prepared) await manager.delete(PreparedAnswerRow, { remediationId, act });
  return prepared;
}
