import { Problems, type RequestContext } from '@assay/kit';
import { Acting, type ActResult } from '../enforcement/acting.ts';
import { signatureOf } from '../enforcement/new-act.ts';
import { RemediationRow } from '../remediation/remediation.entity.ts';
import { penaltyContent, type AboutFinding, type PenaltyNotice } from './penalty-notice.ts';
import { penaltyPower, type PenaltyInput } from './penalty-power.ts';

/** Opens a track with a penalty, intended or imposed, for the failing itself. */
export async function openPenalty<I extends PenaltyInput>(
  context: RequestContext,
  notice: PenaltyNotice<I>,
  { findingId, contravention }: AboutFinding,
): Promise<ActResult> {
  const { mutation, act: kind, input } = notice;
  const { viewer } = context;
  return context.work.write((tx) =>
    tx.once({ mutation, input }, async () => {
      const { expectedVersion, dispatchedOn } = input;
      const acting = await Acting.on(tx, viewer, findingId, { expectedVersion });
      const problems = new Problems();
      const actedOn = acting.actedOn(dispatchedOn, null, problems, 'dispatchedOn');
      problems.rejectIfAny();
      const opening = { act: kind, announces: 'A PENALTY', track: null, on: actedOn } as const;
      if (viewer.organisation.kind !== 'BODY') acting.requireAllowed(opening);
      const at = { tx, acting, track: null, actedOn };
      const power = await penaltyPower(at, notice);
      acting.requireAllowed(opening);
      const issuedBy = viewer.organisation.code;
      const { odsCode } = acting.record.finding;
      const inserted = await tx.manager.insert(RemediationRow, {
        ...{ findingId, odsCode, issuedBy, contravention, power },
        kind: 'PENALTY',
        requirement: null,
      });
      const { id: remediationId } = inserted.identifiers[0] as { id: string };
      const result = await acting.append({
        kind,
        track: null,
        about: { remediationId, issuedBy },
        actedOn,
        ...(await penaltyContent(at, notice, power)),
        ...signatureOf(input),
      });
      await acting.finish();
      return result;
    }),
  );
}
