import type { PowerFacts, WriteTransaction } from '@assay/kit';
import { Acting } from '../enforcement/acting.ts';
import { RemediationRow } from '../remediation/remediation.entity.ts';

interface Intention {
  readonly bodyCode: string;
  readonly by: string;
  readonly odsCode: string;
  readonly power: PowerFacts;
  readonly contravention: string;
  readonly requirement: string;
  readonly note: string | null;
  readonly actedOn: string;
  readonly dueOn: string;
}

/**
 * Makes the mandate that waits for a finding, in the transaction that takes the finding over; nothing when none does. Its
 * power was tested when the body acted, and is relied on as it was then.
 */
export async function mandateAsIntended(tx: WriteTransaction, findingId: string): Promise<void> {
  const [intention]: Intention[] = await tx.manager.query(
    `select body_code as "bodyCode", by, ods_code as "odsCode", power, contravention, requirement, note,
       acted_on as "actedOn", due_on as "dueOn"
     from alert_mandates m where finding_id = $1
       and not exists (select from remediations r where r.finding_id = m.finding_id and r.issued_by = m.body_code)`,
    [findingId],
  );
  if (!intention) return;
  const { bodyCode, by, odsCode, power, contravention, requirement } = intention;
  const officer = { person: by, organisation: { kind: 'BODY', code: bodyCode } } as const;
  const acting = await Acting.on(tx, { ...officer, roles: ['ENFORCEMENT_OFFICER'] }, findingId);
  const inserted = await tx.manager.insert(RemediationRow, {
    findingId,
    odsCode,
    kind: 'MANDATE',
    issuedBy: bodyCode,
    requirement,
    contravention,
    power,
  });
  const { id } = inserted.identifiers[0] as { id: string };
  await acting.append({
    kind: 'MANDATED',
    track: null,
    about: { remediationId: id, issuedBy: bodyCode },
    actedOn: intention.actedOn,
    dueOn: intention.dueOn,
    note: intention.note,
  });
  await acting.finish();
}
