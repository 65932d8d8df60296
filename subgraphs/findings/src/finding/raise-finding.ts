import {
  londonDay,
  Problems,
  type FeedConsumer,
  type RequestContext,
  type Viewer,
  type WriteTransaction,
} from '@assay/kit';
import type { EntityManager } from 'typeorm';
import type { ControlFacts } from '../register/inspection.event.ts';
import type { RaiseFindingInput } from './finding.inputs.ts';
import { checkMayRaise, dayOfIssue } from './finding.policy.ts';
import { addFindings, lockInspection, type NewFinding } from './finding.repository.ts';
import { checkCircumstances, checkControl, checkSubjects } from './raising-checks.ts';
import { readFacts, type RaisingFacts } from './raising-facts.ts';

export type Feeds = readonly Pick<FeedConsumer, 'pullToHead'>[];

/**
 * Raises a finding; gives its id.
 * @throws Rejection with every problem of the input.
 */
export async function raiseFinding(
  context: RequestContext,
  feeds: Feeds,
  input: RaiseFindingInput,
): Promise<string> {
  const { viewer, work } = context;
  checkMayRaise(viewer);
  if (!(await work.read((manager) => isKnown(manager, viewer, input))))
    for (const feed of feeds) await feed.pullToHead();
  return work.write((tx) =>
    tx.once({ mutation: 'raiseFinding', input }, () => addRaised(tx, viewer, input)),
  );
}

async function isKnown(
  manager: EntityManager,
  viewer: Viewer,
  input: RaiseFindingInput,
): Promise<boolean> {
  const { law, trust, inspection } = await readFacts(manager, viewer, input);
  return (
    law.bodies.has(viewer.organisation.code) &&
    trust !== null &&
    (input.inspectionId == null || inspection !== null)
  );
}

async function addRaised(
  tx: WriteTransaction,
  viewer: Viewer,
  input: RaiseFindingInput,
): Promise<string> {
  if (input.inspectionId != null) await lockInspection(tx, input.inspectionId);
  const facts = await readFacts(tx.manager, viewer, input);
  const problems = new Problems();
  const raisedOn = input.raisedOn ?? londonDay(tx.recordedAt);
  checkCircumstances(problems, viewer, input, facts, raisedOn);
  const control = checkControl(problems, input, facts);
  const subjects = checkSubjects(problems, input, control);
  problems.rejectIfAny();
  const [added] = await addFindings(tx, [
    newFinding(viewer, input, facts, { raisedOn, control, subjects }),
  ]);
  if (!added) throw new Error('the finding was not added');
  return added.id;
}

function newFinding(
  viewer: Viewer,
  input: RaiseFindingInput,
  { inspection }: RaisingFacts,
  {
    raisedOn,
    control,
    subjects,
  }: Pick<NewFinding, 'raisedOn' | 'subjects'> & { control: ControlFacts | null },
): NewFinding {
  return {
    odsCode: input.odsCode,
    raisedBy: viewer.organisation.code,
    inspectionId: input.inspectionId ?? null,
    assessmentId: null,
    correction: 0,
    standardCode: control && inspection ? inspection.standardCode : null,
    controlId: control?.id ?? null,
    controlReference: control?.reference ?? null,
    controlTitle: control?.title ?? null,
    title: input.title.trim(),
    detail: input.detail.trim(),
    severity: input.severity,
    subjects,
    raisedOn,
    issuedOn: dayOfIssue(raisedOn, input.urgent === true, inspection),
    recurrenceOf: input.recurrenceOf ?? null,
  };
}
