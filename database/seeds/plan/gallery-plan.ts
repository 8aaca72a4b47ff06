import type { EventKey } from '../content/events';
import type { PublisherKey } from '../content/organizations';
import type { PhotoPlan } from './places';
import type { Words } from './words';

export type GalleryPlan = {
  title: Words;
  description: Words;
  at: string;
  publisher: PublisherKey;
  event?: EventKey;
  photos: readonly PhotoPlan[];
  popularity?: number;
};
