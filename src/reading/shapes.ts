/**
 * What readers get, in every reading view. Absent things are `null` or `[]`, never missing; dates are ISO 8601, `datePublished` with
 * Việt Nam's offset; days are `YYYY-MM-DD`, times `HH:mm` on the clocks of the event's time zone.
 */
export type PersonLink = { documentId: string; slug: string; name: string };

/** A person as printed at this place; the link leads to today's page of that person. */
export type Mention = {
  name: string | null;
  honorific: string | null;
  titleText: string | null;
  actionText: string | null;
  position: 'left' | 'center' | 'right' | null;
  person: PersonLink | null;
};

export type Byline = { name: string; kind: 'text' | 'photo' | 'textAndPhoto' | 'source'; person: PersonLink | null };

/** Lengths in pixels; `sizes` by width, the narrowest first; `focalPoint` in percent of width and height. URLs as Strapi gives them. */
export type Image = {
  url: string;
  width: number | null;
  height: number | null;
  mime: string;
  sizes: { name: string; url: string; width: number; height: number }[];
  focalPoint: { x: number; y: number } | null;
};

/** `size` in bytes; `ext` with its dot. */
export type File = { url: string; name: string; mime: string; ext: string | null; size: number };

export type Photo = {
  image: Image | null;
  missingFile: boolean;
  caption: string | null;
  alt: string | null;
  decorative: boolean;
  credit: string | null;
  photographer: PersonLink | null;
  takenAt: string | null;
  placement: 'full' | 'left' | 'right' | 'row';
  people: Mention[];
};

/** `html` is sanitized, rendered from Strapi `blocks`. */
export type RichText = { html: string; blocks: unknown[] };

export type CategoryLink = { documentId: string; name: string; slug: string };

export type Publisher = { documentId: string; name: string; code: string | null; dissolutionDate: string | null };

/** A name in the reader's language where there is one, else the Vietnamese. */
export type OrganizationLink = { documentId: string; name: string };

/** How an office is reached. */
export type Contact = { phone: string | null; email: string | null; address: string | null; website: string | null };

export type EventCard = {
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
  image: Image | null;
  state: 'upcoming' | 'ongoing' | 'past';
};

/** `image` is the first photo that has a file; `photoCount` counts those without one too. */
export type GalleryCard = {
  documentId: string;
  slug: string;
  locale: string;
  title: string;
  datePublished: string;
  image: Image | null;
  imageAlt: string | null;
  photoCount: number;
};

/** `image` is the hero photo, else the first photo of the body that has a file. */
export type ArticleCard = {
  documentId: string;
  slug: string;
  locale: string;
  title: string;
  summary: string | null;
  datePublished: string;
  image: Image | null;
  imageAlt: string | null;
  category: CategoryLink | null;
  publisher: Publisher | null;
  isHistorical: boolean;
  views: number;
};

/** The body in reading order; neighbouring photos with placement `row` stand side by side. `html` is sanitized. */
export type Block =
  | ({ type: 'text' } & RichText)
  | ({ type: 'photo' } & Photo)
  | { type: 'quote'; text: string; by: Mention | null }
  | { type: 'gallery'; gallery: GalleryCard }
  | { type: 'event'; event: EventCard }
  | { type: 'files'; heading: string | null; files: File[] };

/** `openGraph.image` and `openGraph.url` are absolute where the portal's own addresses are configured; `publishedTime` of a static page is null. */
export type Seo = {
  title: string;
  description: string | null;
  image: Image | null;
  openGraph: {
    title: string;
    description: string | null;
    type: 'article' | 'website';
    locale: string;
    url: string;
    image: string | null;
    publishedTime: string | null;
  };
};

export type Article = {
  documentId: string;
  locale: string;
  slug: string;
  title: string;
  summary: string | null;
  articleType: 'news' | 'notice' | 'announcement' | 'photoReport';
  datePublished: string;
  updatedAt: string;
  url: string;
  heroPhoto: Photo | null;
  body: Block[];
  bylines: Byline[];
  mentions: Mention[];
  events: EventCard[];
  categories: CategoryLink[];
  /** Null only in the preview of a draft that has none yet. */
  publisher: Publisher | null;
  isHistorical: boolean;
  historicalNotice: string | null;
  galleries: GalleryCard[];
  related: ArticleCard[];
  views: number;
  seo: Seo;
  jsonLd: Record<string, unknown>;
};

/** An article without what is said of it to machines. */
export type ArticleContent = Omit<Article, 'seo' | 'jsonLd'>;

/** `isFallback`: the wanted language is missing, so the answer is in Vietnamese. */
export type LocaleMeta = {
  locale: string;
  requestedLocale: string;
  isFallback: boolean;
  /** The published versions, vi first. */
  localizations: { locale: string; slug: string }[];
};

export type Answer<Data> = { data: Data; meta: LocaleMeta };
