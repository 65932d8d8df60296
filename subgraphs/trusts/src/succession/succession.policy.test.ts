import { objectionsTo } from './succession.policy.ts';

const known = [
  { odsCode: 'RAA', successorCode: 'RBB', effectiveOn: '2017-04-01' },
  { odsCode: 'RBB', successorCode: 'RCC', effectiveOn: '2020-04-01' },
];
const fieldsOf = (odsCode: string, successorCode: string, effectiveOn: string) =>
  objectionsTo({ odsCode, successorCode, effectiveOn }, known).map(({ field }) => field?.[0]);

it.each([
  ['another merger', 'RDD', 'RCC', '2021-04-01', []],
  ['one into what was there until later', 'RDD', 'RBB', '2020-03-31', []],
  ['one into what is no more that day', 'RDD', 'RBB', '2020-04-01', ['successorCode']],
  ['a second one of the same', 'RAA', 'RCC', '2021-04-01', ['odsCode']],
  ['one into itself', 'RDD', 'RDD', '2021-04-01', ['successorCode']],
  ['one of a successor before it took over', 'RCC', 'RDD', '2020-04-01', ['effectiveOn']],
  ['one of a successor the day after', 'RCC', 'RDD', '2020-04-02', []],
  ['one that closes a circle', 'RCC', 'RAA', '2016-04-01', ['effectiveOn']],
])('%s is decided', (_, odsCode, successorCode, effectiveOn, fields) => {
  expect(fieldsOf(odsCode, successorCode, effectiveOn)).toEqual(fields);
});
