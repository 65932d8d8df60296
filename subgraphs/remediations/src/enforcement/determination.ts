import { addDays } from '@assay/kit';
import { mustDetermine } from '../notice/notice.policy.ts';
import { actsAt, foldTracks, type Moment } from './enforcement.fold.ts';
import type { DemandTrack, EnforcementRecord } from './enforcement.record.ts';
import { isOpen } from './enforcement.table.ts';

const noticeOf = ({
  acts,
}: {
  readonly acts: readonly { readonly kind: string; readonly noticeId: string | null }[];
}) => acts.findLast(({ kind }) => kind === 'MANDATED')?.noticeId ?? null;

/**
 * The day from which the body owes a determination of compliance with a demand: after the latest deadline of its notice.
 * Null where its power asks for none, or no deadline is set.
 */
export function determineFrom(
  { ofNotices }: EnforcementRecord,
  track: DemandTrack,
  moment: Moment,
): string | null {
  if (!mustDetermine(track.remediation.power)) return null;
  const noticeId = noticeOf(track);
  const together =
    noticeId === null
      ? [track]
      : foldTracks(actsAt(ofNotices, moment), moment.on).filter(
          (each) => noticeOf(each) === noticeId,
        );
  const deadlines = together.flatMap(({ stage, dueOn }) => (isOpen(stage) ? (dueOn ?? []) : []));
  const latest = deadlines.sort().at(-1);
  return latest === undefined ? null : addDays(latest, 1);
}
