import type { BasisProps } from '@assay/web';

/** Until when: a whole London day, or an instant. */
export type Deadline =
  | { readonly day: string; readonly instant?: never }
  | { readonly instant: string; readonly day?: never };

/** Something that is open between the trust and a body. */
export interface Task {
  /** Where in this application it is done; unique. */
  readonly to: string;
  readonly title: string;
  /** What to do, or what is waited for. */
  readonly what: string;
  /** What asks for it, by whom: Enforcement notice by … */
  readonly source: string;
  readonly basis?: BasisProps['basis'] | undefined;
  readonly deadline?: Deadline | undefined;
  readonly ours: boolean;
  readonly overdue: boolean;
  /** Whether it is advice, whose day may pass without anything being overdue. */
  readonly advice: boolean;
}

const LAST = '9999';

const momentOf = ({ deadline }: Task) => deadline?.day ?? deadline?.instant ?? LAST;

/** What is overdue comes first, then what is due next; of the same day, what binds. */
export function byUrgency(one: Task, other: Task): number {
  return (
    Number(other.overdue) - Number(one.overdue) ||
    momentOf(one).localeCompare(momentOf(other)) ||
    Number(one.advice) - Number(other.advice)
  );
}
