import { createDataSource, type DatabaseOptions } from '@assay/kit';
import { AlertActNoteRow, AlertActRow, AlertRow } from './alert/alert.entity.ts';
import { ActAttachmentRow, Attachment } from './attachment/attachment.entity.ts';
import { ActNoteRow, ActRow, EnforcementRow } from './enforcement/act.entity.ts';
import { FindingRow } from './finding/finding.entity.ts';
import { migrations } from './migrations/index.ts';
import { NoticeRow } from './notice/notice.entity.ts';
import { Milestone } from './plan/milestone.entity.ts';
import { PreparedAnswerRow } from './prepared/prepared-answer.entity.ts';
import { ReferralRow } from './referral/referral.entity.ts';
import { RemediationRow } from './remediation/remediation.entity.ts';

export const schema = {
  entities: [
    ActAttachmentRow,
    ActNoteRow,
    ActRow,
    AlertActNoteRow,
    AlertActRow,
    AlertRow,
    Attachment,
    EnforcementRow,
    FindingRow,
    Milestone,
    NoticeRow,
    PreparedAnswerRow,
    ReferralRow,
    RemediationRow,
  ],
  migrations,
};

export const connect = (options: Omit<DatabaseOptions, 'entities' | 'migrations'>) =>
  createDataSource({ ...options, ...schema }).initialize();
