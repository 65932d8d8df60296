import type { WriteTransaction } from '@assay/kit';
import {
  INSPECTION_CHANGED,
  inspectionEvent,
  type InspectionEvent,
} from '../inspection/inspection.event.ts';
import { below } from '../profile/profile.policy.ts';
import type { AddedPublication } from './publication.repository.ts';

/** Tells the feed of each as of an inspection that is issued. */
export function publishAll(tx: WriteTransaction, added: readonly AddedPublication[]): void {
  for (const publication of added)
    tx.emit({
      type: INSPECTION_CHANGED,
      subject: publication.inspectionId,
      data: inspectionEvent.parse(eventOf(publication)),
    });
}

function eventOf({ year, ...publication }: AddedPublication): InspectionEvent {
  const { standard, control } = year;
  const { code, title, version } = standard;
  return {
    id: publication.inspectionId,
    odsCode: publication.odsCode,
    bodyCode: publication.bodyCode,
    standard: { code, title, version, controls: [control] },
    method: 'SELF_ASSESSMENT',
    announced: true,
    status: 'ISSUED',
    plannedFor: publication.publishedOn,
    beganOn: publication.publishedOn,
    issuedOn: publication.publishedOn,
    result: publication.result,
    version: 1,
    assessments: [
      {
        id: publication.assessmentId,
        controlId: control.id,
        reference: control.reference,
        title: control.title,
        subjects: control.subjects,
        outcome: publication.outcome,
        below: below(publication.outcome, 'MET'),
        severity: control.defaultSeverity,
        rationale: publication.rationale,
        findingTitle: publication.findingTitle,
      },
    ],
  };
}
