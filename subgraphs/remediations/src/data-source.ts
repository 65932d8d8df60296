import { createDataSource, type DatabaseOptions } from '@assay/kit';
import { AlertActNoteRow, AlertActRow, AlertRow } from './alert/alert.entity.ts';
import { ActNoteRow, ActRow, EnforcementRow } from './enforcement/act.entity.ts';
import { FindingRow } from './finding/finding.entity.ts';
import { migrations } from './migrations/index.ts';
import { PreparedEvidenceRow, RemediationRow } from './remediation/remediation.entity.ts';

export const schema = {
  entities: [
    ActNoteRow,
    ActRow,
    AlertActNoteRow,
    AlertActRow,
    AlertRow,
    EnforcementRow,
    FindingRow,
    PreparedEvidenceRow,
    RemediationRow,
  ],
  migrations,
};

export const connect = (options: Omit<DatabaseOptions, 'entities' | 'migrations'>) =>
  createDataSource({ ...options, ...schema }).initialize();
