import { fieldWithin, problemsWithin } from './problems-within.ts';

it('a problem within a list of the input leads to the form field of that place', () => {
  expect(
    problemsWithin([
      { message: 'Say who', field: ['milestones', '1', 'owner'] },
      { message: 'Say what', field: ['statement'] },
      { message: 'Try again', field: null },
    ]),
  ).toEqual([
    { message: 'Say who', field: [fieldWithin('milestones', 1, 'owner')] },
    { message: 'Say what', field: ['statement'] },
    { message: 'Try again', field: null },
  ]);
});
