import type { Block, BlockContent, BlockEvent, BlockImage, BlockMention, BlockParticipant, BlockPhoto } from '../../../shared/block';
import { performs, roleNameIn } from './role-names';
import { isTimeZone, offsetAt, toInstant } from './time-zone';

/** What is shown of the event: the pin's own words and picture, or the event's, and the photos that the block has room for. */
type Shown = Pick<Block, 'teaser' | 'image' | 'imageAlt' | 'photos'> & {
  /** A file's address as it stands in the content → as it stands outside. */
  address: (url: string) => string;
};

/**
 * A schema.org Event, with names and titles as printed at the time. What is absent is left out, as JSON-LD has it; a day without a time stays
 * a day.
 *
 * @see https://schema.org/Event
 */
export const toJsonLd = ({ event, participants, articles }: BlockContent, { teaser, image, imageAlt, photos, address }: Shown) => ({
  '@context': 'https://schema.org' as const,
  '@type': 'Event' as const,
  name: event.name,
  startDate: localIso({ ...event, date: event.startDate, time: event.startTime }),
  eventStatus: STATUS[event.eventStatus],
  ...present({
    endDate: endOf(event),
    description: teaser,
    url: event.url,
    location: event.locationText === null ? null : { '@type': 'Place' as const, name: event.locationText },
    organizer: event.organizers.map(({ name }) => ({ '@type': 'Organization' as const, name })),
    performer: participants.filter(({ role }) => performs(role)).flatMap((row) => roleNode(row, event.locale, 'performer')),
    attendee: participants.filter(({ role }) => !performs(role)).flatMap((row) => roleNode(row, event.locale, 'attendee')),
    image: imagesOf({ image, imageAlt, photos }).map((photo) => imageNode(photo, address)),
    subjectOf: articles.map(({ title, url, locale, datePublished }) => ({
      '@type': 'NewsArticle' as const,
      headline: title,
      inLanguage: locale,
      datePublished,
      ...present({ url }),
    })),
  }),
});

/** Over or not, a meeting that took place as planned is "scheduled" in schema.org. */
const STATUS = {
  scheduled: 'https://schema.org/EventScheduled',
  completed: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
} as const;

const endOf = ({ startDate, endDate, endTime, timeZone }: BlockEvent): string | null =>
  endDate === null && endTime === null ? null : localIso({ date: endDate ?? startDate, time: endTime, timeZone });

/** With a time a day gets the offset of the clocks on the spot; where no such clocks are known it is a local time, as ISO 8601 has it. */
const localIso = ({ date, time, timeZone }: { date: string; time: string | null; timeZone: string }): string => {
  if (time === null) return date;
  if (!isTimeZone(timeZone)) return `${date}T${time}:00`;
  const minutes = Math.round(offsetAt(toInstant({ date, time, timeZone }), timeZone) / 60_000);
  const twoDigits = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const distance = Math.abs(minutes);
  return `${date}T${time}:00${minutes < 0 ? '-' : '+'}${twoDigits(distance / 60)}:${twoDigits(distance % 60)}`;
};

/** The role stands between the event and the person, and names the same property again. */
const roleNode = <Property extends 'performer' | 'attendee'>(row: BlockParticipant, locale: string, property: Property) => {
  const [person] = personNodes([row]);
  if (!person) return [];
  const role = { '@type': 'OrganizationRole' as const, roleName: row.roleText ?? roleNameIn(locale, row.role) };
  return [{ ...role, [property]: person } as typeof role & Record<Property, typeof person>];
};

/** Whom the text does not name is nobody that a machine could know. */
const personNodes = (mentions: readonly BlockMention[]) =>
  mentions.flatMap(({ name, honorific, titleText }) =>
    name === null ? [] : [{ '@type': 'Person' as const, name, ...present({ honorificPrefix: honorific, jobTitle: titleText }) }],
  );

type ShownImage = { image: BlockImage; alt: string | null; photo: BlockPhoto | null };

/** The block's picture first, with what its caption says where it is one of the photos; each file once. */
const imagesOf = ({ image, imageAlt, photos }: Omit<Shown, 'teaser' | 'address'>): ShownImage[] => {
  const withFile = photos.flatMap((photo) => (photo.image ? [{ image: photo.image, alt: photo.alt, photo }] : []));
  if (!image) return withFile;
  const first = withFile.find((photo) => photo.image.url === image.url) ?? { image, alt: imageAlt, photo: null };
  return [first, ...withFile.filter((photo) => photo.image.url !== image.url)];
};

const imageNode = ({ image, alt, photo }: ShownImage, address: Shown['address']) => ({
  '@type': 'ImageObject' as const,
  contentUrl: address(image.url),
  encodingFormat: image.mime,
  ...present({
    width: pixels(image.width),
    height: pixels(image.height),
    description: alt,
    caption: photo?.caption ?? null,
    creditText: photo?.credit ?? null,
    creator: photo?.photographer ? { '@type': 'Person' as const, name: photo.photographer.name } : null,
    about: personNodes(photo?.people ?? []),
  }),
});

/** A bare number is no length in schema.org. */
const pixels = (value: number | null) =>
  value === null ? null : { '@type': 'QuantitativeValue' as const, value, unitCode: 'E37' as const };

type Present<Node> = { [Key in keyof Node]?: Exclude<Node[Key], null> };

const present = <Node extends object>(node: Node): Present<Node> =>
  Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)),
  ) as Present<Node>;
