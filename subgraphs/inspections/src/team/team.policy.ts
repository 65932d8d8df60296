import { userError, type Problems, type UserError } from '@assay/kit';
import { MUTATION_OF, TAKEN_BY, type LaterStep } from '../inspection/inspection.transitions.ts';
import { checkText } from '../text.ts';
import type { TeamMemberInput } from './team.inputs.ts';

const LARGEST_TEAM = 50;
const LONGEST_NAME = 200;

/** How a person stands to an inspection of their body. */
export interface Standing {
  /** Who leads the team; null while no team is assigned. */
  readonly lead: string | null;
  readonly onTeam: boolean;
  /** Whether the person's last declaration is of a conflict that nobody has decided to be managed. */
  readonly conflicted: boolean;
}

/** Why a person may not take a step, whatever their role; undefined when they may. */
export function whyMayNotTakePart(
  step: LaterStep,
  { lead, onTeam, conflicted }: Standing,
  bodyCode: string,
): UserError | undefined {
  const by = TAKEN_BY[step];
  if (by === 'ANYONE') return undefined;
  if (by === 'TEAM' && lead !== null && !onTeam)
    return userError(
      'ROLE_REQUIRED',
      `${MUTATION_OF[step]} is for the team of this inspection, which ${lead} leads; ` +
        `a lead inspector of ${bodyCode} can put you on it with ${MUTATION_OF.ASSIGN_TEAM}.`,
      'inspectionId',
    );
  if (conflicted)
    return userError(
      'ANOTHER_PERSON_REQUIRED',
      `You declared a conflict of interest in this inspection. Another person takes ${MUTATION_OF[step]}, unless ` +
        `a lead inspector of ${bodyCode} who is not you decides with ${MUTATION_OF.DECIDE_ON_INTERESTS} that the conflict is managed.`,
      'inspectionId',
    );
  return undefined;
}

/** Adds what is wrong with a team: its size, a person twice, and anything but one lead. */
export function checkTeam(problems: Problems, members: readonly TeamMemberInput[]): void {
  const size = members.length;
  if (size === 0 || size > LARGEST_TEAM)
    problems.add(
      'INVALID_VALUE',
      `The team has ${String(size)} people; name 1 to ${String(LARGEST_TEAM)}.`,
      'members',
    );
  const firstPlace = new Map<string, number>();
  members.forEach(({ person }, index) => {
    checkText(problems, person, LONGEST_NAME, 'person', 'members', String(index), 'person');
    const before = firstPlace.get(person);
    if (before === undefined) firstPlace.set(person, index);
    else
      problems.add(
        'INVALID_VALUE',
        `${person} is on the team already, at ${String(before)}; name each person once.`,
        'members',
        String(index),
        'person',
      );
  });
  const leads = members.filter(({ lead }) => lead).length;
  if (size > 0 && leads !== 1)
    problems.add(
      'INVALID_VALUE',
      `The team has ${String(leads)} leads; exactly one of its people leads it.`,
      'members',
    );
}
