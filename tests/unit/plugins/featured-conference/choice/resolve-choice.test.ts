import { foresee, resolveChoice } from '../../../../../src/plugins/featured-conference/server/src/choice/resolve-choice';
import { chooseFeatured } from '../../../../../src/plugins/featured-conference/server/src/choice/rules/choose';
import { validUntil } from '../../../../../src/plugins/featured-conference/server/src/choice/rules/valid-until';
import type { EventFacts, EventSource } from '../../../../../src/plugins/featured-conference/server/src/event-source';
import { randomWorlds } from '../../../../support/featured-conference/random-worlds';
import { DAY, HOUR, NOW, sampleEvent as event, samplePin as pin, SETTINGS } from '../../../../support/featured-conference/sample-choice';

/** Answers what is asked of these events, and remembers how often it was. */
const sourceOf = (events: EventFacts[]) => {
  let questions = 0;
  const ask = (belongs: (event: EventFacts) => boolean): Promise<EventFacts[]> => {
    questions += 1;
    return Promise.resolve(events.filter(belongs));
  };
  const source: Pick<EventSource, 'findByIds' | 'findWithin'> = {
    findByIds: ({ documentIds }) => ask(({ documentId, locales }) => documentIds.includes(documentId) && locales.length > 0),
    findWithin: ({ eventTypes, endsAfter, startsUntil }) =>
      ask(
        ({ eventType, startsAt, endsAt }) =>
          eventTypes.includes(eventType) && Date.parse(endsAt) > endsAfter.getTime() && Date.parse(startsAt) <= startsUntil.getTime(),
      ),
  };
  return { source: source as EventSource, asked: () => questions };
};

const ASKED = { locale: 'vi', defaultLocale: 'vi', settings: SETTINGS, now: NOW, drafts: false };

test('what is read in pieces leads to the same choice, until the same moment, as if all were known', async () => {
  for (const { pins, events, ...asked } of randomWorlds(400)) {
    const { source } = sourceOf(events);
    const deps = { source, pins, drafts: false, ...asked };
    const resolved = await resolveChoice(deps);
    expect(resolved.choice).toEqual(chooseFeatured({ pins, events, ...asked }));
    expect(await foresee(deps, resolved)).toEqual(validUntil({ pins, events, ...asked }));
  }
});

describe('events are asked for', () => {
  test.each<[string, EventFacts[], string[], number]>([
    ['once for a pinned one', [event('a', -500 * DAY), event('b', DAY)], ['a'], 1],
    ['once for what is to come', [event('a', DAY), event('b', -DAY)], [], 1],
    ['once more for what is over, and once for what comes meanwhile', [event('b', -DAY)], [], 3],
  ])('%s', async (_, events, pinned, questions) => {
    const { source, asked } = sourceOf(events);
    const deps = { source, pins: pinned.map((id) => pin(id)), ...ASKED };
    await foresee(deps, await resolveChoice(deps));
    expect(asked()).toBe(questions);
  });
});

test('an event that begins during a long one ends its time, however far ahead it is', async () => {
  const long = event('long', -HOUR, { endsAt: new Date(NOW.getTime() + 40 * DAY).toISOString() });
  const deps = { source: sourceOf([long, event('short', 30 * DAY)]).source, pins: [], ...ASKED };
  expect(await foresee(deps, await resolveChoice(deps))).toEqual(new Date(NOW.getTime() + 30 * DAY));
});
