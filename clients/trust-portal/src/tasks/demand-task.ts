import { demandLabel } from '@assay/web';
import type { ActKind, OpenDemandFragment } from '../generated/graphql.ts';
import { isPreparedInWords } from '../prepared/prepared-words.ts';
import type { Deadline, Task } from './task.ts';

type Demand = Pick<OpenDemandFragment, 'status' | 'awaiting' | 'dueOn' | 'acts'> & {
  readonly preparedAnswers: readonly { readonly act: ActKind }[];
};

/** A demand as something to do, or to wait for. */
export function demandTask(demand: OpenDemandFragment, today: string): Task {
  const { id, kind, finding, power, requirement } = demand;
  const ours = demand.awaiting === 'TRUST';
  return {
    to: `/demands/${id}`,
    title: finding?.title ?? requirement,
    what: ours ? toDo(demand, today) : [waitedFor(demand), ...prepared(demand)].join('. '),
    source: demandLabel(demand),
    basis: power?.basis,
    deadline: deadlineOf(demand, today),
    ours,
    overdue: isOverdue(demand, today),
    advice: kind === 'RECOMMENDATION',
  };
}

/** Once penalised, a demand reads so whether or not it is overdue besides. */
export const isOverdue = ({ status, dueOn }: Pick<Demand, 'status' | 'dueOn'>, today: string) =>
  status === 'OVERDUE' || (status === 'PENALISED' && dueOn != null && dueOn < today);

/** What the trust has to do next, by the last of its and the body's acts that changes it. */
export function toDo(demand: Demand, today: string): string {
  const isPrepared = (kind: ActKind) => demand.preparedAnswers.some(({ act }) => act === kind);
  if (openIntention(demand, today) && !isPrepared('REPRESENTATIONS_MADE'))
    return 'Make representations, to be heard before the body decides';
  const [first] = prepared(demand);
  if (first !== undefined) return first;
  return lastOf(demand, afterwards) ?? 'Acknowledge it, and say how and by when you will do it';
}

/** What awaits an approver, as one sentence; none where nothing does. */
function prepared({ preparedAnswers }: Demand): string[] {
  if (preparedAnswers.length === 0) return [];
  const what = preparedAnswers.map(({ act }) => isPreparedInWords(act)).join('. ');
  return [`${what}: an approver of your trust reads and submits it`];
}

const afterwards: Words = {
  ACKNOWLEDGED: 'Do it, and submit evidence that it is done',
  PLAN_APPROVED: 'Carry out the plan, and submit evidence that it is done',
  PLAN_RETURNED: 'The plan came back: submit another, or evidence that it is done',
  EVIDENCE_REJECTED: 'The evidence was rejected: read why, and submit other evidence',
  COMPLIANCE_DETERMINED: 'The body found that it was not complied with: do it, and submit evidence',
  PENALTY_IMPOSED: 'A penalty was imposed, and the duty stands: do it, and submit evidence',
};

const waiting: Words = {
  EVIDENCE_SUBMITTED: 'The body decides on your evidence',
  PLAN_SUBMITTED: 'The body approves your plan or returns it',
  APPEALED: 'Your appeal is decided',
  REPRESENTATIONS_MADE: 'The body has regard to your representations and decides',
  NOTICE_OF_INTENT_SERVED: 'The time for representations is over: the body decides',
};

export const waitedFor = (demand: Demand): string =>
  lastOf(demand, waiting) ?? 'The body determines whether it was complied with';

type Words = Readonly<Partial<Record<ActKind, string>>>;

/** What is said of the last act of which anything is. */
function lastOf({ acts }: Demand, words: Words): string | undefined {
  const last = acts.findLast(({ kind }) => words[kind] !== undefined);
  return last && words[last.kind];
}

const intentions: readonly ActKind[] = [
  'NOTICE_OF_INTENT_SERVED',
  'REPRESENTATIONS_MADE',
  'REPRESENTATIONS_DECIDED',
  'MANDATED',
  'PENALTY_IMPOSED',
];

/** The notice of intent against which representations may still be made. */
export function openIntention({ acts }: Pick<Demand, 'acts'>, today: string) {
  const last = acts.findLast(({ kind }) => intentions.includes(kind));
  if (last?.kind !== 'NOTICE_OF_INTENT_SERVED') return undefined;
  return last.dueOn == null || today <= last.dueOn ? last : undefined;
}

/** The nearer of the days by which to do it and to be heard. */
export function deadlineOf(demand: Demand, today: string): Deadline | undefined {
  const days = [demand.dueOn, openIntention(demand, today)?.dueOn];
  const [day] = days.filter((each) => each != null).sort();
  return day === undefined ? undefined : { day };
}
