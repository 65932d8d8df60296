import {
  holdsRole,
  londonDay,
  Problems,
  Rejection,
  type RequestContext,
  type WriteTransaction,
} from '@assay/kit';
import type { Inspection } from '../inspection/inspection.entity.ts';
import { INSPECTING_ROLES, ISSUING_ROLES } from '../inspection/inspection.policy.ts';
import { takeStep } from '../inspection/take-step.ts';
import { checkText } from '../text.ts';
import { InterestDecision } from './interest-decision.entity.ts';
import { InterestDeclaration } from './interest-declaration.entity.ts';
import { standingOf } from './participation.ts';
import { TeamMember } from './team-member.entity.ts';
import type {
  AssignTeamInput,
  DecideOnInterestsInput,
  DeclareInterestsInput,
} from './team.inputs.ts';
import { checkTeam } from './team.policy.ts';

const LONGEST_TEXT = 2_000;

/** Gives an inspection its team, in place of the one it had. */
export async function assignTeam(context: RequestContext, input: AssignTeamInput): Promise<string> {
  return takeStep(
    context,
    { step: 'ASSIGN_TEAM', roles: ISSUING_ROLES, input },
    async (tx, inspection) => {
      const problems = new Problems();
      checkTeam(problems, input.members);
      problems.rejectIfAny();
      await tx.manager.insert(
        TeamMember,
        input.members.map(({ person, lead }) => ({
          ...ofNextVersion(inspection),
          person,
          lead,
          recordedAt: tx.recordedAt,
          recordedBy: tx.caller.person,
        })),
      );
      return { day: londonDay(), changes: {} };
    },
  );
}

/** Records what the caller declares of their own interests: a member of the team, or a lead who may sign it off. */
export async function declareInterests(
  context: RequestContext,
  input: DeclareInterestsInput,
): Promise<string> {
  return takeStep(
    context,
    { step: 'DECLARE_INTERESTS', roles: INSPECTING_ROLES, input },
    async (tx, inspection) => {
      await requireConcerned(tx, context, inspection);
      const problems = new Problems();
      const conflict = input.conflict ?? null;
      if (conflict !== null) checkText(problems, conflict, LONGEST_TEXT, 'conflict', 'conflict');
      problems.rejectIfAny();
      await tx.manager.insert(InterestDeclaration, {
        ...ofNextVersion(inspection),
        person: tx.caller.person,
        conflict,
        declaredAt: tx.recordedAt,
      });
      return { day: londonDay(), changes: {} };
    },
  );
}

async function requireConcerned(
  tx: WriteTransaction,
  { viewer }: RequestContext,
  { id }: Inspection,
): Promise<void> {
  if (holdsRole(viewer, ...ISSUING_ROLES)) return;
  const { lead, onTeam } = await standingOf(tx, id);
  if (onTeam || lead === null) return;
  throw Rejection.because(
    'ROLE_REQUIRED',
    `Members of the team and lead inspectors declare their interests; you are neither. ${lead} leads the team.`,
    'inspectionId',
  );
}

/** Decides whether another person's declared conflict is managed; it counts until that person declares again. */
export async function decideOnInterests(
  context: RequestContext,
  input: DecideOnInterestsInput,
): Promise<string> {
  return takeStep(
    context,
    { step: 'DECIDE_ON_INTERESTS', roles: ISSUING_ROLES, input },
    async (tx, inspection) => {
      const problems = new Problems();
      const declared = await lastDeclaration(tx, inspection, input.person);
      if (input.person === tx.caller.person)
        problems.add(
          'ANOTHER_PERSON_REQUIRED',
          `The conflict is your own; another lead inspector of ${inspection.bodyCode} decides on it.`,
          'person',
        );
      else if (declared === null || declared.conflict === null)
        problems.add(
          'NOT_FOUND',
          `${input.person} has declared no conflict of interest in this inspection; there is nothing to decide.`,
          'person',
        );
      checkText(problems, input.reason, LONGEST_TEXT, 'reason', 'reason');
      problems.rejectIfAny();
      if (declared !== null) await recordDecision(tx, inspection, declared, input);
      return { day: londonDay(), changes: {} };
    },
  );
}

async function lastDeclaration(
  { manager }: WriteTransaction,
  { id }: Inspection,
  person: string,
): Promise<InterestDeclaration | null> {
  return manager.findOne(InterestDeclaration, {
    where: { inspectionId: id, person },
    order: { version: 'DESC' },
  });
}

async function recordDecision(
  { manager, caller, recordedAt }: WriteTransaction,
  inspection: Inspection,
  declared: InterestDeclaration,
  { mayTakePart, reason }: DecideOnInterestsInput,
): Promise<void> {
  await manager.insert(InterestDecision, {
    ...ofNextVersion(inspection),
    declarationVersion: declared.version,
    mayTakePart,
    reason,
    decidedBy: caller.person,
    decidedAt: recordedAt,
  });
}

/** Whose row it is, at the version to which the step brings the inspection. */
function ofNextVersion({ id, odsCode, bodyCode, version }: Inspection) {
  return { inspectionId: id, odsCode, bodyCode, version: version + 1 };
}
