import type { PhotoSeries } from './photos/draw-photos';
import type { SampleTranslation } from './translation';

/** One article of the sample portal: an old page of own text, the photos drawn for it, and what the page itself cannot say. */
export type Sample = {
  /** A file in `database/seeds/samples`, written as an old portal's saved page. */
  page: string;
  publisherCode: string;
  categorySlug: string;
  photos: PhotoSeries;
  gallery: { title: string; description: string };
  translation: SampleTranslation;
};
