import type { PowerSubject, Severity } from '@assay/kit';
import type { EntityManager } from 'typeorm';
import { Control } from './control.entity.ts';
import { Standard } from './standard.entity.ts';

/** One version of a standard, as a document says it. */
export interface StandardFacts {
  readonly code: string;
  readonly title: string;
  readonly version: string;
  readonly publisher: string;
  readonly inForceFrom: string | null;
  readonly note?: string | null;
  readonly controls: readonly ControlFacts[];
}

export interface ControlFacts {
  /** The reference within the standard, such as B4.d. */
  readonly id: string;
  readonly title: string;
  readonly subjects: readonly PowerSubject[];
  readonly defaultSeverity: Severity;
}

/** How facts differ from what was issued under their code, by the path within them. */
export interface Difference {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What came of recording: the rows added, none when the catalogue holds the same already, or why none were. */
export interface Recorded {
  readonly rows: number;
  readonly differences: readonly Difference[];
}

/** Lets one transaction at a time add to the catalogue. */
export async function lockCatalogue(manager: EntityManager): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtext('catalogue of standards'))`);
}

/** Adds a standard, unless its code was issued before: an issued version never changes. */
export async function recordStandard(
  manager: EntityManager,
  facts: StandardFacts,
): Promise<Recorded> {
  const issued = await manager.findOneBy(Standard, { code: facts.code });
  if (issued) return { rows: 0, differences: await differencesFrom(manager, issued, facts) };
  const [last]: { position: number }[] = await manager.query(
    'select coalesce(max(position), -1)::integer as position from standards',
  );
  const { code, title, version, publisher, inForceFrom, note = null } = facts;
  const position = (last?.position ?? -1) + 1;
  await manager.insert(Standard, { code, title, version, publisher, inForceFrom, note, position });
  await manager.insert(
    Control,
    facts.controls.map((control, place) => ({
      id: `${code}/${control.id}`,
      standardCode: code,
      reference: control.id,
      title: control.title,
      subjects: [...control.subjects],
      defaultSeverity: control.defaultSeverity,
      position: place,
    })),
  );
  return { rows: 1 + facts.controls.length, differences: [] };
}

async function differencesFrom(
  manager: EntityManager,
  issued: Standard,
  facts: StandardFacts,
): Promise<Difference[]> {
  const controls = await manager.find(Control, {
    where: { standardCode: issued.code },
    order: { position: 'ASC' },
  });
  const fields = ['title', 'version', 'publisher', 'inForceFrom', 'note'] as const;
  return [
    ...fields.flatMap((field) => differ(issued.code, [field], issued[field], facts[field] ?? null)),
    ...differentControls(issued.code, controls, facts.controls),
  ];
}

function differentControls(
  code: string,
  issued: readonly Control[],
  controls: readonly ControlFacts[],
): Difference[] {
  const before = new Map(issued.map((control) => [control.reference, control]));
  const now = new Set(controls.map(({ id }) => id));
  const missing = issued.filter(({ reference }) => !now.has(reference));
  const changed = controls.flatMap((control, index) => {
    const was = before.get(control.id);
    const path = ['controls', index];
    if (!was) return [{ path, message: neverChanges(code, `without a control ${control.id}`) }];
    return [
      ...differ(code, [...path, 'title'], was.title, control.title),
      ...differ(code, [...path, 'subjects'], was.subjects.join(', '), control.subjects.join(', ')),
      ...differ(code, [...path, 'defaultSeverity'], was.defaultSeverity, control.defaultSeverity),
    ];
  });
  const differences = [
    ...missing.map(({ reference }) => ({
      path: ['controls'],
      message: neverChanges(code, `with a control ${reference}`),
    })),
    ...changed,
  ];
  const moved = issued.findIndex(({ reference }, index) => controls[index]?.id !== reference);
  if (differences.length > 0 || moved < 0) return differences;
  const there = issued[moved]?.reference ?? '';
  return [
    {
      path: ['controls', moved],
      message: neverChanges(code, `with ${there} as number ${String(moved + 1)} of its controls`),
    },
  ];
}

/** A difference in one value, when there is one. */
export function differ(
  code: string,
  path: readonly PropertyKey[],
  issued: string | null,
  said: string | null,
): Difference[] {
  if (issued === said) return [];
  const name = String(path.at(-1));
  const as = issued === null ? `without ${name}` : `with the ${name} “${issued}”`;
  return [{ path, message: neverChanges(code, as) }];
}

export const neverChanges = (code: string, as: string) =>
  `${code} was issued ${as}. What is issued never changes; give another version a code of its own.`;
