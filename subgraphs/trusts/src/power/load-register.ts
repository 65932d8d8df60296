import {
  LAW_RECORDED,
  systemCaller,
  UnitOfWork,
  type LawEvent,
  type WriteTransaction,
} from '@assay/kit';
import type { DataSource } from 'typeorm';
import type { RegisterFile } from './register-file.shape.ts';
import { RegisterFileError } from './register-file.ts';

/** One fact as it is stored: versions of the same kind and id follow one another. */
interface Fact {
  readonly kind: LawEvent['kind'] | 'succession';
  readonly id: string;
  readonly facts: object;
}

/**
 * Records the register of powers: a changed fact ends its old version and begins a new one, an unchanged one writes
 * nothing. Each change is told on the feed, in the same transaction.
 * @returns how many facts were new or changed
 * @throws RegisterFileError when the file lacks a recorded fact: a power ends by its last day in force, not by silence.
 */
export async function loadRegister(
  dataSource: DataSource,
  register: RegisterFile,
): Promise<number> {
  return new UnitOfWork(dataSource, systemCaller('trusts')).write(async (tx) => {
    await tx.manager.query(`select pg_advisory_xact_lock(hashtext('register of powers'))`);
    const facts = factsOf(register);
    await refuseMissing(tx, facts);
    const changed = await record(tx, facts);
    for (const fact of changed) {
      if (fact.kind === 'succession') continue;
      tx.emit({ type: LAW_RECORDED, subject: `${fact.kind}/${fact.id}`, data: fact });
    }
    return changed.length;
  });
}

function factsOf(register: RegisterFile): Fact[] {
  const byCode = <T extends { code: string }>(kind: Fact['kind'], facts: readonly T[]) =>
    facts.map((fact) => ({ kind, id: fact.code, facts: fact }));
  const byId = <T extends { id: string }>(kind: Fact['kind'], facts: readonly T[]) =>
    facts.map((fact) => ({ kind, id: fact.id, facts: fact }));
  return [
    ...byCode('body', register.bodies),
    ...byCode('organisation-kind', register.organisationKinds),
    ...byId('condition', register.conditionFacts),
    ...byId('power', register.powers),
    ...byId('absence', register.absences),
    ...byId('succession', register.successions),
  ];
}

async function refuseMissing({ manager }: WriteTransaction, facts: readonly Fact[]): Promise<void> {
  const missing: { kind: string; id: string }[] = await manager.query(
    `select kind, id from register_facts r
     where recorded_to is null and not exists (
       select from jsonb_to_recordset($1) as g (kind text, id text) where g.kind = r.kind and g.id = r.id)
     order by kind, id`,
    [JSON.stringify(facts.map(({ kind, id }) => ({ kind, id })))],
  );
  if (missing.length === 0) return;
  const problems = missing.map(
    ({ kind, id }) =>
      `  ${kind} ${id}: is recorded, and missing from the file; end it by its last day instead`,
  );
  throw new RegisterFileError(`The register of powers cannot be used:\n${problems.join('\n')}`);
}

async function record(
  { manager, recordedAt }: WriteTransaction,
  facts: readonly Fact[],
): Promise<Fact[]> {
  const given = JSON.stringify(facts);
  await manager.query(
    `update register_facts r set recorded_to = $2
     from jsonb_to_recordset($1) as g (kind text, id text, facts jsonb)
     where g.kind = r.kind and g.id = r.id and r.recorded_to is null and r.facts <> g.facts`,
    [given, recordedAt],
  );
  return manager.query(
    `insert into register_facts (kind, id, recorded_from, facts)
     select kind, id, $2, facts
     from rows from (jsonb_to_recordset($1) as (kind text, id text, facts jsonb)) with ordinality as g (kind, id, facts, place)
     where not exists (
       select from register_facts r where r.kind = g.kind and r.id = g.id and r.recorded_to is null)
     order by place
     returning kind, id, facts`,
    [given, recordedAt],
  );
}
