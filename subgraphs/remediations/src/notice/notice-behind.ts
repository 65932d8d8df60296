import type { StepAt } from '../remediation/take-step.ts';
import { NoticeRow } from './notice.entity.ts';

/** The notice that an act of a track served, with the power that it relied on; null where it served none. */
export async function noticeBehind(
  { tx }: StepAt,
  noticeId: string | null | undefined,
): Promise<NoticeRow | null> {
  return noticeId == null ? null : tx.manager.findOneBy(NoticeRow, { id: noticeId });
}
