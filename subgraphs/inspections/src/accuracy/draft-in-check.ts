import {
  holdsRole,
  isUuid,
  Rejection,
  type Role,
  type Viewer,
  type WriteTransaction,
} from '@assay/kit';
import { Inspection } from '../inspection/inspection.entity.ts';
import {
  MUTATION_OF,
  stateAfter,
  stateOf,
  whyForbidden,
} from '../inspection/inspection.transitions.ts';
import { roleRequired } from '../inspection/take-step.ts';

/** What a trust does with a draft that it checks. */
export type StepOfTrust = 'PREPARE_RESPONSE' | 'RESPOND';

const ROLE_FOR: Readonly<Record<StepOfTrust, Role>> = {
  PREPARE_RESPONSE: 'TRUST_CONTRIBUTOR',
  RESPOND: 'TRUST_APPROVER',
};

/**
 * The inspection of which the viewer's trust checks the draft, for a step of the trust.
 * @throws Rejection NOT_FOUND, ROLE_REQUIRED or WRONG_STATE, the first that applies.
 */
export async function draftInCheck(
  { manager }: WriteTransaction,
  viewer: Viewer,
  id: string,
  step: StepOfTrust,
): Promise<Inspection> {
  const { kind, code } = viewer.organisation;
  const found =
    isUuid(id) && kind === 'TRUST'
      ? await manager.findOneBy(Inspection, { id, odsCode: code })
      : null;
  const known = found !== null && (found.announced || found.beganOn !== null);
  if (!known)
    throw Rejection.because('NOT_FOUND', `Your trust has no inspection ${id}.`, 'inspectionId');
  if (!holdsRole(viewer, ROLE_FOR[step])) throw roleRequired(MUTATION_OF[step], [ROLE_FOR[step]]);
  const state = stateOf(found);
  if (stateAfter(state, step) === undefined)
    throw Rejection.because('WRONG_STATE', whyForbidden(state, step), 'inspectionId');
  return found;
}
