import { Problems, Rejection, type UserError } from '@assay/kit';
import type { AssessmentInput } from './assessment.inputs.ts';
import { checkBatch, checkBatchSize } from './assessment.policy.ts';

const control = (id: string) => [id, { id, standardCode: id.split('/')[0] ?? '' }] as const;
const item = (controlId: string, more: Partial<AssessmentInput> = {}): AssessmentInput => ({
  controlId,
  outcome: 'MET',
  rationale: 'Seen.',
  ...more,
});

function problemsOf(check: (problems: Problems) => void): readonly UserError[] {
  const problems = new Problems();
  check(problems);
  try {
    problems.rejectIfAny();
    return [];
  } catch (error) {
    if (error instanceof Rejection) return error.errors;
    throw error;
  }
}

const check = (...batch: AssessmentInput[]) =>
  problemsOf((problems) => {
    checkBatch(problems, batch, {
      standardCode: 'S-1',
      controls: new Map([control('S-1/a'), control('S-1/b'), control('S-2/a')]),
      recorded: new Map([['S-1/b', { version: 3 }]]),
    });
  });

describe('a batch of outcomes', () => {
  it('has from 1 to 500 items', () => {
    const size = (length: number) =>
      problemsOf((problems) => {
        checkBatchSize(
          problems,
          Array.from({ length }, () => item('S-1/a')),
        );
      }).length;
    expect([size(0), size(1), size(500), size(501)]).toEqual([1, 0, 0, 1]);
  });

  it('passes when each control is of the standard and each version is the current one', () => {
    expect(check(item('S-1/a'), item('S-1/b', { expectedVersion: 3 }))).toEqual([]);
  });

  it('is told every problem of every item, each with its place', () => {
    const problems = check(
      item('S-2/a'),
      item('S-1/a', { rationale: ' \n ' }),
      item('S-9/x'),
      item('S-1/a'),
      item('S-1/b', { expectedVersion: 2, rationale: 'x'.repeat(10_001) }),
    );
    expect(problems.map(({ code, field }) => [code, field?.join('.')])).toEqual([
      ['INVALID_VALUE', 'assessments.0.controlId'],
      ['INVALID_VALUE', 'assessments.1.rationale'],
      ['NOT_FOUND', 'assessments.2.controlId'],
      ['INVALID_VALUE', 'assessments.3.controlId'],
      ['INVALID_VALUE', 'assessments.4.rationale'],
      ['STALE_VERSION', 'assessments.4.expectedVersion'],
    ]);
    expect(problems[0]?.message).toBe('S-2/a belongs to S-2; the inspection is against S-1.');
    expect(problems[3]?.message).toContain('at 1');
    expect(problems[5]?.message).toContain('at version 3; expectedVersion is 2');
  });

  it.each([
    [
      'a version of a control that has none yet',
      item('S-1/a', { expectedVersion: 1 }),
      'not recorded yet',
    ],
    [
      'no version of a control already recorded',
      item('S-1/b'),
      'at version 3; expectedVersion is left out',
    ],
  ])('is stale when it gives %s', (_, stale, message) => {
    const [problem] = check(stale);
    expect(problem).toMatchObject({ code: 'STALE_VERSION' });
    expect(problem?.message).toContain(message);
  });
});
