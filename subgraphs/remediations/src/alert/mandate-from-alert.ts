import {
  addDays,
  bodiesHeldBy,
  checkDeadline,
  checkStepDay,
  holdsRole,
  isUuid,
  londonDay,
  Problems,
  readBodies,
  Rejection,
  startOfLondonDay,
  type RequestContext,
  type WriteTransaction,
} from '@assay/kit';
import { alertMandateEvent } from './alert-mandate.event.ts';
import type { MandateFromAlertInput } from './alert-mandate.inputs.ts';
import { AlertRow } from './alert.entity.ts';
import { powersToMandate } from './mandate-power.ts';

/**
 * Mandates what an alert asked for of trusts that let its time pass, all of them or none; gives the ids of the findings on
 * which the mandates will rest, once the subgraph of findings has raised them. The power is that of this moment.
 * @throws Rejection with every problem of the input, or with a refusal when the body lacks a binding power.
 */
export function mandateFromAlert(
  context: RequestContext,
  input: MandateFromAlertInput,
): Promise<string[]> {
  return context.work.write((tx) =>
    tx.once({ mutation: 'mandateFromAlert', input }, () => mandate(tx, context, input)),
  );
}

async function mandate(
  tx: WriteTransaction,
  { viewer }: RequestContext,
  input: MandateFromAlertInput,
): Promise<string[]> {
  const { kind, code: bodyCode } = viewer.organisation;
  if (kind !== 'BODY' || !holdsRole(viewer, 'ENFORCEMENT_OFFICER'))
    throw Rejection.because(
      'ROLE_REQUIRED',
      'Only a body may do this, through its enforcement officer.',
    );
  const alert = isUuid(input.alertId)
    ? await tx.manager.findOneBy(AlertRow, { id: input.alertId })
    : null;
  if (!alert)
    throw Rejection.because('NOT_FOUND', 'There is no such alert that you may see.', 'alertId');
  const actedOn = checkedDay(input, alert);
  const silent = await findSilent(tx, alert, input, { bodyCode, actedOn });
  const powers = await powersToMandate(
    tx.manager,
    alert,
    { bodyCode, powerId: input.powerId ?? null, on: actedOn },
    silent.map(({ odsCode }) => odsCode),
  );
  const intended = silent.map((response) => ({
    ...response,
    power: powers.get(response.odsCode),
  }));
  const added: { findingId: string; odsCode: string }[] = await tx.manager.query(
    `insert into alert_mandates (response_id, alert_id, ods_code, body_code, by, power, contravention, requirement, note,
       acted_on, due_on, recorded_at)
     select "responseId", $2, "odsCode", $3, $4, power, $5, $6, $7, $8, $9, $10
     from jsonb_to_recordset($1) as i ("responseId" uuid, "odsCode" text, power jsonb)
     returning finding_id as "findingId", ods_code as "odsCode"`,
    [
      JSON.stringify(intended),
      alert.id,
      bodyCode,
      viewer.person,
      input.contravention,
      input.requirement,
      input.note ?? null,
      actedOn,
      input.dueOn,
      tx.recordedAt,
    ],
  );
  for (const mandated of added)
    tx.emit(alertMandateEvent(alert, { ...mandated, bodyCode, actedOn }));
  return added.map(({ findingId }) => findingId);
}

function checkedDay(input: MandateFromAlertInput, { issuedAt }: AlertRow): string {
  const problems = new Problems();
  const actedOn = input.actedOn ?? londonDay();
  const issue = { day: londonDay(issuedAt), what: 'the issue of the alert' };
  checkStepDay(problems, actedOn, 'actedOn', issue);
  checkDeadline(problems, input.dueOn, actedOn);
  problems.rejectIfAny();
  return actedOn;
}

interface Silent {
  readonly responseId: string;
  readonly odsCode: string;
}

interface Candidate extends Silent {
  readonly isOutOfTime: boolean;
  readonly isMandated: boolean;
}

/** The trusts named, or all, that have not said in time whether the alert applies, and have no mandate of this body, or of one that it succeeded, yet. */
async function findSilent(
  { manager }: WriteTransaction,
  alert: AlertRow,
  { odsCodes }: MandateFromAlertInput,
  { bodyCode, actedOn }: { bodyCode: string; actedOn: string },
): Promise<Silent[]> {
  // two officers of a body that press at once do so one after the other
  await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `alert-mandates/${alert.id}/${bodyCode}`,
  ]);
  const bodies = await readBodies(manager);
  const candidates: Candidate[] = await manager.query(
    `select c.response_id as "responseId", c.ods_code as "odsCode", c.is_out_of_time as "isOutOfTime",
       exists (select from alert_mandates m where m.response_id = c.response_id and m.body_code = any ($3)) as "isMandated"
     from alert_responses_out_of_time($1, $2) c order by c.ods_code`,
    [alert.id, startOfLondonDay(addDays(actedOn, 1)), bodiesHeldBy(bodies, bodyCode, londonDay())],
  );
  if (odsCodes == null) {
    const silent = candidates.filter((each) => each.isOutOfTime && !each.isMandated);
    if (silent.length > 0) return silent;
    throw Rejection.because(
      'WRONG_STATE',
      'Every trust that the alert addresses has answered, has time left, or has your mandate.',
    );
  }
  return named(candidates, odsCodes);
}

function named(candidates: readonly Candidate[], odsCodes: readonly string[]): Silent[] {
  const problems = new Problems();
  const byCode = new Map(candidates.map((each) => [each.odsCode, each]));
  if (odsCodes.length === 0)
    problems.add('INVALID_VALUE', 'odsCodes is empty; leave it out for all of them.', 'odsCodes');
  for (const [i, odsCode] of odsCodes.entries()) {
    const at = ['odsCodes', String(i)];
    const candidate = byCode.get(odsCode);
    if (!candidate) problems.add('NOT_FOUND', `The alert does not address ${odsCode}.`, ...at);
    else if (candidate.isMandated)
      problems.add('WRONG_STATE', `${odsCode} has your mandate already.`, ...at);
    else if (!candidate.isOutOfTime)
      problems.add('WRONG_STATE', `${odsCode} has answered, or had time left that day.`, ...at);
  }
  problems.rejectIfAny();
  return [...new Set(odsCodes)].flatMap((odsCode) => byCode.get(odsCode) ?? []);
}
