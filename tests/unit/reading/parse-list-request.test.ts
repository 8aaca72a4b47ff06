import { parseHomeRequest } from '../../../src/reading/home/parse-home-request';
import { parseListRequest } from '../../../src/reading/lists/parse-list-request';

const NOTHING_ASKED = { locale: 'vi', fallback: false, page: 1, pageSize: 10, filters: {} };

describe('a list', () => {
  test.each(['articles', 'events', 'photo-galleries', 'people'] as const)('of %s begins with ten in Vietnamese', (kind) => {
    expect(parseListRequest(kind, {})).toEqual(NOTHING_ASKED);
  });

  test('of articles takes every filter', () => {
    const query = {
      locale: 'en',
      fallback: '1',
      category: 'news',
      publisher: 'H49.32',
      event: 'e',
      person: 'p',
      page: '2',
      pageSize: '100',
    };
    expect(parseListRequest('articles', { ...query, year: '2026', month: '03' })).toEqual({
      locale: 'en',
      fallback: true,
      page: 2,
      pageSize: 100,
      filters: {
        category: 'news',
        publisher: 'H49.32',
        event: 'e',
        person: 'p',
        period: { from: new Date('2026-02-28T17:00:00Z'), until: new Date('2026-03-31T17:00:00Z') },
      },
    });
  });

  test.each([
    ['events', { state: 'ongoing', organizer: 'H49.32', person: 'p' }],
    ['photo-galleries', { publisher: 'H49.32', event: 'e', person: 'p' }],
    ['people', { organization: 'H49.32' }],
  ] as const)('of %s has filters of its own', (kind, filters) => {
    expect(parseListRequest(kind, filters).filters).toEqual(filters);
  });

  test('takes a name as editors write it', () => {
    expect(parseListRequest('articles', { publisher: ' UBND/Ba To\u031B ' }).filters).toEqual({ publisher: 'UBND/Ba Tơ' });
  });

  test.each([
    ['articles', { page: '0' }, 'The parameter "page" is a whole number from 1 to 100000.'],
    ['articles', { page: '-1' }, '"page"'],
    ['articles', { page: '1.5' }, '"page"'],
    ['articles', { page: '1e3' }, '"page"'],
    ['articles', { page: '99999999999999999999' }, '"page"'],
    ['articles', { page: ['1', '2'] }, 'Give the parameter "page" once'],
    ['articles', { page: '' }, '"page"'],
    ['articles', { pageSize: '101' }, 'The parameter "pageSize" is a whole number from 1 to 100.'],
    ['articles', { pageSize: '0' }, '"pageSize"'],
    ['articles', { year: '24' }, 'The parameter "year" is a whole number from 1900 to 2100.'],
    ['articles', { year: '2026', month: '13' }, 'The parameter "month" is a whole number from 1 to 12.'],
    ['articles', { month: '3' }, 'The parameter "month" needs a "year" beside it.'],
    ['articles', { category: '' }, 'The parameter "category" is empty: give a category\'s slug or documentId.'],
    ['articles', { category: 'a\0b' }, 'has characters that no name has'],
    ['articles', { category: 'a'.repeat(201) }, 'at most 200 characters'],
    ['articles', { category: { $ne: 'x' } }, 'Give the parameter "category" once'],
    ['articles', { locale: 'VI!' }, '"locale"'],
    ['articles', { fallback: 'yes' }, '"fallback"'],
    ['articles', { status: 'draft' }, 'This address knows no parameter "status", only locale, fallback, page, pageSize, category,'],
    ['articles', { state: 'past' }, 'no parameter "state"'],
    ['articles', { preview: 'x' }, 'no parameter "preview"'],
    ['events', { state: 'draft' }, 'The parameter "state" is upcoming, ongoing or past.'],
    ['events', { category: 'x' }, 'no parameter "category"'],
    ['people', { year: '2026' }, 'no parameter "year"'],
  ] as const)('of %s refuses %j', (kind, query, words) => {
    expect(() => parseListRequest(kind, query)).toThrow(
      expect.objectContaining({ name: 'ValidationError', message: expect.stringContaining(words) as string }),
    );
  });

  test('tells every mistake', () => {
    expect(() => parseListRequest('articles', { page: '0', pageSize: '0' })).toThrow(/"page".*"pageSize"/);
  });
});

describe('the home page', () => {
  test('is in Vietnamese where nothing is asked', () => {
    expect(parseHomeRequest({})).toEqual({ locale: 'vi', fallback: false });
  });

  test('takes a language, with Vietnamese in its place or not', () => {
    expect(parseHomeRequest({ locale: 'en', fallback: '1' })).toEqual({ locale: 'en', fallback: true });
  });

  test('has no pages', () => {
    expect(() => parseHomeRequest({ page: '1' })).toThrow('This address knows no parameter "page", only locale and fallback.');
  });
});
