import { isHistorical } from '../article/historical';
import { localDate } from '../text/vi-date';
import { eventState, type EventState } from './schedule';

/** A published event as the choice sees it. Instants are ISO 8601; dissolution dates local days, `YYYY-MM-DD`. */
export type FeaturedCandidate = {
  documentId: string;
  eventType: string;
  eventStatus: string;
  startsAt: string;
  endsAt: string;
  hasArticle: boolean;
  hasPhoto: boolean;
  organizers: { dissolutionDate: string | null }[];
};

/** How far ahead an event is announced and how long afterwards it is remembered, in days of 24 hours. */
export type FeaturedSettings = { eventTypes: readonly string[]; upcomingDays: number; recentDays: number };

export const FEATURED_DEFAULTS: FeaturedSettings = { eventTypes: ['conference'], upcomingDays: 14, recentDays: 60 };

const DAY_MS = 86_400_000;

type Rule = { settings: FeaturedSettings; now: Date };

/** What lies outside is never chosen: events that end after `endsAfter` and start until `startsUntil`. */
export const featuredWindow = ({ settings, now }: Rule): { endsAfter: Date; startsUntil: Date } => ({
  endsAfter: new Date(now.getTime() - settings.recentDays * DAY_MS),
  startsUntil: new Date(now.getTime() + settings.upcomingDays * DAY_MS),
});

/**
 * The event that matters now where no editor has pinned one: an ongoing one, the latest start first; else the nearest to come; else the latest
 * that is over and has something to show, an article or a photo. Ties by documentId. Never a cancelled one, nor one whose organizers are
 * all dissolved.
 */
export const chooseFeatured = ({
  candidates,
  settings,
  now,
}: Rule & { candidates: readonly FeaturedCandidate[] }): { documentId: string; state: EventState } | null => {
  const { endsAfter, startsUntil } = featuredWindow({ settings, now });
  const today = localDate(now.toISOString());
  const eligible = candidates.filter(
    (event) =>
      settings.eventTypes.includes(event.eventType) &&
      event.eventStatus !== 'cancelled' &&
      !isOfTheDissolved(event, today) &&
      Date.parse(event.endsAt) > endsAfter.getTime() &&
      Date.parse(event.startsAt) <= startsUntil.getTime(),
  );
  for (const state of ['ongoing', 'upcoming', 'past'] as const) {
    const [first] = eligible
      .filter((event) => eventState({ ...event, now: now.toISOString() }) === state)
      .filter((event) => state !== 'past' || event.hasArticle || event.hasPhoto)
      .sort((a, b) => (state === 'upcoming' ? byStart(a, b) : byStart(b, a)) || (a.documentId < b.documentId ? -1 : 1));
    if (first) return { documentId: first.documentId, state };
  }
  return null;
};

const byStart = (a: FeaturedCandidate, b: FeaturedCandidate): number => Date.parse(a.startsAt) - Date.parse(b.startsAt);

const isOfTheDissolved = ({ organizers }: FeaturedCandidate, today: string): boolean =>
  organizers.length > 0 && organizers.every(({ dissolutionDate }) => isHistorical({ dissolutionDate, today }));
