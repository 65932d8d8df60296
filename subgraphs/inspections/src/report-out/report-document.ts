import { InspectionMethod, MeasureKind } from '@assay/kit';
import { z } from 'zod';
import { Outcome } from '../assessment/assessment.enums.ts';
import { ExpectedOutcome } from '../profile/profile.enums.ts';

const day = z.string().nullable();

/** A report's content as it was signed; what reports say since some later day is missing from earlier ones. */
export const reportDocument = z.object({
  odsCode: z.string(),
  trustName: z.string().nullish(),
  bodyCode: z.string(),
  bodyName: z.string().nullish(),
  standard: z.object({ code: z.string(), title: z.string(), version: z.string() }),
  profile: z.object({ code: z.string(), title: z.string() }).nullish(),
  method: z.enum(InspectionMethod),
  announced: z.boolean(),
  plannedFor: z.string(),
  beganOn: day,
  assessments: z.array(
    z.object({
      controlId: z.string(),
      reference: z.string(),
      title: z.string(),
      outcome: z.enum(Outcome),
      /** Null when nothing was expected. */
      expected: z.enum(ExpectedOutcome).nullish(),
      selfAssessedOutcome: z.enum(Outcome).nullable(),
      selfAssessmentConfidence: z.string().nullish(),
      severity: z.string().nullish(),
      assessedOn: day,
      rationale: z.string(),
      measurements: z
        .array(z.object({ kind: z.enum(MeasureKind), amount: z.number() }))
        .default([]),
      evidence: z
        .array(
          z.object({
            fileName: z.string(),
            mediaType: z.string(),
            size: z.number(),
            sha256: z.string(),
            description: z.string(),
          }),
        )
        .default([]),
    }),
  ),
});

export type ReportDocument = z.infer<typeof reportDocument>;
export type ReportedAssessment = ReportDocument['assessments'][number];
