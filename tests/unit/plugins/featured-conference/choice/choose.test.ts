import { chooseFeatured, type PinFacts } from '../../../../../src/plugins/featured-conference/server/src/choice/rules/choose';
import type { EventFacts } from '../../../../../src/plugins/featured-conference/server/src/event-source';
import type { Settings } from '../../../../../src/plugins/featured-conference/shared/contracts';
import {
  at,
  DAY,
  HOUR,
  NOW,
  sampleEvent as event,
  samplePin as pin,
  SETTINGS,
} from '../../../../support/featured-conference/sample-choice';

type World = { pins?: PinFacts[]; events: EventFacts[]; settings?: Partial<Settings>; locale?: string };

/** `<documentId> <how>`, with ` in <language>` where that is not the one asked for. */
const choose = ({ pins = [], events, settings = {}, locale = 'vi' }: World): string | null => {
  const asked = { locale, defaultLocale: 'vi', settings: { ...SETTINGS, ...settings }, now: NOW };
  const choice = chooseFeatured({ pins, events, ...asked });
  const backwards = chooseFeatured({ pins: [...pins].reverse(), events: [...events].reverse(), ...asked });
  expect(backwards).toEqual(choice);
  return choice && `${choice.documentId} ${choice.resolvedBy}${choice.locale === locale ? '' : ` in ${choice.locale}`}`;
};

const OVER = -DAY;
const VI = { locales: ['vi'] };

describe('where nothing is pinned, featured is', () => {
  test.each<[string, EventFacts[], string | null]>([
    ['nothing of nothing', [], null],
    ['what is on before what is to come and what is over', [event('next', DAY), event('now', -HOUR), event('last', OVER)], 'now ongoing'],
    ['what is to come before what is over', [event('last', -3 * HOUR), event('next', 13 * DAY)], 'next upcoming'],
    ['what is over where nothing else is', [event('last', OVER)], 'last recent'],
    ['of ongoing ones the latest start', [event('long', OVER, { endsAt: at(DAY) }), event('now', -HOUR)], 'now ongoing'],
    ['of upcoming ones the nearest', [event('later', 2 * DAY), event('next', DAY)], 'next upcoming'],
    ['of recent ones the latest', [event('older', 2 * OVER), event('last', OVER)], 'last recent'],
    ['of equal ones the smaller documentId, ongoing', [event('b', -HOUR), event('a', -HOUR)], 'a ongoing'],
    ['of equal ones the smaller documentId, upcoming', [event('b', DAY), event('a', DAY)], 'a upcoming'],
    ['of equal ones the smaller documentId, recent', [event('b', OVER), event('a', OVER)], 'a recent'],
    ['an event that starts this very moment, as ongoing', [event('now', 0)], 'now ongoing'],
    ['an event that ends this very moment, as recent', [event('last', -2 * HOUR)], 'last recent'],
    ['an event that begins and ends at once this very moment, as recent', [event('at-once', 0, { endsAt: at(0) })], 'at-once recent'],
    ['an event exactly 14 days ahead', [event('next', 14 * DAY)], 'next upcoming'],
    ['none that is further ahead', [event('next', 14 * DAY + 1)], null],
    ['an event that ended not quite 60 days ago', [event('last', -60 * DAY - 2 * HOUR + 1)], 'last recent'],
    ['none that ended 60 days ago', [event('last', -60 * DAY - 2 * HOUR)], null],
    ['an ongoing one however long ago it began', [event('now', -100 * DAY, { endsAt: at(HOUR) })], 'now ongoing'],
    ['no recent one with nothing to show', [event('last', OVER, { hasPhoto: false })], null],
    ['a recent one with an article only', [event('last', OVER, { hasPhoto: false, hasArticle: true })], 'last recent'],
    [
      'the recent one before, if the last has nothing',
      [event('last', OVER, { hasPhoto: false }), event('older', 2 * OVER)],
      'older recent',
    ],
    ['an ongoing one with nothing to show', [event('now', -HOUR, { hasPhoto: false })], 'now ongoing'],
    ['an upcoming one with nothing to show', [event('next', DAY, { hasPhoto: false })], 'next upcoming'],
    ['no cancelled one', [event('now', -HOUR, { isCancelled: true }), event('next', DAY)], 'next upcoming'],
    ['no meeting', [event('now', -HOUR, { eventType: 'meeting' }), event('last', OVER)], 'last recent'],
    ['none of publishers that are gone', [event('now', -HOUR, { publishersEndAt: at(OVER) })], null],
    ['none of publishers that go this very moment', [event('now', -HOUR, { publishersEndAt: at(0) })], null],
    ['one of publishers that are still there', [event('now', -HOUR, { publishersEndAt: at(1) })], 'now ongoing'],
  ])('%s', (_, events, expected) => {
    expect(choose({ events })).toBe(expected);
  });

  test.each<[string, Partial<Settings>, EventFacts[], string | null]>([
    [
      'of the types that are set',
      { eventTypes: ['ceremony'] },
      [event('a', DAY), event('b', 2 * DAY, { eventType: 'ceremony' })],
      'b upcoming',
    ],
    ['as far ahead as is set', { upcomingDays: 21 }, [event('a', 20 * DAY)], 'a upcoming'],
    ['as long after as is set', { recentDays: 0 }, [event('a', OVER)], null],
    ['nothing, if nothing is to be chosen automatically', { autoFallback: false }, [event('a', -HOUR)], null],
    [
      'one with a photo, if it must have one',
      { requirePhoto: true },
      [event('a', DAY, { hasPhoto: false }), event('b', 2 * DAY)],
      'b upcoming',
    ],
  ])('%s', (_, settings, events, expected) => {
    expect(choose({ events, settings })).toBe(expected);
  });
});

describe('pinned, an event is featured', () => {
  const old = event('old', -1000 * DAY, { hasPhoto: false, eventType: 'meeting', publishersEndAt: at(OVER) });
  const events = [old, event('now', -HOUR)];

  test.each<[string, Partial<PinFacts>, string]>([
    ['whatever it is and whenever it was', {}, 'old pin'],
    ['from its start on', { startsAt: at(0) }, 'old pin'],
    ['not before its start', { startsAt: at(1) }, 'now ongoing'],
    ['until its end', { endsAt: at(1) }, 'old pin'],
    ['not at its end', { endsAt: at(0) }, 'now ongoing'],
    ['not if the pin is switched off', { isActive: false }, 'now ongoing'],
    ['in the languages of its pin', { locales: ['vi'] }, 'old pin'],
    ['in no others', { locales: ['en'] }, 'now ongoing'],
    ['not once it is deleted', { eventId: null }, 'now ongoing'],
    ['not while it is unpublished', { eventId: 'unpublished' }, 'now ongoing'],
  ])('%s', (_, fields, expected) => {
    expect(choose({ pins: [pin('old', fields)], events })).toBe(expected);
  });

  test('although it is cancelled', () => {
    expect(choose({ pins: [pin('off')], events: [event('off', DAY, { isCancelled: true })] })).toBe('off pin');
  });

  test('although nothing is chosen automatically', () => {
    expect(choose({ pins: [pin('old')], events, settings: { autoFallback: false, requirePhoto: true } })).toBe('old pin');
  });

  test.each<[string, Partial<PinFacts>, Partial<PinFacts>, string]>([
    ['by priority', { priority: 1, startsAt: at(2 * OVER) }, { priority: 0 }, 'a pin'],
    ['among equal priorities by the latest start', { startsAt: at(OVER) }, { startsAt: at(-HOUR) }, 'b pin'],
    ['among equal ones by the documentId of the pin', { documentId: 'pin-2' }, { documentId: 'pin-1' }, 'b pin'],
    ['by the next pin, where the first is for other readers', { priority: 1, locales: ['en'] }, {}, 'b pin'],
    ['by the next pin, where the event of the first is unpublished', { priority: 1, eventId: 'unpublished' }, {}, 'b pin'],
  ])('before others %s', (_, first, second, expected) => {
    expect(choose({ pins: [pin('a', first), pin('b', second)], events: [event('a', OVER), event('b', OVER)] })).toBe(expected);
  });
});

describe('a translation', () => {
  const vi = event('vi', DAY, VI);
  const both = event('both', 2 * DAY);

  test.each<[string, World, string | null]>([
    ['wins over Vietnamese of the same event', { events: [both], locale: 'en' }, 'both upcoming'],
    ['never reorders events', { events: [vi, both], locale: 'en' }, 'vi upcoming in vi'],
    ['never reorders pins', { pins: [pin('vi', { priority: 1 }), pin('both')], events: [vi, both], locale: 'en' }, 'vi pin in vi'],
    [
      'that is missing lets an event drop out, where no fallback is allowed',
      { events: [vi, both], locale: 'en', settings: { localeFallback: false } },
      'both upcoming',
    ],
    [
      'that is missing lets a pin drop out, where no fallback is allowed',
      { pins: [pin('vi')], events: [vi], locale: 'en', settings: { localeFallback: false } },
      null,
    ],
    ['is not what Vietnamese readers fall back on', { events: [event('en', DAY, { locales: ['en'] }), both] }, 'both upcoming'],
    ['is none of an event that has neither language', { events: [event('km', DAY, { locales: ['km'] })], locale: 'en' }, null],
  ])('%s', (_, world, expected) => {
    expect(choose(world)).toBe(expected);
  });
});
