import { PowerSubject, Severity } from '@assay/kit';
import { z } from 'zod';
import type { FindingRecord } from './finding.entity.ts';

export const FINDING_RECORDED = 'assay.findings.finding.v1';

const day = z.iso.date();

/** What the feed tells when a finding is issued, stated anew or withdrawn; its detail never travels. */
export const findingEvent = z.object({
  id: z.uuid(),
  reference: z.string(),
  /** The trust that answers for it. */
  odsCode: z.string(),
  foundAt: z.string(),
  raisedBy: z.string(),
  title: z.string(),
  severity: z.enum(Severity),
  subjects: z.array(z.enum(PowerSubject)).min(1),
  controlId: z.string().nullable(),
  inspectionId: z.string().nullable(),
  raisedOn: day,
  issuedOn: day,
  /** The instant at which the issue was recorded. */
  issuedAt: z.iso.datetime(),
  withdrawnOn: day.nullable(),
  version: z.int(),
});
export type FindingEvent = z.infer<typeof findingEvent>;

/** The event of an issued finding. @throws when it is a draft: drafts leave no feed. */
export function findingRecorded(finding: FindingRecord) {
  const { issuedOn, issuedAt } = finding;
  if (issuedOn === null || issuedAt === null)
    throw new Error(`finding ${finding.id} is a draft and must not leave by the feed`);
  const data: FindingEvent = {
    id: finding.id,
    reference: finding.reference,
    odsCode: finding.odsCode,
    foundAt: finding.trusts[0] ?? finding.odsCode,
    raisedBy: finding.raisedBy,
    title: finding.title,
    severity: finding.severity,
    subjects: finding.subjects,
    controlId: finding.controlId,
    inspectionId: finding.inspectionId,
    raisedOn: finding.raisedOn,
    issuedOn,
    issuedAt: issuedAt.toISOString(),
    withdrawnOn: finding.withdrawnOn,
    version: finding.version,
  };
  return { type: FINDING_RECORDED, subject: finding.id, data };
}
