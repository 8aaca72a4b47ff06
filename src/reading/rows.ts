/** Rows as the query engine loads them with the populates of `populate-parts.ts`; what a type does not name is not loaded. */
export type FileRow = {
  url: string;
  name: string;
  mime: string;
  ext: string | null;
  /** In kilobytes of 1000 bytes, with decimals. */
  size: number | string;
  width: number | null;
  height: number | null;
  formats: Record<string, { url: string; width: number; height: number } | null> | null;
  focalPoint: { x: number; y: number } | null;
};

export type PersonRow = { documentId: string; slug: string; name: string; redactedAt: string | null };

export type MentionRow = {
  name: string | null;
  honorific: string | null;
  titleText: string | null;
  titleMode: 'auto' | 'printed' | 'none' | null;
  actionText: string | null;
  position: 'left' | 'center' | 'right' | null;
  person: PersonRow | null;
};

export type BylineRow = { name: string; kind: 'text' | 'photo' | 'textAndPhoto' | 'source' | null; person: PersonRow | null };

/** What a card needs of a photo. */
export type PhotoFaceRow = { image: FileRow | null; alt: string | null; caption: string | null; decorative: boolean | null };

export type PhotoRow = PhotoFaceRow & {
  missingFile: boolean | null;
  credit: string | null;
  photographer: PersonRow | null;
  takenAt: string | null;
  placement: 'full' | 'left' | 'right' | 'row' | null;
  people: MentionRow[];
};

type TranslationRow = { language: string; name: string | null };

export type OrganizationRow = { documentId: string; name: string; translations: TranslationRow[] };

export type PublisherRow = OrganizationRow & { code: string | null; dissolutionDate: string | null };

export type BodyRow =
  | { __component: 'content.text'; blocks: unknown }
  | ({ __component: 'media.captioned-photo' } & PhotoRow)
  | { __component: 'content.quote'; text: string; source: MentionRow | null }
  | { __component: 'content.gallery-embed' | 'content.event-embed'; targetId: string | null }
  | { __component: 'content.file-list'; heading: string | null; files: FileRow[] | null };

export type SeoRow = { metaTitle: string | null; metaDescription: string | null; shareImage: FileRow | null };

/** One version of a document: the key under which readers ask for it. */
export type VersionRow = { documentId: string; locale: string; slug: string; publishedAt: string | null };

export type ArticleRow = VersionRow & {
  title: string;
  summary: string | null;
  articleType: 'news' | 'notice' | 'announcement' | 'photoReport';
  datePublished: string;
  updatedAt: string;
  heroPhoto: PhotoRow | null;
  body: BodyRow[];
  bylines: BylineRow[];
  mentions: MentionRow[];
  publisher: (PublisherRow & { successors: OrganizationRow[] }) | null;
  seo: SeoRow | null;
};

export type LinkRow = { documentId: string };

export type ArticleCardRow = VersionRow & {
  title: string;
  summary: string | null;
  datePublished: string;
  heroPhoto: PhotoFaceRow | null;
  body: PhotoFaceRow[];
  publisher: PublisherRow | null;
  categories: LinkRow[];
};

export type EventCardRow = VersionRow & {
  name: string;
  eventType: string;
  eventStatus: 'scheduled' | 'completed' | 'postponed' | 'cancelled';
  startDate: string;
  startTime: string | null;
  endDate: string | null;
  endTime: string | null;
  dayPart: 'morning' | 'afternoon' | 'evening' | 'allDay' | null;
  timeZone: string | null;
  locationText: string | null;
  heroPhoto: PhotoFaceRow | null;
};

/** `photos` may be no more than the first that has a file, where `photoCount` says how many there are. */
export type GalleryCardRow = VersionRow & { title: string; datePublished: string; photos: PhotoFaceRow[]; photoCount?: number };

export type CategoryRow = { documentId: string; locale: string; name: string; slug: string };
