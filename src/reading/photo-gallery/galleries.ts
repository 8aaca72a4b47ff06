import { GALLERY_QUERY, GALLERY_VERSIONS_QUERY } from '../../api/photo-gallery/populate';
import { PHOTO_GALLERY } from '../../content-types';
import { isHistorical } from '../../domain/article/historical';
import { localDate } from '../../domain/text/vi-date';
import { toEventCard, toGalleryCard } from '../cards';
import { loadEventCards } from '../load-cards';
import { versionLoaders } from '../load-versions';
import { toPhoto } from '../photo';
import { toPublisher } from '../publisher';
import type { ReadableKind } from '../read-by-slug';
import type { GalleryCardRow, LinkRow, PhotoRow, PublisherRow, VersionRow } from '../rows';
import { sourceOf, whereChosen, withDate } from '../versions';
import type { Gallery } from './shape';

type GalleryVersionRow = VersionRow & { event: LinkRow | null };

type GalleryRow = GalleryCardRow & {
  description: string | null;
  updatedAt: string;
  photos: PhotoRow[];
  publisher: PublisherRow | null;
};

export const galleries: ReadableKind<GalleryVersionRow, Gallery> = {
  type: 'photoGallery',
  ...versionLoaders<GalleryVersionRow>(PHOTO_GALLERY, GALLERY_VERSIONS_QUERY),
  async show({ strapi, chosen, versions, viewCounts, addresses, now }) {
    const row = (await strapi.db.query(PHOTO_GALLERY).findOne({ ...GALLERY_QUERY, where: whereChosen(chosen) })) as GalleryRow | null;
    if (!row) return null;
    const { documentId, locale, slug } = row;
    const link = sourceOf(versions, chosen)?.event;
    const [event] = await loadEventCards({ strapi, ids: link ? [link.documentId] : [], locale });
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
