import type { RawDocument } from './document.ts';
import { catalogShape, type Metadata, type OscalControl, type OscalGroup } from './oscal.shape.ts';
import { Origins, ownProperties, parseOscal, type Path } from './oscal.ts';

interface Found {
  readonly control: OscalControl;
  readonly at: Path;
}

const METADATA = ['catalog', 'metadata'] as const;

/**
 * Reads an OSCAL catalog as a standard. What OSCAL has no word for is in our own properties: standard-code and
 * in-force-from of the metadata; subject and default-severity of a control, or of the metadata for all that have none.
 */
export function readOscalCatalog(content: unknown): RawDocument {
  const { catalog } = parseOscal(catalogShape, content);
  const origins = new Origins();
  const { metadata } = catalog;
  const found = [
    ...controlsOf(catalog.controls, ['catalog']),
    ...groupsOf(catalog.groups, ['catalog']),
  ];
  const field = <V>(name: string, value: V, ...at: Path) =>
    origins.took(value, ['standard', name], at);
  const property = (name: string) => ownProperties(metadata.props, name, METADATA)[0];
  const code = property('standard-code');
  const from = property('in-force-from');
  origins.took(null, ['standard'], ['catalog']);
  const standard = {
    code: field('code', code?.value, ...(code?.at ?? METADATA)),
    title: field('title', metadata.title, ...METADATA, 'title'),
    version: field('version', metadata.version, ...METADATA, 'version'),
    publisher: field('publisher', publisherOf(metadata), ...METADATA),
    inForceFrom: field('inForceFrom', from?.value, ...(from?.at ?? METADATA)),
    controls: found.map((each, index) => controlOf(each, index, metadata, origins)),
  };
  return { content: { standard }, place: origins.place };
}

const controlsOf = (controls: readonly OscalControl[] | undefined, within: Path): Found[] =>
  (controls ?? []).flatMap((control, index) => {
    const at = [...within, 'controls', index];
    const own = isWithdrawn(control) ? [] : [{ control, at }];
    return [...own, ...controlsOf(control.controls, at)];
  });

const groupsOf = (groups: readonly OscalGroup[] | undefined, within: Path): Found[] =>
  (groups ?? []).flatMap((group, index) => {
    const at = [...within, 'groups', index];
    return [...controlsOf(group.controls, at), ...groupsOf(group.groups, at)];
  });

const isWithdrawn = ({ props }: OscalControl) =>
  (props ?? []).some(({ name, value }) => name === 'status' && value.toLowerCase() === 'withdrawn');

function controlOf(
  { control: { id, title, props }, at }: Found,
  index: number,
  metadata: Metadata,
  origins: Origins,
) {
  const path = ['standard', 'controls', index];
  const labelled = (props ?? []).findIndex(({ name, ns }) => name === 'label' && ns === undefined);
  const label = props?.[labelled]?.value;
  const own = (name: string) => {
    const ofControl = ownProperties(props, name, at);
    return ofControl.length > 0 ? ofControl : ownProperties(metadata.props, name, METADATA);
  };
  const [severity] = own('default-severity');
  origins.took(null, path, at);
  return {
    id: origins.took(
      label ?? id,
      [...path, 'id'],
      label === undefined ? [...at, 'id'] : [...at, 'props', labelled, 'value'],
    ),
    title: origins.took(title, [...path, 'title'], [...at, 'title']),
    subjects: own('subject').map(({ value, at: from }, place) =>
      origins.took(enumerated(value), [...path, 'subjects', place], from),
    ),
    defaultSeverity: severity
      ? origins.took(enumerated(severity.value), [...path, 'defaultSeverity'], severity.at)
      : undefined,
  };
}

/** The party that publishes; the first of the document when none is named for it. */
function publisherOf({ parties = [], 'responsible-parties': responsible = [] }: Metadata) {
  const publishers = responsible.find((each) => each['role-id'] === 'publisher')?.['party-uuids'];
  const party = parties.find(({ uuid }) => publishers?.includes(uuid) ?? true);
  return party?.name;
}

/** Such as PERSONAL_DATA of the token personal-data. */
export const enumerated = (token: string): string => token.replaceAll('-', '_').toUpperCase();
