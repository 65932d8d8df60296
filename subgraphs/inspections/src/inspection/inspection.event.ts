import {
  InspectionMethod,
  InspectionResult,
  InspectionStatus,
  MeasureKind,
  PowerSubject,
  Severity,
} from '@assay/kit';
import { z } from 'zod';
import { Outcome } from '../assessment/assessment.enums.ts';

export const INSPECTION_CHANGED = 'assay.inspections.inspection.v1';

const control = z.object({
  /** Standard and reference, such as CAF-3.2/B4.d. */
  id: z.string(),
  reference: z.string(),
  title: z.string(),
  subjects: z.array(z.enum(PowerSubject)),
  defaultSeverity: z.enum(Severity),
});

const assessment = z.object({
  id: z.uuid(),
  controlId: z.string(),
  reference: z.string(),
  title: z.string(),
  subjects: z.array(z.enum(PowerSubject)),
  outcome: z.enum(Outcome),
  /** Whether the outcome is below what the inspection's profile expects, or below met where it has none. */
  below: z.boolean(),
  /** As the inspector set it, else the control's default. */
  severity: z.enum(Severity),
  rationale: z.string(),
  /** Measured facts, each in the unit of its kind; yes is 1 and no is 0. */
  measurements: z.array(z.object({ kind: z.enum(MeasureKind), amount: z.number() })).optional(),
  /** What a finding of it is called, where the control and the outcome would not read well. */
  findingTitle: z.string().optional(),
});

/** What a later version of an issued report changed. */
const amendment = z.object({
  kind: z.enum(['CORRECTION', 'WITHDRAWAL']),
  /** The number of the report version. */
  number: z.int(),
  /** The day from which it counts, in Europe/London. */
  on: z.iso.date(),
  reason: z.string(),
  /** The assessments that a correction changed, each as it stood before; none when the report is withdrawn. */
  corrected: z.array(z.object({ assessmentId: z.uuid(), wasBelow: z.boolean() })),
});
export type Amendment = z.infer<typeof amendment>;

/**
 * What the feed tells of an inspection, whole, each time its state changes once it has begun. Days are days in
 * Europe/London. Assessments are there when, and only when, it is issued: one for every control, as last corrected. An
 * issued report that is corrected or withdrawn is told again, with what was amended.
 */
export const inspectionEvent = z.object({
  id: z.uuid(),
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
  plannedFor: z.iso.date(),
  beganOn: z.iso.date(),
  issuedOn: z.iso.date().nullable(),
  result: z.enum(InspectionResult).nullable(),
  version: z.int(),
  assessments: z.array(assessment).optional(),
  withdrawnOn: z.iso.date().nullish(),
  amendment: amendment.optional(),
});
export type InspectionEvent = z.infer<typeof inspectionEvent>;
