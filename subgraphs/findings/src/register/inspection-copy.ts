import { readOrganisation, type FeedHandlers, type WriteTransaction } from '@assay/kit';
import { amendFromInspection } from '../finding/amend-from-inspection.ts';
import { lockInspection } from '../finding/finding.repository.ts';
import { raiseFromInspection } from '../finding/raise-from-inspection.ts';
import { INSPECTION_RECORDED, inspectionEvent, type InspectionFacts } from './inspection.event.ts';
import { storeMeasurements } from './measurement-copy.ts';

export const inspectionHandlers: FeedHandlers = {
  [INSPECTION_RECORDED]: async (tx, event) => {
    await copyInspection(tx, inspectionEvent.parse(event.data));
  },
};

async function copyInspection(tx: WriteTransaction, inspection: InspectionFacts): Promise<void> {
  await lockInspection(tx, inspection.id);
  const held = await readHeld(tx, inspection.id);
  if (held && held.version >= inspection.version) return;
  if (!(await readOrganisation(tx.manager, inspection.odsCode)))
    throw new Error(
      `inspection ${inspection.id} is of ${inspection.odsCode}, which is not known here yet`,
    );
  await storeStandard(tx, inspection.standard);
  await storeInspection(tx, inspection);
  if (inspection.status === 'ISSUED' && held?.status !== 'ISSUED')
    await raiseFromInspection(tx, inspection);
  if (inspection.amendment) await amendFromInspection(tx, inspection, inspection.amendment);
  if (inspection.status === 'ISSUED') await storeMeasurements(tx, inspection);
}

async function readHeld(
  { manager }: WriteTransaction,
  id: string,
): Promise<{ version: number; status: string } | undefined> {
  const rows: { version: number; status: string }[] = await manager.query(
    'select version, status from inspections where id = $1',
    [id],
  );
  return rows[0];
}

async function storeStandard(
  { manager }: WriteTransaction,
  { code, title, controls }: InspectionFacts['standard'],
): Promise<void> {
  await manager.query(
    `insert into standards (code, title, controls) values ($1, $2, $3)
     on conflict (code) do update set title = excluded.title, controls = excluded.controls`,
    [code, title, JSON.stringify(controls)],
  );
}

async function storeInspection({ manager }: WriteTransaction, i: InspectionFacts): Promise<void> {
  await manager.query(
    `insert into inspections (id, ods_code, body_code, standard_code, method, announced, status, began_on, issued_on,
       result, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (id) do update set ods_code = excluded.ods_code, body_code = excluded.body_code,
       standard_code = excluded.standard_code, method = excluded.method, announced = excluded.announced,
       status = excluded.status, began_on = excluded.began_on, issued_on = excluded.issued_on,
       result = excluded.result, version = excluded.version`,
    [
      i.id,
      i.odsCode,
      i.bodyCode,
      i.standard.code,
      i.method,
      i.announced,
      i.status,
      i.beganOn,
      i.issuedOn,
      i.result,
      i.version,
    ],
  );
}
