import type { BlockRole, DayPart, NamedPerson } from './recognized-page';

/** A block by its place in the recognized page (from 0); what is left out stays as it was recognized. */
export type BlockCorrection = { index: number; role?: BlockRole; text?: string; people?: NamedPerson[] };

export type EventCorrection = {
  name?: string | null;
  date?: string | null;
  dayPart?: DayPart | null;
  place?: string | null;
  organizer?: string | null;
};

/**
 * What a person changed of a recognized page before it is imported. Kept beside the page, never mixed into it: the page's identity
 * (`legacyKey`, `contentSha256`) stays that of the original, so that a later run knows it again.
 */
export type Corrections = {
  title?: string | null;
  /** ISO 8601 with +07:00. */
  publishedAt?: string | null;
  views?: number | null;
  byline?: string | null;
  /** documentId of a stored organization. */
  publisherId?: string | null;
  /** Null: the page reports no event. */
  event?: EventCorrection | null;
  blocks?: BlockCorrection[];
};
