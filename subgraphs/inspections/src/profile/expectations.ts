import type { EntityManager } from 'typeorm';
import type { Assessment } from '../assessment/assessment.entity.ts';
import type { Inspection } from '../inspection/inspection.entity.ts';
import { ProfileExpectation } from './profile-expectation.entity.ts';
import type { ExpectedOutcome } from './profile.enums.ts';
import { EXPECTED_WITHOUT_PROFILE } from './profile.policy.ts';

/** Gives what is expected on a control, by its id; null where nothing is. */
export type Expectations = (controlId: string) => ExpectedOutcome | null;

/** What an inspection's profile expects; that every control is met where it has none. */
export async function expectationsOf(
  manager: EntityManager,
  { profileCode }: Pick<Inspection, 'profileCode'>,
): Promise<Expectations> {
  if (profileCode === null) return () => EXPECTED_WITHOUT_PROFILE;
  const found = await manager.findBy(ProfileExpectation, { profileCode });
  const expected = new Map(found.map((each) => [each.controlId, each.expected]));
  return (controlId) => {
    const least = expected.get(controlId);
    return least === undefined ? EXPECTED_WITHOUT_PROFILE : least;
  };
}

/** The outcomes recorded in an inspection, each with what is expected of it. */
export async function judge(
  manager: EntityManager,
  inspection: Pick<Inspection, 'profileCode'>,
  assessments: readonly Pick<Assessment, 'controlId' | 'outcome'>[],
) {
  const expected = await expectationsOf(manager, inspection);
  return assessments.map(({ controlId, outcome }) => ({ outcome, expected: expected(controlId) }));
}
