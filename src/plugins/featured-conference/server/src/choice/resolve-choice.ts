import type { EventFacts, EventSource } from '../event-source';
import { chooseFeatured, choosePinned, type Asked, type Choice, type PinFacts } from './rules/choose';
import { validUntil } from './rules/valid-until';

type Deps = { source: EventSource; pins: readonly PinFacts[]; drafts: boolean };

/** `events`: enough to tell this choice from every other; not all there are. */
export type Resolved = { choice: Choice | null; events: readonly EventFacts[] };

const DAY_MS = 86_400_000;
/** Beyond it nobody looks: an event announced earlier than that changes the answer by being written. */
const FORESIGHT_DAYS = 366;

const daysFrom = (now: Date, days: number): Date => new Date(now.getTime() + days * DAY_MS);

/** Reads no more events than the answer needs: those of pins, then what is on or to come, then what is over. */
export const resolveChoice = async ({ source, pins, drafts, ...asked }: Deps & Asked): Promise<Resolved> => {
  const { settings, now } = asked;
  const pinned = await findPinned({ source, pins, drafts });
  const fromPin = choosePinned({ ...asked, pins, events: pinned });
  if (fromPin || !settings.autoFallback) return { choice: fromPin, events: pinned };

  const within = (endsAfter: Date, startsUntil: Date): Promise<EventFacts[]> =>
    source.findWithin({ eventTypes: settings.eventTypes, endsAfter, startsUntil, drafts });
  const ahead = await within(now, daysFrom(now, settings.upcomingDays));
  const next = chooseFeatured({ ...asked, pins: [], events: ahead });
  if (next) return { choice: next, events: distinct([...pinned, ...ahead]) };

  const over = await within(daysFrom(now, -settings.recentDays), now);
  return { choice: chooseFeatured({ ...asked, pins: [], events: over }), events: distinct([...pinned, ...ahead, ...over]) };
};

/** When the answer can change without a write; looks as far ahead as that takes, at most a year. */
export const foresee = async ({ source, pins, drafts, ...asked }: Deps & Asked, { choice, events }: Resolved): Promise<Date | null> => {
  const { settings, now } = asked;
  const change = validUntil({ ...asked, pins, events });
  if (choice?.resolvedBy === 'pin' || !settings.autoFallback) return change;

  // Where something is on or to come, only what begins meanwhile can come before it; else whatever is announced meanwhile.
  const announcedDays = choice && choice.resolvedBy !== 'recent' ? 0 : settings.upcomingDays;
  const lastInstant = Math.min(change?.getTime() ?? Infinity, daysFrom(now, FORESIGHT_DAYS).getTime());
  const startsUntil = daysFrom(new Date(lastInstant), announcedDays);
  if (startsUntil <= daysFrom(now, settings.upcomingDays)) return change;
  const later = await source.findWithin({ eventTypes: settings.eventTypes, endsAfter: now, startsUntil, drafts });
  return validUntil({ ...asked, pins, events: distinct([...events, ...later]) });
};

/** All that may be chosen within the time that is foreseen. */
export const findForeseeable = async ({
  source,
  pins,
  drafts,
  settings,
  now,
}: Deps & Pick<Asked, 'settings' | 'now'>): Promise<EventFacts[]> => {
  const pinned = await findPinned({ source, pins, drafts });
  const near = await source.findWithin({
    eventTypes: settings.eventTypes,
    endsAfter: daysFrom(now, -settings.recentDays),
    startsUntil: daysFrom(now, FORESIGHT_DAYS),
    drafts,
  });
  return distinct([...pinned, ...near]);
};

const findPinned = async ({ source, pins, drafts }: Deps): Promise<EventFacts[]> => {
  const documentIds = [...new Set(pins.flatMap(({ eventId }) => eventId ?? []))];
  return documentIds.length === 0 ? [] : source.findByIds({ documentIds, drafts });
};

const distinct = (events: EventFacts[]): EventFacts[] => [...new Map(events.map((event) => [event.documentId, event])).values()];
