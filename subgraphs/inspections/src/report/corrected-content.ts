import { Severity } from '@assay/kit';
import { z } from 'zod';
import { Outcome } from '../assessment/assessment.enums.ts';
import type { CorrectedAssessmentInput } from './amendment.inputs.ts';

const judgement = z.object({
  outcome: z.enum(Outcome),
  rationale: z.string(),
  severity: z.enum(Severity).nullish(),
});

/** What is read again of a report's content; whatever else it says is carried on as it is. */
const reportContent = z.looseObject({
  assessments: z.array(
    z.looseObject({ ...judgement.shape, controlId: z.string(), version: z.int() }),
  ),
});
export type ReportContent = z.infer<typeof reportContent>;

const correction = z.object({ controlId: z.string(), from: judgement, to: judgement });
export type Correction = z.infer<typeof correction>;

/** The content of a report as it was stored. */
export function readContent(content: string): ReportContent {
  return reportContent.parse(JSON.parse(content));
}

/** What the content of a correction changes. */
export function correctionsIn(content: string): readonly Correction[] {
  return z.object({ corrections: z.array(correction) }).parse(JSON.parse(content)).corrections;
}

/** The number of the version that the content of a withdrawal withdraws. */
export function withdrawnNumber(content: string): number {
  const withdrawal = z.object({ withdraws: z.object({ number: z.int() }) });
  return withdrawal.parse(JSON.parse(content)).withdraws.number;
}

export interface CorrectionFacts {
  readonly corrects: { readonly number: number; readonly contentDigest: string };
  readonly reason: string;
  readonly changes: readonly CorrectedAssessmentInput[];
}

/** The content of an issued report with some outcomes corrected, and what was corrected. */
export function correctedContent(
  issued: ReportContent,
  { corrects, reason, changes }: CorrectionFacts,
): object {
  const changeOf = new Map(changes.map((change) => [change.controlId, change]));
  const corrections: Correction[] = [];
  const assessments = issued.assessments.map((assessment) => {
    const change = changeOf.get(assessment.controlId);
    if (!change) return assessment;
    const from = judgement.parse(assessment);
    const { outcome, rationale } = change;
    const to = judgement.parse({ outcome, rationale, severity: change.severity ?? from.severity });
    corrections.push({ controlId: assessment.controlId, from, to });
    return { ...assessment, ...to, version: assessment.version + 1 };
  });
  return { ...issued, kind: 'CORRECTION', corrects, reason, corrections, assessments };
}
