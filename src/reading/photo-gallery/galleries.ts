import { GALLERY_QUERY, GALLERY_VERSIONS_QUERY } from '../../api/photo-gallery/populate';
import { PHOTO_GALLERY } from '../../content-types';
import { isHistorical } from '../../domain/article/historical';
import { localDate } from '../../domain/text/vi-date';
import { eventCards } from '../card-wishes';
import { toEventCard, toGalleryCard } from '../cards';
import { pageWishes, type FoundPage } from '../find-page';
import { askedOf } from '../page-rows-store';
import { toPhoto } from '../photo';
import { toPublisher } from '../publisher';
import type { ReadableKind } from '../read-by-slug';
import type { GalleryCardRow, LinkRow, PhotoRow, PublisherRow, VersionRow } from '../rows';
import { askTogether } from '../trees/ask-store';
import { sourceOf, withDate } from '../versions';
import type { Gallery } from './shape';

type GalleryVersionRow = VersionRow & { event: LinkRow | null };

type GalleryRow = GalleryCardRow & {
  description: string | null;
  updatedAt: string;
  photos: PhotoRow[];
  publisher: PublisherRow | null;
};

const PAGE = { uid: PHOTO_GALLERY, table: 'photo_galleries', versions: GALLERY_VERSIONS_QUERY, row: GALLERY_QUERY } as const;

export const galleries: ReadableKind<FoundPage<GalleryVersionRow, GalleryRow>, Gallery> = {
  type: 'photoGallery',
  find: ({ strapi, wanted }) => askTogether({ strapi }, pageWishes<GalleryVersionRow, GalleryRow>(PAGE, askedOf(PAGE.table, wanted))),
  async show({ strapi, chosen, found, row, viewCounts, addresses, now }) {
    const { documentId, locale, slug } = row;
    const link = sourceOf(found.versions, chosen)?.event;
    const {
      events: [event],
    } = await askTogether({ strapi }, { events: eventCards({ ids: link ? [link.documentId] : [], locale }) });
    const publisher = toPublisher(row.publisher, locale);
    const views = await viewCounts.totalsOf([documentId]);
    return {
      ...toGalleryCard(withDate(row, now)),
      description: row.description || null,
      updatedAt: row.updatedAt,
      url: addresses.page({ type: 'photoGallery', locale, slug }),
      photos: row.photos.map(toPhoto),
      event: event ? toEventCard(event, { now }) : null,
      publisher,
      isHistorical: isHistorical({ dissolutionDate: publisher?.dissolutionDate ?? null, today: localDate(now.toISOString()) }),
      views: views.get(documentId) ?? 0,
    };
  },
};
