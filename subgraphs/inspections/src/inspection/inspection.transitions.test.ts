import { InspectionStatus } from '@assay/kit';
import {
  MUTATION_OF,
  stateAfter,
  stepsAllowed,
  TRANSITIONS,
  whyForbidden,
  type LaterStep,
} from './inspection.transitions.ts';

const statuses = Object.keys(InspectionStatus) as InspectionStatus[];
const steps = Object.keys(MUTATION_OF) as LaterStep[];

describe('the transitions of an inspection', () => {
  it('name each pair of state and step at most once', () => {
    const pairs = TRANSITIONS.map(([from, step]) => `${from} ${step}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('lead out of every state but the last two', () => {
    const closed = statuses.filter((status) => stepsAllowed(status).length === 0);
    expect(closed).toEqual(['ISSUED', 'CANCELLED']);
  });

  it('give every step somewhere to be taken', () => {
    for (const step of steps)
      expect(statuses.some((status) => stateAfter(status, step) !== undefined)).toBe(true);
  });

  it('say, where they forbid a step, what it takes and what is allowed', () => {
    expect(whyForbidden('PLANNED', 'ISSUE')).toBe(
      'The inspection is PLANNED; issueInspection takes one that is UNDER_WAY or DRAFTED or IN_ACCURACY_CHECK. ' +
        'Allowed now: beginInspection, cancelInspection.',
    );
    expect(whyForbidden('ISSUED', 'CANCEL')).toContain('Allowed now: nothing more.');
  });
});
