import type { Problems, WriteTransaction } from '@assay/kit';
import { In } from 'typeorm';
import type { Inspection } from '../inspection/inspection.entity.ts';
import { Control } from '../standard/control.entity.ts';
import { checkText } from '../text.ts';
import type { AccuracyPointInput } from './accuracy.inputs.ts';

const MOST_POINTS = 500;
const LONGEST_COMMENT = 10_000;

/** Adds what is wrong with points, each with its place; when there are too many, only that. */
export async function checkPoints(
  problems: Problems,
  { manager }: WriteTransaction,
  { standardCode }: Inspection,
  points: readonly AccuracyPointInput[],
): Promise<void> {
  if (points.length > MOST_POINTS) {
    problems.add(
      'INVALID_VALUE',
      `The answer has ${String(points.length)} points; send up to ${String(MOST_POINTS)}.`,
      'points',
    );
    return;
  }
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
