import type { PinFacts } from '../../../../../src/plugins/featured-conference/server/src/choice/rules/choose';
import { explain } from '../../../../../src/plugins/featured-conference/server/src/choice/rules/explain';
import type { EventFacts } from '../../../../../src/plugins/featured-conference/server/src/event-source';
import type { Explanation, Settings } from '../../../../../src/plugins/featured-conference/shared/contracts';
import { at, DAY, HOUR, NOW, sampleEvent, samplePin as pin, SETTINGS } from '../../../../support/featured-conference/sample-choice';

type World = { pins?: PinFacts[]; events: EventFacts[]; settings?: Partial<Settings>; locale?: string };

const why = ({ pins = [], events, settings = {}, locale = 'vi' }: World) =>
  explain({ pins, events, locale, defaultLocale: 'vi', settings: { ...SETTINGS, ...settings }, now: NOW }, 'a');

const event = (start: number, fields: Partial<EventFacts> = {}): EventFacts => sampleEvent('a', start, fields);
const rival = sampleEvent('rival', -HOUR);
const instead = (resolvedBy: 'pin' | 'ongoing') => ({ documentId: 'rival', resolvedBy });

describe('an event is featured because it is', () => {
  test.each<[Explanation['because'], World, string | null]>([
    ['pin', { pins: [pin('a')], events: [event(-900 * DAY)] }, null],
    ['pin', { pins: [pin('a', { endsAt: at(DAY) })], events: [event(-900 * DAY)] }, at(DAY)],
    ['ongoing', { events: [event(-HOUR)], settings: { recentDays: 0 } }, at(HOUR)],
    ['upcoming', { events: [event(DAY), sampleEvent('b', 2 * DAY)] }, at(DAY + 2 * HOUR)],
    ['recent', { events: [event(-DAY), sampleEvent('b', 20 * DAY)] }, at(6 * DAY)],
  ])('%s', (because, world, until) => {
    expect(why(world)).toEqual({ locale: 'vi', isFeatured: true, because, instead: null, from: null, until });
  });
});

describe('an event is not featured because it is', () => {
  test.each<[Explanation['because'], World]>([
    ['unpublished', { events: [] }],
    ['unpublished', { pins: [pin('a')], events: [] }],
    ['not-in-locale', { events: [event(DAY, { locales: ['vi'] })], locale: 'en', settings: { localeFallback: false } }],
    ['automatic-off', { events: [event(DAY)], settings: { autoFallback: false } }],
    ['wrong-type', { events: [event(DAY, { eventType: 'meeting' })] }],
    ['cancelled', { events: [event(DAY, { isCancelled: true })] }],
    ['dissolved', { events: [event(DAY, { publishersEndAt: at(0) })] }],
    ['too-far', { events: [event(20 * DAY)] }],
    ['too-old', { events: [event(-90 * DAY)] }],
    ['no-photo', { events: [event(DAY, { hasPhoto: false })], settings: { requirePhoto: true } }],
    ['nothing-to-show', { events: [event(-DAY, { hasPhoto: false })] }],
  ])('%s', (because, world) => {
    expect(why(world)).toMatchObject({ isFeatured: false, because, instead: null });
  });

  test('outranked by another, until its turn comes', () => {
    const events = [event(DAY), rival];
    expect(why({ events })).toEqual({
      locale: 'vi',
      isFeatured: false,
      because: 'outranked',
      instead: instead('ongoing'),
      from: at(HOUR),
      until: at(HOUR),
    });
  });

  test('outranked by another pin, although it would not be chosen automatically either', () => {
    const pins = [pin('a'), pin('rival', { priority: 1 })];
    expect(why({ pins, events: [event(-900 * DAY), rival] })).toMatchObject({
      because: 'outranked',
      instead: instead('pin'),
      from: null,
      until: null,
    });
  });

  test('too far away: then it is announced', () => {
    expect(why({ events: [event(20 * DAY)] })).toMatchObject({ because: 'too-far', from: at(6 * DAY), until: at(6 * DAY) });
  });
});
