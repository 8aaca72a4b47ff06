import { inLocale, linksOf, localizationsOf, type ArticleVersionRow } from '../../../src/reading/versions';

const row = (locale: string, version: 'draft' | 'published', event: string): ArticleVersionRow => ({
  documentId: 'd',
  locale,
  slug: `${locale}-${version}`,
  publishedAt: version === 'draft' ? null : '2024-03-13T00:00:00.000Z',
  events: [{ documentId: event }, { documentId: event }],
  categories: [],
});

const rows = [
  row('en', 'published', 'of-en'),
  row('en', 'draft', 'of-en-draft'),
  row('vi', 'draft', 'of-vi-draft'),
  row('vi', 'published', 'of-vi'),
];

test('only published versions are other languages of a page, vi first', () => {
  expect(localizationsOf([...rows, row('fr', 'draft', 'x'), row('de', 'published', 'x')])).toEqual([
    { locale: 'vi', slug: 'vi-published' },
    { locale: 'de', slug: 'de-published' },
    { locale: 'en', slug: 'en-published' },
  ]);
});

test.each([
  ['a published page', { locale: 'vi', isDraft: false }, ['of-vi']],
  ['its translation', { locale: 'en', isDraft: false }, ['of-vi']],
  ['the draft of the Vietnamese page', { locale: 'vi', isDraft: true }, ['of-vi-draft']],
  ['the draft of a translation, which does not open the Vietnamese draft', { locale: 'en', isDraft: true }, ['of-vi']],
])('the links of %s', (_, chosen, events) => {
  expect(linksOf(rows, chosen)).toEqual({ events, categories: [] });
});

test('a translation of what was never published in Vietnamese has no links', () => {
  expect(linksOf([row('vi', 'draft', 'x')], { locale: 'en', isDraft: true })).toEqual({ events: [], categories: [] });
});

test('targets come in the order asked, in the language asked, else in vi, else not', () => {
  const of = (documentId: string, locale: string) => ({ documentId, locale });
  const loaded = [of('a', 'vi'), of('a', 'en'), of('b', 'vi'), of('c', 'fr')];
  expect(inLocale(loaded, ['b', 'a', 'c', 'gone', 'b'], 'en')).toEqual([of('b', 'vi'), of('a', 'en')]);
});
