import {
  isCalendarDay,
  OrganisationKind,
  PowerCondition,
  PowerKind,
  PowerSubject,
} from '@assay/kit';
import { z } from 'zod';
import { Confidence, DatesConfidence } from './power.enums.ts';

const text = z.string().regex(/\S/, 'must not be blank');
const day = z.string().refine(isCalendarDay, 'must be a day of the calendar, as YYYY-MM-DD');
const period = { inForceFrom: day.nullable(), inForceTo: day.nullable() };
const rated = {
  confidence: z.enum(Confidence),
  datesConfidence: z.enum(DatesConfidence),
  sources: z.array(z.url()),
};
const kinds = z.array(z.enum(OrganisationKind));
const basis = z.strictObject({ instrument: text, provision: text, url: z.url().nullable() });
const appliesFrom = day.optional();

const step = z.strictObject({
  step: text,
  minimumDays: z.number().int().min(0).nullable(),
  dayKind: text.nullable(),
  from: z.enum(['RECEIPT', 'SERVICE', 'DISPATCH']).nullable(),
  counting: z.enum(['DAY_AFTER', 'SAME_DAY']).nullable(),
  exception: text.nullable(),
  provision: text,
  appliesFrom,
});

const procedure = {
  steps: z.array(step).optional(),
  contents: z.array(text).optional(),
  deadlines: z
    .strictObject({
      perRequirement: z.boolean(),
      setBy: text,
      note: text,
      notBeforeAppealEnds: z.boolean().optional(),
    })
    .optional(),
  afterwards: z
    .array(
      z.strictObject({
        code: z.literal('DETERMINE_COMPLIANCE').optional(),
        duty: text,
        when: text,
        provision: text,
        appliesFrom,
      }),
    )
    .optional(),
  appeal: z
    .strictObject({
      to: text,
      withinDays: z.number().int().nullable(),
      from: text.nullable(),
      suspends: z.boolean().nullable(),
      maySuspend: z.literal(true).optional(),
      provision: text,
      note: text.nullable(),
      appliesFrom,
    })
    .nullable()
    .optional(),
  penaltyReach: text.optional(),
  penaltyCap: z
    .union([
      z.strictObject({ pounds: z.number().int().positive() }),
      z.strictObject({ percentOfTurnover: z.number().positive() }),
    ])
    .optional(),
  service: text.optional(),
  deemedService: z
    .array(
      z.strictObject({
        method: z.enum(['IN_PERSON', 'LEFT_AT_ADDRESS', 'POST', 'ELECTRONIC']),
        days: z.number().int().min(0),
        dayKind: z.enum(['CALENDAR', 'WORKING']),
        provision: text,
      }),
    )
    .optional(),
  urgent: z
    .strictObject({
      notice: z.enum(['INTENT', 'BINDING']),
      ground: text,
      provision: text,
      without: z.array(text).optional(),
      representationsDays: z.number().int().positive().optional(),
      leastTime: z
        .strictObject({
          days: z.number().int().positive(),
          counting: z.enum(['DAY_AFTER', 'SAME_DAY']),
        })
        .optional(),
      appealSuspends: z.literal(false).optional(),
      maySuspend: z.literal(true).optional(),
    })
    .optional(),
  fieldConfidence: z.record(text, z.enum(['VERIFIED', 'FROM_MEMORY'])).optional(),
};

const power = z.strictObject({
  id: text,
  bodyCode: text,
  kind: z.enum(PowerKind),
  instrument: text,
  basis,
  over: kinds.min(1),
  subject: z.enum(PowerSubject),
  binding: z.boolean(),
  conditions: z.array(z.enum(PowerCondition)),
  inForceFrom: day,
  inForceTo: day.nullable(),
  maximumPenalty: text.nullable(),
  note: text.nullable(),
  ...rated,
  ...procedure,
});

const absence = z.strictObject({
  id: text,
  bodyCode: text,
  kinds: z.array(z.enum(PowerKind)),
  over: kinds,
  ...period,
  reason: text,
  provision: text,
  ...rated,
});

/** Not law yet, so in force for nobody: kept in the file, never loaded. */
const proposed = z.strictObject({
  id: text,
  bodyCode: text,
  kinds: z.array(z.enum(PowerKind)),
  instrument: text,
  basis,
  over: kinds,
  expectedFrom: day.nullable(),
  maximumPenalty: text.nullable(),
  note: text,
  ...rated,
});

const body = z.strictObject({
  code: text,
  name: text,
  establishedOn: day.nullable(),
  dissolvedOn: day.nullable(),
  successor: text.nullable(),
  note: text,
});

const organisationKind = z.strictObject({
  code: z.enum(OrganisationKind),
  existedFrom: day.nullable(),
  existedTo: day.nullable(),
  note: text,
});

const conditionFact = z.strictObject({
  id: text,
  condition: z.enum(PowerCondition),
  kinds: kinds.min(1),
  holdsFrom: day,
  holdsTo: day.nullable(),
  note: text,
  ...rated,
});

const succession = z.strictObject({
  id: text,
  successors: z.array(text).min(1),
  note: text,
  confidence: z.enum(Confidence),
  sources: z.array(z.url()),
});

const shape = z.strictObject({
  meta: z.looseObject({}),
  organisationKinds: z.array(organisationKind),
  bodies: z.array(body),
  powers: z.array(power),
  absences: z.array(absence),
  proposed: z.array(proposed),
  conditionFacts: z.array(conditionFact),
  successions: z.array(succession),
  powerSubjects: z.record(z.enum(PowerSubject), text),
  powerConditions: z.record(z.enum(PowerCondition), text),
  powerSteps: z.record(z.string(), text),
});
export type RegisterFile = z.infer<typeof shape>;
export type PowerRecord = z.infer<typeof power>;
export type BodyRecord = z.infer<typeof body>;
export type SuccessionRecord = z.infer<typeof succession>;

export const registerShape = shape.superRefine((register, context) => {
  const add = (message: string, ...at: (string | number)[]) => {
    context.addIssue({ code: 'custom', message, path: at });
  };
  checkIds(register, add);
  checkPeriods(register, add);
  checkReferences(register, add);
});

type AddProblem = (message: string, ...at: (string | number)[]) => void;

function checkIds(register: RegisterFile, add: AddProblem): void {
  const lists = [
    'powers',
    'absences',
    'proposed',
    'conditionFacts',
    'successions',
    'bodies',
    'organisationKinds',
  ] as const;
  for (const list of lists) {
    const seen = new Set<string>();
    register[list].forEach((fact, i) => {
      const id = 'id' in fact ? fact.id : fact.code;
      if (seen.has(id)) add(`${id} is given twice; each id stands for one fact`, list, i);
      seen.add(id);
    });
  }
}

function checkPeriods(register: RegisterFile, add: AddProblem): void {
  const ordered = (from: string | null, to: string | null, ...at: (string | number)[]) => {
    if (from !== null && to !== null && to < from)
      add(`${to} is before ${from}, the first day`, ...at);
  };
  register.powers.forEach((p, i) => {
    ordered(p.inForceFrom, p.inForceTo, 'powers', i, 'inForceTo');
  });
  register.absences.forEach((a, i) => {
    ordered(a.inForceFrom, a.inForceTo, 'absences', i, 'inForceTo');
  });
  register.bodies.forEach((b, i) => {
    ordered(b.establishedOn, b.dissolvedOn, 'bodies', i, 'dissolvedOn');
  });
  register.organisationKinds.forEach((k, i) => {
    ordered(k.existedFrom, k.existedTo, 'organisationKinds', i, 'existedTo');
  });
  register.conditionFacts.forEach((c, i) => {
    ordered(c.holdsFrom, c.holdsTo, 'conditionFacts', i, 'holdsTo');
  });
}

function checkReferences(register: RegisterFile, add: AddProblem): void {
  const bodies = new Set(register.bodies.map((b) => b.code));
  const known = (code: string | null, ...at: (string | number)[]) => {
    if (code !== null && !bodies.has(code)) add(`${code} is not one of the bodies`, ...at);
  };
  for (const list of ['powers', 'absences', 'proposed'] as const)
    register[list].forEach((fact, i) => {
      known(fact.bodyCode, list, i, 'bodyCode');
    });
  register.bodies.forEach((b, i) => {
    known(b.successor, 'bodies', i, 'successor');
  });
  register.powers.forEach((p, i) => {
    p.steps?.forEach(({ step: code }, s) => {
      if (!Object.hasOwn(register.powerSteps, code))
        add(`${code} is not one of powerSteps`, 'powers', i, 'steps', s, 'step');
    });
  });
}
