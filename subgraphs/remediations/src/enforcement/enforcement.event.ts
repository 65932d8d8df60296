import type { NewEvent } from '@assay/kit';
import { trustOn } from '../succession/answering-trust.ts';
import type { EnforcementRecord } from './enforcement.record.ts';
import { END_OF_TIME, mandatesOf, timelineOf } from './enforcement.standing.ts';

export const ENFORCEMENT_RECORDED = 'assay.remediations.enforcement.v1';

/** Tells where a finding stands and will stand, by what is recorded; `to` is exclusive, and null while open. `trusts` answer for it one after another. */
export function enforcementEvent(record: EnforcementRecord): NewEvent {
  const { finding, version, acts, answering } = record;
  return {
    type: ENFORCEMENT_RECORDED,
    subject: finding.id,
    data: {
      findingId: finding.id,
      odsCode: trustOn(answering, END_OF_TIME),
      trusts: answering,
      version,
      periods: timelineOf(finding, acts, null),
      mandates: mandatesOf(acts),
    },
  };
}
