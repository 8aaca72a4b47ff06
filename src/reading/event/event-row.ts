import type { ArticleCardRow, EventCardRow, GalleryCardRow, MentionRow, OrganizationRow, PhotoRow, PublisherRow } from '../rows';
import type { Award, Participant } from './shape';

export type OfficeRow = { documentId: string; label: string; translations: { language: string; label: string | null }[] };

export type ParticipantRow = MentionRow & { role: Participant['role'] | null; roleText: string | null };

export type AwardRow = {
  title: string;
  kind: Award['kind'] | null;
  recipientType: Award['recipientType'];
  quantity: number | null;
  grantingOffice: OfficeRow | null;
  grantingText: string | null;
  reason: string | null;
  presenters: MentionRow[];
  recipients: { name: string; organizationText: string | null }[];
};

export type EventRow = EventCardRow & {
  summary: string | null;
  description: unknown;
  updatedAt: string;
  heroPhoto: PhotoRow | null;
  participants: ParticipantRow[];
  attendeeGroups: { text: string; organization: OrganizationRow | null }[];
  awards: AwardRow[];
  organizers: PublisherRow[];
};

/** Cards with whole photos: the event's page shows them all. */
export type EventArticleRow = ArticleCardRow & { heroPhoto: PhotoRow | null; body: PhotoRow[] };
export type EventGalleryRow = GalleryCardRow & { photos: PhotoRow[] };
