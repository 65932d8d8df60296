import type { ActKind } from '@assay/client';
import { inWords } from './words.ts';

/** What an act is called where it rests on a power: the instrument that the law names. */
export function actLabel(kind: ActKind, power?: { readonly instrument: string } | null): string {
  if (power && kind === 'MANDATED') return power.instrument;
  return kind === 'MANDATED' ? 'Remediation required' : inWords(kind);
}
