import {
  holdsRole,
  londonDay,
  Problems,
  readLaw,
  Rejection,
  type RequestContext,
  type WriteTransaction,
} from '@assay/kit';
import { findAddressees } from './addressees.ts';
import { AlertRow } from './alert.entity.ts';
import { alertResponseEvent } from './alert.event.ts';
import { foldAlert } from './alert.fold.ts';
import type { IssueAlertInput } from './alert.inputs.ts';
import { reachOfAlert } from './alert.reach.ts';

const LONGEST_HOURS = 8_760;

/**
 * Issues an alert to every organisation that it addresses, or to none; gives its id. The copies that it rests on must be
 * at the head of their feeds.
 * @throws Rejection with every problem of the input, or with a refusal when a power is missing.
 */
export function issueAlert(context: RequestContext, input: IssueAlertInput): Promise<string> {
  return context.work.write((tx) =>
    tx.once({ mutation: 'issueAlert', input }, () => issue(tx, context, input)),
  );
}

async function issue(
  tx: WriteTransaction,
  { viewer }: RequestContext,
  input: IssueAlertInput,
): Promise<string> {
  if (
    viewer.organisation.kind !== 'BODY' ||
    !holdsRole(viewer, 'LEAD_INSPECTOR', 'ENFORCEMENT_OFFICER')
  )
    throw Rejection.because(
      'ROLE_REQUIRED',
      'Only a body may issue an alert, through its lead inspector or enforcement officer.',
    );
  const issuedAt = input.issuedAt ?? tx.recordedAt;
  const on = londonDay(issuedAt);
  const problems = new Problems();
  checkTerms(problems, input, issuedAt, tx.recordedAt);
  const addressees = await findAddressees(tx.manager, input, on, problems);
  problems.rejectIfAny();
  const reach = reachOfAlert({
    law: await readLaw(tx.manager),
    bodyCode: viewer.organisation.code,
    addressees,
    on,
    subjects: input.subjects,
  });
  if ('refusal' in reach) throw Rejection.refused(reach.refusal);
  const { identifiers } = await tx.manager.insert(AlertRow, {
    reference: () => `'ALT-' || lpad(nextval('alert_references')::text, 6, '0')`,
    title: input.title.trim(),
    text: input.text.trim(),
    severity: input.severity,
    subjects: [...new Set(input.subjects)],
    issuedBy: viewer.organisation.code,
    by: viewer.person,
    powers: reach.powers,
    issuedAt,
    acknowledgeWithinHours: input.acknowledgeWithinHours,
    updateWithinHours: input.updateWithinHours,
    recordedAt: tx.recordedAt,
  });
  const { id } = identifiers[0] as { id: string };
  await address(
    tx,
    id,
    addressees.map(({ odsCode }) => odsCode),
  );
  return id;
}

/** One response for each organisation, in two statements however many. */
async function address(
  tx: WriteTransaction,
  alertId: string,
  odsCodes: readonly string[],
): Promise<void> {
  const alert = await tx.manager.findOneByOrFail(AlertRow, { id: alertId });
  const standing = foldAlert(alert, []);
  const responses: { id: string; odsCode: string }[] = await tx.manager.query(
    `insert into alert_responses (alert_id, ods_code, issued_by) select $1, ods_code, $2 from unnest($3::text[]) as o (ods_code)
     returning id, ods_code as "odsCode"`,
    [alertId, alert.issuedBy, odsCodes],
  );
  await tx.manager.query(
    `insert into alert_progress (response_id, alert_id, stage, since, due_at)
     select id, $1, $2, $3, $4 from unnest($5::uuid[]) as r (id)`,
    [alertId, standing.stage, standing.since, standing.dueAt, responses.map(({ id }) => id)],
  );
  for (const response of responses) tx.emit(alertResponseEvent(alert, response, standing));
}

function checkTerms(
  problems: Problems,
  input: IssueAlertInput,
  issuedAt: Date,
  recordedAt: Date,
): void {
  if (issuedAt > recordedAt)
    problems.add(
      'DATE_IN_FUTURE',
      `issuedAt is ${issuedAt.toISOString()}; an alert is issued now or earlier.`,
      'issuedAt',
    );
  if (input.subjects.length === 0)
    problems.add('INVALID_VALUE', 'subjects is empty; name what the alert concerns.', 'subjects');
  for (const field of ['acknowledgeWithinHours', 'updateWithinHours'] as const)
    if (input[field] < 1 || input[field] > LONGEST_HOURS)
      problems.add(
        'INVALID_VALUE',
        `${field} is ${String(input[field])}; give 1 to ${String(LONGEST_HOURS)} hours.`,
        field,
      );
}
