import { nameIn } from '../names';
import { officeLabelIn } from '../../domain/people/office-label';
import type { Addresses } from '../addresses';
import { toArticleCard, toCategoryLink, toEventCard, toGalleryCard } from '../cards';
import { toMention } from '../people';
import { toPublisher } from '../publisher';
import { toRichText } from '../rich-text';
import { eventPhotos } from './event-photos';
import type { AwardRow, EventRow, OfficeRow, ParticipantRow } from './event-row';
import type { LoadedEvent } from './load-event';
import type { Award, Event, Participant } from './shape';

type View = {
  loaded: LoadedEvent;
  views: ReadonlyMap<string, number>;
  addresses: Addresses;
  /** Where the event stands as an iCalendar file. */
  calendarUrl: string;
  now: Date;
};

/** A loaded event as readers get it. Pure: the clock and the counts come in. */
export const toEvent = ({ loaded, views, addresses, calendarUrl, now }: View): Event => {
  const { row, galleries } = loaded;
  const { documentId, locale, slug } = row;
  return {
    ...toEventCard(row, { now }),
    summary: row.summary || null,
    updatedAt: row.updatedAt,
    url: addresses.page({ type: 'event', locale, slug }),
    description: toRichText(row.description),
    participants: row.participants.map(toParticipant),
    attendeeGroups: toAttendeeGroups(row),
    awards: row.awards.map((award) => toAward(award, locale)),
    organizers: row.organizers.flatMap((organizer) => toPublisher(organizer, locale) ?? []),
    articles: toArticleCards({ loaded, views, now }),
    galleries: galleries.map(toGalleryCard),
    photos: eventPhotos({ ...loaded, heroPhoto: row.heroPhoto }),
    calendarUrl,
    views: views.get(documentId) ?? 0,
  };
};

const toParticipant = (row: ParticipantRow): Participant => ({
  ...toMention(row),
  role: row.role ?? 'attendee',
  roleText: row.roleText || null,
});

const toAttendeeGroups = ({ attendeeGroups, locale }: EventRow): Event['attendeeGroups'] =>
  attendeeGroups.map(({ text, organization }) => ({
    text,
    organization: organization && { documentId: organization.documentId, name: nameIn(locale, organization) },
  }));

const toAward = (row: AwardRow, locale: string): Award => ({
  title: row.title,
  kind: row.kind ?? 'other',
  recipientType: row.recipientType ?? null,
  quantity: row.quantity ?? 0,
  grantingOffice: row.grantingOffice && toOfficeLink(row.grantingOffice, locale),
  grantingText: row.grantingText || null,
  reason: row.reason || null,
  presenters: row.presenters.map(toMention),
  recipients: row.recipients.map(({ name, organizationText }) => ({ name, organizationText: organizationText || null })),
});

const toOfficeLink = ({ documentId, label, translations }: OfficeRow, locale: string): Award['grantingOffice'] => ({
  documentId,
  label: officeLabelIn({ officeLabel: label, titleOverride: null, translations }, locale).label,
});

const toArticleCards = ({ loaded, views, now }: Pick<View, 'loaded' | 'views' | 'now'>): Event['articles'] => {
  const { locale } = loaded.row;
  return loaded.articles.map((card) =>
    toArticleCard(card, {
      locale,
      now,
      categories: card.categories.map(toCategoryLink),
      views: views.get(card.documentId) ?? 0,
    }),
  );
};
