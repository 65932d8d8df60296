import {
  checkStepDay,
  londonDay,
  Problems,
  type RequestContext,
  type WriteTransaction,
} from '@assay/kit';
import type { Inspection } from '../inspection/inspection.entity.ts';
import { INSPECTING_ROLES, latestOf } from '../inspection/inspection.policy.ts';
import { takeStep } from '../inspection/take-step.ts';
import { checkText } from '../text.ts';
import { AccuracyAnswer } from './accuracy-answer.entity.ts';
import { pointsInCheck, type PointState } from './accuracy-rounds.ts';
import type { AccuracyAnswerInput, AnswerAccuracyPointsInput } from './accuracy.inputs.ts';

const MOST_ANSWERS = 500;
const LONGEST_REASON = 10_000;

/** Accepts or declines points of the trust, each with a reason, all or none; an answer stands. */
export async function answerAccuracyPoints(
  context: RequestContext,
  input: AnswerAccuracyPointsInput,
): Promise<string> {
  return takeStep(
    context,
    { step: 'ANSWER', roles: INSPECTING_ROLES, input },
    async (tx, inspection) => {
      const problems = new Problems();
      const answeredOn = input.answeredOn ?? londonDay();
      checkSize(problems, input.answers);
      problems.rejectIfAny();
      const points = await pointsInCheck(tx, inspection);
      checkAnswers(problems, input.answers, new Map(points.map((point) => [point.id, point])));
      checkDay(problems, answeredOn, input.answers, points);
      problems.rejectIfAny();
      await save(tx, inspection, input.answers, answeredOn);
      return { day: answeredOn, changes: {} };
    },
  );
}

function checkSize(problems: Problems, answers: readonly AccuracyAnswerInput[]): void {
  const size = answers.length;
  if (size === 0 || size > MOST_ANSWERS)
    problems.add(
      'INVALID_VALUE',
      `There are ${String(size)} answers; send 1 to ${String(MOST_ANSWERS)}.`,
      'answers',
    );
}

function checkAnswers(
  problems: Problems,
  answers: readonly AccuracyAnswerInput[],
  points: ReadonlyMap<string, PointState>,
): void {
  const firstPlace = new Map<string, number>();
  answers.forEach(({ pointId, reason }, index) => {
    const at = ['answers', String(index)];
    const point = points.get(pointId);
    const before = firstPlace.get(pointId);
    if (before === undefined) firstPlace.set(pointId, index);
    else
      problems.add(
        'INVALID_VALUE',
        `The point is already answered at ${String(before)}; answer each point once.`,
        ...at,
        'pointId',
      );
    if (!point)
      problems.add('NOT_FOUND', `The accuracy check has no point ${pointId}.`, ...at, 'pointId');
    else if (point.accepted !== null)
      problems.add(
        'WRONG_STATE',
        'The point was answered before; an answer stands.',
        ...at,
        'pointId',
      );
    checkText(problems, reason, LONGEST_REASON, 'reason', ...at, 'reason');
  });
}

function checkDay(
  problems: Problems,
  answeredOn: string,
  answers: readonly AccuracyAnswerInput[],
  points: readonly PointState[],
): void {
  const answered = new Set(answers.map(({ pointId }) => pointId));
  const follows = latestOf(
    ...points
      .filter(({ id }) => answered.has(id))
      .map(({ respondedOn }) => ({ day: respondedOn, what: "the trust's point" })),
  );
  checkStepDay(problems, answeredOn, 'answeredOn', follows);
}

async function save(
  { manager, caller, recordedAt }: WriteTransaction,
  { id, odsCode, bodyCode }: Inspection,
  answers: readonly AccuracyAnswerInput[],
  answeredOn: string,
): Promise<void> {
  await manager.insert(
    AccuracyAnswer,
    answers.map(({ pointId, accepted, reason }) => ({
      pointId,
      inspectionId: id,
      odsCode,
      bodyCode,
      accepted,
      reason,
      answeredOn,
      recordedAt,
      recordedBy: caller.person,
    })),
  );
}
