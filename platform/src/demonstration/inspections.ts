import { cyberEssentials, dataSecurityStandards, type ControlWording } from './controls.ts';
import { measure, type FictionalMeasurement } from './measurements.ts';
import { Random } from './random.ts';
import { workingDays } from './working-days.ts';

/** An inspection of the demonstration, from plan to issue. */
export interface FictionalInspection {
  odsCode: string;
  standard: string;
  method: 'CONSENT' | 'STATUTORY';
  announced: boolean;
  beganOn: string;
  assessedOn: string;
  issuedOn: string;
  assessments: FictionalAssessment[];
}

export interface FictionalAssessment {
  controlId: string;
  outcome: 'MET' | 'NOT_MET';
  rationale: string;
  measurements: FictionalMeasurement[];
}

interface Programme {
  standard: string;
  controls: readonly [ControlWording, ...ControlWording[]];
  method: FictionalInspection['method'];
  announced: boolean;
  /** The working days from the first beginning to the last issue. */
  days: readonly string[];
  /** Working days from the beginning to the issue. */
  length: number;
  /** How many find nothing wrong. */
  passes: number;
}

/** Outcomes are drawn apart from what is measured. */
interface Chance {
  random: Random;
  measuring: Random;
}

const assessed = 88;
const inspected = 12;

/** Those of NHS Digital before WannaCry: 88 of 236 trusts, of which none passed. */
const byNhsDigital: Programme = {
  standard: 'CE-2014',
  controls: cyberEssentials,
  method: 'CONSENT',
  announced: true,
  days: workingDays('2016-09-05', '2017-05-11'),
  length: 14,
  passes: 0,
};

const byCqc: Programme = {
  standard: 'NDG-2016',
  controls: dataSecurityStandards,
  method: 'STATUTORY',
  announced: false,
  days: workingDays('2017-06-05', '2017-12-15'),
  length: 20,
  passes: 3,
};

/** The inspections of both bodies; the same on every machine. */
export function fictionalInspections(odsCodes: readonly string[]) {
  const random = new Random(88);
  const measuring = new Random(2017);
  const inspect = (programme: Programme, count: number) =>
    inspectionsOf(programme, random.shuffle(odsCodes).slice(0, count), { random, measuring });
  return { nhsDigital: inspect(byNhsDigital, assessed), cqc: inspect(byCqc, inspected) };
}

function inspectionsOf(
  programme: Programme,
  odsCodes: readonly string[],
  chance: Chance,
): FictionalInspection[] {
  const { standard, method, announced, days, length, passes } = programme;
  const apart = (days.length - length) / odsCodes.length;
  return odsCodes.map((odsCode, index) => {
    const began = Math.floor(index * apart);
    const dayOf = (later: number) => days[began + later] ?? '';
    const passed = index % 4 === 3 && index < passes * 4;
    return {
      odsCode,
      standard,
      method,
      announced,
      beganOn: dayOf(0),
      assessedOn: dayOf(1),
      issuedOn: dayOf(length),
      assessments: assess(programme, passed, chance),
    };
  });
}

function assess(
  { controls }: Programme,
  passed: boolean,
  { random, measuring }: Chance,
): FictionalAssessment[] {
  const failing = controls.filter((control) => random.between(1, 100) <= control.failing);
  const notMet = new Set(passed ? [] : failing.length > 0 ? failing : [random.pick(controls)]);
  return controls.map((control) => {
    const { id: controlId, met } = control;
    const measurements = measure(controlId, !notMet.has(control), measuring);
    return notMet.has(control)
      ? { controlId, outcome: 'NOT_MET', rationale: random.pick(control.notMet), measurements }
      : { controlId, outcome: 'MET', rationale: met, measurements };
  });
}
