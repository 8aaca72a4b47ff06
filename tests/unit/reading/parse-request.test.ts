import { parseReadingRequest } from '../../../src/reading/parse-request';

const parse = (slug: unknown, query: object = {}) => parseReadingRequest({ slug, query });

test('asks for nothing but the slug', () => {
  expect(parse('hoi-nghi')).toEqual({ slug: 'hoi-nghi', locale: null, fallback: false, preview: null });
});

test('takes every parameter once', () => {
  const query = { locale: 'en', fallback: '1', preview: 'a.b.c.d' };
  expect(parse('hoi-nghi', query)).toEqual({ slug: 'hoi-nghi', locale: 'en', fallback: true, preview: 'a.b.c.d' });
});

test.each([
  ['NFD as NFC', 'ba-to\u031B', 'ba-tơ'],
  ['an emoji', '😀', '😀'],
  ['spaces around it', ' hoi-nghi ', 'hoi-nghi'],
  ['200 characters', 'a'.repeat(200), 'a'.repeat(200)],
])('a slug may be %s', (_, slug, expected) => {
  expect(parse(slug).slug).toBe(expected);
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['a'.repeat(201), '200'],
  ['a\0b', 'malformed'],
  ['a\nb', 'malformed'],
  ['%E0%A4%A', 'malformed'],
  ['../a', 'malformed'],
  ['a\\b', 'malformed'],
  ['a?b', 'malformed'],
  ['a#b', 'malformed'],
  ['a\uD800', 'malformed'],
  ['a\uFFFD', 'malformed'],
])('the slug %j is refused', (slug, word) => {
  expect(() => parse(slug)).toThrow(expect.objectContaining({ name: 'ValidationError', message: expect.stringContaining(word) as string }));
});

test.each([
  [{ locale: 'tiếng Việt' }, '"locale"'],
  [{ locale: '' }, '"locale"'],
  [{ locale: '*' }, '"locale"'],
  [{ locale: ['vi', 'en'] }, '"locale"'],
  [{ locale: { $ne: 'vi' } }, '"locale"'],
  [{ fallback: 'yes' }, '"fallback"'],
  [{ fallback: ['1', '1'] }, '"fallback"'],
  [{ preview: 'x'.repeat(501) }, '"preview"'],
  [{ preview: ['a', 'b'] }, '"preview"'],
  [{ status: 'draft' }, '"status"'],
  [{ populate: '*', filters: { a: 'b' } }, '"populate", "filters"'],
])('the query %j is refused by the name of what is wrong', (query, word) => {
  expect(() => parse('hoi-nghi', query)).toThrow(
    expect.objectContaining({ name: 'ValidationError', message: expect.stringContaining(word) as string }),
  );
});
