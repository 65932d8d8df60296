import type { NewEvent } from '@assay/kit';
import type { AlertRow } from './alert.entity.ts';

export const ALERT_MANDATED = 'assay.remediations.alert-mandate.v1';

/** Asks that no answer to an alert become a finding of this id, on which its mandate then rests. */
export function alertMandateEvent(
  alert: Pick<AlertRow, 'id' | 'reference' | 'severity' | 'subjects'>,
  mandate: {
    readonly findingId: string;
    readonly odsCode: string;
    readonly bodyCode: string;
    readonly actedOn: string;
  },
): NewEvent {
  const { id, reference, severity, subjects } = alert;
  return {
    type: ALERT_MANDATED,
    subject: mandate.findingId,
    data: { ...mandate, alert: { id, reference, severity, subjects } },
  };
}
