import type { PinFacts } from '../../../src/plugins/featured-conference/server/src/choice/rules/choose';
import type { EventFacts } from '../../../src/plugins/featured-conference/server/src/event-source';
import type { Settings } from '../../../src/plugins/featured-conference/shared/contracts';

export const NOW = new Date('2026-11-22T02:00:00Z');
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const SETTINGS: Settings = {
  eventTypes: ['conference'],
  autoFallback: true,
  upcomingDays: 14,
  recentDays: 60,
  requirePhoto: false,
  localeFallback: true,
  maxPhotos: 5,
};

/** `ms` from NOW. */
export const at = (ms: number): string => new Date(NOW.getTime() + ms).toISOString();

/** A conference of two hours in both languages, with a photo, `start` ms from NOW. */
export const sampleEvent = (documentId: string, start: number, fields: Partial<EventFacts> = {}): EventFacts => ({
  documentId,
  eventType: 'conference',
  isCancelled: false,
  startsAt: at(start),
  endsAt: at(start + 2 * HOUR),
  locales: ['vi', 'en'],
  hasArticle: false,
  hasPhoto: true,
  publishersEndAt: null,
  ...fields,
});

/** A pin of the event, for everybody, from an hour before NOW without an end. */
export const samplePin = (eventId: string | null, fields: Partial<PinFacts> = {}): PinFacts => ({
  documentId: `pin-of-${eventId ?? 'nothing'}`,
  eventId,
  isActive: true,
  startsAt: at(-HOUR),
  endsAt: null,
  priority: 0,
  locales: [],
  ...fields,
});
