import { z } from 'zod';

/** Our own properties in OSCAL documents are told from others' by this. */
export const OSCAL_NAMESPACE = 'urn:assay:oscal';

const token = z.string().regex(/^[\p{L}_][\p{L}\p{N}.\-_]*$/u, {
  error: ({ input }) =>
    `“${String(input).slice(0, 80)}” is no OSCAL token; begin with a letter, then letters, digits, points, hyphens.`,
});
const property = z.looseObject({
  name: token,
  ns: z.string().optional(),
  value: z.string().min(1, 'The value is blank.'),
});
export type Property = z.infer<typeof property>;

const properties = z.array(property).optional();

const metadata = z.looseObject({
  title: z.string().min(1),
  'last-modified': z.iso.datetime({
    offset: true,
    error: 'Write an instant with its time zone, such as 2026-01-01T00:00:00Z.',
  }),
  version: z.string().min(1),
  'oscal-version': z.string().regex(/^1\./, 'OSCAL 1 is read; write its version, such as 1.2.1.'),
  props: properties,
  parties: z.array(z.looseObject({ uuid: z.string(), name: z.string().optional() })).optional(),
  'responsible-parties': z
    .array(z.looseObject({ 'role-id': token, 'party-uuids': z.array(z.string()) }))
    .optional(),
});
export type Metadata = z.infer<typeof metadata>;

const control = z.looseObject({
  id: token,
  title: z.string().min(1),
  props: properties,
  get controls() {
    return z.array(control).optional();
  },
});
export type OscalControl = z.infer<typeof control>;

const group = z.looseObject({
  props: properties,
  controls: z.array(control).optional(),
  get groups() {
    return z.array(group).optional();
  },
});
export type OscalGroup = z.infer<typeof group>;

export const catalogShape = z.looseObject({
  catalog: z.looseObject({
    uuid: z.uuid('Write a UUID.'),
    metadata,
    controls: z.array(control).optional(),
    groups: z.array(group).optional(),
  }),
});

const nothing = (what: string) =>
  z.undefined({ error: `${what} is not read; name controls by with-ids.` });

const selection = z.looseObject({
  'with-ids': z.array(token).min(1, 'Name at least one control.'),
  matching: nothing('matching').optional(),
});

export const profileDocumentShape = z.looseObject({
  profile: z.looseObject({
    uuid: z.uuid('Write a UUID.'),
    metadata,
    imports: z
      .array(
        z.looseObject({
          href: z.string().min(1),
          'include-all': z.looseObject({}).optional(),
          'include-controls': z.array(selection).optional(),
          'exclude-controls': nothing('exclude-controls').optional(),
        }),
      )
      .length(1, 'Import the controls of exactly one standard.'),
    modify: z
      .looseObject({
        alters: z
          .array(
            z.looseObject({
              'control-id': token,
              adds: z.array(z.looseObject({ props: properties })).optional(),
            }),
          )
          .optional(),
      })
      .optional(),
  }),
});
