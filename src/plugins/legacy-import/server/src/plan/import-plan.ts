import type { ParticipantRole } from '../../../../../domain/event/participant-role';
import type { PORTAL_TIME_ZONE } from '../../../../../domain/portal';
import type { PageAward, DayPart, ParseWarning, SiteStats } from '../parse/legacy-page';
import type { AppointmentDraft, OfficeDraft, OrganizationDraft, PersonDraft } from '../resolve/resolved-page';

/** A draft, and the entry that it already is; `documentId` null means that it has to be made. An entry that is there is never changed by an import. */
export type Planned<Draft> = { documentId: string | null; draft: Draft };

/** `personKey` and `appointmentKey` name drafts of the same plan. The title is as printed there, and stays so. */
export type MentionDraft = {
  personKey: string;
  name: string;
  honorific: string | null;
  titleText: string | null;
  titleMode: 'printed' | 'none';
  appointmentKey: string | null;
  actionText: string | null;
};

export type StrapiBlock = { type: 'paragraph' | 'heading'; level?: number; children: { type: 'text'; text: string }[] };

export type TextDraft = { __component: 'content.text'; blocks: StrapiBlock[] };

export type PhotoDraft = {
  __component: 'media.captioned-photo';
  caption: string | null;
  alt: string | null;
  placement: 'full';
  /** No file for this photo came with the page. */
  missingFile: boolean;
  legacyImageUrl: string | null;
  people: MentionDraft[];
};

export type LegacySourceDraft = {
  sourceUrl: string | null;
  sourceSystem: string | null;
  sourceId: string | null;
  legacyKey: string;
  capturedAt: string | null;
  importedAt: string;
  batchId: string | null;
  contentSha256: string;
  rawText: string | null;
  warnings: ParseWarning[];
};

export type ArticleDraft = {
  locale: string;
  title: string;
  /** Never invented: an old page has no summary of its own. */
  summary: null;
  articleType: 'news';
  datePublished: string;
  publisherKey: string;
  body: (TextDraft | PhotoDraft)[];
  bylines: { name: string; kind: 'text' }[];
  /** People named in the running text; those of captions stand in the photos. */
  mentions: MentionDraft[];
  legacySource: LegacySourceDraft;
};

/** What a reviewer gets: three things that an article cannot be without may be missing. */
export type UnfinishedArticle = Omit<ArticleDraft, 'title' | 'datePublished' | 'publisherKey'> & {
  [Field in 'title' | 'datePublished' | 'publisherKey']: string | null;
};

export type EventType = 'conference' | 'meeting' | 'ceremony' | 'workshop' | 'campaignLaunch' | 'citizenReception' | 'other';

export type EventDraft = {
  locale: string;
  name: string;
  eventType: EventType;
  eventStatus: 'scheduled' | 'completed';
  startDate: string;
  dayPart: DayPart | null;
  timeZone: typeof PORTAL_TIME_ZONE;
  locationText: string | null;
  organizerKeys: string[];
  participants: (MentionDraft & { role: ParticipantRole })[];
  attendeeGroups: { text: string; organizationKey: string | null }[];
  awards: (PageAward & { grantingOfficeKey: string | null })[];
};

export type ImportDrafts<Article> = {
  organizations: Planned<OrganizationDraft>[];
  offices: Planned<OfficeDraft>[];
  persons: Planned<PersonDraft>[];
  appointments: Planned<AppointmentDraft>[];
  event: Planned<EventDraft> | null;
  article: Article;
};

export type ReviewReason = 'no-title' | 'no-date' | 'no-publisher' | 'no-body' | 'low-confidence' | 'edited-since-import';

type Identified = { legacyKey: string; contentSha256: string };

/** `viewBase` is the page's own count, `siteBaselines` the site's, of which a person should look at the meaning (it is warned). */
type Counted = { viewBase: number | null; siteBaselines: SiteStats | null };

export type ImportPlan =
  | (Identified & Counted & { action: 'create'; drafts: ImportDrafts<ArticleDraft> })
  | (Identified & Counted & { action: 'update'; articleId: string; drafts: ImportDrafts<ArticleDraft> })
  | (Identified & { action: 'viewBaseOnly'; articleId: string; viewBase: number })
  | (Identified & { action: 'skip'; articleId: string; because: 'unchanged' })
  | (Identified &
      Counted & { action: 'review'; because: ReviewReason[]; articleId: string | null; drafts: ImportDrafts<UnfinishedArticle> });
