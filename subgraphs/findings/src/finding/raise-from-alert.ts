import { PowerSubject, readOrganisation, Severity, type FeedHandlers } from '@assay/kit';
import { z } from 'zod';
import { addFindings } from './finding.repository.ts';
import { inOrder } from './subjects.ts';

export const ALERT_MANDATED = 'assay.remediations.alert-mandate.v1';

/** A body turns an unanswered alert into a mandate, which needs a finding of this id to rest on. */
export const alertMandateEvent = z.object({
  findingId: z.uuid(),
  odsCode: z.string(),
  bodyCode: z.string(),
  actedOn: z.iso.date(),
  alert: z.object({
    id: z.uuid(),
    reference: z.string(),
    severity: z.enum(Severity),
    subjects: z.array(z.enum(PowerSubject)).min(1),
  }),
});

export const alertHandlers: FeedHandlers = {
  [ALERT_MANDATED]: async (tx, event) => {
    const { findingId, odsCode, bodyCode, actedOn, alert } = alertMandateEvent.parse(event.data);
    if (!(await readOrganisation(tx.manager, odsCode)))
      throw new Error(`alert ${alert.id} addressed ${odsCode}, which is not known here yet`);
    await addFindings(tx, [
      {
        id: findingId,
        odsCode,
        raisedBy: bodyCode,
        inspectionId: null,
        assessmentId: null,
        standardCode: null,
        controlId: null,
        controlReference: null,
        controlTitle: null,
        title: `No answer to alert ${alert.reference}`,
        detail: `The trust did not say in time whether alert ${alert.reference} applies to it.`,
        severity: alert.severity,
        subjects: inOrder(alert.subjects),
        raisedOn: actedOn,
        issuedOn: actedOn,
        correction: 0,
        recurrenceOf: null,
      },
    ]);
  },
};
