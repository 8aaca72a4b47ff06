import type { Asked, PinFacts } from '../../../src/plugins/featured-conference/server/src/choice/rules/choose';
import type { EventFacts } from '../../../src/plugins/featured-conference/server/src/event-source';
import { at, HOUR, NOW, sampleEvent, samplePin, SETTINGS } from './sample-choice';

type World = Asked & { pins: PinFacts[]; events: EventFacts[] };

/** Numbers from 0 to 1, the same in every run (Park and Miller). */
const createRandom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

/** Portals of a few pins and events around NOW, all on whole hours, with settings of every kind. */
export const randomWorlds = (count: number): World[] => {
  const random = createRandom(20_261_123);
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  const either = <Value>(chance: number, yes: Value, no: Value): Value => (random() < chance ? yes : no);
  const hours = (from: number, until: number): number => (from + upTo(until - from)) * HOUR;
  const locales = (): string[] => [['vi'], ['vi', 'en'], ['en'], []][upTo(3)] ?? [];

  const makeEvent = (id: string): EventFacts => {
    const start = hours(-30 * 24, 40 * 24);
    return sampleEvent(id, start, {
      endsAt: at(start + hours(0, 72)),
      locales: locales(),
      isCancelled: either(0.1, true, false),
      hasPhoto: either(0.6, true, false),
      hasArticle: either(0.3, true, false),
      publishersEndAt: either(0.2, at(hours(-24, 10 * 24)), null),
      eventType: either(0.8, 'conference', 'meeting'),
    });
  };
  const makePin = (id: string, events: number): PinFacts => {
    const start = hours(-5 * 24, 10 * 24);
    return samplePin(`event-${upTo(events)}`, {
      documentId: id,
      isActive: either(0.8, true, false),
      startsAt: at(start),
      endsAt: either(0.5, at(start + hours(1, 72)), null),
      priority: upTo(2),
      locales: either(0.7, [], locales()),
    });
  };
  return Array.from({ length: count }, () => {
    const size = upTo(6);
    return {
      pins: either(
        0.5,
        [],
        Array.from({ length: upTo(3) }, (_, index) => makePin(`pin-${index}`, size)),
      ),
      events: Array.from({ length: size }, (_, index) => makeEvent(`event-${index}`)),
      locale: either(0.5, 'vi', 'en'),
      defaultLocale: 'vi',
      settings: {
        ...SETTINGS,
        autoFallback: either(0.9, true, false),
        localeFallback: either(0.5, true, false),
        requirePhoto: either(0.2, true, false),
        upcomingDays: upTo(14),
        recentDays: upTo(20),
      },
      now: NOW,
    };
  });
};
