import {
  checkStepDay,
  Problems,
  Rejection,
  userError,
  type PowerFacts,
  type UserError,
  type WriteTransaction,
} from '@assay/kit';
import { NoticeRow } from './notice.entity.ts';
import type { NoticeKind } from './notice.enums.ts';
import { serviceOf, type Dispatch, type Service } from './notice.policy.ts';

/** @throws Rejection when the days of dispatch and receipt cannot be. */
export function checkDispatch({ dispatchedOn, receivedOn }: Dispatch): void {
  const problems = new Problems();
  checkStepDay(problems, dispatchedOn, 'dispatchedOn');
  if (receivedOn != null)
    checkStepDay(problems, receivedOn, 'receivedOn', { day: dispatchedOn, what: 'the dispatch' });
  problems.rejectIfAny();
}

/** A notice as it was sent, with the day on which it counts as received. */
export interface Sent extends Service {
  readonly dispatchedOn: string;
}

export interface NewNotice {
  readonly kind: NoticeKind;
  readonly odsCode: string;
  readonly issuedBy: string;
  readonly power: PowerFacts;
  readonly dispatch: Dispatch;
  readonly urgency?: string | null;
}

export function sentBy(power: PowerFacts, dispatch: Dispatch): Sent {
  return { ...serviceOf(power, dispatch), dispatchedOn: dispatch.dispatchedOn };
}

/** Records a notice. Gives its id. */
export async function recordNotice(
  { manager }: WriteTransaction,
  { kind, odsCode, issuedBy, power, dispatch, urgency }: NewNotice,
): Promise<string> {
  const { servedOn, rule } = serviceOf(power, dispatch);
  const { dispatchedOn, method } = dispatch;
  const inserted = await manager.insert(NoticeRow, {
    kind,
    odsCode,
    issuedBy,
    power,
    urgency,
    dispatchedOn,
    method,
    servedOn,
    serviceRule: rule,
  });
  return (inserted.identifiers[0] as { id: string }).id;
}

/** @throws Rejection with the problem of a day that the law does not allow; `path` is where the input names it. */
export function allowed<T extends object>(day: T | Problem, ...path: string[]): T {
  if (!isProblem(day)) return day;
  const { code, message, field } = day.problem;
  throw new Rejection([userError(code, message, ...path, ...(field ?? []))]);
}

interface Problem {
  readonly problem: UserError;
}

const isProblem = (day: object): day is Problem => 'problem' in day;
