import {
  checkStepDay,
  holdsRole,
  isUuid,
  londonDay,
  Problems,
  Rejection,
  type RequestContext,
  type Role,
  type Viewer,
  type WriteTransaction,
} from '@assay/kit';
import { In } from 'typeorm';
import { Inspection } from '../inspection/inspection.entity.ts';
import { MUTATION_OF, stateAfter, whyForbidden } from '../inspection/inspection.transitions.ts';
import { roleRequired } from '../inspection/take-step.ts';
import { Control } from '../standard/control.entity.ts';
import { checkText } from '../text.ts';
import { AccuracyCheck } from './accuracy-check.entity.ts';
import { AccuracyPoint } from './accuracy-point.entity.ts';
import type { AccuracyPointInput, RespondToDraftInput } from './accuracy.inputs.ts';
import { DraftResponse } from './draft-response.entity.ts';

const RESPONDING_ROLES: readonly Role[] = ['TRUST_APPROVER'];
const MOST_POINTS = 500;
const LONGEST_COMMENT = 10_000;

/** Records what the trust says to the draft it was sent, point by point, and gives the inspection's id. */
export async function respondToDraft(
  { viewer, work }: RequestContext,
  input: RespondToDraftInput,
): Promise<string> {
  return work.write((tx) =>
    tx.once({ mutation: MUTATION_OF.RESPOND, input }, async () => {
      const inspection = await inspectionOfTrust(tx, viewer, input.inspectionId);
      requireInCheck(inspection);
      const response = await checkedResponse(tx, inspection, input);
      await tx.manager.insert(DraftResponse, response);
      // the row's reference holds back whoever would end the check, who may just have ended it
      requireInCheck(await inspectionOfTrust(tx, viewer, input.inspectionId));
      await insertPoints(tx, response, input.points);
      return inspection.id;
    }),
  );
}

/** @throws Rejection NOT_FOUND or ROLE_REQUIRED, the first that applies. */
async function inspectionOfTrust(
  { manager }: WriteTransaction,
  viewer: Viewer,
  id: string,
): Promise<Inspection> {
  const { kind, code } = viewer.organisation;
  const found =
    isUuid(id) && kind === 'TRUST'
      ? await manager.findOneBy(Inspection, { id, odsCode: code })
      : null;
  const known = found !== null && (found.announced || found.beganOn !== null);
  if (!known)
    throw Rejection.because('NOT_FOUND', `Your trust has no inspection ${id}.`, 'inspectionId');
  if (!holdsRole(viewer, ...RESPONDING_ROLES))
    throw roleRequired(MUTATION_OF.RESPOND, RESPONDING_ROLES);
  return found;
}

function requireInCheck({ status }: Inspection): void {
  if (stateAfter(status, 'RESPOND') === undefined)
    throw Rejection.because('WRONG_STATE', whyForbidden(status, 'RESPOND'), 'inspectionId');
}

async function checkedResponse(
  tx: WriteTransaction,
  inspection: Inspection,
  { points, ...input }: RespondToDraftInput,
): Promise<DraftResponse> {
  const { id, odsCode, bodyCode, reportNumber } = inspection;
  const check = await tx.manager.findOneByOrFail(AccuracyCheck, {
    inspectionId: id,
    reportNumber: reportNumber ?? 0,
  });
  const problems = new Problems();
  checkSize(problems, points);
  const respondedOn = input.respondedOn ?? londonDay();
  checkStepDay(problems, respondedOn, 'respondedOn', {
    day: check.dispatchedOn,
    what: 'the dispatch',
  });
  await checkPoints(problems, tx, inspection, points);
  problems.rejectIfAny();
  return tx.manager.create(DraftResponse, {
    inspectionId: id,
    reportNumber: check.reportNumber,
    odsCode,
    bodyCode,
    respondedOn,
    late: respondedOn > check.dueOn,
    recordedAt: tx.recordedAt,
    recordedBy: tx.caller.person,
  });
}

function checkSize(problems: Problems, { length }: readonly AccuracyPointInput[]): void {
  if (length > MOST_POINTS)
    problems.add(
      'INVALID_VALUE',
      `The answer has ${String(length)} points; send up to ${String(MOST_POINTS)}.`,
      'points',
    );
  problems.rejectIfAny();
}

async function checkPoints(
  problems: Problems,
  { manager }: WriteTransaction,
  { standardCode }: Inspection,
  points: readonly AccuracyPointInput[],
): Promise<void> {
  const named = [...new Set(points.map(({ controlId }) => controlId))];
  const controls = await manager.findBy(Control, { id: In(named), standardCode });
  const known = new Set(controls.map(({ id }) => id));
  points.forEach(({ controlId, comment }, index) => {
    const at = ['points', String(index)];
    if (!known.has(controlId))
      problems.add('NOT_FOUND', `${standardCode} has no control ${controlId}.`, ...at, 'controlId');
    checkText(problems, comment, LONGEST_COMMENT, 'comment', ...at, 'comment');
  });
}

async function insertPoints(
  { manager }: WriteTransaction,
  { id, odsCode, bodyCode }: DraftResponse,
  points: readonly AccuracyPointInput[],
): Promise<void> {
  if (points.length === 0) return;
  await manager.insert(
    AccuracyPoint,
    points.map(({ controlId, comment }, position) => ({
      responseId: id,
      position,
      odsCode,
      bodyCode,
      controlId,
      comment,
    })),
  );
}
