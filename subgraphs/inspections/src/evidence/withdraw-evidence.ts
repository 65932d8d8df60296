import { isUuid, Problems, Rejection, type RequestContext } from '@assay/kit';
import { checkOpened, controlsOpenedByPoints } from '../accuracy/end-accuracy-check.ts';
import { INSPECTING_ROLES } from '../inspection/inspection.policy.ts';
import { takeStep } from '../inspection/take-step.ts';
import { checkText } from '../text.ts';
import { EvidenceWithdrawal } from './evidence-withdrawal.entity.ts';
import { Evidence } from './evidence.entity.ts';
import type { WithdrawEvidenceInput } from './evidence.inputs.ts';
import { RECORDED } from './evidence.step.ts';

const LONGEST_REASON = 2_000;

/** Withdraws evidence of a report not yet issued; the file stays, for what was drafted with it. Gives the inspection's id. */
export async function withdrawEvidence(
  context: RequestContext,
  input: WithdrawEvidenceInput,
): Promise<string> {
  const { evidenceId, reason, idempotencyKey } = input;
  const evidence = await ownEvidence(context, evidenceId);
  const { inspectionId, odsCode, bodyCode } = evidence;
  const request = {
    step: 'RECORD',
    mutation: 'withdrawEvidence',
    roles: INSPECTING_ROLES,
    input: { inspectionId, evidenceId, reason, idempotencyKey },
  } as const;
  return takeStep(context, request, async (tx, inspection) => {
    const problems = new Problems();
    checkText(problems, reason, LONGEST_REASON, 'reason', 'reason');
    if (await tx.manager.existsBy(EvidenceWithdrawal, { evidenceId }))
      problems.add('WRONG_STATE', 'The evidence is withdrawn already.', 'evidenceId');
    const controlId = evidence.assessment?.controlId ?? '';
    const open = await controlsOpenedByPoints(problems, tx, inspection);
    checkOpened(problems, open, controlId, 'evidenceId');
    problems.rejectIfAny();
    await tx.manager.insert(EvidenceWithdrawal, {
      ...{ evidenceId, inspectionId, odsCode, bodyCode, reason },
      recordedAt: tx.recordedAt,
      recordedBy: tx.caller.person,
    });
    return RECORDED;
  });
}

/** @throws Rejection NOT_FOUND */
async function ownEvidence(
  { viewer: { organisation }, work }: RequestContext,
  id: string,
): Promise<Evidence> {
  const found =
    isUuid(id) && organisation.kind === 'BODY'
      ? await work.read((manager) =>
          manager.findOne(Evidence, {
            where: { id, bodyCode: organisation.code },
            relations: { assessment: true },
          }),
        )
      : null;
  if (found) return found;
  throw Rejection.because('NOT_FOUND', `Your body has no evidence ${id}.`, 'evidenceId');
}
