import { toEventStatus } from '../../../../../../src/plugins/featured-conference/server/src/mapped-source/rules/event-status';
import {
  toMappedEvent,
  toMappedFacts,
  toMappedPhoto,
  toMappedRow,
  toPageUrl,
  type MeantValues,
} from '../../../../../../src/plugins/featured-conference/server/src/mapped-source/rules/mapped-event';
import {
  isWithin,
  momentBound,
  windowOf,
} from '../../../../../../src/plugins/featured-conference/server/src/mapped-source/rules/mapped-window';

const VALUES: MeantValues = {
  documentId: 'a1',
  locale: null,
  isPublished: true,
  updatedAt: '2026-11-01T00:00:00.000Z',
  name: ' Harvest ',
  slug: null,
  summary: '',
  place: null,
  type: null,
  status: null,
  start: '2026-12-01T08:00:00.000Z',
  startTime: null,
  end: '2026-12-01T10:00:00.000Z',
  endTime: null,
  timeZone: null,
  photos: [],
};

const rowOf = (values: Partial<MeantValues> = {}) => toMappedRow({ ...VALUES, ...values }, 'UTC');

const READING = { statuses: {}, onlyType: 'conference', defaultLocale: 'en', locales: ['en', 'fr'] };

const image = { url: '/uploads/a.png', width: 1, height: 1, mime: 'image/png', sizes: [], focalPoint: null };

test.each([
  ['cancelled', {}, 'cancelled'],
  ['Canceled', {}, 'cancelled'],
  ['POSTPONED', {}, 'postponed'],
  ['off', { off: 'cancelled' as const }, 'cancelled'],
  ['whatever', {}, 'scheduled'],
  [true, {}, 'cancelled'],
  [false, {}, 'scheduled'],
  [null, {}, 'scheduled'],
])('a status %p means, with the words %j, %s', (value, words, expected) => {
  expect(toEventStatus(value, words)).toBe(expected);
});

describe('an event of which little is known', () => {
  test('is an event all the same', () => {
    const placed = { ...READING, locale: 'en', url: null, calendarUrl: '/c.ics', now: new Date('2026-12-01T09:00:00Z') };
    expect(toMappedEvent(rowOf(), placed)).toEqual({
      documentId: 'a1',
      slug: 'a1',
      locale: 'en',
      name: 'Harvest',
      eventType: 'conference',
      eventStatus: 'scheduled',
      startDate: '2026-12-01',
      startTime: '08:00',
      endDate: '2026-12-01',
      endTime: '10:00',
      timeZone: 'UTC',
      dayPart: null,
      locationText: null,
      image: null,
      state: 'ongoing',
      url: null,
      calendarUrl: '/c.ics',
      organizers: [],
    });
    expect(toMappedEvent(rowOf(), { ...placed, now: new Date('2026-12-01T07:00:00Z') })?.state).toBe('upcoming');
    expect(toMappedEvent(rowOf(), { ...placed, now: new Date('2026-12-01T10:00:00Z') })?.state).toBe('past');
  });

  test('is in every language where its type is not translated', () => {
    expect(toMappedFacts([rowOf()], READING)).toEqual({
      documentId: 'a1',
      eventType: 'conference',
      isCancelled: false,
      startsAt: '2026-12-01T08:00:00.000Z',
      endsAt: '2026-12-01T10:00:00.000Z',
      locales: ['en', 'fr'],
      hasArticle: false,
      hasPhoto: false,
      publishersEndAt: null,
    });
  });

  test('is nothing without a time', () => {
    expect(toMappedFacts([rowOf({ start: null })], READING)).toBeNull();
    expect(toMappedFacts([], READING)).toBeNull();
    expect(toMappedEvent(rowOf({ start: null }), { ...READING, locale: 'en', url: null, calendarUrl: '', now: new Date(0) })).toBeNull();
  });
});

test('the first language tells what holds in all, published rows before drafts', () => {
  const rows = [
    rowOf({ locale: 'fr', status: 'cancelled' }),
    rowOf({ locale: 'en', type: 'fair', photos: [toMappedPhoto({ image, caption: 'Stalls', alt: ' ', credit: null })] }),
    rowOf({ locale: 'de', isPublished: false }),
  ];
  expect(toMappedFacts(rows, READING)).toMatchObject({
    eventType: 'fair',
    isCancelled: false,
    hasPhoto: true,
    locales: ['fr', 'en', 'de'],
  });
  expect(toMappedFacts(rows, { ...READING, defaultLocale: 'de' })).toMatchObject({ eventType: 'fair' });
  expect(toMappedFacts(rows, { ...READING, defaultLocale: 'fr' })).toMatchObject({ isCancelled: true });
});

test('a photo says what is known of it', () => {
  expect(toMappedPhoto({ image, caption: 'Stalls', alt: ' ', credit: undefined })).toMatchObject({
    caption: 'Stalls',
    alt: null,
    credit: null,
  });
});

test('a page is found by the pattern of its address', () => {
  const parts = { locale: 'en', slug: 'lễ hội', documentId: 'a1' };
  expect(toPageUrl('https://fair.example/:locale/events/:slug?id=:documentId', parts)).toBe(
    'https://fair.example/en/events/l%E1%BB%85%20h%E1%BB%99i?id=a1',
  );
});

describe('a window of time', () => {
  const NOW = new Date('2026-12-01T12:00:00Z');
  const moments = { fields: { start: 'from', end: 'till' }, hasDays: { start: false, end: false } };
  const days = { fields: { start: 'day' }, hasDays: { start: true, end: false } };

  test('is asked for with two days of slack, a missing end by the start', () => {
    expect(windowOf(moments, { endsAfter: NOW, startsUntil: NOW })).toEqual({
      $and: [
        {
          $or: [
            { till: { $gte: '2026-11-29T12:00:00.000Z' } },
            { $and: [{ till: { $null: true } }, { from: { $gte: '2026-11-29T12:00:00.000Z' } }] },
          ],
        },
        { from: { $lte: '2026-12-03T12:00:00.000Z' } },
      ],
    });
    expect(windowOf(days, { endsAfter: NOW, startsUntil: null })).toEqual({ day: { $gte: '2026-11-29' } });
    expect(momentBound(true, NOW)).toBe('2026-12-01');
  });

  test('ends are excluded, starts are not', () => {
    const event = { startsAt: '2026-12-01T08:00:00.000Z', endsAt: '2026-12-01T12:00:00.000Z' };
    expect(isWithin(event, { endsAfter: new Date('2026-12-01T11:59:59Z'), startsUntil: NOW })).toBe(true);
    expect(isWithin(event, { endsAfter: NOW, startsUntil: NOW })).toBe(false);
    expect(isWithin(event, { endsAfter: new Date(0), startsUntil: new Date('2026-12-01T08:00:00Z') })).toBe(true);
    expect(isWithin(event, { endsAfter: new Date(0), startsUntil: new Date('2026-12-01T07:59:59Z') })).toBe(false);
  });
});
