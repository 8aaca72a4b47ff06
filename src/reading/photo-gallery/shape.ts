import type { EventCard, GalleryCard, Photo, Publisher } from '../shapes';

/** Its card and what its page shows besides. `description` is plain text. */
export type Gallery = GalleryCard & {
  description: string | null;
  updatedAt: string;
  url: string;
  photos: Photo[];
  event: EventCard | null;
  publisher: Publisher | null;
  isHistorical: boolean;
  views: number;
};
