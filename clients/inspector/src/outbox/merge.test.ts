import type { Answer } from './item.ts';
import { answerOf, differences, merged } from './merge.ts';

const mine: Answer = {
  outcome: 'NOT_MET',
  rationale: 'Updates are late.',
  severity: 'HIGH',
  selfAssessedOutcome: null,
  selfAssessmentConfidence: null,
  measurements: [
    { kind: 'OLDEST_MISSING_UPDATE', amount: 212 },
    { kind: 'ANY_STAFF_REACH_CONFIDENTIAL_DATA', yes: true },
  ],
};
const recorded: Answer = {
  ...mine,
  outcome: 'PARTIALLY_MET',
  rationale: 'Most updates are applied.',
  measurements: [...mine.measurements].reverse(),
};

describe('two versions of one answer', () => {
  it('differ where they say something else, not in the order of what was measured', () => {
    expect(differences(mine, recorded)).toEqual(['outcome', 'rationale']);
    expect(differences(mine, mine)).toEqual([]);
    expect(differences(mine, { ...mine, measurements: [] })).toEqual(['measurements']);
  });

  it('become one, field by field as chosen', () => {
    expect(merged(mine, recorded, {})).toEqual(mine);
    const one = merged(mine, recorded, { outcome: 'RECORDED', rationale: 'BOTH' });
    expect(one.outcome).toBe('PARTIALLY_MET');
    expect(one.rationale).toBe('Most updates are applied.\n\nUpdates are late.');
    expect(one.severity).toBe('HIGH');
  });

  it('are the recorded one when everything of it is kept', () => {
    const choices = { outcome: 'RECORDED', rationale: 'RECORDED' } as const;
    expect(differences(merged(mine, recorded, choices), recorded)).toEqual([]);
  });

  it('can be compared with what Assay gives, where nothing is null', () => {
    const given = {
      id: 'A',
      version: 2,
      control: { id: 'C1' },
      evidence: [],
      outcome: 'MET',
      rationale: null,
      selfAssessedOutcome: null,
      selfAssessmentConfidence: null,
      severity: null,
      measurements: [
        { kind: 'OLDEST_MISSING_UPDATE', unit: 'DAYS', amount: 0, yes: null },
        { kind: 'ANY_STAFF_REACH_CONFIDENTIAL_DATA', unit: 'YES_NO', amount: null, yes: false },
      ],
    } as const;
    expect(answerOf({ ...given, measurements: [...given.measurements], evidence: [] })).toEqual({
      outcome: 'MET',
      rationale: '',
      selfAssessedOutcome: null,
      selfAssessmentConfidence: null,
      severity: null,
      measurements: [
        { kind: 'OLDEST_MISSING_UPDATE', amount: 0 },
        { kind: 'ANY_STAFF_REACH_CONFIDENTIAL_DATA', yes: false },
      ],
    });
  });
});
