import { byUrgency, type Task } from './task.ts';

const task = (to: string, more: Partial<Task> = {}): Task => ({
  to,
  title: to,
  what: 'Do it',
  source: 'A body',
  ours: true,
  overdue: false,
  advice: false,
  ...more,
});

it('what is overdue comes first, then what is due next, and of a day what binds; last what has no deadline', () => {
  const tasks = [
    task('without'),
    task('advice', { deadline: { day: '2018-08-10' }, advice: true }),
    task('notice', { deadline: { day: '2018-08-10' } }),
    task('later today', { deadline: { instant: '2018-08-09T15:00:00.000Z' } }),
    task('sooner', { deadline: { day: '2018-08-01' } }),
    task('overdue', { deadline: { day: '2018-07-01' }, overdue: true }),
    task('long overdue', { deadline: { instant: '2018-06-01T09:00:00.000Z' }, overdue: true }),
  ];
  expect(tasks.sort(byUrgency).map(({ to }) => to)).toEqual([
    'long overdue',
    'overdue',
    'sooner',
    'later today',
    'notice',
    'advice',
    'without',
  ]);
});
