import { loaderById, type RequestContext } from '@assay/kit';
import type { AlertMandate } from './alert-mandate.type.ts';
import { seenBy, sightOf } from './alert.visibility.ts';

interface MandateRow {
  readonly findingId: string;
  readonly alertId: string;
  readonly odsCode: string;
  readonly bodyCode: string;
  readonly powerId: string;
  readonly actedOn: string;
  readonly dueOn: string;
}

async function read(
  context: RequestContext,
  condition: string,
  ids: readonly string[],
): Promise<MandateRow[]> {
  const sight = await sightOf(context);
  return context.work.read((manager) =>
    manager.query<MandateRow[]>(
      `select finding_id as "findingId", alert_id as "alertId", ods_code as "odsCode", body_code as "bodyCode",
       power ->> 'id' as "powerId", acted_on as "actedOn", due_on as "dueOn"
     from alert_mandates where ${condition} and ${seenBy('ods_code', 'body_code', 2)} order by ods_code, body_code`,
      [ids, ...sight],
    ),
  );
}

/** Reads the mandates that came of alerts, as far as the viewer may see. */
export class AlertMandateReader {
  readonly ofAlert = loaderById<AlertMandate[]>(async (alertIds, context) => {
    const rows = await read(context, 'alert_id = any ($1)', alertIds);
    return new Map(
      alertIds.map((id) => [id, rows.filter(({ alertId }) => alertId === id).map(viewOf)]),
    );
  });

  readonly mandate = loaderById<AlertMandate>(async (ids, context) => {
    const rows = await read(context, 'finding_id = any ($1)', ids);
    return new Map(rows.map((row) => [row.findingId, viewOf(row)]));
  });
}

function viewOf({
  findingId,
  odsCode,
  bodyCode,
  powerId,
  actedOn,
  dueOn,
}: MandateRow): AlertMandate {
  return {
    id: findingId,
    trust: { odsCode },
    issuedBy: { code: bodyCode },
    power: { id: powerId },
    actedOn,
    dueOn,
  };
}
