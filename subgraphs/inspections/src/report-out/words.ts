import type { InspectionMethod } from '@assay/kit';
import type { Outcome } from '../assessment/assessment.enums.ts';

export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  MET: 'Met',
  PARTIALLY_MET: 'Partially met',
  NOT_MET: 'Not met',
  NOT_APPLICABLE: 'Not applicable',
  NOT_ASSESSED: 'Not assessed',
};

export const METHODS: Readonly<Record<InspectionMethod, string>> = {
  CONSENT: 'By consent',
  STATUTORY: 'Statutory',
  AUDIT: 'Independent audit',
  SELF_ASSESSMENT: 'Self-assessment',
};

/** OLDEST_UPDATE as people read it: Oldest update. */
export function inWords(name: string): string {
  const words = name.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
