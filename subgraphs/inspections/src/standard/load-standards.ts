import type { DataSource, EntityManager } from 'typeorm';
import type { StandardsFile } from './standard-file.ts';

/**
 * Brings the tables of standards to what the file holds, and gives the number of rows changed. None is removed, because
 * inspections refer to them.
 */
export async function loadStandards(
  dataSource: DataSource,
  { standards }: StandardsFile,
): Promise<number> {
  return dataSource.transaction(
    async (manager) =>
      (await saveStandards(manager, standards)) + (await saveControls(manager, standards)),
  );
}

async function saveStandards(
  manager: EntityManager,
  standards: StandardsFile['standards'],
): Promise<number> {
  const rows = standards.map((standard, position) => ({
    code: standard.code,
    title: standard.title,
    version: standard.version,
    publisher: standard.publisher,
    in_force_from: standard.inForceFrom,
    note: standard.note,
    position,
  }));
  const changed: unknown[] = await manager.query(
    `insert into standards as s select * from jsonb_populate_recordset(null::standards, $1)
     on conflict (code) do update set title = excluded.title, version = excluded.version,
       publisher = excluded.publisher, in_force_from = excluded.in_force_from, note = excluded.note,
       position = excluded.position
     where s is distinct from excluded
     returning s.code`,
    [JSON.stringify(rows)],
  );
  return changed.length;
}

async function saveControls(
  manager: EntityManager,
  standards: StandardsFile['standards'],
): Promise<number> {
  const rows = standards.flatMap(({ code, controls }) =>
    controls.map((control, position) => ({
      id: `${code}/${control.id}`,
      standard_code: code,
      reference: control.id,
      title: control.title,
      subjects: control.subjects,
      default_severity: control.defaultSeverity,
      position,
    })),
  );
  const changed: unknown[] = await manager.query(
    `insert into controls as c select * from jsonb_populate_recordset(null::controls, $1)
     on conflict (id) do update set title = excluded.title, subjects = excluded.subjects,
       default_severity = excluded.default_severity, position = excluded.position
     where c is distinct from excluded
     returning c.id`,
    [JSON.stringify(rows)],
  );
  return changed.length;
}
