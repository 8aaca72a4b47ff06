import type { BlockContent, BlockEvent } from '../../shared/block';
import type { PinEvent } from '../../shared/contracts';

/**
 * A document of the event type as the choice sees it: what holds for all its languages. Instants are ISO 8601 UTC; `endsAt` is excluded.
 */
export type EventFacts = {
  documentId: string;
  eventType: string;
  isCancelled: boolean;
  startsAt: string;
  endsAt: string;
  /** Those in which it is published (of drafts: in which it exists). */
  locales: string[];
  hasArticle: boolean;
  hasPhoto: boolean;
  /** From when on none of its publishers exists any more; null while one stands, or where it names none. */
  publishersEndAt: string | null;
};

/** An event for a calendar, which shows no picture and keeps its own time: its card, and how calendars recognize it and its changes. */
export type CalendarEvent = {
  event: Omit<BlockEvent, 'image' | 'state' | 'organizers' | 'calendarUrl'>;
  summary: string | null;
  /** Stable for the life of the document, whatever its language. */
  uid: string;
  /** Rises with each change that matters to who has it in a calendar. */
  sequence: number;
  /** ISO 8601: when this version was written. */
  updatedAt: string;
};

/** `drafts`: what a preview sees: the draft of each document, published or not. */
type Version = { drafts: boolean };

/** Where events come from: the one port of this plugin to the content of its application. */
export type EventSource = {
  /** Published events of these types that end after the one and start until the other. */
  findWithin(wanted: { eventTypes: readonly string[]; endsAfter: Date; startsUntil: Date } & Version): Promise<EventFacts[]>;
  /** Those of these documents that exist (and, without `drafts`, are published in at least one language); any order. */
  findByIds(wanted: { documentIds: readonly string[] } & Version): Promise<EventFacts[]>;
  /** Exactly this language; null where it is not there. At most so many photos and three articles. */
  readContent(wanted: { documentId: string; locale: string; maxPhotos: number; now: Date } & Version): Promise<BlockContent | null>;
  /** One published event in this language, else in the portal's first; null where it is not published. */
  readForCalendar(wanted: { documentId: string; locale: string; now: Date }): Promise<CalendarEvent | null>;
  /** Published events in this language that end after, by start. */
  listForCalendar(wanted: { locale: string; endsAfter: Date; limit: number; now: Date }): Promise<CalendarEvent[]>;
  /** As editors know them, in the portal's first language where they have it: those of these documents that exist, published or not; any order. */
  describe(wanted: { documentIds: readonly string[] }): Promise<PinEvent[]>;
  /** Published events for an editor to choose from: by name where `q` says something, else those nearest to `now` first. */
  search(wanted: { q: string; limit: number; now: Date }): Promise<PinEvent[]>;
  /** The values of `eventType` that there are, for an administrator to choose from; [] where they are not told apart. */
  knownTypes(): string[];
};
