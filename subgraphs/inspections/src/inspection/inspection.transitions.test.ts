import { InspectionStatus } from '@assay/kit';
import {
  MUTATION_OF,
  stateAfter,
  stepsAllowed,
  TRANSITIONS,
  whyForbidden,
  type InspectionState,
  type LaterStep,
} from './inspection.transitions.ts';

const states = [...Object.keys(InspectionStatus), 'WITHDRAWN'] as InspectionState[];
const steps = Object.keys(MUTATION_OF) as LaterStep[];

describe('the transitions of an inspection', () => {
  it('name each pair of state and step at most once', () => {
    const pairs = TRANSITIONS.map(([from, step]) => `${from} ${step}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('lead out of every state but what is cancelled and what is withdrawn', () => {
    const closed = states.filter((state) => stepsAllowed(state).length === 0);
    expect(closed).toEqual(['CANCELLED', 'WITHDRAWN']);
  });

  it('give every step somewhere to be taken', () => {
    for (const step of steps)
      expect(states.some((state) => stateAfter(state, step) !== undefined)).toBe(true);
  });

  it('say, where they forbid a step, what it takes and what is allowed', () => {
    expect(whyForbidden('PLANNED', 'ISSUE')).toBe(
      'The inspection is PLANNED; issueInspection takes one that is UNDER_WAY or DRAFTED or IN_ACCURACY_CHECK. ' +
        'Allowed now: beginInspection, cancelInspection, assignTeam, declareInterests, decideOnInterests.',
    );
    expect(whyForbidden('WITHDRAWN', 'CANCEL')).toContain('Allowed now: nothing more.');
  });
});
