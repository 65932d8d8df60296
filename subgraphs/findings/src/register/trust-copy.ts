import type { WriteTransaction } from '@assay/kit';
import type { FindingRecord } from '../finding/finding.entity.ts';
import { findingRecorded } from '../finding/finding.event.ts';
import { RECORD } from '../finding/finding.repository.ts';
import type { EnforcementFacts } from './enforcement.event.ts';

/** Lets a finding follow to the trust that it answers to now, with what is kept about it, and tells the feed. */
export async function copyTrusts(
  tx: WriteTransaction,
  findingId: string,
  trusts: NonNullable<EnforcementFacts['trusts']>,
): Promise<void> {
  const { manager, recordedAt } = tx;
  const codes = trusts.map(({ odsCode }) => odsCode);
  const [changed]: [FindingRecord[], number] = await manager.query(
    `update findings set ods_code = $2, trusts = $3, version = version + 1
     where id = $1 and trusts <> $3 returning ${RECORD}`,
    [findingId, codes.at(-1), codes],
  );
  await manager.query(
    'update finding_trusts set recorded_to = $2 where finding_id = $1 and recorded_to is null',
    [findingId, recordedAt],
  );
  if (trusts.length > 1)
    await manager.query(
      `insert into finding_trusts (finding_id, ods_code, valid_from, valid_to, recorded_from)
       select $1, code, coalesce("from", '-infinity'), coalesce("to", 'infinity'), $2
       from unnest($3::text[], $4::date[], $5::date[]) as t (code, "from", "to")
       where "from" is null or "to" is null or "from" < "to"`,
      [
        findingId,
        recordedAt,
        codes,
        trusts.map(({ from }) => from),
        trusts.map((_, i) => trusts[i + 1]?.from ?? null),
      ],
    );
  await manager.query(
    `insert into passed_findings (ods_code, finding_id) select before, $2 from unnest($1::text[]) as before
     on conflict do nothing`,
    [codes.slice(0, -1), findingId],
  );
  for (const finding of changed) tx.emit(findingRecorded(finding));
}
