import type { FeedHandlers } from '@assay/kit';
import { mandateAsIntended } from '../alert/mandate-finding.ts';
import { tellStanding } from '../succession/tell-standing.ts';
import { FINDING_RECORDED, findingEvent } from './finding.event.ts';

/** Keeps the copy of findings, opens the enforcement of each, and tells where it stands. */
export const findingHandlers: FeedHandlers = {
  [FINDING_RECORDED]: async (tx, event) => {
    const f = findingEvent.parse(event.data);
    const foundAt = f.foundAt ?? f.odsCode;
    const changed: unknown[] = await tx.manager.query(
      `insert into findings (id, reference, ods_code, raised_by, title, severity, subjects, issued_on, issued_at, withdrawn_on, version, trusts)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, array[$3])
       on conflict (id) do update set title = excluded.title, severity = excluded.severity, subjects = excluded.subjects,
         withdrawn_on = excluded.withdrawn_on, version = excluded.version
       where findings.version < excluded.version
       returning id`,
      [
        f.id,
        f.reference,
        foundAt,
        f.raisedBy,
        f.title,
        f.severity,
        f.subjects,
        f.issuedOn,
        f.issuedAt,
        f.withdrawnOn,
        f.version,
      ],
    );
    if (changed.length === 0) return;
    await tx.manager.query(
      `insert into enforcements (finding_id, ods_code, version) values ($1, $2, 0)
       on conflict (finding_id) do update set version = enforcements.version + 1`,
      [f.id, foundAt],
    );
    await tellStanding(tx, f.id);
    await mandateAsIntended(tx, f.id);
  },
};
