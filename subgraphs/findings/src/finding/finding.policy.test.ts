import { people } from '@assay/kit/testing';
import {
  checkMayRaise,
  checkMayWithdraw,
  checkMayWithdrawThis,
  dayOfIssue,
  whyNotOpen,
} from './finding.policy.ts';

const trust = {
  odsCode: 'RAA',
  name: 'Alpha',
  openedOn: '2010-04-01',
  closedOn: '2017-09-30',
  kindOn: (day: string) => (day === '2015-01-01' ? null : ('NHS_TRUST' as const)),
};

it.each([
  ['2010-03-31', 'Alpha (RAA) opened on 1 April 2010.'],
  ['2010-04-01', undefined],
  ['2015-01-01', 'Alpha (RAA) did not exist on 1 January 2015.'],
  ['2017-09-30', undefined],
  ['2017-10-01', 'Alpha (RAA) closed on 30 September 2017.'],
])('on %s a trust is open, or it is said why not', (day, why) => {
  expect(whyNotOpen(trust, day)).toBe(why);
});

const underWay = { status: 'UNDER_WAY', issuedOn: null } as const;
const goneOut = { status: 'ISSUED', issuedOn: '2017-03-20' } as const;

it.each([
  ['an urgent one', true, underWay, '2017-03-10'],
  ['one outside inspections', true, null, '2017-03-10'],
  ['one of an inspection under way', false, underWay, null],
  ['one of an issued inspection', false, goneOut, '2017-03-20'],
  ['an urgent one of an issued inspection', true, goneOut, '2017-03-10'],
])('%s is issued on its day', (_, urgent, inspection, day) => {
  expect(dayOfIssue('2017-03-10', urgent, inspection)).toBe(day);
});

it('inspectors and officers raise; leads and officers withdraw', () => {
  expect(() => {
    checkMayRaise(people.cqcInspector);
  }).not.toThrow();
  expect(() => {
    checkMayRaise(people.dhscOfficer);
  }).not.toThrow();
  expect(() => {
    checkMayRaise(people.naoAuditor);
  }).toThrow('inspector or lead inspector or enforcement officer');
  expect(() => {
    checkMayWithdraw(people.cqcInspector);
  }).toThrow('lead inspector or enforcement officer');
  expect(() => {
    checkMayWithdraw(people.cqcLead);
  }).not.toThrow();
});

it('a draft of another body looks like no finding at all', () => {
  const draft = { raisedBy: 'CQC', issuedOn: null, reference: 'FND-000001' };
  const none = (finding: typeof draft | null) => () => {
    checkMayWithdrawThis(people.nhsdLead, finding, 'x', { bodies: new Map(), on: '2017-05-12' });
  };
  expect(none(draft)).toThrow('There is no finding x.');
  expect(none(null)).toThrow('There is no finding x.');
});
