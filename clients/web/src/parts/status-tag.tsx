import type { EnforcementStatus, Severity } from '@assay/client';
import { Tag } from 'nhsuk-react-components';
import type { ComponentProps } from 'react';
import { severityLabels, statusLabels } from '../labels.ts';

type Colour = ComponentProps<typeof Tag>['modifier'];

const statusColours: Partial<Record<EnforcementStatus, Colour>> = {
  PENALISED: 'red',
  OVERDUE: 'red',
  NOTICE_SERVED: 'orange',
  MANDATED: 'blue',
  EVIDENCE_SUBMITTED: 'purple',
  REFERRED: 'yellow',
  ADVISED: 'yellow',
  REMEDIED: 'green',
};

const severityColours: Partial<Record<Severity, Colour>> = { CRITICAL: 'red', HIGH: 'orange' };

export const StatusTag = ({ status }: { status: EnforcementStatus }) => (
  <Tag modifier={statusColours[status] ?? 'grey'}>{statusLabels[status]}</Tag>
);

export const SeverityTag = ({ severity }: { severity: Severity }) => (
  <Tag modifier={severityColours[severity] ?? 'grey'}>{severityLabels[severity]}</Tag>
);
