import { isUuid, londonDay, Rejection, type RequestContext } from '@assay/kit';
import type { CorrectActInput } from '../remediation/remediation.inputs.ts';
import { ActRow } from './act.entity.ts';
import { Acting, type ActResult } from './acting.ts';
import { foldTracks, type ActFacts } from './enforcement.fold.ts';
import { transitionOf } from './enforcement.transitions.ts';

/** Strikes out an act that was recorded by mistake, by appending a correction; what was known before does not change. */
export class CorrectionService {
  async correct(context: RequestContext, input: CorrectActInput): Promise<ActResult> {
    return context.work.write((tx) =>
      tx.once({ mutation: 'correctAct', input }, async () => {
        const mistaken = isUuid(input.actId)
          ? await tx.manager.findOne(ActRow, { where: { id: input.actId } })
          : null;
        if (!mistaken) throw unknownAct();
        const acting = await Acting.on(tx, context.viewer, mistaken.findingId, { field: 'actId' });
        if (mistaken.organisation !== context.viewer.organisation.code) throw unknownAct();
        const track = acting.tracks.find((t) => t.id === mistaken.remediationId);
        if (!track?.acts.some((act) => act.id === mistaken.id))
          throw Rejection.because(
            'WRONG_STATE',
            'This act is a correction, or was corrected already.',
            'actId',
          );
        acting.requireAllowed('CORRECTED', track);
        requireRestStands(track.acts, mistaken);
        const result = await acting.append({
          kind: 'CORRECTED',
          remediation: track.remediation,
          actedOn: londonDay(),
          note: input.reason,
          corrects: mistaken.id,
        });
        await acting.finish();
        return result;
      }),
    );
  }
}

const unknownAct = () =>
  Rejection.because('NOT_FOUND', 'Your organisation made no such act.', 'actId');

/** What remains of the track must still follow the table, act by act. */
function requireRestStands(acts: readonly ActFacts[], mistaken: ActFacts): void {
  const rest = acts.filter((act) => act.id !== mistaken.id);
  const broken = rest.find((act, i) => {
    const row = transitionOf(act.kind);
    const [track] = foldTracks(rest.slice(0, i));
    if (!row) return true;
    return row.from === 'NEW TRACK'
      ? track !== undefined
      : !track || !row.from.includes(track.stage);
  });
  if (broken)
    throw Rejection.because(
      'WRONG_STATE',
      `${broken.kind} of ${broken.actedOn} follows this act; correct that one first.`,
      'actId',
    );
}
