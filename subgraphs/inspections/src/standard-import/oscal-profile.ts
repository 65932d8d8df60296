import { type z } from 'zod';
import { DocumentRejected, type ContentProblem, type RawDocument } from './document.ts';
import { enumerated } from './oscal-catalog.ts';
import { profileDocumentShape } from './oscal.shape.ts';
import { Origins, ownProperties, parseOscal, pointer, type Path } from './oscal.ts';

type OscalProfile = z.infer<typeof profileDocumentShape>['profile'];

/** A control that a profile names, and where; the level that it is given there, if any. */
interface Named {
  readonly id: string;
  readonly at: Path;
  readonly level?: { readonly value: string; readonly at: Path };
}

const METADATA = ['profile', 'metadata'] as const;

/** The levels of the CAF in the words of the catalogue. */
const LEVEL_OF: Readonly<Record<string, string>> = {
  achieved: 'MET',
  'partially-achieved': 'PARTIALLY_MET',
  'not-achieved': 'NONE',
};

const levelOf = (token: string) => LEVEL_OF[token] ?? enumerated(token);

/**
 * Reads an OSCAL profile. Our own properties say the rest: profile-code, standard-code, in-force-from, in-force-to and
 * organisation-kind of the metadata; expected-level of an altered control, or of the metadata for all other controls
 * included. Nothing is expected on a control that is not included.
 */
export function readOscalProfile(document: unknown): RawDocument {
  const { profile } = parseOscal(profileDocumentShape, document);
  const origins = new Origins();
  const property = (name: string) => ownProperties(profile.metadata.props, name, METADATA);
  const field = (name: string, source: string) => {
    const [found] = property(source);
    return origins.took(found?.value, ['profile', name], found?.at ?? METADATA);
  };
  const [usual] = property('expected-level');
  const everything = profile.imports[0]?.['include-all'] !== undefined;
  const content = {
    code: field('code', 'profile-code'),
    title: origins.took(profile.metadata.title, ['profile', 'title'], [...METADATA, 'title']),
    standard: field('standard', 'standard-code'),
    inForceFrom: field('inForceFrom', 'in-force-from'),
    inForceTo: field('inForceTo', 'in-force-to'),
    kinds: property('organisation-kind').map(({ value, at }, index) =>
      origins.took(enumerated(value), ['profile', 'kinds', index], at),
    ),
    others: everything
      ? usual && origins.took(levelOf(usual.value), ['profile', 'others'], usual.at)
      : 'NONE',
    expectations: namedControls(profile).map(({ id, at, level = usual }, index) => {
      const path = ['profile', 'expectations', index];
      return {
        control: origins.took(id, [...path, 'control'], at),
        expected: origins.took(
          level && levelOf(level.value),
          [...path, 'expected'],
          level?.at ?? at,
        ),
      };
    }),
  };
  origins.took(null, ['profile'], ['profile']);
  return { content: { profile: content }, place: origins.place };
}

/** The controls whose level a profile tells apart. @throws DocumentRejected when it selects none, or alters others */
function namedControls(profile: OscalProfile): Named[] {
  const at: Path = ['profile', 'imports', 0];
  const [selected] = profile.imports;
  const all = selected?.['include-all'];
  const some = selected?.['include-controls'];
  if ((all === undefined) === (some === undefined))
    throw DocumentRejected.because(
      'Write include-all or include-controls, one of them.',
      pointer(at),
    );
  const altered = alteredControls(profile);
  if (!some) return altered;
  const included = some.flatMap((selection, index) =>
    selection['with-ids'].map((id, place) => ({
      id,
      at: [...at, 'include-controls', index, 'with-ids', place],
    })),
  );
  const ids = new Set(included.map(({ id }) => id));
  const problems: ContentProblem[] = altered
    .filter(({ id }) => !ids.has(id))
    .map((each) => ({
      path: each.at,
      message: `${each.id} is altered but not among the controls included.`,
    }));
  if (problems.length > 0) throw DocumentRejected.at(pointer, problems);
  const levels = new Map(altered.map(({ id, level }) => [id, level]));
  return included.map((each) => ({ ...each, level: levels.get(each.id) }));
}

function alteredControls({ modify }: OscalProfile): Named[] {
  const seen = new Set<string>();
  const problems: ContentProblem[] = [];
  const named = (modify?.alters ?? []).flatMap((alter, index): Named[] => {
    const at = ['profile', 'modify', 'alters', index];
    const id = alter['control-id'];
    const [level] = (alter.adds ?? []).flatMap(({ props }, place) =>
      ownProperties(props, 'expected-level', [...at, 'adds', place]),
    );
    if (!level) return [];
    const path = [...at, 'control-id'];
    if (seen.has(id))
      problems.push({ path, message: `${id} is altered already; give it one level.` });
    seen.add(id);
    return [{ id, at: path, level }];
  });
  if (problems.length > 0) throw DocumentRejected.at(pointer, problems);
  return named;
}
