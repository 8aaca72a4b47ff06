import { chooseFeatured } from '../../../../../../src/plugins/featured-conference/server/src/choice/rules/choose';
import { parseOptions } from '../../../../../../src/plugins/featured-conference/server/src/config';
import type { EventFacts } from '../../../../../../src/plugins/featured-conference/server/src/event-source';

const NOW = new Date('2026-11-22T02:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const at = (ms: number): string => new Date(NOW.getTime() + ms).toISOString();

/** A conference of two hours with a photo, `start` ms from now; everything else by default as the rule wants it. */
const event = (documentId: string, start: number, fields: Partial<EventFacts> = {}): EventFacts => ({
  documentId,
  eventType: 'conference',
  isCancelled: false,
  startsAt: at(start),
  endsAt: at(start + 2 * HOUR),
  hasArticle: false,
  hasPhoto: true,
  locales: ['vi'],
  publishersEndAt: null,
  ...fields,
});

const { settings: SETTINGS } = parseOptions({ eventType: 'api::event.event' });

const choose = (events: EventFacts[], settings = SETTINGS) =>
  chooseFeatured({ events, pins: [], settings, locale: 'vi', defaultLocale: 'vi', now: NOW });

describe('the event that is featured where no pin holds', () => {
  test.each<[string, EventFacts[], string | null]>([
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
    ['no cancelled one', [event('now', -HOUR, { isCancelled: true }), event('next', DAY)], 'next'],
    ['no meeting', [event('now', -HOUR, { eventType: 'meeting' }), event('last', -DAY)], 'last'],
    ['none whose organizers are gone', [event('now', -HOUR, { publishersEndAt: at(-DAY) })], null],
    ['none whose last organizer goes this very moment', [event('now', -HOUR, { publishersEndAt: at(0) })], null],
    ['one whose last organizer goes tomorrow', [event('now', -HOUR, { publishersEndAt: at(DAY) })], 'now'],
  ])('is %s', (_, candidates, documentId) => {
    expect(choose(candidates)?.documentId ?? null).toBe(documentId);
    expect(choose([...candidates].reverse())?.documentId ?? null).toBe(documentId);
  });

  test('is told with the rule by which it was chosen', () => {
    expect([event('a', -HOUR), event('a', DAY), event('a', -DAY)].map((candidate) => choose([candidate])?.resolvedBy)).toEqual([
      'ongoing',
      'upcoming',
      'recent',
    ]);
  });

  test('is of the types and within the days that are set', () => {
    const settings = { ...SETTINGS, eventTypes: ['ceremony'], upcomingDays: 21, recentDays: 0 };
    expect(choose([event('a', 20 * DAY, { eventType: 'ceremony' })], settings)?.documentId).toBe('a');
  });
});
