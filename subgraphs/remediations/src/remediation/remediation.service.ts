import type { RequestContext } from '@assay/kit';
import { attachmentsToSubmit } from '../attachment/attachments-to-submit.ts';
import type { ActResult } from '../enforcement/acting.ts';
import { signatureOf } from '../enforcement/new-act.ts';
import { takePrepared } from '../prepared/prepared-answers.ts';
import { actedOnOf, findDemands } from './demands-in-sight.ts';
import type {
  AcknowledgeRemediationInput,
  AnswerEvidenceInput,
  SubmitEvidenceInput,
  WithdrawRemediationInput,
} from './remediation.inputs.ts';
import { takeStep } from './take-step.ts';

/** Takes demands further: the trust acknowledges and answers, the body decides or withdraws. */
export class RemediationService {
  async acknowledge(
    context: RequestContext,
    input: AcknowledgeRemediationInput,
  ): Promise<ActResult> {
    return takeStep(context, {
      mutation: 'acknowledgeRemediation',
      act: 'ACKNOWLEDGED',
      input,
      content: () => ({ note: input.note }),
    });
  }

  async answerEvidence(context: RequestContext, input: AnswerEvidenceInput): Promise<ActResult> {
    return takeStep(context, {
      mutation: 'answerEvidence',
      act: input.accepted ? 'VERIFIED' : 'EVIDENCE_REJECTED',
      input,
      content: () => ({ note: input.reason }),
    });
  }

  async withdraw(context: RequestContext, input: WithdrawRemediationInput): Promise<ActResult> {
    return takeStep(context, {
      mutation: 'withdrawRemediation',
      act: 'WITHDRAWN',
      input,
      content: () => ({ note: input.reason }),
    });
  }

  /** Answers each demand with one statement; all of them or none. */
  async submitEvidence(context: RequestContext, input: SubmitEvidenceInput): Promise<ActResult[]> {
    return context.work.write((tx) =>
      tx.once({ mutation: 'submitEvidence', input }, async () => {
        const demands = await findDemands(tx, context, input.remediationIds);
        const results: ActResult[] = [];
        for (const demand of demands) {
          const { acting, track } = demand;
          const prepared = await takePrepared(tx, 'EVIDENCE_SUBMITTED', track.id);
          const preparedBy = prepared?.preparedBy;
          const actedOn = actedOnOf(demand, input.actedOn);
          acting.requireAllowed({ act: 'EVIDENCE_SUBMITTED', track, preparedBy, on: actedOn });
          results.push(
            await acting.append({
              kind: 'EVIDENCE_SUBMITTED',
              track,
              about: { remediationId: track.id, issuedBy: track.issuedBy },
              actedOn,
              note: input.statement,
              attachments: await attachmentsToSubmit(
                tx,
                context.viewer,
                input.attachmentIds ?? prepared?.attachmentIds,
              ),
              preparedBy,
              ...signatureOf(input),
            }),
          );
        }
        for (const acting of new Set(demands.map((demand) => demand.acting))) await acting.finish();
        return results;
      }),
    );
  }
}
