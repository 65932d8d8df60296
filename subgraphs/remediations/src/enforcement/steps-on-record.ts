import { coversDay, longDay, powerInWords, type PowerFacts, type PowerStep } from '@assay/kit';
import type { TrackState } from './enforcement.state.ts';

/** The steps taken on a track before the act: its notice of intent, and whether it is mandated. */
export type OnRecord = Pick<TrackState, 'intention' | 'mandatedOn'>;

/** The step that is itself a demand, which the penalty is for not meeting. */
const DEMAND = 'ENFORCEMENT_NOTICE';

/** Steps that are acts of their own; the rest are matters of judgement, which the act itself states. */
const ACTS: ReadonlySet<string> = new Set([
  'NOTICE_OF_INTENT',
  'NOTICE_OF_PROPOSAL',
  'NOTICE_OF_DECISION',
  DEMAND,
  'CONTRACT_PERFORMANCE_NOTICE',
  'CONTRACT_MANAGEMENT_MEETING',
  'REMEDIAL_ACTION_PLAN',
]);

/** The steps that go before on a day: representations count where the law sets their time, or asks for a notice that invites them. */
function requiredSteps({ steps = [] }: PowerFacts, on: string): PowerStep[] {
  const applying = steps.filter(({ appliesFrom }) => coversDay(appliesFrom ?? null, null, on));
  const invites = applying.some(({ step }) => step === 'NOTICE_OF_INTENT');
  return applying.filter(
    ({ step, minimumDays }) =>
      ACTS.has(step) || minimumDays !== null || (step === 'REPRESENTATIONS' && invites),
  );
}

export const NOTHING_ON_RECORD: OnRecord = { intention: null, mandatedOn: null };

/** What a power requires first and is not on record for the track; undefined when nothing is missing. */
export function whyStepsAreMissing(
  power: PowerFacts,
  on: string,
  record: OnRecord,
): string | undefined {
  return whyMissing(power, on, record, () => true);
}

/** What a power requires before the notice of intent that begins its steps, and is not on record. */
export function whyStepsCannotBegin(
  power: PowerFacts,
  on: string,
  record: OnRecord,
): string | undefined {
  return whyMissing(power, on, record, ({ step }) => step === DEMAND);
}

function whyMissing(
  power: PowerFacts,
  on: string,
  record: OnRecord,
  isAsked: (step: PowerStep) => boolean,
): string | undefined {
  const missing = requiredSteps(power, on).filter(
    (step) => isAsked(step) && !isTaken(step.step, on, record),
  );
  if (missing.length === 0) return undefined;
  const then = missing.some(({ step }) => step === DEMAND)
    ? 'None is on record for this demand: serve that notice, and impose the penalty where it was not met.'
    : recordInWords(record, on);
  return `${powerInWords(power)} requires first: ${missing.map(stepInWords).join('; ')}. ${then}`;
}

export const nothingOnRecord = (power: PowerFacts, on: string) =>
  whyStepsAreMissing(power, on, NOTHING_ON_RECORD);

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
    case DEMAND:
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
