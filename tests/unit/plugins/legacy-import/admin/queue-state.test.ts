import { queryOf, readQueue, withChange, writeQueue } from '../../../../../src/plugins/legacy-import/admin/src/queue/queue-state';

const read = (query: string) => readQueue(new URLSearchParams(query));

test('an address without anything shows what waits, the least sure first', () => {
  expect(read('')).toEqual({
    scope: 'waiting',
    batchId: null,
    state: null,
    doubt: null,
    q: '',
    sort: 'confidence',
    page: 1,
    pageSize: 50,
  });
});

test.each([
  ['doubtful=yes&batchId=b', 'waiting'],
  ['settled=yes', 'settled'],
  ['batchId=b', 'all'],
  ['batchId=b&state=failed', 'all'],
  ['doubt=year-inferred', 'all'],
  ['scope=all', 'all'],
  ['page=2', 'waiting'],
])('?%s shows %s', (query, scope) => {
  expect(read(query).scope).toBe(scope);
});

test.each([
  ['state=gone', { state: null }],
  ['sort=size', { sort: 'confidence' }],
  ['page=-3', { page: 1 }],
  ['page=x', { page: 1 }],
  ['page=2.5', { page: 2 }],
  ['pageSize=5000', { pageSize: 50 }],
])('what is not understood in ?%s becomes the default', (query, expected) => {
  expect(read(query)).toMatchObject(expected);
});

test.each([
  'doubtful=yes',
  'doubtful=yes&batchId=20260701093000-a1b2c3&state=review&doubt=year-inferred&q=h%E1%BB%99i+ngh%E1%BB%8B&sort=title&page=3&pageSize=20',
  'settled=yes',
  'scope=all&batchId=20260701093000-a1b2c3',
])('?%s is written as it was read', (query) => {
  expect(writeQueue(read(query)).toString()).toBe(query);
});

test('the server is asked only for what is filtered', () => {
  expect(queryOf(read(''))).toEqual({ doubtful: 'yes', sort: 'confidence', page: 1, pageSize: 50 });
  expect(queryOf(read('batchId=b&q=++hội nghị+&sort=seq'))).toEqual({ batchId: 'b', q: 'hội nghị', sort: 'seq', page: 1, pageSize: 50 });
});

test('another filter begins at its first page, a turned page keeps the filters', () => {
  const at = read('doubtful=yes&state=review&page=4');
  expect(withChange(at, { doubt: 'year-inferred' })).toMatchObject({ page: 1, state: 'review', doubt: 'year-inferred' });
  expect(withChange(at, { page: 5 })).toMatchObject({ page: 5, state: 'review' });
});
