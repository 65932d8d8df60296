import { isUuid, londonDay, Rejection, type RequestContext } from '@assay/kit';
import type { CorrectActInput } from '../remediation/remediation.inputs.ts';
import { ActRow } from './act.entity.ts';
import { Acting, type ActResult } from './acting.ts';
import { whyNeedIsUnmet } from './enforcement.policy.ts';
import { isDemandTrack, type KnownTrack } from './enforcement.record.ts';
import { advance, resumed, type ActFacts, type TrackState } from './enforcement.state.ts';
import { announcedBy, transitionOf } from './enforcement.table.ts';
import { signatureOf, type Subject } from './new-act.ts';

/** Strikes out an act that was recorded by mistake, by appending a correction; what was known before does not change. */
export class CorrectionService {
  async correct(context: RequestContext, input: CorrectActInput): Promise<ActResult> {
    return context.work.write((tx) =>
      tx.once({ mutation: 'correctAct', input }, async () => {
        const mistaken = isUuid(input.actId)
          ? await tx.manager.findOne(ActRow, { where: { id: input.actId } })
          : null;
        if (!mistaken) throw unknownAct();
        const acting = await Acting.on(tx, context.viewer, mistaken.findingId, {
          field: ['actId'],
        });
        if (!acting.answersFor(mistaken.organisation)) throw unknownAct();
        const track = acting.tracks.find((t) => t.id === mistaken.trackId);
        if (!track?.acts.some((act) => act.id === mistaken.id))
          throw Rejection.because(
            'WRONG_STATE',
            'This act is a correction, or was corrected already.',
            'actId',
          );
        acting.requireAllowed({ act: 'CORRECTED', track });
        requireRestStands(track.acts, mistaken);
        const result = await acting.append({
          kind: 'CORRECTED',
          track,
          about: aboutOf(track),
          actedOn: londonDay(),
          note: input.reason,
          corrects: mistaken.id,
          ...signatureOf(input),
        });
        await acting.finish();
        return result;
      }),
    );
  }
}

function aboutOf(track: KnownTrack): Subject {
  if (isDemandTrack(track)) return { remediationId: track.id, issuedBy: track.issuedBy };
  const { referral } = track;
  return { referralId: track.id, issuedBy: referral.referredBy, addressedTo: referral.referredTo };
}

const unknownAct = () =>
  Rejection.because('NOT_FOUND', 'Your organisation made no such act.', 'actId');

/** What remains of the track must still follow the table, act by act. */
function requireRestStands(acts: readonly ActFacts[], mistaken: ActFacts): void {
  let state: TrackState | undefined;
  for (const act of acts) {
    if (act.id === mistaken.id) continue;
    const before = state && resumed(state, act.actedOn);
    const row = transitionOf(act.kind, before?.stage ?? null, announcedBy(act));
    if (!row || (before && whyNeedIsUnmet(row, before, act.actedOn))) throw restsOn(act);
    state = advance(before, act);
  }
}

const restsOn = (act: ActFacts) =>
  Rejection.because(
    'WRONG_STATE',
    `${act.kind} of ${act.actedOn} follows this act; correct that one first.`,
    'actId',
  );
