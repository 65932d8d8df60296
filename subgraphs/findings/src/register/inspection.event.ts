import {
  InspectionMethod,
  InspectionResult,
  InspectionStatus,
  PowerSubject,
  Severity,
} from '@assay/kit';
import { z } from 'zod';

export const INSPECTION_RECORDED = 'assay.inspections.inspection.v1';

const day = z.iso.date();

const control = z.object({
  id: z.string(),
  reference: z.string(),
  title: z.string(),
  subjects: z.array(z.enum(PowerSubject)),
});
export type ControlFacts = z.infer<typeof control>;

const assessment = z.object({
  id: z.string(),
  controlId: z.string(),
  reference: z.string(),
  title: z.string(),
  subjects: z.array(z.enum(PowerSubject)).min(1),
  outcome: z.string(),
  /** Whether the outcome is below what the standard asks. */
  below: z.boolean(),
  severity: z.enum(Severity).nullable(),
  rationale: z.string().nullable(),
  /** Measured facts, each in the unit of its kind; yes is 1 and no is 0. */
  measurements: z.array(z.object({ kind: z.string(), amount: z.number() })).optional(),
  /** What a finding of it is called; control and outcome make its title when absent. */
  findingTitle: z.string().optional(),
});
export type AssessmentFacts = z.infer<typeof assessment>;

const amendment = z.object({
  kind: z.enum(['CORRECTION', 'WITHDRAWAL']),
  /** The number of the report version, within the inspection. */
  number: z.int(),
  /** The day from which it counts. */
  on: day,
  reason: z.string(),
  /** The assessments that a correction changed, each as it stood before; none when the report is withdrawn. */
  corrected: z.array(z.object({ assessmentId: z.string(), wasBelow: z.boolean() })),
});
export type AmendmentFacts = z.infer<typeof amendment>;

/** What the inspections subgraph tells of an inspection from the day it begins; assessments once it is issued, and what was amended after that. */
export const inspectionEvent = z
  .object({
    id: z.string(),
    odsCode: z.string(),
    bodyCode: z.string(),
    standard: z.object({
      code: z.string(),
      title: z.string(),
      version: z.string(),
      controls: z.array(control),
    }),
    method: z.enum(InspectionMethod),
    announced: z.boolean(),
    status: z.enum(InspectionStatus),
    beganOn: day.nullable(),
    issuedOn: day.nullable(),
    result: z.enum(InspectionResult).nullable(),
    version: z.int(),
    assessments: z.array(assessment).nullish(),
    amendment: amendment.nullish(),
  })
  .refine((i) => i.status !== 'ISSUED' || (i.issuedOn !== null && i.assessments), {
    message: 'an issued inspection has its day of issue and its assessments',
  });
export type InspectionFacts = z.infer<typeof inspectionEvent>;
