import type { ActKind } from './act-kind.ts';
import { actsAt, foldTracks, statusOf } from './enforcement.fold.ts';
import { standingOf, timelineOf } from './enforcement.standing.ts';
import type { ActFacts } from './enforcement.state.ts';

const FINDING = { issuedOn: '2017-04-03', withdrawnOn: null };
const NOW = new Date('2026-11-22T12:00:00Z');

let sequence = 0;
function act(kind: ActKind, actedOn: string, more: Partial<ActFacts> = {}): ActFacts {
  sequence += 1;
  return {
    id: `act-${String(sequence)}`,
    sequence,
    kind,
    trackId: 'mandate',
    by: 'officer',
    actedOn,
    dueOn: null,
    recordedAt: new Date('2026-01-01T00:00:00Z'),
    corrects: null,
    outcome: null,
    amount: null,
    suspends: null,
    ...more,
  };
}

function standing(acts: ActFacts[], on: string, knownAt = NOW) {
  return standingOf(foldTracks(actsAt(acts, { on, knownAt }), on), on, null);
}

const mandate = () => act('MANDATED', '2018-05-10', { dueOn: '2018-08-10' });

describe('the status of a finding', () => {
  it('is unaddressed while nobody demands anything', () => {
    expect(standing([], '2017-05-12')).toEqual({ status: 'UNADDRESSED', dueOn: null });
  });

  it('is advised by a recommendation, which is never overdue', () => {
    const acts = [act('RECOMMENDED', '2017-05-12', { trackId: 'advice', dueOn: '2017-06-12' })];
    expect(standing(acts, '2020-01-01')).toEqual({ status: 'ADVISED', dueOn: '2017-06-12' });
  });

  it('is overdue from the day after the deadline, with nothing submitted', () => {
    const acts = [mandate()];
    expect(standing(acts, '2018-08-10').status).toBe('MANDATED');
    expect(standing(acts, '2018-08-11').status).toBe('OVERDUE');
  });

  it('is never overdue once evidence came in time, however slow the body is', () => {
    const acts = [mandate(), act('EVIDENCE_SUBMITTED', '2018-08-10')];
    expect(standing(acts, '2026-11-22').status).toBe('EVIDENCE_SUBMITTED');
  });

  it('stays overdue when evidence came late', () => {
    const acts = [mandate(), act('EVIDENCE_SUBMITTED', '2018-08-11')];
    expect(standing(acts, '2018-08-12').status).toBe('OVERDUE');
  });

  it('is overdue when the last submission was rejected and time is up', () => {
    const acts = [
      mandate(),
      act('EVIDENCE_SUBMITTED', '2018-08-01'),
      act('EVIDENCE_REJECTED', '2018-09-01'),
    ];
    expect(standing(acts, '2018-08-31').status).toBe('EVIDENCE_SUBMITTED');
    expect(standing(acts, '2018-09-01').status).toBe('OVERDUE');
  });

  it('returns to mandated when evidence is rejected before the deadline', () => {
    const acts = [
      mandate(),
      act('EVIDENCE_SUBMITTED', '2018-06-01'),
      act('EVIDENCE_REJECTED', '2018-06-10'),
    ];
    expect(standing(acts, '2018-06-11').status).toBe('MANDATED');
  });

  it('is remedied only once no track is open', () => {
    const acts = [
      act('RECOMMENDED', '2017-05-12', { trackId: 'advice' }),
      mandate(),
      act('EVIDENCE_SUBMITTED', '2018-06-01'),
      act('VERIFIED', '2018-06-10'),
    ];
    expect(standing(acts, '2018-06-10').status).toBe('ADVISED');
    const withdrawn = [...acts, act('WITHDRAWN', '2018-06-20', { trackId: 'advice' })];
    expect(standing(withdrawn, '2018-06-20').status).toBe('REMEDIED');
  });

  it('is unaddressed again when its only demand is withdrawn', () => {
    expect(standing([mandate(), act('WITHDRAWN', '2018-06-01')], '2018-06-01').status).toBe(
      'UNADDRESSED',
    );
  });

  it('takes the deadline of mandates before that of recommendations', () => {
    const acts = [
      act('RECOMMENDED', '2017-05-12', { trackId: 'advice', dueOn: '2017-06-12' }),
      mandate(),
    ];
    expect(standing(acts, '2018-05-10').dueOn).toBe('2018-08-10');
  });
});

describe('a penalty for the failing itself', () => {
  const penalty = (kind: ActKind, actedOn: string, more: Partial<ActFacts> = {}) =>
    act(kind, actedOn, { trackId: 'penalty', ...more });
  const acts = [
    penalty('NOTICE_OF_INTENT_SERVED', '2024-02-01', { amount: 20_000, dueOn: '2024-02-20' }),
    penalty('PENALTY_IMPOSED', '2024-03-01', { amount: 20_000, dueOn: '2024-04-01' }),
    penalty('APPEALED', '2024-03-10', { suspends: true }),
  ];

  it('is a notice, then a penalty, without a deadline to remediate', () => {
    expect(standing(acts, '2024-02-01')).toEqual({ status: 'NOTICE_SERVED', dueOn: null });
    expect(standing(acts, '2024-03-01')).toEqual({ status: 'PENALISED', dueOn: null });
  });

  it('leaves nothing when an appeal quashes it, and may be met meanwhile', () => {
    const quashed = penalty('APPEAL_DECIDED', '2024-05-01', { outcome: 'QUASHED' });
    expect(standing([...acts, quashed], '2024-05-01').status).toBe('UNADDRESSED');
    const submitted = penalty('EVIDENCE_SUBMITTED', '2024-04-01');
    expect(standing([...acts, submitted], '2024-04-01').status).toBe('PENALISED');
    expect(standing([...acts, submitted, quashed], '2024-05-01').status).toBe('UNADDRESSED');
  });

  it('leaves the deadline of a recommendation to count', () => {
    const advice = act('RECOMMENDED', '2024-01-01', { trackId: 'advice', dueOn: '2024-06-01' });
    expect(standing([advice, ...acts], '2024-03-01')).toEqual({
      status: 'PENALISED',
      dueOn: '2024-06-01',
    });
  });
});

describe('what was known', () => {
  it('leaves out what was recorded later', () => {
    const late = act('MANDATED', '2018-05-10', {
      dueOn: '2018-08-10',
      recordedAt: new Date('2019-01-01T00:00:00Z'),
    });
    expect(standing([late], '2018-05-11', new Date('2018-12-31T00:00:00Z')).status).toBe(
      'UNADDRESSED',
    );
    expect(standing([late], '2018-05-11').status).toBe('MANDATED');
  });

  it('does not change by a correction recorded later', () => {
    const first = mandate();
    const correction = act('CORRECTED', '2026-06-01', {
      corrects: first.id,
      recordedAt: new Date('2026-06-01T00:00:00Z'),
    });
    const acts = [first, correction];
    expect(standing(acts, '2018-05-11', new Date('2026-05-31T00:00:00Z')).status).toBe('MANDATED');
    expect(standing(acts, '2018-05-11').status).toBe('UNADDRESSED');
  });
});

describe('the timeline', () => {
  it('carries the changes that time alone will bring, and agrees with the fold on every day', () => {
    const acts = [
      act('RECOMMENDED', '2017-05-12', { trackId: 'advice', dueOn: '2017-06-12' }),
      mandate(),
      act('EVIDENCE_SUBMITTED', '2018-09-01'),
      act('EVIDENCE_REJECTED', '2018-10-01'),
    ];
    const periods = timelineOf(FINDING, acts, NOW);
    expect(periods.map(({ status, from }) => [status, from])).toEqual([
      ['UNADDRESSED', '2017-04-03'],
      ['ADVISED', '2017-05-12'],
      ['MANDATED', '2018-05-10'],
      ['OVERDUE', '2018-08-11'],
    ]);
    for (const day of [
      '2017-04-03',
      '2017-05-11',
      '2017-05-12',
      '2018-05-09',
      '2018-05-10',
      '2018-08-10',
      '2018-08-11',
      '2026-01-01',
    ]) {
      const period = periods.find((p) => p.from <= day && (p.to === null || day < p.to));
      expect({ status: period?.status, dueOn: period?.dueOn }).toEqual(standing(acts, day));
    }
  });
});

describe('a track', () => {
  it('reads as its stage when no deadline binds it', () => {
    const [track] = foldTracks(
      [act('RECOMMENDED', '2017-05-12', { dueOn: '2017-05-13' })],
      '2020-01-01',
    );
    expect(track && statusOf(track, '2020-01-01')).toBe('ADVISED');
  });
});
