import { readFragment } from '../generated/fragment-masking.ts';
import {
  KeptAssessmentFragmentDoc,
  type KeptAssessmentFragment,
  type TakeInspectionQuery,
} from '../generated/graphql.ts';

type Taken = NonNullable<TakeInspectionQuery['inspection']>;

/** An inspection as Assay held it when last asked, and as it has answered since. */
export type KeptInspection = Omit<Taken, 'assessments'> & {
  readonly assessments: readonly KeptAssessmentFragment[];
  /** When it was last asked for, as an instant. */
  readonly takenAt: string;
};

export type Control = KeptInspection['standard']['controls'][number];

export const asKept = ({ assessments, ...rest }: Taken): KeptInspection => ({
  ...rest,
  assessments: readFragment(KeptAssessmentFragmentDoc, assessments),
  takenAt: new Date().toISOString(),
});

/** What two answers tell together: of each assessment the later version, whichever answer came first. */
export function brought(kept: KeptInspection | undefined, taken: KeptInspection): KeptInspection {
  if (!kept) return taken;
  return kept.assessments.reduce(withAssessment, taken);
}

/** The inspection without a file that was withdrawn. */
export const withoutEvidence = (kept: KeptInspection, evidenceId: string): KeptInspection => ({
  ...kept,
  assessments: kept.assessments.map((each) => ({
    ...each,
    evidence: each.evidence.filter(({ id }) => id !== evidenceId),
  })),
});

/** The inspection with an assessment as Assay now holds it, unless a later version is known. */
export function withAssessment<T extends Pick<KeptInspection, 'assessments'>>(
  kept: T,
  assessment: KeptAssessmentFragment,
): T {
  const same = (each: KeptAssessmentFragment) => each.control.id === assessment.control.id;
  const known = kept.assessments.find(same);
  if (known && known.version >= assessment.version) return kept;
  const others = kept.assessments.filter((each) => !same(each));
  return { ...kept, assessments: [...others, assessment] };
}
