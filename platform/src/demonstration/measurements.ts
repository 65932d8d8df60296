import type { Random } from './random.ts';

/** A measured fact of the demonstration. */
export type FictionalMeasurement =
  | { kind: Exclude<Kind, 'ANY_STAFF_REACH_CONFIDENTIAL_DATA'>; amount: number }
  | { kind: 'ANY_STAFF_REACH_CONFIDENTIAL_DATA'; yes: boolean };

type Kind =
  | 'OLDEST_MISSING_UPDATE'
  | 'VERY_WEAK_PASSWORDS'
  | 'ADMINISTRATORS_WITH_VERY_WEAK_PASSWORDS'
  | 'DEVICES_ON_UNSUPPORTED_SYSTEMS'
  | 'ANY_STAFF_REACH_CONFIDENTIAL_DATA';

type Range = readonly [from: number, to: number];

/** What is measured at each control, between which amounts where it is met and where it is not; 1 stands for yes. */
const measures: Readonly<
  Record<string, readonly { kind: Kind; met: Range; notMet: Range }[] | undefined>
> = {
  'CE-2014/CE2': [{ kind: 'VERY_WEAK_PASSWORDS', met: [0, 2], notMet: [3, 35] }],
  'CE-2014/CE3': [
    { kind: 'ADMINISTRATORS_WITH_VERY_WEAK_PASSWORDS', met: [0, 0], notMet: [1, 20] },
    { kind: 'ANY_STAFF_REACH_CONFIDENTIAL_DATA', met: [0, 0], notMet: [0, 1] },
  ],
  'CE-2014/CE5': [
    { kind: 'OLDEST_MISSING_UPDATE', met: [0, 14], notMet: [60, 1_500] },
    { kind: 'DEVICES_ON_UNSUPPORTED_SYSTEMS', met: [0, 5], notMet: [20, 900] },
  ],
  'NDG-2016/NDG4': [{ kind: 'ANY_STAFF_REACH_CONFIDENTIAL_DATA', met: [0, 0], notMet: [0, 1] }],
  'NDG-2016/NDG8': [{ kind: 'DEVICES_ON_UNSUPPORTED_SYSTEMS', met: [0, 5], notMet: [20, 900] }],
  'NDG-2016/NDG9': [{ kind: 'OLDEST_MISSING_UPDATE', met: [0, 14], notMet: [60, 1_500] }],
};

export function measure(controlId: string, met: boolean, random: Random): FictionalMeasurement[] {
  return (measures[controlId] ?? []).map(({ kind, ...ranges }) => {
    const amount = random.between(...(met ? ranges.met : ranges.notMet));
    return kind === 'ANY_STAFF_REACH_CONFIDENTIAL_DATA'
      ? { kind, yes: amount === 1 }
      : { kind, amount };
  });
}
