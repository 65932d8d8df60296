import { Problems } from '@assay/kit';
import type { AssessmentInput } from './assessment.inputs.ts';
import { checkBatchSize, foldBatch, type BatchFacts, type Standing } from './assessment.policy.ts';

const OWN = '0198c0de-0000-7000-8000-000000000001';
const FREE = '0198c0de-0000-7000-8000-000000000002';
const TAKEN = '0198c0de-0000-7000-8000-000000000003';

const standing: Standing = {
  id: OWN,
  version: 3,
  selfAssessedOutcome: 'MET',
  selfAssessmentConfidence: 'LOW',
  severity: 'HIGH',
  measurements: [{ kind: 'OLDEST_MISSING_UPDATE', amount: 400 }],
};
const facts: BatchFacts = {
  standardCode: 'S-1',
  controls: new Map([
    ['S-1/a', 'S-1'],
    ['S-1/b', 'S-1'],
    ['S-2/a', 'S-2'],
  ]),
  open: null,
  recorded: new Map([['S-1/b', standing]]),
  idsInUse: new Set([OWN, TAKEN]),
  keys: new Map(),
  hashOf: (item) => JSON.stringify(item),
};
const item = (controlId: string, more: Partial<AssessmentInput> = {}): AssessmentInput => ({
  controlId,
  outcome: 'MET',
  rationale: 'Seen.',
  ...more,
});
const fold = (...batch: AssessmentInput[]) => foldBatch(batch, facts);
const problemsOf = (...batch: AssessmentInput[]) =>
  fold(...batch).reports.flatMap(({ errors }) => errors);
const statusesOf = (...batch: AssessmentInput[]) =>
  fold(...batch).reports.map(({ status }) => status);

describe('a batch of outcomes', () => {
  it('has from 1 to 500 items', () => {
    const passes = (length: number) => {
      const problems = new Problems();
      checkBatchSize(
        problems,
        Array.from({ length }, () => item('S-1/a')),
      );
      return problems.all.length === 0;
    };
    expect([0, 1, 500, 501].map(passes)).toEqual([false, true, true, false]);
  });

  it('is recorded when each control is of the standard and each version is the current one', () => {
    const batch = [item('S-1/a'), item('S-1/b', { expectedVersion: 3 })];
    expect(statusesOf(...batch)).toEqual(['RECORDED', 'RECORDED']);
    expect(fold(...batch).changes.map(({ id, version }) => [id, version])).toEqual([
      [null, 1],
      [OWN, 4],
    ]);
  });

  it('is told every problem of every item, each with its place, and records the rest', () => {
    const batch = [
      item('S-2/a'),
      item('S-1/a', { rationale: ' \n ' }),
      item('S-9/x'),
      item('S-1/a', { severity: 'LOW' }),
      item('S-1/b', { expectedVersion: 2, rationale: 'x'.repeat(10_001) }),
    ];
    const problems = problemsOf(...batch);
    expect(problems.map(({ code, field }) => [code, field?.join('.')])).toEqual([
      ['INVALID_VALUE', 'assessments.0.controlId'],
      ['INVALID_VALUE', 'assessments.1.rationale'],
      ['NOT_FOUND', 'assessments.2.controlId'],
      ['INVALID_VALUE', 'assessments.4.rationale'],
      ['STALE_VERSION', 'assessments.4.expectedVersion'],
    ]);
    expect(problems[0]?.message).toBe('S-2/a belongs to S-2; the inspection is against S-1.');
    expect(problems[4]?.message).toContain('at version 3; expectedVersion is 2');
    expect(fold(...batch).changes).toMatchObject([{ controlId: 'S-1/a', severity: 'LOW' }]);
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
  ])('is in conflict when it gives %s', (_, stale, message) => {
    expect(statusesOf(stale)).toEqual(['CONFLICT']);
    const [problem] = problemsOf(stale);
    expect(problem).toMatchObject({ code: 'STALE_VERSION' });
    expect(problem?.message).toContain(message);
  });

  it('is rejected, not in conflict, when it is stale and something else is wrong', () => {
    expect(statusesOf(item('S-1/b', { rationale: '' }))).toEqual(['REJECTED']);
  });

  it('records one control several times, and the first of two that were based on the same version', () => {
    const batch = [
      item('S-1/a'),
      item('S-1/a', { outcome: 'NOT_MET', expectedVersion: 1 }),
      item('S-1/a', { outcome: 'MET', expectedVersion: 1 }),
    ];
    expect(statusesOf(...batch)).toEqual(['RECORDED', 'RECORDED', 'CONFLICT']);
    expect(fold(...batch).changes).toMatchObject([{ outcome: 'NOT_MET', version: 2 }]);
  });

  it('leaves what is left out as it is, and clears what is null', () => {
    const changeBy = (more: Partial<AssessmentInput>) =>
      fold(item('S-1/b', { expectedVersion: 3, ...more })).changes[0];
    const { selfAssessedOutcome, selfAssessmentConfidence, severity, measurements } = standing;
    expect(changeBy({})).toMatchObject({
      selfAssessedOutcome,
      selfAssessmentConfidence,
      severity,
      measurements,
    });
    const cleared = {
      selfAssessedOutcome: null,
      selfAssessmentConfidence: null,
      severity: null,
    };
    expect(changeBy({ ...cleared, measurements: null })).toMatchObject({
      ...cleared,
      measurements: [],
    });
    expect(changeBy({ measurements: [] })?.measurements).toEqual([]);
  });

  it('may name the controls that are open, and no other', () => {
    const { reports } = foldBatch([item('S-1/a'), item('S-1/b', { expectedVersion: 3 })], {
      ...facts,
      open: new Set(['S-1/b']),
    });
    expect(reports).toMatchObject([
      { status: 'REJECTED', errors: [{ code: 'WRONG_STATE' }] },
      { status: 'RECORDED' },
    ]);
  });
});

describe('a key of an item', () => {
  const known = item('S-1/b', { idempotencyKey: 'k' });
  const keyed = { ...facts, keys: new Map([['k', JSON.stringify(known)]]) };

  it('makes it unchanged when it was recorded under it, whatever has become of the control', () => {
    const { reports, changes, newKeys } = foldBatch([known], { ...keyed, open: new Set() });
    expect(reports).toEqual([{ status: 'UNCHANGED', errors: [] }]);
    expect([changes, newKeys.size]).toEqual([[], 0]);
  });

  it('is refused for another item, and remembered for one recorded only', () => {
    const batch = [
      item('S-1/a', { idempotencyKey: 'k' }),
      item('S-1/a', { idempotencyKey: 'new' }),
      item('S-1/a', { idempotencyKey: 'failed' }),
    ];
    const { reports, newKeys } = foldBatch(batch, keyed);
    expect(reports.map(({ errors }) => errors[0]?.code ?? 'none')).toEqual([
      'KEY_REUSED',
      'none',
      'STALE_VERSION',
    ]);
    expect([...newKeys.keys()]).toEqual(['new']);
  });
});

describe('an id sent', () => {
  it.each([
    ['a free one, for a new assessment', item('S-1/a', { id: FREE }), 'RECORDED'],
    ['its own', item('S-1/b', { id: OWN, expectedVersion: 3 }), 'RECORDED'],
    ['that of another control', item('S-1/a', { id: OWN }), 'REJECTED'],
    ['that of an assessment elsewhere', item('S-1/a', { id: TAKEN }), 'REJECTED'],
    ['another than its own', item('S-1/b', { id: FREE, expectedVersion: 3 }), 'REJECTED'],
    ['another than its own, unread', item('S-1/b', { id: FREE }), 'CONFLICT'],
    ['no UUID', item('S-1/a', { id: 'x' }), 'REJECTED'],
  ])('%s', (_, sent, status) => {
    expect(statusesOf(sent)).toEqual([status]);
  });
});
