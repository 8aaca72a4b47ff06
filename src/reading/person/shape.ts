import type { DatePrecision } from '../../domain/people/appointment';
import type { Contact, Image, Mention, OrganizationLink, Photo, RichText } from '../shapes';
import type { Participant } from '../event/shape';

/**
 * A time in an office. Of a date as precise as a month or a year, what is finer means nothing; `precision` of a date that is missing is
 * `unknown`. `current`: held today.
 */
export type Office = {
  label: string;
  organization: OrganizationLink | null;
  startDate: string | null;
  endDate: string | null;
  precision: { start: DatePrecision; end: DatePrecision };
  state: 'current' | 'upcoming' | 'past';
};

/**
 * A place that shows the person, with the name and title printed there. `date` is the place's own: the day of an event, else the moment of
 * publication. `roles` only of an event, `photo` only of a photo.
 */
export type Appearance = {
  type: 'article' | 'event' | 'photo';
  date: string;
  mention: Mention;
  roles: Pick<Participant, 'role' | 'roleText'>[];
  photo: Photo | null;
  place: { type: 'article' | 'event' | 'photoGallery'; documentId: string; slug: string; locale: string; title: string };
};

/** `biography` is in Vietnamese. `offices`: today's by their order in the title, then the others, newest first. */
export type Person = {
  documentId: string;
  locale: string;
  slug: string;
  name: string;
  honorificPrefix: string | null;
  disambiguation: string | null;
  portrait: Image | null;
  biography: RichText | null;
  contact: Contact | null;
  updatedAt: string;
  url: string;
  offices: Office[];
  /** Newest first; the lists have them all. */
  appearances: Appearance[];
  views: number;
};
