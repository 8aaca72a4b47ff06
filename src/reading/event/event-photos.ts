import { toPhoto } from '../photo';
import type { PhotoRow } from '../rows';
import type { Photo } from '../shapes';
import type { EventArticleRow, EventGalleryRow } from './event-row';

/**
 * Every photo of an event that has a file, once: its own, then those of its galleries, then those of its articles. A file that is used
 * twice keeps the caption of its first use.
 */
export const eventPhotos = ({
  heroPhoto,
  galleries,
  articles,
}: {
  heroPhoto: PhotoRow | null;
  galleries: EventGalleryRow[];
  articles: EventArticleRow[];
}): Photo[] => {
  const uses = [heroPhoto, ...galleries.flatMap(({ photos }) => photos), ...articles.flatMap((row) => [row.heroPhoto, ...row.body])];
  const first = new Map<string, PhotoRow>();
  for (const use of uses) if (use?.image && !first.has(use.image.url)) first.set(use.image.url, use);
  return [...first.values()].map(toPhoto);
};
