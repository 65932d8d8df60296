import { people, person } from '@assay/kit/testing';
import { AlertActKind } from './alert.enums.ts';
import { availableAnswers, objectionsToAnswering } from './alert.policy.ts';
import { ALERT_TRANSITIONS, type AlertStage } from './alert.transitions.ts';

const approver = people.approverOf('ZD001');
const contributor = people.contributorOf('ZD001');
const standingAt = (stage: AlertStage, reportedBy: string | null = null) => ({
  stage,
  since: new Date(0),
  dueAt: null,
  acknowledgedAt: null,
  reportedBy,
});
const stages: AlertStage[] = ['ISSUED', ...Object.values(AlertActKind)];
const codes = (...args: Parameters<typeof objectionsToAnswering>) =>
  objectionsToAnswering(...args).map(({ code }) => code);

describe('the table of answers to an alert', () => {
  it('decides every pair of stage and act', () => {
    const decided = stages.flatMap((stage) =>
      Object.values(AlertActKind).map((act) => ({
        stage,
        act,
        objections: codes({ act, viewer: approver, standing: standingAt(stage), note: 'x' }),
      })),
    );
    expect(decided).toHaveLength(stages.length * ALERT_TRANSITIONS.length);
    const allowed = decided.filter(({ objections }) => objections.length === 0);
    expect(allowed.map(({ stage, act }) => `${stage} > ${act}`)).toEqual([
      'ISSUED > ACKNOWLEDGED',
      'ACKNOWLEDGED > APPLICABLE',
      'ACKNOWLEDGED > NOT_APPLICABLE',
      'APPLICABLE > IN_PROGRESS',
      'APPLICABLE > NOT_APPLICABLE',
      'APPLICABLE > DONE',
      'IN_PROGRESS > IN_PROGRESS',
      'IN_PROGRESS > NOT_APPLICABLE',
      'IN_PROGRESS > DONE',
      'NOT_APPLICABLE > APPLICABLE',
    ]);
  });

  it('offers what the table allows, and nothing to anybody of another organisation', () => {
    const standing = standingAt('APPLICABLE');
    expect(availableAnswers(approver, 'ZD001', standing)).toEqual([
      'IN_PROGRESS',
      'NOT_APPLICABLE',
      'DONE',
    ]);
    expect(availableAnswers(contributor, 'ZD001', standing)).toEqual(['IN_PROGRESS']);
    expect(availableAnswers(approver, 'ZD002', standing)).toEqual([]);
    expect(availableAnswers(people.nhsdLead, 'ZD001', standing)).toEqual([]);
  });
});

describe('who closes an alert', () => {
  it.each(['NOT_APPLICABLE', 'DONE'] as const)('is an approver: %s', (act) => {
    const attempt = { act, standing: standingAt('IN_PROGRESS'), note: 'x' };
    expect(codes({ ...attempt, viewer: contributor })).toEqual(['ROLE_REQUIRED']);
    expect(codes({ ...attempt, viewer: approver })).toEqual([]);
  });

  it('is not whoever reported the work', () => {
    const standing = standingAt('IN_PROGRESS', approver.person);
    const attempt = { act: 'DONE', standing, note: 'x' } as const;
    expect(codes({ ...attempt, viewer: approver })).toEqual(['ANOTHER_PERSON_REQUIRED']);
    const other = person('another-approver', 'ZD001', 'TRUST_APPROVER');
    expect(codes({ ...attempt, viewer: other })).toEqual([]);
  });

  it('says why', () => {
    const attempt = { act: 'NOT_APPLICABLE', viewer: approver, note: null } as const;
    const [objection] = objectionsToAnswering({ ...attempt, standing: standingAt('APPLICABLE') });
    expect(objection).toEqual({
      code: 'INVALID_VALUE',
      message: 'This takes a note: say why, how far, or what.',
      field: ['note'],
    });
  });
});
