import {
  checkDocumentIds,
  parseCountsQuery,
  parsePopularQuery,
  parseSiteQuery,
} from '../../../../../src/plugins/view-counter/server/src/counts/rules/read-query';

const query = (text: string) => new URLSearchParams(text);

test('ids are read once each, in their order', () => {
  expect(parseCountsQuery(query('type=article&documentIds=b,a,,b'))).toEqual({
    ok: true,
    value: { type: 'article', documentIds: ['b', 'a'] },
  });
  expect(parseCountsQuery(query('documentIds=a'))).toEqual({ ok: true, value: { type: null, documentIds: ['a'] } });
});

test('a hundred ids are enough, however often each is named', () => {
  const ids = Array.from({ length: 100 }, (_, index) => `id${index}`);
  expect(checkDocumentIds([...ids, ...ids]).ok).toBe(true);
  expect(checkDocumentIds([...ids, 'one more'])).toMatchObject({ ok: false, refusal: { status: 400, field: 'documentIds' } });
});

test('a ranking is of seven days and ten entries where nothing is said', () => {
  expect(parsePopularQuery(query('type=article'))).toEqual({ ok: true, value: { type: 'article', locale: null, days: 7, limit: 10 } });
});

test.each(['', '0', '-1', '1.5', '1e1', '0x7', ' 7', '366', '99999999', 'seven', '7;'])('%j is no number of days', (days) => {
  expect(parsePopularQuery(query(`type=article&days=${encodeURIComponent(days)}`))).toMatchObject({
    ok: false,
    refusal: { status: 400, field: 'days' },
  });
});

test.each([
  ['documentIds=a&documentIds=b', 'documentIds'],
  ['documentIds=a&documentId=b', 'documentId'],
])('%s is refused for %s', (text, field) => {
  expect(parseCountsQuery(query(text))).toMatchObject({ ok: false, refusal: { status: 400, field } });
});

test('the site takes no parameters', () => {
  expect(parseSiteQuery(query('')).ok).toBe(true);
  expect(parseSiteQuery(query('day=1'))).toMatchObject({ ok: false, refusal: { field: 'day' } });
});
