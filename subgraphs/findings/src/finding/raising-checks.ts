import {
  checkStepDay,
  whyBodyCannotAct,
  type PowerSubject,
  type Problems,
  type Viewer,
} from '@assay/kit';
import type { ControlFacts } from '../register/inspection.event.ts';
import type { RaiseFindingInput } from './finding.inputs.ts';
import { whyNotOpen } from './finding.policy.ts';
import type { RaisingFacts } from './raising-facts.ts';
import { inOrder } from './subjects.ts';

/** Adds what is wrong with who raises, where and when. */
export function checkCircumstances(
  problems: Problems,
  { organisation }: Viewer,
  input: RaiseFindingInput,
  facts: RaisingFacts,
  raisedOn: string,
): void {
  const cannotAct = whyBodyCannotAct(facts.law, organisation.code, raisedOn);
  if (cannotAct !== undefined) problems.add('NOT_IN_FORCE', cannotAct, 'raisedOn');
  checkDay(problems, facts, raisedOn);
  checkTrust(problems, input, facts, raisedOn);
  checkInspection(problems, input, facts);
  checkEarlier(problems, input, facts, raisedOn);
}

function checkTrust(
  problems: Problems,
  { odsCode }: RaiseFindingInput,
  { trust }: RaisingFacts,
  raisedOn: string,
): void {
  if (trust === null) {
    problems.add('NOT_FOUND', `There is no trust with the ODS code ${odsCode}.`, 'odsCode');
    return;
  }
  const notOpen = whyNotOpen(trust, raisedOn);
  if (notOpen !== undefined)
    problems.add(
      'INVALID_VALUE',
      `${notOpen} Raise the finding on a day when it was open.`,
      'odsCode',
    );
}

function checkDay(problems: Problems, { inspection }: RaisingFacts, raisedOn: string): void {
  const began = inspection?.beganOn;
  const follows = began == null ? null : { day: began, what: 'the beginning of the inspection' };
  checkStepDay(problems, raisedOn, 'raisedOn', follows);
}

function checkInspection(
  problems: Problems,
  { inspectionId, odsCode, urgent }: RaiseFindingInput,
  { inspection }: RaisingFacts,
): void {
  if (inspectionId == null && urgent !== true)
    problems.add(
      'INVALID_VALUE',
      'Outside an inspection nothing would issue the finding later: raise it with urgent true.',
      'urgent',
    );
  if (inspectionId == null) return;
  if (inspection === null)
    problems.add('NOT_FOUND', `Your body has begun no inspection ${inspectionId}.`, 'inspectionId');
  else if (inspection.odsCode !== odsCode)
    problems.add(
      'INVALID_VALUE',
      `The inspection is of ${inspection.odsCode}, not of ${odsCode}.`,
      'inspectionId',
    );
  else if (inspection.status === 'PLANNED' || inspection.status === 'CANCELLED')
    problems.add(
      'INVALID_VALUE',
      `The inspection is ${inspection.status.toLowerCase()}; raise findings in one that is under way, drafted or issued.`,
      'inspectionId',
    );
}

/** The control that the input names; null without one, or with a problem added. */
export function checkControl(
  problems: Problems,
  { controlId, inspectionId }: RaiseFindingInput,
  { inspection }: RaisingFacts,
): ControlFacts | null {
  if (controlId == null) return null;
  const control = inspection?.controls.find(({ id }) => id === controlId);
  if (control) return control;
  if (inspection)
    problems.add(
      'INVALID_VALUE',
      `${controlId} is no control of ${inspection.standardCode}, the standard of the inspection.`,
      'controlId',
    );
  else if (inspectionId == null)
    problems.add(
      'INVALID_VALUE',
      'controlId names a control of an inspection: give inspectionId too, or subjects alone.',
      'controlId',
    );
  return null;
}

function checkEarlier(
  problems: Problems,
  { recurrenceOf, odsCode }: RaiseFindingInput,
  { earlier }: RaisingFacts,
  raisedOn: string,
): void {
  if (recurrenceOf == null) return;
  if (earlier === null)
    problems.add('NOT_FOUND', `There is no finding ${recurrenceOf}.`, 'recurrenceOf');
  else if (earlier.odsCode !== odsCode)
    problems.add(
      'INVALID_VALUE',
      `${earlier.reference} is about ${earlier.odsCode}; a recurrence is at the same trust.`,
      'recurrenceOf',
    );
  else if (raisedOn < earlier.raisedOn)
    checkStepDay(problems, raisedOn, 'raisedOn', {
      day: earlier.raisedOn,
      what: `the raising of ${earlier.reference}`,
    });
}

/** What the finding concerns: what its control does and what the input adds. */
export function checkSubjects(
  problems: Problems,
  { controlId, subjects }: RaiseFindingInput,
  control: ControlFacts | null,
): PowerSubject[] {
  const all = inOrder([...(control?.subjects ?? []), ...(subjects ?? [])]);
  const unknownControl = controlId != null && control === null;
  if (all.length === 0 && !unknownControl)
    problems.add(
      'INVALID_VALUE',
      'subjects is empty; without a control, say what it concerns.',
      'subjects',
    );
  return all;
}
