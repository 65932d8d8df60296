import { changed, filterOf, nextSort, readSearch } from './register-search.ts';

const read = (query: string) => readSearch(new URLSearchParams(query));

describe('the address of the register', () => {
  it('is the whole of what is asked', () => {
    const search = read(
      'status=OVERDUE&status=MANDATED&severity=CRITICAL&raisedBy=NHSD&text=patch&trust=ZD001&notMandatedBy=DHSC&sort=DUE_ON&direction=DESC&after=c1',
    );
    expect(filterOf(search)).toEqual({
      statuses: ['OVERDUE', 'MANDATED'],
      severities: ['CRITICAL'],
      raisedBy: ['NHSD'],
      text: 'patch',
      odsCodes: ['ZD001'],
      notMandatedBy: ['DHSC'],
    });
    expect(search.sort).toEqual({ field: 'DUE_ON', direction: 'DESC' });
    expect([search.after, search.before]).toEqual(['c1', undefined]);
  });

  it('asks for everything, the latest raised first, when it says nothing', () => {
    expect(filterOf(read(''))).toEqual({});
    expect(read('').sort).toEqual({ field: 'RAISED_ON', direction: 'DESC' });
  });

  it('is read without values that the register does not know', () => {
    const search = read('status=LOST&severity=&kind=toString&sort=constructor&region=Y60');
    expect(filterOf(search)).toEqual({ regions: ['Y60'] });
    expect(search.sort.field).toBe('RAISED_ON');
  });

  it('leaves a facet out of the filter of its own counts', () => {
    const search = read('status=OVERDUE&severity=HIGH');
    expect(filterOf(search, 'status')).toEqual({ severities: ['HIGH'] });
    expect(filterOf(search, 'region')).toEqual({ statuses: ['OVERDUE'], severities: ['HIGH'] });
  });

  it('begins at the first page again whenever it is changed', () => {
    const parameters = new URLSearchParams('status=OVERDUE&after=c1');
    expect(changed(parameters, { sort: 'TRUST' }).toString()).toBe('status=OVERDUE&sort=TRUST');
    expect(changed(parameters, { status: undefined }).toString()).toBe('');
    expect(parameters.get('after')).toBe('c1');
  });
});

it('a column chosen twice is sorted the other way round', () => {
  const first = nextSort({ field: 'TRUST', direction: 'DESC' }, 'DUE_ON');
  expect(first).toEqual({ field: 'DUE_ON', direction: 'ASC' });
  expect(nextSort(first, 'DUE_ON')).toEqual({ field: 'DUE_ON', direction: 'DESC' });
});
