import { PowerSubject } from '@assay/kit';

const ORDER = Object.values(PowerSubject);

/** The subjects in the order of `PowerSubject`, each once: the form in which they are kept and compared. */
export function inOrder(subjects: Iterable<PowerSubject>): PowerSubject[] {
  const given = new Set(subjects);
  return ORDER.filter((subject) => given.has(subject));
}

/** Every set of at least one subject, each in order. */
export function everySetOfSubjects(): PowerSubject[][] {
  return ORDER.reduce<PowerSubject[][]>(
    (sets, subject) => [...sets, ...sets.map((set) => [...set, subject])],
    [[]],
  ).filter((set) => set.length > 0);
}
