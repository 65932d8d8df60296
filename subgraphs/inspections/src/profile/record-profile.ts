import { longDay, type OrganisationKind } from '@assay/kit';
import { In, type EntityManager } from 'typeorm';
import { Control } from '../standard/control.entity.ts';
import {
  differ,
  neverChanges,
  type Difference,
  type Recorded,
} from '../standard/record-standard.ts';
import { Standard } from '../standard/standard.entity.ts';
import { ProfileExpectation } from './profile-expectation.entity.ts';
import { Profile } from './profile.entity.ts';
import {
  resolveExpectations,
  strangersAmong,
  type ResolvedExpectations,
  type SaidLevel,
} from './resolve-expectations.ts';

/** A profile, as a document says it. */
export interface ProfileFacts {
  readonly code: string;
  readonly title: string;
  /** The code of its standard. */
  readonly standard: string;
  readonly inForceFrom: string;
  readonly inForceTo: string | null;
  readonly kinds: readonly OrganisationKind[];
  /** What is expected on every control that is not named; null when all have to be. */
  readonly others: SaidLevel | null;
  /** By control, as its id, its reference or its OSCAL token. */
  readonly expectations: readonly { readonly control: string; readonly expected: SaidLevel }[];
}

/** Adds a profile, unless its code was issued before or it does not fit its standard. */
export async function recordProfile(
  manager: EntityManager,
  facts: ProfileFacts,
): Promise<Recorded> {
  const standard = await manager.findOneBy(Standard, { code: facts.standard });
  if (!standard)
    return refused('standard', `There is no standard ${facts.standard}; import it first.`);
  const controls = await manager.find(Control, {
    where: { standardCode: standard.code },
    order: { position: 'ASC' },
  });
  const { expected, problems } = resolveExpectations(
    facts,
    controls,
    await elsewhere(manager, namesIn(facts)),
  );
  if (problems.length > 0) return { rows: 0, differences: problems };
  const issued = await manager.findOneBy(Profile, { code: facts.code });
  if (issued)
    return { rows: 0, differences: await differencesFrom(manager, issued, facts, expected) };
  const differences = await misfits(manager, standard, facts);
  if (differences.length > 0) return { rows: 0, differences };
  return { rows: await add(manager, facts, expected), differences: [] };
}

const refused = (field: string, message: string): Recorded => ({
  rows: 0,
  differences: [{ path: [field], message }],
});

/** The controls of other standards by the names that the profile uses. */
const namesIn = ({ expectations }: ProfileFacts) => expectations.map(({ control }) => control);

async function elsewhere(manager: EntityManager, names: readonly string[]) {
  return manager.find(Control, {
    where: [{ id: In(names) }, { reference: In(names) }],
    order: { standardCode: 'ASC' },
  });
}

/** What is wrong with those of the names that no control of the standard has; nothing where there is no such standard. */
export async function strangeControls(
  manager: EntityManager,
  standardCode: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const controls = await manager.findBy(Control, { standardCode });
  if (controls.length === 0) return new Map();
  return strangersAmong(names, standardCode, controls, await elsewhere(manager, names));
}

async function misfits(
  manager: EntityManager,
  { code, inForceFrom }: Standard,
  facts: ProfileFacts,
): Promise<Difference[]> {
  if (inForceFrom !== null && facts.inForceFrom < inForceFrom)
    return [
      {
        path: ['inForceFrom'],
        message: `${longDay(facts.inForceFrom)} is before ${code} came into force, on ${longDay(inForceFrom)}.`,
      },
    ];
  const same = await manager.findBy(Profile, {
    standardCode: code,
    inForceFrom: facts.inForceFrom,
  });
  return facts.kinds.flatMap((kind, index) => {
    const other = same.find(({ kinds }) => kinds.includes(kind));
    if (!other) return [];
    const message = `${other.code} applies to ${kind} from the same day; begin on another, or leave the kind out.`;
    return [{ path: ['kinds', index], message }];
  });
}

async function differencesFrom(
  manager: EntityManager,
  issued: Profile,
  facts: ProfileFacts,
  expected: ResolvedExpectations['expected'],
): Promise<Difference[]> {
  const { code } = facts;
  const rows = await manager.findBy(ProfileExpectation, { profileCode: code });
  const was = new Map(rows.map((row) => [row.controlId, row.expected]));
  const kinds = (list: readonly string[]) => list.toSorted().join(', ');
  return [
    ...differ(code, ['title'], issued.title, facts.title),
    ...differ(code, ['standard'], issued.standardCode, facts.standard),
    ...differ(code, ['inForceFrom'], issued.inForceFrom, facts.inForceFrom),
    ...differ(code, ['inForceTo'], issued.inForceTo, facts.inForceTo),
    ...differ(code, ['kinds'], kinds(issued.kinds), kinds(facts.kinds)),
    ...expected.flatMap(({ controlId, outcome, at }) => {
      const before = was.get(controlId) ?? null;
      if (before === outcome) return [];
      const path = at === null ? ['expectations'] : ['expectations', at, 'expected'];
      return [{ path, message: neverChanges(code, `with ${before ?? 'NONE'} on ${controlId}`) }];
    }),
  ];
}

async function add(
  manager: EntityManager,
  { code, title, standard, inForceFrom, inForceTo, kinds }: ProfileFacts,
  expected: ResolvedExpectations['expected'],
): Promise<number> {
  await manager.insert(Profile, {
    code,
    title,
    standardCode: standard,
    inForceFrom,
    inForceTo,
    kinds: [...kinds],
  });
  await manager.insert(
    ProfileExpectation,
    expected.map(({ controlId, outcome }) => ({
      profileCode: code,
      controlId,
      expected: outcome,
    })),
  );
  return 1 + expected.length;
}
