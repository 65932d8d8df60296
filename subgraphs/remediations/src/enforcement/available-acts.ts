import type { Law, PowerFacts, RefusalFacts, Situation, Viewer } from '@assay/kit';
import { standingOf, type Moment } from './enforcement.fold.ts';
import { objectionsTo, type Situated } from './enforcement.policy.ts';
import { tracksAt, type EnforcementRecord, type KnownTrack } from './enforcement.record.ts';
import { TRANSITIONS, type TransitionAct } from './enforcement.transitions.ts';
import { choosePower } from './power-choice.ts';

export interface AvailableActFacts {
  readonly kind: TransitionAct;
  readonly track: KnownTrack | null;
  readonly power: PowerFacts | null;
  /** Why not; null when the act is allowed. */
  readonly refusal: RefusalFacts | null;
}

/** Every act of the table on a finding and on each of its demands, with what stands against it. */
export function availableActs(
  viewer: Viewer,
  record: EnforcementRecord,
  moment: Moment,
  { law, kind }: { readonly law: Law; readonly kind: Situation['kind'] },
): AvailableActFacts[] {
  const tracks = tracksAt(record, moment);
  const { odsCode, reference, subjects, withdrawnOn } = record.finding;
  const finding: Situated = {
    odsCode,
    reference,
    standing: standingOf(tracks, moment.on, withdrawnOn),
  };
  const situation = { kind, on: moment.on, subjects };
  return TRANSITIONS.flatMap((row) =>
    (row.from === 'NEW TRACK' ? [null] : tracks).map((track) => {
      const [objection] = objectionsTo({ act: row.act, viewer, finding, track });
      const found = row.power === 'NONE' ? NO_POWER_NEEDED : powerOf(viewer, law, situation);
      const refusal = found.refusal ?? (objection ? { reason: objection.message } : null);
      return { kind: row.act, track, power: refusal ? null : found.power, refusal };
    }),
  );
}

const NO_POWER_NEEDED = { power: null, refusal: null };

function powerOf(
  viewer: Viewer,
  law: Law,
  situation: Situation,
): { power: PowerFacts | null; refusal: RefusalFacts | null } {
  if (viewer.organisation.kind !== 'BODY') return NO_POWER_NEEDED;
  const choice = choosePower({ law, bodyCode: viewer.organisation.code, powerId: null, situation });
  if ('power' in choice) return { power: choice.power, refusal: null };
  return {
    power: null,
    refusal: 'refusal' in choice ? choice.refusal : { reason: choice.error.message },
  };
}
