import type { ParticipantRole } from '../../domain/event/participant-role';
import type { ArticleCard, EventCard, GalleryCard, Mention, OrganizationLink, Photo, Publisher, RichText } from '../shapes';

/** `roleText` is the role in the programme's own words. Several rows per person are normal. */
export type Participant = Mention & { role: ParticipantRole; roleText: string | null };

/** People who are not named one by one: "các Phó Chủ tịch UBND huyện". */
type AttendeeGroup = { text: string; organization: OrganizationLink | null };

/** `quantity` is what was announced; it may be more than the recipients that are named. */
export type Award = {
  title: string;
  kind: 'emulationTitle' | 'certificateOfMerit' | 'medal' | 'other';
  recipientType: 'individual' | 'collective' | 'household' | null;
  quantity: number;
  grantingOffice: { documentId: string; label: string } | null;
  grantingText: string | null;
  reason: string | null;
  presenters: Mention[];
  recipients: { name: string; organizationText: string | null }[];
};

/**
 * Its card and what its page shows besides. `articles` and `galleries` newest first; `photos` are those of the event itself, of its
 * galleries and of its articles, in this order, once per file.
 */
export type Event = EventCard & {
  summary: string | null;
  updatedAt: string;
  url: string;
  description: RichText | null;
  participants: Participant[];
  attendeeGroups: AttendeeGroup[];
  awards: Award[];
  organizers: Publisher[];
  articles: ArticleCard[];
  galleries: GalleryCard[];
  photos: Photo[];
  /** The event as an iCalendar file; absolute where the server's own address is configured. */
  calendarUrl: string;
  views: number;
};
