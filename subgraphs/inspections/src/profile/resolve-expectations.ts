import type { Control } from '../standard/control.entity.ts';
import type { Difference } from '../standard/record-standard.ts';
import type { ExpectedOutcome } from './profile.enums.ts';

/** What a document says is expected; NONE where every outcome passes. */
export type SaidLevel = ExpectedOutcome | 'NONE';

export interface SaidExpectations {
  readonly standard: string;
  readonly others: SaidLevel | null;
  readonly expectations: readonly { readonly control: string; readonly expected: SaidLevel }[];
}

type Known = Pick<Control, 'id' | 'reference' | 'standardCode'>;

/** Which of some names are of no control of the standard, each with what is wrong with it. */
export function strangersAmong(
  names: readonly string[],
  standard: string,
  controls: readonly Known[],
  elsewhere: readonly Known[],
): Map<string, string> {
  const known = new Set(controls.flatMap(namesOf));
  const strangers = names.filter((name) => !known.has(name));
  return new Map(strangers.map((name) => [name, unknown(name, standard, elsewhere)]));
}

export interface ResolvedExpectations {
  /** In the standard's order; `at` is the place in the list, null when it follows from “others”. */
  readonly expected: readonly {
    readonly controlId: string;
    readonly outcome: ExpectedOutcome | null;
    readonly at: number | null;
  }[];
  readonly problems: readonly Difference[];
}

/**
 * What a profile expects on every control of its standard, and all that keeps it from being said: a control that the standard lacks, one named twice, one left out.
 * @param elsewhere controls of any standard that have the names in question
 */
export function resolveExpectations(
  { standard, others, expectations }: SaidExpectations,
  controls: readonly Known[],
  elsewhere: readonly Known[],
): ResolvedExpectations {
  const byName = new Map(
    controls.flatMap((control) => namesOf(control).map((name) => [name, control.id] as const)),
  );
  const said = new Map<string, number>();
  const problems: Difference[] = [];
  expectations.forEach(({ control }, index) => {
    const path = ['expectations', index, 'control'];
    const id = byName.get(control);
    if (id === undefined) problems.push({ path, message: unknown(control, standard, elsewhere) });
    else if (said.has(id))
      problems.push({ path, message: `${id} is there already; name each control once.` });
    else said.set(id, index);
  });
  const left = controls.filter(({ id }) => !said.has(id));
  if (problems.length === 0 && others === null && left.length > 0)
    problems.push({ path: ['expectations'], message: leftOut(left) });
  const expected = controls.map(({ id }) => {
    const at = said.get(id) ?? null;
    const level = (at === null ? others : expectations[at]?.expected) ?? 'MET';
    return { controlId: id, outcome: level === 'NONE' ? null : level, at };
  });
  return { expected, problems };
}

const leftOut = (left: readonly Known[]) =>
  `Nothing is said of ${left.map(({ reference }) => reference).join(', ')}; name every control, or say with “others” what is expected on the rest.`;

function unknown(name: string, standard: string, elsewhere: readonly Known[]): string {
  const owners = elsewhere.filter((each) => each.id === name || each.reference === name);
  const codes = owners.map(({ standardCode }) => standardCode).filter((code) => code !== standard);
  return codes.length > 0
    ? `${name} is a control of ${codes.join(', ')}; this profile is of ${standard}.`
    : `${standard} has no control ${name}.`;
}

/** The names by which a document may call a control: its id, its reference, and that as an OSCAL token. */
function namesOf({ id, reference, standardCode }: Known): string[] {
  const token = reference.toLowerCase();
  const framework = (standardCode.split('-')[0] ?? '').toLowerCase();
  return [id, reference, /^[\p{L}_]/u.test(token) ? token : `${framework}-${token}`];
}
