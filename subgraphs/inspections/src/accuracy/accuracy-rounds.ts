import type { WriteTransaction } from '@assay/kit';
import type { Inspection } from '../inspection/inspection.entity.ts';

/** A point of the current accuracy check, as far as it was answered. */
export interface PointState {
  readonly id: string;
  readonly controlId: string;
  readonly respondedOn: string;
  /** Null until the inspector has answered. */
  readonly accepted: boolean | null;
}

/** The points that the trust made in the current accuracy check. */
export async function pointsInCheck(
  { manager }: WriteTransaction,
  { id, reportNumber }: Inspection,
): Promise<readonly PointState[]> {
  return manager.query(
    `select p.id, p.control_id as "controlId", r.responded_on as "respondedOn", a.accepted
     from draft_responses r join accuracy_points p on p.response_id = r.id
       left join accuracy_answers a on a.point_id = p.id
     where r.inspection_id = $1 and r.report_number = $2`,
    [id, reportNumber],
  );
}

export const unanswered = (points: readonly PointState[]) =>
  points.filter(({ accepted }) => accepted === null);

/** What is said when points await an answer. */
export function answerFirst(points: readonly PointState[]): string {
  const count = points.length;
  const waiting =
    count === 1 ? '1 point of the trust waits' : `${String(count)} points of the trust wait`;
  return `${waiting} for an answer; answer every point first.`;
}
