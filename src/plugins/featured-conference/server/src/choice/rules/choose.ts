import type { Settings } from '../../../../shared/contracts';
import type { ResolvedBy } from '../../../../shared/block';
import type { EventFacts } from '../../event-source';

/** A pin as the choice sees it. Instants are ISO 8601; `endsAt` is excluded, null: no end. `locales` empty: all. */
export type PinFacts = {
  documentId: string;
  /** Null where the event has been deleted. */
  eventId: string | null;
  isActive: boolean;
  startsAt: string;
  endsAt: string | null;
  priority: number;
  locales: readonly string[];
};

/** In which language is asked, and in which one a fallback is given. */
export type Asked = { locale: string; defaultLocale: string; settings: Settings; now: Date };

export type Choice = { documentId: string; locale: string; resolvedBy: Exclude<ResolvedBy, 'none'>; pinId: string | null };

type Known = Asked & { pins: readonly PinFacts[]; events: readonly EventFacts[] };

const DAY_MS = 86_400_000;

/** The event that matters now; null where none does. `events` are those that pins name and those within the windows. */
export const chooseFeatured = (known: Known): Choice | null => choosePinned(known) ?? chooseAutomatic(known);

/** Priority, then the latest start, then documentId; pins whose event readers of this language cannot see drop out. */
export const choosePinned = ({ pins, events, ...asked }: Known): Choice | null => {
  const { documentId, eventId, locale } = rankPins({ pins, events, ...asked })[0] ?? {};
  return documentId && eventId && locale ? { documentId: eventId, locale, resolvedBy: 'pin', pinId: documentId } : null;
};

/** The pins that hold now for this language, the one that wins first, each with the language in which its event is shown. */
export const rankPins = ({ pins, events, ...asked }: Known): (PinFacts & { locale: string })[] =>
  pins
    .filter((pin) => isInForce(pin, asked.now) && isForLocale(pin, asked.locale))
    .flatMap((pin) => {
      const event = events.find(({ documentId }) => documentId === pin.eventId);
      const locale = event ? servedLocale(event.locales, asked) : null;
      return locale === null ? [] : [{ ...pin, locale }];
    })
    .sort((a, b) => b.priority - a.priority || Date.parse(b.startsAt) - Date.parse(a.startsAt) || byId(a, b));

const isInForce = ({ isActive, startsAt, endsAt }: Pick<PinFacts, 'isActive' | 'startsAt' | 'endsAt'>, now: Date): boolean =>
  isActive && Date.parse(startsAt) <= now.getTime() && (endsAt === null || now.getTime() < Date.parse(endsAt));

const isForLocale = ({ locales }: Pick<PinFacts, 'locales'>, locale: string): boolean => locales.length === 0 || locales.includes(locale);

/** The language asked for, else, where that is allowed, the portal's first; null where the event has neither. */
export const servedLocale = (has: readonly string[], { locale, defaultLocale, settings }: Omit<Asked, 'now'>): string | null => {
  if (has.includes(locale)) return locale;
  return settings.localeFallback && has.includes(defaultLocale) ? defaultLocale : null;
};

/** An ongoing one, the latest start first; else the nearest to come; else the latest that is over and has something to show. */
const chooseAutomatic = ({ events, ...asked }: Known): Choice | null => {
  if (!asked.settings.autoFallback) return null;
  const eligible = events.filter((event) => judgeAutomatic(event, asked) === null);
  for (const resolvedBy of ['ongoing', 'upcoming', 'recent'] as const) {
    const [first] = eligible
      .filter((event) => phaseOf(event, asked.now) === resolvedBy)
      .sort((a, b) => (resolvedBy === 'upcoming' ? byStart(a, b) : byStart(b, a)) || byId(a, b));
    const locale = first ? servedLocale(first.locales, asked) : null;
    if (first && locale !== null) return { documentId: first.documentId, locale, resolvedBy, pinId: null };
  }
  return null;
};

export type Obstacle =
  'not-in-locale' | 'automatic-off' | 'wrong-type' | 'cancelled' | 'dissolved' | 'too-far' | 'too-old' | 'no-photo' | 'nothing-to-show';

/** What keeps an event from being chosen automatically at this moment; null where only a better one can. */
export const judgeAutomatic = (event: EventFacts, { settings, now, ...asked }: Asked): Obstacle | null => {
  const instant = now.getTime();
  const isOver = phaseOf(event, now) === 'recent';
  if (servedLocale(event.locales, { settings, ...asked }) === null) return 'not-in-locale';
  if (!settings.autoFallback) return 'automatic-off';
  if (!settings.eventTypes.includes(event.eventType)) return 'wrong-type';
  if (event.isCancelled) return 'cancelled';
  if (event.publishersEndAt !== null && Date.parse(event.publishersEndAt) <= instant) return 'dissolved';
  if (Date.parse(event.startsAt) > instant + settings.upcomingDays * DAY_MS) return 'too-far';
  if (isOver && Date.parse(event.endsAt) <= instant - settings.recentDays * DAY_MS) return 'too-old';
  if (settings.requirePhoto && !event.hasPhoto) return 'no-photo';
  return isOver && !event.hasArticle && !event.hasPhoto ? 'nothing-to-show' : null;
};

/** An event that begins and ends at once is over from then on. */
export const phaseOf = ({ startsAt, endsAt }: Pick<EventFacts, 'startsAt' | 'endsAt'>, now: Date): 'ongoing' | 'upcoming' | 'recent' => {
  if (now.getTime() < Date.parse(startsAt)) return 'upcoming';
  return now.getTime() < Date.parse(endsAt) ? 'ongoing' : 'recent';
};

const byStart = (a: EventFacts, b: EventFacts): number => Date.parse(a.startsAt) - Date.parse(b.startsAt);

const byId = (a: { documentId: string }, b: { documentId: string }): number => (a.documentId < b.documentId ? -1 : 1);
