import type { BlockImage, ResolvedBy } from './block';

/** What the admin's own interface says, `/featured-conference/…`; read by the server and by the admin. Moments are ISO 8601 instants. */

export const ACTIONS = {
  read: 'plugin::featured-conference.read',
  pin: 'plugin::featured-conference.pin',
  settingsRead: 'plugin::featured-conference.settings.read',
  settingsUpdate: 'plugin::featured-conference.settings.update',
} as const;

export type Settings = {
  eventTypes: string[];
  autoFallback: boolean;
  upcomingDays: number;
  recentDays: number;
  requirePhoto: boolean;
  localeFallback: boolean;
  maxPhotos: number;
};

/** `GET /featured-conference/settings`, `PUT …/settings` (body: Settings) → `{data: SettingsReport}`. `knownTypes`: of the event type's enumeration. */
export type SettingsReport = { settings: Settings; defaults: Settings; knownTypes: string[] };

/** `planned`: its time has not come; `expired`: it has passed; `off`: an editor has switched it off. */
export type PinPhase = 'active' | 'planned' | 'expired' | 'off';

/** An event as editors recognize it. `startDate`: its first day on the spot, `YYYY-MM-DD`. `locales`: those it is published in. */
export type PinEvent = {
  documentId: string;
  name: string;
  eventType: string;
  eventStatus: string;
  startDate: string;
  startsAt: string;
  endsAt: string;
  locales: string[];
};

/** The pin's own words in one language; what is null is the event's. `image` is a file of the media library. */
export type PinOverride = {
  language: string;
  headline: string | null;
  teaser: string | null;
  image: ({ id: number; name: string } & BlockImage) | null;
};

export type Pin = {
  documentId: string;
  /** Null where the event has been deleted. */
  event: PinEvent | null;
  isActive: boolean;
  startsAt: string;
  endsAt: string | null;
  priority: number;
  /** Empty: all. */
  locales: string[];
  overrides: PinOverride[];
  note: string | null;
  phase: PinPhase;
  /** The languages whose readers see it now. */
  shownIn: string[];
  updatedAt: string;
};

/**
 * `GET /featured-conference/pins` → `{data: PinReport}` (read). Active ones in the order in which they win; planned ones by start; the rest
 * latest first. `eventUid`: the content type whose entries are pinned, so that an event's name can open its form.
 */
export type PinReport = { pins: Pin[]; now: string; eventUid: string; locales: { code: string; name: string; isDefault: boolean }[] };

/**
 * `POST /featured-conference/pins`, `PUT …/pins/:documentId` (pin) → `{data: Pin}`; 400 with `error.details.errors[{path, message}]`.
 * `image` by the id of the file. `DELETE …/pins/:documentId` → `{data: {documentId}}`.
 */
export type PinInput = {
  event: string;
  isActive: boolean;
  /** Left out: now. */
  startsAt?: string;
  endsAt: string | null;
  priority: number;
  locales: string[];
  overrides: { language: string; headline: string | null; teaser: string | null; image: number | null }[];
  note: string | null;
};

/** `GET /featured-conference/events?q=` → `{data: PinEvent[]}` (pin): published events, by name, at most 20; without `q` the next and latest. */
export type EventSearch = PinEvent[];

/** Why an event is, will be or is not the featured one, in one language. `until`: when that may change without a write. */
export type Explanation = {
  locale: string;
  isFeatured: boolean;
  because:
    | 'pin'
    | 'ongoing'
    | 'upcoming'
    | 'recent'
    | 'unpublished'
    | 'not-in-locale'
    | 'wrong-type'
    | 'cancelled'
    | 'dissolved'
    | 'too-far'
    | 'too-old'
    | 'nothing-to-show'
    | 'no-photo'
    | 'automatic-off'
    | 'outranked';
  /** The one that is featured instead. */
  instead: { documentId: string; name: string; resolvedBy: Exclude<ResolvedBy, 'none'> } | null;
  /** When it becomes featured by itself, as far as can be told today; null where that is not foreseen. */
  from: string | null;
  until: string | null;
};

/** `GET /featured-conference/explain/:documentId` → `{data: EventReport}` (read). */
export type EventReport = { explanations: Explanation[]; pins: Pin[]; mayBePinned: boolean };

/**
 * `GET /featured-conference/forms?locale=&at=` → `{data: Forms}` (read): what the live preview shows and what the copy buttons copy.
 * `preview` is the path of the fragment on this server at that moment, drafts included, signed for 15 minutes; null where no secret signs. The
 * others are public and whole addresses. `at` left out: now.
 */
export type Forms = {
  preview: string | null;
  rest: string;
  /** Null where the application has no GraphQL. */
  graphql: { url: string; query: string } | null;
  /** HTML to paste. */
  component: string;
  iframe: string;
  oembed: string;
  calendar: string;
  /** Of the event that is shown now; null where nothing is. */
  jsonLd: string | null;
};
