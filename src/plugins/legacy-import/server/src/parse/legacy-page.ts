import type { ParticipantRole } from '../../../../../domain/event/participant-role';

/**
 * What `parse` recognizes in one old page, as plain values. Strings are NFC with white space collapsed;
 * spelling is kept as printed. Nothing here knows Strapi: `resolve` and `plan` turn it into entries.
 */

/** Where a block belongs; the words of the corpus (`shared/corpus/README.md`), plus `photo`: an image without any caption. */
export type BlockRole = 'title' | 'meta' | 'paragraph' | 'caption' | 'duplicate' | 'heading' | 'byline' | 'chrome' | 'photo';

export type NamedPerson = {
  /** Personal name as printed, without honorific or degree: "Phạm Xuân Vinh". */
  name: string;
  /** The whole office string beside the name, as printed there: "Chủ tịch UBND huyện". */
  title: string;
  /** "đồng chí", "ông", "bà" … as printed (case kept), or null. */
  honorific: string | null;
  /** The words that say what the person does there: "phát biểu chỉ đạo tại hội nghị", or null. */
  actionText: string | null;
  /** The roles that `actionText` (or the place of the name, for attendees) implies; empty when nothing may be concluded. */
  roles: ParticipantRole[];
};

export type PageImage = { url: string | null; alt: string | null };

export type PageBlock = {
  role: BlockRole;
  text: string;
  /** People with an office named in this block, in order. */
  people: NamedPerson[];
  /** The image this block belongs to (caption, photo); null in saved text, where the files are lost. */
  image: PageImage | null;
};

export type DayPart = 'morning' | 'afternoon' | 'evening' | 'allDay';

export type PageEvent = {
  /** Fullest noun phrase as written: "Hội nghị tổng kết …"; null if unnamed. */
  name: string | null;
  /** Local date `YYYY-MM-DD`, or null. */
  date: string | null;
  /** As written: "Sáng ngày 07/3". */
  dateText: string | null;
  dayPart: DayPart | null;
  place: string | null;
  /** The organizer as written: "UBND huyện Ba Tơ", or null. */
  organizer: string | null;
};

export type PageAward = {
  kind: 'emulationTitle' | 'certificateOfMerit' | 'medal' | 'other';
  title: string;
  quantity: number;
  recipientType: 'individual' | 'collective' | 'household';
  /** As written: "Chủ tịch UBND huyện", or null. */
  grantingText: string | null;
  reason: string | null;
};

/** Numbers of the site's statistics block; never the article's own views. */
export type SiteStats = {
  visits: number | null;
  views: number | null;
  online: number | null;
  today: number | null;
  month: number | null;
};

/** An inference or a doubt: a rule's id, a sentence for the reviewer, and how sure the rule is (0 … 1). */
export type ParseWarning = { rule: string; message: string; confidence: number };

export type LegacyPage = {
  source: {
    system: string | null;
    url: string | null;
    id: string | null;
    /** Further addresses that the page gives for itself; readers may have come by any of them. */
    otherUrls?: string[];
  };
  title: string | null;
  /** ISO 8601 with +07:00, minutes: "2024-03-13T08:29:00+07:00". */
  publishedAt: string | null;
  views: number | null;
  /** The ALL-CAPS masthead before the title, as printed: "ỦY BAN NHÂN DÂN HUYỆN BA TƠ". */
  issuer: string | null;
  byline: string | null;
  event: PageEvent | null;
  /** Every non-empty block in reading order; saved text has all chrome, HTML only the article's own. */
  blocks: PageBlock[];
  attendeeGroups: string[];
  awards: PageAward[];
  /** null when the page shows no statistics block. */
  stats: SiteStats | null;
  warnings: ParseWarning[];
};
