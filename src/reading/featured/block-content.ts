import type { BlockArticle, BlockContent, BlockEvent } from '../../plugins/featured-conference/shared/block';
import type { Addresses } from '../addresses';
import { toEventCard } from '../cards';
import type { Event } from '../event/shape';
import { faceOf } from '../image';
import { nameIn } from '../names';
import type { EventCardRow, OrganizationRow, PhotoFaceRow } from '../rows';
import type { ArticleCard } from '../shapes';

const MAX_ARTICLES = 3;

type BlockEventRow = EventCardRow & { organizers: OrganizationRow[] };

/** The event's card with its addresses and who holds it, by their names in the event's language. */
export const toBlockEvent = (
  row: BlockEventRow,
  { addresses, calendarUrl, now }: { addresses: Addresses; calendarUrl: string; now: Date },
): BlockEvent => ({
  ...toEventCard(row, { now }),
  url: addresses.page({ type: 'event', locale: row.locale, slug: row.slug }),
  calendarUrl,
  organizers: row.organizers.map((organizer) => ({ documentId: organizer.documentId, name: nameIn(row.locale, organizer) })),
});

type Content = { event: BlockEvent; page: Event; heroPhoto: PhotoFaceRow | null; addresses: Addresses; maxPhotos: number };

/** Of what the event's page shows, that which a block has room for. */
export const toBlockContent = ({ event, page, heroPhoto, addresses, maxPhotos }: Content): BlockContent => ({
  event,
  summary: page.summary,
  imageAlt: faceOf([heroPhoto]).imageAlt,
  photos: page.photos.slice(0, maxPhotos),
  participants: page.participants,
  awards: page.awards,
  articles: page.articles.slice(0, MAX_ARTICLES).map((card) => toBlockArticle(card, addresses)),
});

const toBlockArticle = (card: ArticleCard, addresses: Addresses): BlockArticle => {
  const { documentId, slug, locale, title, summary, datePublished, image, imageAlt } = card;
  const url = addresses.page({ type: 'article', locale, slug });
  return { documentId, slug, locale, title, summary, datePublished, image, imageAlt, url };
};
