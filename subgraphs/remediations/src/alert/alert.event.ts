import type { NewEvent } from '@assay/kit';
import type { AlertRow } from './alert.entity.ts';
import type { AlertStanding } from './alert.fold.ts';

export const ALERT_RESPONSE_RECORDED = 'assay.remediations.alert-response.v1';

/** Tells where one trust stands with an alert by its acts; from `dueAt` on, a stage with a deadline reads OVERDUE. */
export function alertResponseEvent(
  alert: Pick<AlertRow, 'id' | 'reference' | 'title' | 'severity' | 'issuedBy' | 'issuedAt'>,
  { id, odsCode }: { readonly id: string; readonly odsCode: string },
  { stage, since, dueAt, acknowledgedAt }: AlertStanding,
): NewEvent {
  return {
    type: ALERT_RESPONSE_RECORDED,
    subject: id,
    data: {
      responseId: id,
      odsCode,
      alert: {
        id: alert.id,
        reference: alert.reference,
        title: alert.title,
        severity: alert.severity,
        issuedBy: alert.issuedBy,
        issuedAt: alert.issuedAt,
      },
      stage,
      since,
      dueAt,
      acknowledgedAt,
    },
  };
}
