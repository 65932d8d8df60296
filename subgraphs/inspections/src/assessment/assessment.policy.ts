import type { Problems } from '@assay/kit';
import type { Control } from '../standard/control.entity.ts';
import { checkText } from '../text.ts';
import type { Assessment } from './assessment.entity.ts';
import type { AssessmentInput } from './assessment.inputs.ts';

const LARGEST_BATCH = 500;
const LONGEST_RATIONALE = 10_000;

/** What a batch is checked against. */
export interface BatchFacts {
  readonly standardCode: string;
  /** The controls that the batch names, of whichever standard, by id. */
  readonly controls: ReadonlyMap<string, Pick<Control, 'id' | 'standardCode'>>;
  /** What the inspection holds so far, by control. */
  readonly recorded: ReadonlyMap<string, Pick<Assessment, 'version'>>;
}

export function checkBatchSize(problems: Problems, batch: readonly AssessmentInput[]): void {
  const size = batch.length;
  if (size === 0 || size > LARGEST_BATCH)
    problems.add(
      'INVALID_VALUE',
      `The batch has ${String(size)} assessments; send 1 to ${String(LARGEST_BATCH)}.`,
      'assessments',
    );
}

/** Adds every problem of every item, with its place in the batch. */
export function checkBatch(
  problems: Problems,
  batch: readonly AssessmentInput[],
  facts: BatchFacts,
): void {
  const firstPlace = new Map<string, number>();
  batch.forEach((item, index) => {
    const at = ['assessments', String(index)] as const;
    const before = firstPlace.get(item.controlId);
    if (before === undefined) firstPlace.set(item.controlId, index);
    else
      problems.add(
        'INVALID_VALUE',
        `${item.controlId} is already in the batch, at ${String(before)}; name each control once.`,
        ...at,
        'controlId',
      );
    checkControl(problems, item, facts, at);
    checkText(problems, item.rationale, LONGEST_RATIONALE, 'rationale', ...at, 'rationale');
    checkExpectedVersion(problems, item, facts, at);
  });
}

function checkControl(
  problems: Problems,
  { controlId }: AssessmentInput,
  { controls, standardCode }: BatchFacts,
  at: readonly string[],
): void {
  const control = controls.get(controlId);
  if (!control)
    problems.add('NOT_FOUND', `No standard has a control ${controlId}.`, ...at, 'controlId');
  else if (control.standardCode !== standardCode)
    problems.add(
      'INVALID_VALUE',
      `${controlId} belongs to ${control.standardCode}; the inspection is against ${standardCode}.`,
      ...at,
      'controlId',
    );
}

function checkExpectedVersion(
  problems: Problems,
  { controlId, expectedVersion }: AssessmentInput,
  { recorded }: BatchFacts,
  at: readonly string[],
): void {
  const current = recorded.get(controlId)?.version ?? null;
  const expected = expectedVersion ?? null;
  if (current === expected) return;
  const is = current === null ? 'not recorded yet' : `at version ${String(current)}`;
  const said = expected === null ? 'left out' : String(expected);
  const right = current === null ? 'Leave it out.' : 'Read the assessment again.';
  problems.add(
    'STALE_VERSION',
    `${controlId} is ${is}; expectedVersion is ${said}. ${right}`,
    ...at,
    'expectedVersion',
  );
}
