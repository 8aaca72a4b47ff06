import { chooseFeatured, phaseOf, type PinFacts } from '../../../../../src/plugins/featured-conference/server/src/choice/rules/choose';
import {
  featuredFrom,
  featuredUntil,
  validUntil,
} from '../../../../../src/plugins/featured-conference/server/src/choice/rules/valid-until';
import type { EventFacts } from '../../../../../src/plugins/featured-conference/server/src/event-source';
import type { Settings } from '../../../../../src/plugins/featured-conference/shared/contracts';
import { randomWorlds } from '../../../../support/featured-conference/random-worlds';
import {
  at,
  DAY,
  HOUR,
  NOW,
  sampleEvent as event,
  samplePin as pin,
  SETTINGS,
} from '../../../../support/featured-conference/sample-choice';

type World = { pins?: PinFacts[]; events?: EventFacts[]; settings?: Partial<Settings>; locale?: string };

const known = ({ pins = [], events = [], settings = {}, locale = 'vi' }: World) => ({
  pins,
  events,
  locale,
  defaultLocale: 'vi',
  settings: { ...SETTINGS, ...settings },
  now: NOW,
});

describe('an answer holds until', () => {
  const old = event('old', -1000 * DAY);

  test.each<[string, World, number | null]>([
    ['nothing brings a change: nothing is known', {}, null],
    ['nothing brings a change: what was, is too old', { events: [old] }, null],
    ['a pin starts', { pins: [pin('old', { startsAt: at(5 * DAY) })], events: [old] }, 5 * DAY],
    ['a pin ends', { pins: [pin('old', { endsAt: at(HOUR) })], events: [old] }, HOUR],
    ['a pin that wins starts', { pins: [pin('old'), pin('b', { startsAt: at(HOUR), priority: 1 })], events: [old, event('b', 0)] }, HOUR],
    ['its pin without an end is taken away', { pins: [pin('old')], events: [old] }, null],
    ['the pinned event begins', { pins: [pin('a')], events: [event('a', 3 * DAY)] }, 3 * DAY],
    ['the pinned event ends', { pins: [pin('a')], events: [event('a', -HOUR)] }, HOUR],
    ['the event begins', { events: [event('a', DAY)] }, DAY],
    ['the event ends', { events: [event('a', -HOUR)] }, HOUR],
    ['another begins while it goes on', { events: [event('a', -HOUR), event('b', HOUR / 2)] }, HOUR / 2],
    ['one is announced', { events: [event('a', 20 * DAY)] }, 6 * DAY],
    ['one is announced, while the last is remembered', { events: [event('last', -DAY), event('a', 20 * DAY)] }, 6 * DAY],
    ['the last is remembered no more', { events: [event('last', -DAY)] }, 59 * DAY + 2 * HOUR],
    ['its publishers are gone', { events: [event('a', 10 * DAY, { publishersEndAt: at(DAY) })] }, DAY],
    [
      'its pin ends, although the same event would be chosen',
      { pins: [pin('a', { endsAt: at(60_000) })], events: [event('a', -HOUR)] },
      60_000,
    ],
  ])('%s', (_, world, expected) => {
    expect(validUntil(known(world))?.toISOString() ?? null).toBe(expected === null ? null : at(expected));
  });

  test.each<[string, World]>([
    ['of a pin that loses', { pins: [pin('old'), pin('b', { startsAt: at(HOUR), priority: -1 })], events: [old, event('b', 20 * DAY)] }],
    ['of a pin that is switched off', { pins: [pin('old'), pin('b', { startsAt: at(HOUR), isActive: false })], events: [old] }],
    ['of a pin for other readers', { pins: [pin('old'), pin('b', { startsAt: at(HOUR), locales: ['en'] })], events: [old] }],
    ['of other events while one is pinned', { pins: [pin('old')], events: [old, event('b', DAY), event('c', -HOUR)] }],
    ['of an event that is cancelled', { pins: [pin('old')], events: [old, event('b', DAY, { isCancelled: true })] }],
  ])('no moment %s', (_, world) => {
    expect(validUntil(known(world))).toBeNull();
  });
});

/** All of the answer that time changes. */
const answerOf = (world: ReturnType<typeof known>) => {
  const choice = chooseFeatured(world);
  const chosen = world.events.find(({ documentId }) => documentId === choice?.documentId);
  return JSON.stringify([choice, chosen && phaseOf(chosen, world.now)]);
};

/** All that these worlds hold is over by then, and they change on whole hours only. */
const LAST = NOW.getTime() + 70 * DAY;

test('in worlds made at random nothing changes before, and then something does', () => {
  for (const world of randomWorlds(100)) {
    const until = validUntil(world)?.getTime() ?? LAST;
    const answers = new Set<string>();
    for (let hour = NOW.getTime(); hour < until; hour += HOUR) answers.add(answerOf({ ...world, now: new Date(hour) }));
    expect(answers).toEqual(new Set([answerOf(world)]));
    expect(answerOf({ ...world, now: new Date(until) }) === answerOf(world)).toBe(until === LAST);
  }
});

describe('an event is featured', () => {
  test.each<[string, World, number | null]>([
    ['from now on', { events: [event('a', DAY)] }, 0],
    ['from its announcement on', { events: [event('a', 20 * DAY)] }, 6 * DAY],
    ['from the end of the one before', { events: [event('now', -HOUR), event('a', DAY)] }, HOUR],
    ['from the start of its pin', { pins: [pin('a', { startsAt: at(5 * DAY) })], events: [event('a', -1000 * DAY)] }, 5 * DAY],
    ['never, as far as can be told', { events: [event('a', -1000 * DAY)] }, null],
  ])('%s', (_, world, expected) => {
    expect(featuredFrom(known(world), 'a')?.toISOString() ?? null).toBe(expected === null ? null : at(expected));
  });

  test('until another is, not only until it begins or ends', () => {
    expect(featuredUntil(known({ events: [event('a', -HOUR), event('b', 5 * DAY)] }))?.toISOString()).toBe(at(HOUR));
    expect(featuredUntil(known({ events: [event('a', DAY)] }))?.toISOString()).toBe(at(61 * DAY + 2 * HOUR));
  });
});
