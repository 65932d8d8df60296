import {
  checkStepDay,
  isUuid,
  londonDay,
  Problems,
  readBodies,
  readLaw,
  Rejection,
  standInFor,
  whyBodyCannotAct,
  type Law,
  type RequestContext,
  type Viewer,
  type WriteTransaction,
} from '@assay/kit';
import { In } from 'typeorm';
import { FindingRecord } from '../finding/finding.entity.ts';
import { checkMayDisclose, checkMayDiscloseThis } from '../finding/finding.policy.ts';
import { DisclosureEnding } from './disclosure-ending.entity.ts';
import { Disclosure } from './disclosure.entity.ts';
import type { DiscloseFindingInput, EndDisclosureInput } from './disclosure.inputs.ts';

/**
 * Opens the detail of an issued finding of the viewer's body to other bodies; gives the finding's id.
 * @throws Rejection with every problem of the input.
 */
export async function discloseFinding(
  { viewer, work }: RequestContext,
  input: DiscloseFindingInput,
): Promise<string> {
  checkMayDisclose(viewer);
  return work.write((tx) =>
    tx.once({ mutation: 'discloseFinding', input }, () => disclose(tx, viewer, input)),
  );
}

async function disclose(
  tx: WriteTransaction,
  viewer: Viewer,
  input: DiscloseFindingInput,
): Promise<string> {
  const finding = await findFinding(tx, input.findingId);
  const disclosedOn = input.disclosedOn ?? londonDay(tx.recordedAt);
  const law = await readLaw(tx.manager);
  checkMayDiscloseThis(viewer, finding, input.findingId, { bodies: law.bodies, on: disclosedOn });
  // one at a time, so that nothing is opened twice; those who may not change a row cannot lock it
  await tx.manager.findOne(FindingRecord, {
    where: { id: finding.id },
    lock: { mode: 'pessimistic_write' },
  });
  const problems = new Problems();
  if (finding.issuedOn === null)
    problems.add(
      'WRONG_STATE',
      `${finding.reference} is a draft; disclose it once it is issued.`,
      'findingId',
    );
  else
    checkStepDay(problems, disclosedOn, 'disclosedOn', {
      day: finding.issuedOn,
      what: 'the issue',
    });
  checkRecipients(problems, law, input.to, finding.raisedBy, disclosedOn);
  await checkNotOpenAlready(problems, tx, finding, input.to);
  problems.rejectIfAny();
  const { id: findingId, odsCode, raisedBy } = finding;
  const { instrument, provision } = input.legalGateway;
  await tx.manager.insert(
    Disclosure,
    input.to.map((disclosedTo) => ({
      findingId,
      odsCode,
      raisedBy,
      disclosedTo,
      legalGateway: { instrument: instrument.trim(), provision: provision.trim() },
      purpose: input.purpose.trim(),
      disclosedOn,
      recordedBy: tx.caller.person,
      recordedAt: tx.recordedAt,
    })),
  );
  return findingId;
}

async function findFinding(
  { manager }: WriteTransaction,
  id: string,
): Promise<FindingRecord | null> {
  return isUuid(id) ? manager.findOneBy(FindingRecord, { id }) : null;
}

function checkRecipients(
  problems: Problems,
  law: Law,
  codes: readonly string[],
  own: string,
  on: string,
): void {
  codes.forEach((code, index) => {
    const why =
      code === own
        ? `${code} raised the finding and reads its detail anyway; name other bodies.`
        : !law.bodies.has(code)
          ? `There is no body ${code}.`
          : whyBodyCannotAct(law, code, on);
    if (why !== undefined) problems.add('INVALID_VALUE', why, 'to', String(index));
  });
}

async function checkNotOpenAlready(
  problems: Problems,
  { manager }: WriteTransaction,
  { id, reference }: FindingRecord,
  codes: readonly string[],
): Promise<void> {
  const given = await manager.findBy(Disclosure, { findingId: id, disclosedTo: In([...codes]) });
  const ended = await manager.findBy(DisclosureEnding, {
    disclosureId: In(given.map((disclosure) => disclosure.id)),
  });
  const endedIds = new Set(ended.map(({ disclosureId }) => disclosureId));
  const open = new Set(given.filter((d) => !endedIds.has(d.id)).map((d) => d.disclosedTo));
  codes.forEach((code, index) => {
    if (open.has(code))
      problems.add(
        'WRONG_STATE',
        `The detail of ${reference} is open to ${code} already.`,
        'to',
        String(index),
      );
  });
}

/**
 * Ends a disclosure by the viewer's body, from now on; gives the finding's id.
 * @throws Rejection NOT_FOUND, ROLE_REQUIRED or WRONG_STATE
 */
export async function endDisclosure(
  { viewer, work }: RequestContext,
  input: EndDisclosureInput,
): Promise<string> {
  checkMayDisclose(viewer);
  return work.write((tx) => tx.once({ mutation: 'endDisclosure', input }, () => end(tx, input)));
}

async function end(tx: WriteTransaction, input: EndDisclosureInput): Promise<string> {
  const { manager, caller, recordedAt } = tx;
  const { disclosureId, reason } = input;
  const disclosure = isUuid(disclosureId)
    ? await manager.findOneBy(Disclosure, { id: disclosureId })
    : null;
  const heir =
    disclosure && standInFor(await readBodies(manager), disclosure.raisedBy, londonDay(recordedAt));
  if (disclosure === null || heir !== caller.organisation.code)
    throw Rejection.because(
      'NOT_FOUND',
      `Your body has made no disclosure ${disclosureId}.`,
      'disclosureId',
    );
  const added: object[] = await manager.query(
    `insert into disclosure_endings (disclosure_id, reason, ended_on, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5) on conflict do nothing returning disclosure_id`,
    [disclosure.id, reason.trim(), londonDay(recordedAt), caller.person, recordedAt],
  );
  if (added.length === 0)
    throw Rejection.because('WRONG_STATE', 'The disclosure has ended already.', 'disclosureId');
  return disclosure.findingId;
}
