import type { WriteTransaction } from '@assay/kit';
import { NoticeRow } from './notice.entity.ts';

/** The notice that an act of a track served, with the power that it relied on; null where it served none. */
export async function noticeBehind(
  { manager }: WriteTransaction,
  noticeId: string | null | undefined,
): Promise<NoticeRow | null> {
  return noticeId == null ? null : manager.findOneBy(NoticeRow, { id: noticeId });
}
