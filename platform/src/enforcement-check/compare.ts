import {
  foldAnew,
  readAtLength,
  type Folded,
} from '@assay/remediations/dist/verification/index.js';
import { differencesBetween, telling, type Course } from './course.ts';
import { inStep, type Abreast } from './in-step.ts';
import { positionOf, registered, within, type Registered } from './registered.ts';
import { toldOf, waitingAfter, type Told } from './told.ts';

export interface Difference {
  readonly reference: string;
  readonly what: string;
}

export interface Comparison {
  readonly findings: number;
  /** How many acts were folded. */
  readonly acts: number;
  /** Events of remediations that the register has yet to apply. */
  readonly waiting: number;
  readonly differences: number;
}

export interface Databases {
  readonly findings: string;
  readonly remediations: string;
}

type Sides = Abreast<{ folded: Folded; told: Told; held: Registered }> & { readonly id: string };

/**
 * Compares, of every issued finding, what its acts make of it when they are folded anew with what remediations told last, and
 * what was told as far as the register has read with what the register holds. What differs is reported at once; memory holds
 * a batch at a time.
 */
export async function compareEnforcement(
  { findings: registerUrl, remediations }: Databases,
  report: (difference: Difference) => void,
): Promise<Comparison> {
  return within(registerUrl, async (register) => {
    const position = await positionOf(register);
    return readAtLength(remediations, async (source) => {
      let [findings, acts, differences] = [0, 0, 0];
      const sides = inStep({
        folded: foldAnew(source),
        told: toldOf(source, position),
        held: registered(register),
      });
      for await (const finding of sides) {
        findings += 1;
        acts += finding.folded?.acts ?? 0;
        const reference = finding.held?.reference ?? finding.folded?.reference ?? finding.id;
        for (const what of [...recordedAndTold(finding), ...toldAndHeld(finding)]) {
          differences += 1;
          report({ reference, what });
        }
      }
      return { findings, acts, waiting: await waitingAfter(source, position), differences };
    });
  });
}

function recordedAndTold({ folded, told }: Sides): string[] {
  if (!folded) return told ? ['remediations has told of it, and holds no such finding'] : [];
  if (!told) return ['remediations holds it, and has told nothing of it'];
  return differencesBetween(
    { course: told.latest, says: 'as remediations told' },
    { course: telling.parse(folded.telling), says: 'by its acts' },
    folded.issuedOn,
  );
}

function toldAndHeld({ told, held }: Sides): string[] {
  if (!held) return told?.read ? ['it is not an issued finding in the register'] : [];
  return differencesBetween(
    { course: held, says: 'in the register' },
    { course: told?.read ?? untold(held), says: 'as remediations told' },
    held.issuedOn,
  );
}

/** Of what nobody has acted on, remediations may not have told yet. */
function untold({ issuedOn, withdrawnOn, trusts, version }: Registered): Course {
  const open = { status: 'UNADDRESSED', dueOn: null, from: issuedOn, to: withdrawnOn };
  const periods =
    withdrawnOn === null
      ? [open]
      : [open, { status: 'WITHDRAWN', dueOn: null, from: withdrawnOn, to: null }];
  return { periods, mandates: [], trusts, version };
}
