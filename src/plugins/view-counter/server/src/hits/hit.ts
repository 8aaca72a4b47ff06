import type { FilterReason, Navigation } from '../../../shared/contracts';

/** What is counted: one version of one document. `locale` is '' for types without translations. */
export type TargetKey = { uid: string; documentId: string; locale: string };

/** A hit whose form is right, whose target is published (null: the page names no document), and whose sender is known as far as needed. */
export type Hit = {
  /** 128 random bits of one showing of a page; null from the pixel. */
  hitId: Buffer | null;
  target: TargetKey | null;
  /** ms since 1970, when the request arrived; the day and the hour below are of this moment, never of the flush. */
  receivedAt: number;
  /** YYYYMMDD in the site's time zone. */
  day: number;
  /** 0–23 in the site's time zone. */
  hour: number;
  /** 16 bytes; null where the reader asked not to be recognized (count-only). */
  visitor: Buffer | null;
  nav: Navigation;
  /** Already judged by the filters: then only the number per day and reason grows. */
  filtered: FilterReason | null;
};

/** The state of the site after a commit; `day` is the hit's. */
export type SiteNumbers = { today: { views: number; visits: number }; total: { views: number; visits: number } };

export type HitOutcome = {
  counted: boolean;
  /** Over all locales, imported and adjusted included; null for a hit without a document. */
  views: number | null;
  site: SiteNumbers;
};

/** `full`: the queue or the database cannot take more now; `closed`: the server is going down. Both are 503. */
export type Submission =
  { accepted: true; outcome: HitOutcome } | { accepted: false; because: 'full' | 'closed'; retryAfterSeconds: number };
