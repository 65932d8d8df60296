import { readFile } from 'node:fs/promises';
import { isCalendarDay, PowerSubject, Severity } from '@assay/kit';
import { z } from 'zod';
import type { ProfileFacts } from '../profile/record-profile.ts';
import type { SaidLevel } from '../profile/resolve-expectations.ts';

const level = z.enum(['achieved', 'partially-achieved', 'not-achieved']);

const LEVEL: Readonly<Record<z.infer<typeof level>, SaidLevel>> = {
  achieved: 'MET',
  'partially-achieved': 'PARTIALLY_MET',
  'not-achieved': 'NONE',
};

const control = z.object({
  id: z.string().min(1),
  title: z.string().min(1),
  subjects: z.array(z.enum(PowerSubject)).min(1),
  defaultSeverity: z.enum(Severity),
  profile: z.object({ govassureBaseline: level, govassureEnhanced: level }).optional(),
});

const standard = z.object({
  code: z.string().min(1),
  title: z.string().min(1),
  publisher: z.string().min(1),
  version: z.string().min(1),
  inForceFrom: z.string().refine(isCalendarDay, 'not a day of the calendar').nullable(),
  note: z.string().optional(),
  controls: z.array(control).min(1).refine(isUniqueById, 'two controls have the same id'),
});

const standardsFile = z.object({ standards: z.array(standard).min(1) });
export type StandardsFile = z.infer<typeof standardsFile>;

function isUniqueById(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map((item) => item.id)).size === items.length;
}

const file = new URL('../../data/standards.json', import.meta.url);

/** The standards that the project carries. @throws ZodError naming every fault of the file. */
export async function readStandardsFile(): Promise<StandardsFile> {
  return standardsFile.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** GovAssure covers central government only, so its profiles are for no kind of NHS organisation. */
export function profilesOf({ standards }: StandardsFile): ProfileFacts[] {
  return standards.flatMap(({ code, inForceFrom, controls }) => {
    if (inForceFrom === null || !controls.some(({ profile }) => profile)) return [];
    return (['Baseline', 'Enhanced'] as const).map((name) => ({
      code: `${code}-GOVASSURE-${name.toUpperCase()}`,
      title: `GovAssure ${name.toLowerCase()} profile`,
      standard: code,
      inForceFrom,
      inForceTo: null,
      kinds: [],
      others: null,
      expectations: controls.flatMap(({ id, profile }) =>
        profile ? [{ control: id, expected: LEVEL[profile[`govassure${name}`]] }] : [],
      ),
    }));
  });
}
