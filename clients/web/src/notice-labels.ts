import type { NoticeKind, NoticeStanding } from '@assay/client';

export const noticeKindLabels: Readonly<Record<NoticeKind, string>> = {
  INTENT: 'Notice of intent',
  BINDING: 'Binding notice',
  PENALTY_INTENT: 'Notice of intent of a penalty',
  PENALTY: 'Penalty notice',
};

export const noticeStandingLabels: Readonly<Record<NoticeStanding, string>> = {
  INTENDED: 'Intended',
  SERVED: 'Stands',
  APPEALED: 'Under appeal',
  ENDED: 'Ended',
};
