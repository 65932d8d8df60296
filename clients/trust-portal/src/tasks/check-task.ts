import type { CheckedInspectionFragment } from '../generated/graphql.ts';
import type { Task } from './task.ts';

/** A draft report that the trust is asked to check; undefined when there is none, or it has answered. */
export function checkTask(inspection: CheckedInspectionFragment, today: string): Task | undefined {
  const { id, status, accuracyCheck: check, standard, body } = inspection;
  if (status !== 'IN_ACCURACY_CHECK' || !check) return undefined;
  const answered = check.responses.length > 0;
  return {
    to: `/inspections/${id}`,
    title: `Draft report against ${standard.title}, version ${standard.version}`,
    what: answered ? 'The body answers your points, and issues the report' : toDo(inspection),
    source: `Accuracy check by ${body?.name ?? 'a body not known now'}`,
    deadline: { day: check.dueOn },
    ours: !answered,
    overdue: !answered && check.dueOn < today,
    advice: false,
  };
}

const toDo = ({ preparedDraftResponse: prepared }: CheckedInspectionFragment) =>
  prepared
    ? 'An answer is prepared: an approver of your trust reads and submits it'
    : 'Check that its facts are right, and answer';
