import type { NewEvent } from '@assay/kit';
import type { EnforcementRecord } from './enforcement.record.ts';
import { mandatesOf, timelineOf } from './enforcement.standing.ts';

export const ENFORCEMENT_RECORDED = 'assay.remediations.enforcement.v1';

/** Tells where a finding stands and will stand, by what is recorded; `to` is exclusive, and null while open. */
export function enforcementEvent(record: EnforcementRecord): NewEvent {
  const { finding, version, acts } = record;
  return {
    type: ENFORCEMENT_RECORDED,
    subject: finding.id,
    data: {
      findingId: finding.id,
      odsCode: finding.odsCode,
      version,
      periods: timelineOf(finding, acts, null),
      mandates: mandatesOf(acts),
    },
  };
}
