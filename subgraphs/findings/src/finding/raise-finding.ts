import {
  checkStepDay,
  londonDay,
  Problems,
  readOrganisation,
  type FeedConsumer,
  type KnownOrganisation,
  type RequestContext,
  type Viewer,
  type WriteTransaction,
} from '@assay/kit';
import type { EntityManager } from 'typeorm';
import { isUuid } from '../register/register.orders.ts';
import type { ControlFacts } from '../register/inspection.event.ts';
import type { RaiseFindingInput } from './finding.inputs.ts';
import { checkMayRaise, dayOfIssue, whyNotOpen, type InspectionOnSite } from './finding.policy.ts';
import { addFindings, lockInspection, type NewFinding } from './finding.repository.ts';
import { inOrder } from './subjects.ts';

export type Feeds = readonly Pick<FeedConsumer, 'pullToHead'>[];

interface Earlier {
  readonly odsCode: string;
  readonly reference: string;
  readonly raisedOn: string;
}

/** What raising a finding rests on; null for what is unknown or not the caller's. */
interface Facts {
  readonly trust: KnownOrganisation | null;
  readonly inspection: InspectionOnSite | null;
  readonly earlier: Earlier | null;
}

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
  const { trust, inspection } = await readFacts(manager, viewer, input);
  return trust !== null && (input.inspectionId == null || inspection !== null);
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
  checkTrust(problems, input, facts, raisedOn);
  checkInspection(problems, input, facts, raisedOn);
  const control = checkControl(problems, input, facts);
  const subjects = inOrder([...(control?.subjects ?? []), ...(input.subjects ?? [])]);
  if (subjects.length === 0 && (input.controlId == null || control !== null))
    problems.add(
      'INVALID_VALUE',
      'subjects is empty; without a control, say what it concerns.',
      'subjects',
    );
  checkEarlier(problems, input, facts, raisedOn);
  problems.rejectIfAny();
  const [added] = await addFindings(tx, [
    newFinding(viewer, input, facts, { raisedOn, control, subjects }),
  ]);
  if (!added) throw new Error('the finding was not added');
  return added.id;
}

async function readFacts(
  manager: EntityManager,
  viewer: Viewer,
  { odsCode, inspectionId, recurrenceOf }: RaiseFindingInput,
): Promise<Facts> {
  return {
    trust: await readOrganisation(manager, odsCode),
    inspection: inspectionId == null ? null : await readInspection(manager, viewer, inspectionId),
    earlier: recurrenceOf == null ? null : await readEarlier(manager, recurrenceOf),
  };
}

async function readInspection(
  manager: EntityManager,
  { organisation }: Viewer,
  id: string,
): Promise<InspectionOnSite | null> {
  const rows: InspectionOnSite[] = await manager.query(
    `select i.ods_code as "odsCode", i.status, i.began_on as "beganOn", i.issued_on as "issuedOn",
       s.code as "standardCode", s.controls
     from inspections i join standards s on s.code = i.standard_code
     where i.id = $1 and i.body_code = $2`,
    [id, organisation.code],
  );
  return rows[0] ?? null;
}

async function readEarlier(manager: EntityManager, id: string): Promise<Earlier | null> {
  if (!isUuid(id)) return null;
  const rows: Earlier[] = await manager.query(
    `select ods_code as "odsCode", reference, raised_on as "raisedOn" from findings
     where id = $1 and issued_on is not null`,
    [id],
  );
  return rows[0] ?? null;
}

function checkTrust(
  problems: Problems,
  { odsCode }: RaiseFindingInput,
  { trust }: Facts,
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
      'raisedOn',
    );
}

function checkInspection(
  problems: Problems,
  { inspectionId, odsCode, urgent }: RaiseFindingInput,
  { inspection }: Facts,
  raisedOn: string,
): void {
  const began = inspection?.beganOn ?? null;
  checkStepDay(
    problems,
    raisedOn,
    'raisedOn',
    began === null ? null : { day: began, what: 'the beginning of the inspection' },
  );
  if (inspectionId == null) {
    if (urgent !== true)
      problems.add(
        'INVALID_VALUE',
        'Outside an inspection nothing would issue the finding later: raise it with urgent true.',
        'urgent',
      );
  } else if (inspection === null)
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

function checkControl(
  problems: Problems,
  { controlId, inspectionId }: RaiseFindingInput,
  { inspection }: Facts,
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
  { earlier }: Facts,
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

function newFinding(
  viewer: Viewer,
  input: RaiseFindingInput,
  { inspection }: Facts,
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
