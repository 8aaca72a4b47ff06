import { chooseFeatured, FEATURED_DEFAULTS, type FeaturedCandidate } from '../../../../src/domain/event/featured';

const NOW = new Date('2026-11-22T02:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const at = (ms: number): string => new Date(NOW.getTime() + ms).toISOString();

/** A conference of two hours with a photo, `start` ms from now; everything else by default as the rule wants it. */
const event = (documentId: string, start: number, fields: Partial<FeaturedCandidate> = {}): FeaturedCandidate => ({
  documentId,
  eventType: 'conference',
  eventStatus: 'scheduled',
  startsAt: at(start),
  endsAt: at(start + 2 * HOUR),
  hasArticle: false,
  hasPhoto: true,
  organizers: [],
  ...fields,
});

const choose = (candidates: FeaturedCandidate[]) => chooseFeatured({ candidates, settings: FEATURED_DEFAULTS, now: NOW });

const DISSOLVED = { dissolutionDate: '2025-07-01' };
const STANDING = { dissolutionDate: null };
const ENDING_TOMORROW = { dissolutionDate: '2026-11-23' };
const ENDED_TODAY = { dissolutionDate: '2026-11-22' };

describe('the featured event', () => {
  test.each<[string, FeaturedCandidate[], string | null]>([
    ['nothing of nothing', [], null],
    ['ongoing before upcoming and recent', [event('next', DAY), event('now', -HOUR), event('last', -DAY)], 'now'],
    ['upcoming before recent', [event('last', -3 * HOUR), event('next', 13 * DAY)], 'next'],
    ['recent where nothing else is', [event('last', -DAY)], 'last'],
    ['of ongoing ones the latest start', [event('long', -DAY, { endsAt: at(DAY) }), event('now', -HOUR)], 'now'],
    ['of upcoming ones the nearest', [event('later', 2 * DAY), event('next', DAY)], 'next'],
    ['of recent ones the latest', [event('older', -2 * DAY), event('last', -DAY)], 'last'],
    ['of equal ones the smaller documentId, ongoing', [event('b', -HOUR), event('a', -HOUR)], 'a'],
    ['of equal ones the smaller documentId, upcoming', [event('b', DAY), event('a', DAY)], 'a'],
    ['of equal ones the smaller documentId, recent', [event('b', -DAY), event('a', -DAY)], 'a'],
    ['an event that starts this very moment', [event('now', 0)], 'now'],
    ['an event that ends this very moment, as recent', [event('last', -2 * HOUR), event('next', DAY)], 'next'],
    ['an event exactly 14 days ahead', [event('next', 14 * DAY)], 'next'],
    ['none that is further ahead', [event('next', 14 * DAY + 1)], null],
    ['an event that ended not quite 60 days ago', [event('last', -60 * DAY - 2 * HOUR + 1)], 'last'],
    ['none that ended 60 days ago', [event('last', -60 * DAY - 2 * HOUR)], null],
    ['an ongoing one however long ago it began', [event('now', -100 * DAY, { endsAt: at(HOUR) })], 'now'],
    ['no recent one with nothing to show', [event('last', -DAY, { hasPhoto: false })], null],
    ['a recent one with an article only', [event('last', -DAY, { hasPhoto: false, hasArticle: true })], 'last'],
    ['the recent one before, if the last has nothing', [event('last', -DAY, { hasPhoto: false }), event('older', -2 * DAY)], 'older'],
    ['an ongoing one with nothing to show', [event('now', -HOUR, { hasPhoto: false })], 'now'],
    ['an upcoming one with nothing to show', [event('next', DAY, { hasPhoto: false })], 'next'],
    ['no cancelled one', [event('now', -HOUR, { eventStatus: 'cancelled' }), event('next', DAY)], 'next'],
    ['a postponed one', [event('next', DAY, { eventStatus: 'postponed' })], 'next'],
    ['no meeting', [event('now', -HOUR, { eventType: 'meeting' }), event('last', -DAY)], 'last'],
    ['none of a dissolved organizer', [event('now', -HOUR, { organizers: [DISSOLVED] })], null],
    ['none whose organizers are all dissolved', [event('now', -HOUR, { organizers: [DISSOLVED, ENDED_TODAY] })], null],
    ['one that a standing organizer shares', [event('now', -HOUR, { organizers: [DISSOLVED, STANDING] })], 'now'],
    ['one whose organizer ends tomorrow', [event('now', -HOUR, { organizers: [ENDING_TOMORROW] })], 'now'],
  ])('is %s', (_, candidates, documentId) => {
    expect(choose(candidates)?.documentId ?? null).toBe(documentId);
    expect(choose([...candidates].reverse())?.documentId ?? null).toBe(documentId);
  });

  test('is told with the state it was chosen for', () => {
    expect([choose([event('a', -HOUR)]), choose([event('a', DAY)]), choose([event('a', -DAY)])]).toEqual([
      { documentId: 'a', state: 'ongoing' },
      { documentId: 'a', state: 'upcoming' },
      { documentId: 'a', state: 'past' },
    ]);
  });

  test('is of the types and within the days that are set', () => {
    const candidates = [event('a', 20 * DAY, { eventType: 'ceremony' })];
    const settings = { eventTypes: ['ceremony'], upcomingDays: 21, recentDays: 0 };
    expect(chooseFeatured({ candidates, settings, now: NOW })?.documentId).toBe('a');
  });
});
