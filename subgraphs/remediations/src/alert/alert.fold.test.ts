import { alertStatusAt, foldAlert, isUnanswered, type AlertActFacts } from './alert.fold.ts';

const terms = {
  issuedAt: new Date('2017-03-17T15:30:00Z'),
  acknowledgeWithinHours: 48,
  updateWithinHours: 72,
};
const did = (kind: AlertActFacts['kind'], actedAt: string, by = 'somebody'): AlertActFacts => ({
  kind,
  by,
  actedAt: new Date(actedAt),
});
const statusAt = (at: string, ...acts: AlertActFacts[]) =>
  alertStatusAt(foldAlert(terms, acts), new Date(at));

describe('an alert that is not acknowledged', () => {
  it.each([
    ['is issued until the last instant of its 48 hours', '2017-03-19T15:30:00.000Z', 'ISSUED'],
    ['is overdue an instant later', '2017-03-19T15:30:00.001Z', 'OVERDUE'],
    ['is overdue for ever', '2026-11-22T00:00:00Z', 'OVERDUE'],
  ])('%s', (_, at, status) => {
    expect(statusAt(at)).toBe(status);
  });
});

describe('an alert that is acknowledged', () => {
  const acknowledged = did('ACKNOWLEDGED', '2017-03-18T09:00:00Z');

  it('is overdue when no news follows within three days', () => {
    expect(statusAt('2017-03-21T09:00:00Z', acknowledged)).toBe('ACKNOWLEDGED');
    expect(statusAt('2017-03-21T09:00:01Z', acknowledged)).toBe('OVERDUE');
  });

  it('takes a late acknowledgement as news', () => {
    expect(statusAt('2017-03-31T00:00:00Z', did('ACKNOWLEDGED', '2017-03-30T00:00:00Z'))).toBe(
      'ACKNOWLEDGED',
    );
  });

  it('remembers when it was acknowledged, and who last reported progress', () => {
    const standing = foldAlert(terms, [
      acknowledged,
      did('APPLICABLE', '2017-03-19T09:00:00Z'),
      did('IN_PROGRESS', '2017-03-20T09:00:00Z', 'anne'),
      did('IN_PROGRESS', '2017-03-22T09:00:00Z', 'bert'),
    ]);
    expect(standing).toEqual({
      stage: 'IN_PROGRESS',
      since: new Date('2017-03-22T09:00:00Z'),
      dueAt: new Date('2017-03-25T09:00:00Z'),
      acknowledgedAt: acknowledged.actedAt,
      reportedBy: 'bert',
    });
  });

  it.each(['NOT_APPLICABLE', 'DONE'] as const)('is never overdue once %s', (kind) => {
    const acts = [acknowledged, did(kind, '2017-03-20T09:00:00Z')];
    expect(statusAt('2026-11-22T00:00:00Z', ...acts)).toBe(kind);
  });

  it.each([
    [[], true],
    [[acknowledged], true],
    [[acknowledged, did('APPLICABLE', '2017-03-19T09:00:00Z')], false],
    [[acknowledged, did('NOT_APPLICABLE', '2017-03-19T09:00:00Z')], false],
  ])('is unanswered until the trust says whether it applies: %#', (acts, unanswered) => {
    expect(isUnanswered(foldAlert(terms, acts))).toBe(unanswered);
  });
});
