import { MUTATION_OF, type LaterStep } from '../inspection/inspection.transitions.ts';
import { whyMayNotTakePart, type Standing } from './team.policy.ts';

const member: Standing = { lead: 'a-lead', onTeam: true, conflicted: false };
const outsider: Standing = { ...member, onTeam: false };
const unstaffed: Standing = { ...outsider, lead: null };
const every = Object.keys(MUTATION_OF) as LaterStep[];

const refused = (standing: Standing) =>
  every.filter((step) => whyMayNotTakePart(step, standing, 'CQC') !== undefined);

describe('who takes part in an inspection', () => {
  it('is a member of the team for recording, drafting, sending and answering', () => {
    expect(refused(member)).toEqual([]);
    expect(refused(outsider)).toEqual(['RECORD', 'DRAFT', 'SEND', 'ANSWER']);
  });

  it('is anyone of the body whose role allows it while no team is assigned', () => {
    expect(refused(unstaffed)).toEqual([]);
  });

  it('is nobody with a conflict of interest, but for what decides nothing about the trust', () => {
    const free = every.filter((step) => !refused({ ...member, conflicted: true }).includes(step));
    expect(free).toEqual([
      'BEGIN',
      'RESPOND',
      'CANCEL',
      'ASSIGN_TEAM',
      'DECLARE_INTERESTS',
      'PREPARE_RESPONSE',
    ]);
    expect(refused({ ...unstaffed, conflicted: true })).toEqual(
      refused({ ...member, conflicted: true }),
    );
  });

  it('is told whom to ask, and that another person takes the step', () => {
    expect(whyMayNotTakePart('RECORD', { ...outsider, conflicted: true }, 'CQC')).toEqual({
      code: 'ROLE_REQUIRED',
      message:
        'recordAssessments is for the team of this inspection, which a-lead leads; ' +
        'a lead inspector of CQC can put you on it with assignTeam.',
      field: ['inspectionId'],
    });
    expect(whyMayNotTakePart('ISSUE', { ...unstaffed, conflicted: true }, 'CQC')).toEqual({
      code: 'ANOTHER_PERSON_REQUIRED',
      message:
        'You declared a conflict of interest in this inspection. Another person takes issueInspection, unless ' +
        'a lead inspector of CQC who is not you decides with decideOnInterests that the conflict is managed.',
      field: ['inspectionId'],
    });
  });
});
