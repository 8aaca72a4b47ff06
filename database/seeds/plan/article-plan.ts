import type { CategoryKey } from '../content/categories';
import type { EventKey } from '../content/events';
import type { GalleryKey } from '../content/galleries';
import type { FormName } from '../content/forms';
import type { PersonKey } from '../content/people';
import type { PublisherKey } from '../content/organizations';
import type { Named, PhotoPlan, Stranger } from './places';
import type { Words } from './words';

/** A piece of a body, in reading order; words alone are a paragraph. */
export type Block =
  | Words
  | { heading: Words }
  | { quote: Words; by: Named | Stranger }
  | { event: EventKey }
  | { gallery: GalleryKey }
  | { files: readonly FormName[]; heading: Words }
  | PhotoPlan;

/** An article of the sample portal. It is in English where its title is; then every other piece has to be. */
export type ArticlePlan = {
  /** Never changes: by it a later run knows the article again. */
  key: string;
  publisher: PublisherKey;
  /** Local time, `YYYY-MM-DD HH:mm`. */
  at: string;
  category: CategoryKey;
  type?: 'notice' | 'announcement' | 'photoReport';
  title: Words;
  summary: Words;
  body: readonly Block[];
  byline: readonly (PersonKey | { name: string; kind: 'photo' | 'source' })[];
  /** People named in the running text. */
  mentions?: readonly Named[];
  event?: EventKey;
  /** Of the district's old portal: the address, and the count it showed. */
  old?: { path: string; views: number };
  /** How much it is read, 1 … 10; 3 where nothing is said. */
  popularity?: number;
};
