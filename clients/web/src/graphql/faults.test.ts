import { isUnknown, messagesOf, type Fault } from './faults.ts';

const fault = (path: Fault['path'], message = 'findings does not answer') => ({ path, message });

describe('a null in an answer', () => {
  it.each([
    [['trust', 'findings'], ['trust', 'findings'], true],
    [['trust'], ['trust', 'findings'], true],
    [[], ['trust', 'findings'], true],
    [['findings', 'nodes', 3, 'trust'], ['findings', 'nodes', 3, 'trust'], true],
    [['trust', 'findings', 'nodes'], ['trust', 'findings'], false],
    [['findings', 'nodes', 2, 'trust'], ['findings', 'nodes', 3, 'trust'], false],
    [['trust', 'inspections'], ['trust', 'findings'], false],
  ])('of a fault at %j is, at %j, unknown: %j', (path, place, unknown) => {
    expect(isUnknown([fault(path)], place)).toBe(unknown);
  });

  it('without a fault means that there is none', () => {
    expect(isUnknown([], ['trust', 'findings'])).toBe(false);
  });
});

it('says each reason once', () => {
  expect(messagesOf([fault(['a']), fault(['b']), fault(['c'], 'other')])).toEqual([
    'findings does not answer',
    'other',
  ]);
});
