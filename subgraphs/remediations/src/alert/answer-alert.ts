import {
  isUuid,
  Rejection,
  type RequestContext,
  type Viewer,
  type WriteTransaction,
} from '@assay/kit';
import { AlertActNoteRow, AlertActRow, AlertRow } from './alert.entity.ts';
import type { AlertActKind } from './alert.enums.ts';
import { alertResponseEvent } from './alert.event.ts';
import { foldAlert, type AlertStanding } from './alert.fold.ts';
import type { AcknowledgeAlertInput, AnswerAlertInput } from './alert.inputs.ts';
import { objectionsToAnswering } from './alert.policy.ts';

/** Records that a trust acknowledges an alert; gives the response's id. */
export function acknowledgeAlert(
  context: RequestContext,
  input: AcknowledgeAlertInput,
): Promise<string> {
  return respond(context, 'acknowledgeAlert', input, 'ACKNOWLEDGED');
}

/** Records what a trust answers to an alert; gives the response's id. */
export function answerAlert(context: RequestContext, input: AnswerAlertInput): Promise<string> {
  return respond(context, 'answerAlert', input, input.answer);
}

function respond(
  { work, viewer }: RequestContext,
  mutation: string,
  input: AcknowledgeAlertInput,
  act: AlertActKind,
): Promise<string> {
  return work.write((tx) =>
    tx.once({ mutation, input }, async () => {
      const response = await lockResponse(tx, viewer, input.alertId);
      const actedAt = input.actedAt ?? response.now;
      const note = input.note ?? null;
      const errors = objectionsToAnswering({ act, viewer, standing: response.standing, note });
      if (errors.length > 0) throw new Rejection(errors);
      checkInstant(actedAt, response);
      await append(tx, viewer, response, { kind: act, actedAt, note });
      return response.id;
    }),
  );
}

interface LockedResponse {
  readonly id: string;
  readonly odsCode: string;
  readonly alert: AlertRow;
  readonly acts: readonly AlertActRow[];
  readonly standing: AlertStanding;
  /** The instant by the database's clock, taken under the lock: acts are recorded in the order of their sequence. */
  readonly now: Date;
}

/** Finds the response of the viewer's trust, and holds it until the transaction ends. */
async function lockResponse(
  { manager }: WriteTransaction,
  { organisation }: Viewer,
  alertId: string,
): Promise<LockedResponse> {
  if (organisation.kind !== 'TRUST')
    throw Rejection.because('ROLE_REQUIRED', 'Only a trust that the alert addresses may do this.');
  const rows: { id: string }[] = isUuid(alertId)
    ? await manager.query(
        `select r.id from alert_responses r join alert_progress p on p.response_id = r.id
         where r.alert_id = $1 and r.ods_code = $2 for update of p`,
        [alertId, organisation.code],
      )
    : [];
  const alert = isUuid(alertId) && (await manager.findOneBy(AlertRow, { id: alertId }));
  const [row] = rows;
  if (!row || !alert)
    throw Rejection.because('NOT_FOUND', 'There is no such alert that you may see.', 'alertId');
  const acts = await manager.find(AlertActRow, {
    where: { responseId: row.id },
    order: { sequence: 'ASC' },
  });
  const [{ now }] = await manager.query<[{ now: Date }]>('select clock_timestamp() as now');
  const standing = foldAlert(alert, acts);
  return { id: row.id, odsCode: organisation.code, alert, acts, standing, now };
}

function checkInstant(actedAt: Date, { standing, now }: LockedResponse): void {
  if (actedAt > now)
    throw Rejection.because(
      'DATE_IN_FUTURE',
      `actedAt is ${actedAt.toISOString()}; a step takes effect now or earlier.`,
      'actedAt',
    );
  if (actedAt < standing.since)
    throw Rejection.because(
      'DATE_OUT_OF_ORDER',
      `actedAt is ${actedAt.toISOString()}, before the step of ${standing.since.toISOString()} that it follows.`,
      'actedAt',
    );
}

async function append(
  tx: WriteTransaction,
  viewer: Viewer,
  { id, odsCode, alert, acts, now }: LockedResponse,
  { kind, actedAt, note }: { kind: AlertActKind; actedAt: Date; note: string | null },
): Promise<void> {
  const { issuedBy } = alert;
  const facts = { kind, by: viewer.person, actedAt };
  const { identifiers } = await tx.manager.insert(AlertActRow, {
    ...facts,
    responseId: id,
    odsCode,
    issuedBy,
    recordedAt: now,
  });
  if (note !== null) {
    const { id: actId } = identifiers[0] as { id: string };
    await tx.manager.insert(AlertActNoteRow, { actId, odsCode, issuedBy, note });
  }
  const standing = foldAlert(alert, [...acts, facts]);
  await tx.manager.query(
    `update alert_progress set stage = $2, since = $3, due_at = $4, acknowledged_at = $5 where response_id = $1`,
    [id, standing.stage, standing.since, standing.dueAt, standing.acknowledgedAt],
  );
  tx.emit(alertResponseEvent(alert, { id, odsCode }, standing));
}
