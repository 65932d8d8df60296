import type { RequestContext } from '@assay/kit';
import { strangeControls } from '../profile/record-profile.ts';
import { isRecord, type DocumentProblem, type DocumentRejected } from './document.ts';

/** The problems of a refused document and, where it is a profile with other faults, of the controls that it names. */
export async function allProblemsOf(
  { problems, raw }: DocumentRejected,
  { work }: RequestContext,
): Promise<readonly DocumentProblem[]> {
  const profile = raw && isRecord(raw.content) ? raw.content.profile : undefined;
  if (!raw || !isRecord(profile) || typeof profile.standard !== 'string') return problems;
  const names = controlsNamedIn(profile);
  const { standard } = profile;
  if ([standard, ...names].some((name) => name.includes('\0'))) return problems;
  const strangers = await work.read((manager) => strangeControls(manager, standard, names));
  const more = names.flatMap((name, index) => {
    const message = strangers.get(name);
    const path = ['profile', 'expectations', index, 'control'];
    return message === undefined || name === '' ? [] : [{ place: raw.place(path), message }];
  });
  return [...problems, ...more];
}

/** The names in their places; empty where there is none, which is told already. */
function controlsNamedIn({ expectations }: Record<string, unknown>): string[] {
  if (!Array.isArray(expectations)) return [];
  return expectations.map((each: unknown) =>
    isRecord(each) && typeof each.control === 'string' ? each.control : '',
  );
}
