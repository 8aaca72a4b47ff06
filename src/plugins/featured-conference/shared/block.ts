/**
 * What `GET /api/featured-conference` answers and every form of the block shows. Absent things are `null` or `[]`, never missing; dates are
 * ISO 8601, days `YYYY-MM-DD`, times `HH:mm` on the clocks of the event's time zone. No view counts: they would change the ETag.
 */

/** Lengths in pixels; `sizes` by width, the narrowest first; `focalPoint` in percent of width and height. */
export type BlockImage = {
  url: string;
  width: number | null;
  height: number | null;
  mime: string;
  sizes: { name: string; url: string; width: number; height: number }[];
  focalPoint: { x: number; y: number } | null;
};

export type BlockPerson = { documentId: string; slug: string; name: string };

/** A person as printed at this place. */
export type BlockMention = {
  name: string | null;
  honorific: string | null;
  titleText: string | null;
  actionText: string | null;
  position: 'left' | 'center' | 'right' | null;
  person: BlockPerson | null;
};

export type BlockPhoto = {
  image: BlockImage | null;
  missingFile: boolean;
  caption: string | null;
  alt: string | null;
  decorative: boolean;
  credit: string | null;
  photographer: BlockPerson | null;
  takenAt: string | null;
  placement: 'full' | 'left' | 'right' | 'row';
  people: BlockMention[];
};

export type BlockParticipant = BlockMention & { role: string; roleText: string | null };

export type BlockAward = {
  title: string;
  kind: string;
  recipientType: string | null;
  quantity: number;
  grantingOffice: { documentId: string; label: string } | null;
  grantingText: string | null;
  reason: string | null;
  presenters: BlockMention[];
  recipients: { name: string; organizationText: string | null }[];
};

export type BlockOrganization = { documentId: string; name: string };

export type BlockEvent = {
  documentId: string;
  slug: string;
  locale: string;
  name: string;
  eventType: string;
  eventStatus: 'scheduled' | 'completed' | 'postponed' | 'cancelled';
  startDate: string;
  startTime: string | null;
  endDate: string | null;
  endTime: string | null;
  dayPart: 'morning' | 'afternoon' | 'evening' | 'allDay' | null;
  timeZone: string;
  locationText: string | null;
  image: BlockImage | null;
  state: 'upcoming' | 'ongoing' | 'past';
  /** Its page on the public site; null where no page is known. */
  url: string | null;
  calendarUrl: string;
  organizers: BlockOrganization[];
};

export type BlockArticle = {
  documentId: string;
  slug: string;
  locale: string;
  title: string;
  summary: string | null;
  datePublished: string;
  image: BlockImage | null;
  imageAlt: string | null;
  url: string | null;
};

/** What is known of an event to show it; of it the block is made. `photos` in order of importance, each file once. */
export type BlockContent = {
  event: BlockEvent;
  summary: string | null;
  imageAlt: string | null;
  photos: BlockPhoto[];
  participants: BlockParticipant[];
  awards: BlockAward[];
  /** Newest first. */
  articles: BlockArticle[];
};

/** `headline`, `teaser` and `image` are the pin's own words where it has some, else the event's. */
export type Block = {
  event: BlockEvent;
  headline: string;
  teaser: string | null;
  image: BlockImage | null;
  imageAlt: string | null;
  photos: BlockPhoto[];
  participants: BlockParticipant[];
  awards: BlockAward[];
  articles: BlockArticle[];
  jsonLd: Record<string, unknown>;
};

export type ResolvedBy = 'pin' | 'ongoing' | 'upcoming' | 'recent' | 'none';

export type BlockMeta = {
  resolvedBy: ResolvedBy;
  requestedLocale: string;
  /** The language of what is shown; null where nothing is. */
  servedLocale: string | null;
  isFallback: boolean;
  /** The earliest future instant at which the answer can change without a write; null where there is none. */
  validUntil: string | null;
  /** The articles that the block shows, so that a list beside it can leave them out. */
  excludeArticleIds: string[];
};

/** 200 with `data: null` where nothing qualifies: a missing block is normal. */
export type BlockAnswer = { data: Block | null; meta: BlockMeta };
