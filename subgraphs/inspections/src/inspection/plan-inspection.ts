import {
  actsForBody,
  holdsRole,
  longDay,
  Problems,
  readLaw,
  readOrganisation,
  Rejection,
  whyBodyCannotAct,
  whyBodyLacksPower,
  type FeedConsumer,
  type KnownOrganisation,
  type Law,
  type PowerFacts,
  type RequestContext,
  type WriteTransaction,
} from '@assay/kit';
import { Profile } from '../profile/profile.entity.ts';
import { profileFor } from '../profile/profile.policy.ts';
import { Control } from '../standard/control.entity.ts';
import { Standard } from '../standard/standard.entity.ts';
import { Inspection } from './inspection.entity.ts';
import type { PlanInspectionInput } from './inspection.inputs.ts';
import { INSPECTING_ROLES, powersTaken, powersToInspect } from './inspection.policy.ts';
import { recordStep, roleRequired } from './take-step.ts';

/** Plans an inspection by the viewer's body, and gives its id. */
export async function planInspection(
  { viewer, work }: RequestContext,
  trusts: Pick<FeedConsumer, 'pullToHead'>,
  input: PlanInspectionInput,
): Promise<string> {
  if (!actsForBody(viewer) || !holdsRole(viewer, ...INSPECTING_ROLES))
    throw roleRequired('planInspection', INSPECTING_ROLES);
  await trusts.pullToHead();
  return work.write((tx) => tx.once({ mutation: 'planInspection', input }, () => plan(tx, input)));
}

async function plan(tx: WriteTransaction, input: PlanInspectionInput): Promise<string> {
  const organisation = await checkInput(tx, input);
  const bodyCode = tx.caller.organisation.code;
  const power = await powerReliedOn(tx, bodyCode, organisation, input);
  const profiles = await tx.manager.findBy(Profile, { standardCode: input.standard });
  const kind = organisation.kindOn(input.plannedFor);
  const inspection = tx.manager.create(Inspection, {
    odsCode: organisation.odsCode,
    bodyCode,
    standardCode: input.standard,
    profileCode: profileFor(profiles, kind, input.plannedFor)?.code ?? null,
    method: input.method,
    announced: input.announced,
    status: 'PLANNED',
    plannedFor: input.plannedFor,
    powerReliedOn: power,
    version: 1,
  });
  await tx.manager.insert(Inspection, inspection);
  await recordStep(tx, inspection, 'PLAN', input.plannedFor);
  return inspection.id;
}

async function checkInput(
  { manager }: WriteTransaction,
  { odsCode, standard: code, plannedFor }: PlanInspectionInput,
): Promise<KnownOrganisation> {
  const problems = new Problems();
  const organisation = await readOrganisation(manager, odsCode);
  if (!organisation) problems.add('NOT_FOUND', `No trust has the ODS code ${odsCode}.`, 'odsCode');
  else checkOpen(problems, organisation, plannedFor);
  const standard = await manager.findOneBy(Standard, { code });
  if (!standard) problems.add('NOT_FOUND', `There is no standard ${code}.`, 'standard');
  else checkInForce(problems, standard, plannedFor);
  problems.rejectIfAny();
  return organisation as KnownOrganisation;
}

function checkOpen(problems: Problems, trust: KnownOrganisation, day: string): void {
  const { name, odsCode, openedOn, closedOn } = trust;
  const named = `${name} (${odsCode})`;
  const why =
    openedOn !== null && day < openedOn
      ? `${named} opened on ${longDay(openedOn)}`
      : closedOn !== null && day > closedOn
        ? `${named} closed on ${longDay(closedOn)}`
        : trust.kindOn(day) === null
          ? `${named} did not exist on ${longDay(day)}`
          : null;
  if (why !== null)
    problems.add('INVALID_VALUE', `${why}; plan for a day on which it was open.`, 'odsCode');
}

function checkInForce(problems: Problems, { code, inForceFrom }: Standard, day: string): void {
  if (inForceFrom === null || day >= inForceFrom) return;
  problems.add(
    'NOT_IN_FORCE',
    `${code} came into force on ${longDay(inForceFrom)}; plannedFor is ${longDay(day)}.`,
    'standard',
  );
}

/** The power that the inspection rests on; null when it takes none. @throws Rejection with the refusal. */
async function powerReliedOn(
  { manager }: WriteTransaction,
  bodyCode: string,
  organisation: KnownOrganisation,
  { method, announced, plannedFor, standard }: PlanInspectionInput,
): Promise<PowerFacts | null> {
  const law = await readLaw(manager);
  const kinds = powersTaken(method, announced);
  const [required] = kinds;
  if (!required) {
    requireBodyExists(law, bodyCode, plannedFor);
    return null;
  }
  const controls = await manager.findBy(Control, { standardCode: standard });
  const situation = {
    kind: organisation.kindOn(plannedFor),
    on: plannedFor,
    subjects: [...new Set(controls.flatMap((control) => control.subjects))],
  };
  const holders = powersToInspect(law, kinds, situation);
  const own = holders.find((power) => power.bodyCode === bodyCode);
  if (own && whyBodyCannotAct(law, bodyCode, plannedFor) === undefined) return own;
  throw Rejection.refused({
    reason: whyBodyLacksPower(law, bodyCode, kinds, situation),
    required,
    holders,
  });
}

function requireBodyExists(law: Law, bodyCode: string, day: string): void {
  const why = whyBodyCannotAct(law, bodyCode, day);
  if (why !== undefined) throw Rejection.refused({ reason: why });
}
