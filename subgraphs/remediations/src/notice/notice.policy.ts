import {
  addDays,
  coversDay,
  longDay,
  powerInWords,
  userError,
  workingDaysAfter,
  type DeemedService,
  type PowerFacts,
  type PowerStep,
  type UrgentForm,
  type UserError,
} from '@assay/kit';
import type { ServiceMethod } from './notice.enums.ts';

export interface Dispatch {
  readonly dispatchedOn: string;
  readonly method: ServiceMethod;
  /** The day of actual receipt, where it is known. */
  readonly receivedOn?: string | null;
}

export interface Service {
  /** Null: neither known nor deemed. */
  readonly servedOn: string | null;
  /** Why that day, for people. */
  readonly rule: string;
}

/** A day with the rule by which it was counted, for people. */
export interface CountedDay {
  readonly day: string;
  readonly basis: string;
}

type Checked<T> = T | { readonly problem: UserError };

const METHOD_IN_WORDS: Readonly<Record<ServiceMethod, string>> = {
  IN_PERSON: 'handed over',
  LEFT_AT_ADDRESS: 'left at the proper address',
  POST: 'posted',
  ELECTRONIC: 'sent electronically',
};

/** The day on which a notice counts as received: as proved, else as the statute deems it, else when it was handed over. */
export function serviceOf(
  power: PowerFacts,
  { dispatchedOn, method, receivedOn }: Dispatch,
): Service {
  const sent = `${METHOD_IN_WORDS[method]} on ${longDay(dispatchedOn)}`;
  if (receivedOn != null)
    return {
      servedOn: receivedOn,
      rule: `${sent}; received on ${longDay(receivedOn)}, as recorded`,
    };
  if (method === 'IN_PERSON' || method === 'LEFT_AT_ADDRESS')
    return { servedOn: dispatchedOn, rule: sent };
  const deemed = power.deemedService?.find((rule) => rule.method === method);
  const day = deemed && deemedDay(dispatchedOn, deemed);
  if (!deemed || !day) return { servedOn: null, rule: `${sent}; no day of receipt is deemed` };
  const kind = deemed.dayKind === 'WORKING' ? 'working day' : 'day';
  return {
    servedOn: day,
    rule: `${sent}; deemed received on ${longDay(day)}, ${ordinal(deemed.days)} ${kind} after that (${deemed.provision})`,
  };
}

const ordinal = (n: number) =>
  n === 1 ? 'the next' : `the ${String(n)}${n === 2 ? 'nd' : n === 3 ? 'rd' : 'th'}`;

function deemedDay(dispatchedOn: string, { days, dayKind }: DeemedService): string | null {
  if (dayKind === 'CALENDAR') return addDays(dispatchedOn, days);
  return workingDaysAfter(dispatchedOn, days)?.dueOn ?? null;
}

/** A step that this version of the power requires on a day; undefined when it does not. */
export function stepOf(power: PowerFacts, step: string, on: string): PowerStep | undefined {
  return power.steps?.find(
    (each) => each.step === step && coversDay(each.appliesFrom ?? null, null, on),
  );
}

/** The last day for representations: what the body names, never before what the law gives at least. */
export function representationsUntil(
  power: PowerFacts,
  { dispatchedOn }: Dispatch,
  { servedOn, rule }: Service,
  given: string | null | undefined,
): Checked<CountedDay> {
  const step = stepOf(power, 'REPRESENTATIONS', dispatchedOn);
  if (step?.minimumDays == null) {
    if (given == null)
      return problem(
        `${powerInWords(power)} sets no minimum; name the last day for representations.`,
        'representationsBy',
      );
    return { day: given, basis: `as the notice says; ${powerInWords(power)} sets no minimum` };
  }
  const from = step.from === 'DISPATCH' ? dispatchedOn : servedOn;
  if (from === null)
    return problem(
      `The time for representations runs from receipt, and none is deemed for this method: name the day.`,
      'receivedOn',
    );
  const least = lastDay(from, step.minimumDays, step.counting);
  const law = `${String(step.minimumDays)} days from ${longDay(from)}${inWordsOf(step)}${step.provision === null ? '' : ` (${step.provision})`}; ${rule}`;
  if (given == null || given === least) return { day: least, basis: law };
  if (given < least)
    return problem(
      `${longDay(given)} is too early: the law gives at least ${law}, so until ${longDay(least)}.`,
      'representationsBy',
    );
  return { day: given, basis: `as the notice says; at least ${law}` };
}

const lastDay = (from: string, days: number, counting: PowerStep['counting']) =>
  addDays(from, counting === 'SAME_DAY' ? days - 1 : days);

const inWordsOf = ({ counting }: Pick<PowerStep, 'counting'>) =>
  counting === 'SAME_DAY' ? ', that day being day 1' : ', the day after being day 1';

const problem = (message: string, field: string) => ({
  problem: userError('INVALID_VALUE', message, field),
});

/** The last day to appeal; null where the law sets none, or the day from which it runs is not known. */
export function appealUntil(
  { appeal }: PowerFacts,
  { dispatchedOn, servedOn }: { readonly dispatchedOn: string; readonly servedOn: string | null },
): CountedDay | null {
  if (!appeal || appeal.withinDays === null) return null;
  const from = appeal.from === 'DISPATCH' ? dispatchedOn : servedOn;
  if (from === null) return null;
  const words = appeal.from === 'DISPATCH' ? 'dispatch' : 'service';
  return {
    day: addDays(from, appeal.withinDays),
    basis: `${String(appeal.withinDays)} days from ${words} on ${longDay(from)} (${appeal.provision})`,
  };
}

/** Whether the law allows an appeal against what was served that day, and whether the appeal suspends it. */
export function appealAgainst(
  power: PowerFacts,
  actedOn: string,
): { readonly suspends: boolean } | { readonly reason: string } {
  const { appeal } = power;
  const name = powerInWords(power);
  if (appeal === null) return { reason: `The law gives no appeal against ${name}.` };
  if (appeal === undefined)
    return { reason: `It is not established whether the law gives an appeal against ${name}.` };
  if (!coversDay(appeal.appliesFrom ?? null, null, actedOn))
    return { reason: `The law gave no appeal against ${name} on ${longDay(actedOn)}.` };
  return { suspends: appeal.suspends === true };
}

/** The rule that a deadline set by a notice rests on, and what is wrong with one that it forbids. */
export function deadlineOf(
  power: PowerFacts,
  service: Service & Pick<Dispatch, 'dispatchedOn'>,
  dueOn: string,
  urgent?: UrgentForm,
): Checked<CountedDay> {
  const rule = power.deadlines?.note ?? 'no rule is established';
  const basis = `set in the notice; ${powerInWords(power)}: ${rule}; ${service.rule}`;
  const served = service.servedOn ?? service.dispatchedOn;
  if (dueOn < served)
    return {
      problem: userError(
        'DATE_OUT_OF_ORDER',
        `${longDay(dueOn)} is before the notice counts as received, ${longDay(served)} (${service.rule}).`,
        'dueOn',
      ),
    };
  const least = leastTimeOf(power, service, urgent);
  if (least && dueOn < least.day)
    return {
      problem: userError(
        'DATE_OUT_OF_ORDER',
        `${longDay(dueOn)} is before ${least.what} ends, ${longDay(least.day)}: ${least.basis}.`,
        'dueOn',
      ),
    };
  return { day: dueOn, basis };
}

/** The time that the law leaves to comply at least: to appeal, or where it is urgent, so many days or none. */
function leastTimeOf(
  power: PowerFacts,
  service: Service & Pick<Dispatch, 'dispatchedOn'>,
  urgent: UrgentForm | undefined,
): (CountedDay & { readonly what: string }) | null {
  const { leastTime, provision } = urgent ?? {};
  if (leastTime) {
    const from = service.servedOn ?? service.dispatchedOn;
    const day = lastDay(from, leastTime.days, leastTime.counting);
    const days = leastTime.days === 1 ? '1 day' : `${String(leastTime.days)} days`;
    const basis = `${days} from ${longDay(from)}${inWordsOf(leastTime)} (${provision ?? ''})`;
    return { day, basis, what: 'the least time of an urgent notice' };
  }
  const runs = !urgent && power.deadlines?.notBeforeAppealEnds;
  const appeal = runs ? appealUntil(power, service) : null;
  return appeal && { ...appeal, what: 'the time to appeal' };
}

/** What the power makes the body do once the deadlines have passed. */
export function mustDetermine(power: PowerFacts | null): boolean {
  return power?.afterwards?.some(({ code }) => code === 'DETERMINE_COMPLIANCE') ?? false;
}

/** What is wrong with the amount of a penalty; undefined when it is within the cap. */
export function whyAboveCap(
  power: PowerFacts,
  amount: number,
  turnover: number | null | undefined,
): UserError | undefined {
  const { penaltyCap: cap } = power;
  const name = powerInWords(power);
  if (!cap)
    return userError(
      'INVALID_VALUE',
      `No cap is established for ${name}, so no amount can be said to be within it.`,
      'amount',
    );
  if ('percentOfTurnover' in cap && turnover == null)
    return userError(
      'INVALID_VALUE',
      `The cap of ${name} is ${String(cap.percentOfTurnover)}% of turnover in England: name the turnover.`,
      'turnover',
    );
  const most =
    'pounds' in cap ? cap.pounds : Math.floor(((turnover ?? 0) * cap.percentOfTurnover) / 100);
  if (amount <= most) return undefined;
  return userError(
    'INVALID_VALUE',
    `GBP ${pounds(amount)} is above the cap of ${name}: GBP ${pounds(most)}.`,
    'amount',
  );
}

const pounds = (amount: number) => amount.toLocaleString('en-GB');
