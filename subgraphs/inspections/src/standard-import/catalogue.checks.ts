import { isCalendarDay, longDay } from '@assay/kit';
import { quoted } from './catalogue.shape.ts';
import { isRecord, type ContentProblem } from './document.ts';

/** What is wrong between the values of a document; looks also at one in which single values are wrong. */
export function contradictionsIn(kind: 'standard' | 'profile', content: unknown): ContentProblem[] {
  if (!isRecord(content)) return [];
  return kind === 'standard'
    ? [...codeWithoutVersion(content), ...repeated('controls', 'id', content)]
    : [
        ...daysTheWrongWay(content),
        ...repeatedKinds(content),
        ...repeated('expectations', 'control', content),
      ];
}

function codeWithoutVersion({ code, version }: Record<string, unknown>): ContentProblem[] {
  if (typeof code !== 'string' || typeof version !== 'string') return [];
  if (code.endsWith(`-${version}`) && code !== `-${version}`) return [];
  const message = `${quoted(code)} does not end in its version; write the framework, a hyphen and the version, such as CAF-${version}.`;
  return [{ path: ['code'], message }];
}

function daysTheWrongWay({ inForceFrom, inForceTo }: Record<string, unknown>): ContentProblem[] {
  const isDay = (day: unknown): day is string => typeof day === 'string' && isCalendarDay(day);
  if (!isDay(inForceFrom) || !isDay(inForceTo) || inForceFrom <= inForceTo) return [];
  const message = `The last day, ${longDay(inForceTo)}, is before the first, ${longDay(inForceFrom)}.`;
  return [{ path: ['inForceTo'], message }];
}

function repeatedKinds({ kinds }: Record<string, unknown>): ContentProblem[] {
  if (!Array.isArray(kinds)) return [];
  return kinds.flatMap((kind: unknown, index) =>
    kinds.indexOf(kind) < index
      ? [{ path: ['kinds', index], message: `${quoted(kind)} is named already; name it once.` }]
      : [],
  );
}

/** Ids that differ in capitals only would be one token in OSCAL, so they count as the same. */
function repeated(list: string, key: string, content: Record<string, unknown>): ContentProblem[] {
  const items: unknown = content[list];
  if (!Array.isArray(items)) return [];
  const first = new Map<string, number>();
  return items.flatMap((item: unknown, index) => {
    const name = isRecord(item) ? item[key] : undefined;
    if (typeof name !== 'string') return [];
    const before = first.get(name.toLowerCase());
    if (before === undefined) {
      first.set(name.toLowerCase(), index);
      return [];
    }
    const message = `${name} is there already, as number ${String(before + 1)} of the list; name each control once.`;
    return [{ path: [list, index, key], message }];
  });
}
