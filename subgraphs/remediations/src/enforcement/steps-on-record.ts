import { coversDay, longDay, powerInWords, type PowerFacts, type PowerStep } from '@assay/kit';
import type { TrackState } from './enforcement.state.ts';

/** The steps taken on a track before the act: its notice of intent, and whether it is mandated. */
export type OnRecord = Pick<TrackState, 'intention' | 'mandatedOn'>;

/** Steps that are acts of their own; the rest are matters of judgement, which the act itself states. */
const ACTS: ReadonlySet<string> = new Set([
  'NOTICE_OF_INTENT',
  'NOTICE_OF_PROPOSAL',
  'NOTICE_OF_DECISION',
  'ENFORCEMENT_NOTICE',
  'CONTRACT_PERFORMANCE_NOTICE',
  'CONTRACT_MANAGEMENT_MEETING',
  'REMEDIAL_ACTION_PLAN',
]);

const isRequired = (step: PowerStep, on: string) =>
  coversDay(step.appliesFrom ?? null, null, on) &&
  (ACTS.has(step.step) || step.minimumDays !== null);

/** What a power requires first and is not on record for the track; undefined when nothing is missing. */
export function whyStepsAreMissing(
  power: PowerFacts,
  on: string,
  record: OnRecord,
): string | undefined {
  const missing = (power.steps ?? []).filter(
    (step) => isRequired(step, on) && !isTaken(step.step, on, record),
  );
  if (missing.length === 0) return undefined;
  return `${powerInWords(power)} requires first: ${missing.map(stepInWords).join('; ')}. ${recordInWords(record, on)}`;
}

export const nothingOnRecord = (power: PowerFacts, on: string) =>
  whyStepsAreMissing(power, on, { intention: null, mandatedOn: null });

function isTaken(step: string, on: string, { intention, mandatedOn }: OnRecord): boolean {
  switch (step) {
    case 'NOTICE_OF_INTENT':
    case 'NOTICE_OF_PROPOSAL':
      return intention !== null;
    case 'REPRESENTATIONS':
      return (
        intention !== null &&
        (intention.proceeds || (!intention.made && isOver(intention.until, on)))
      );
    case 'NOTICE_OF_DECISION':
      return intention?.proceeds ?? false;
    case 'ENFORCEMENT_NOTICE':
      return mandatedOn !== null;
    default:
      return false;
  }
}

const isOver = (until: string | null, on: string) => until !== null && until < on;

function recordInWords({ intention }: OnRecord, on: string): string {
  if (!intention) return 'None is on record for this demand; a notice of intent begins them.';
  if (intention.made) return 'Representations were made, and the body has yet to decide on them.';
  const { until } = intention;
  if (until === null || isOver(until, on)) return 'The body has yet to decide.';
  return `Representations may be made until ${longDay(until)}.`;
}

function stepInWords({ step, minimumDays, provision }: PowerStep): string {
  const words = step.toLowerCase().replaceAll('_', ' ');
  const days = minimumDays === null ? '' : `, at least ${String(minimumDays)} days`;
  return `${words}${days}${provision === null ? '' : ` (${provision})`}`;
}
