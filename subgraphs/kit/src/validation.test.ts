import { addDays, londonDay, longDay } from './clock.ts';
import { Problems, Rejection, type UserError } from './errors/user-error.ts';
import { checkDeadline, checkStepDay } from './validation.ts';

function problemsOf(check: (problems: Problems) => void): readonly UserError[] {
  const problems = new Problems();
  check(problems);
  try {
    problems.rejectIfAny();
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(Rejection);
    return (error as Rejection).errors;
  }
}

const today = londonDay();

it('a step may take effect today, on the day of the one it follows, or any day between', () => {
  const follows = { day: '2017-05-12', what: 'the issue' };
  for (const day of ['2017-05-12', '2018-01-01', today])
    expect(
      problemsOf((p) => {
        checkStepDay(p, day, 'actedOn', follows);
      }),
    ).toEqual([]);
});

it('a step that would take effect tomorrow is refused, naming both days', () => {
  const tomorrow = addDays(today, 1);
  expect(
    problemsOf((p) => {
      checkStepDay(p, tomorrow, 'actedOn');
    }),
  ).toEqual([
    {
      code: 'DATE_IN_FUTURE',
      message: `actedOn is ${longDay(tomorrow)}; a step takes effect on ${longDay(today)} or earlier.`,
      field: ['actedOn'],
    },
  ]);
});

it('a step before the one it follows is refused, naming it', () => {
  const follows = { day: '2017-05-12', what: 'the issue' };
  expect(
    problemsOf((p) => {
      checkStepDay(p, '2017-05-11', 'actedOn', follows);
    }),
  ).toEqual([
    {
      code: 'DATE_OUT_OF_ORDER',
      message: 'actedOn is 11 May 2017, before the issue of 12 May 2017 that it follows.',
      field: ['actedOn'],
    },
  ]);
});

it('a deadline may be the day of the act, not the day before', () => {
  expect(
    problemsOf((p) => {
      checkDeadline(p, '2018-05-10', '2018-05-10');
    }),
  ).toEqual([]);
  expect(
    problemsOf((p) => {
      checkDeadline(p, '2018-05-09', '2018-05-10');
    }),
  ).toMatchObject([{ code: 'DATE_OUT_OF_ORDER', field: ['dueOn'] }]);
});
