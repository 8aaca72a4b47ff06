import type { ArticlePlan } from '../plan/article-plan';
import { NEW_COMMUNE } from './articles/new-commune';

/** Every article beside the sample page, oldest first: as they would have been published. */
export const ARTICLES: readonly ArticlePlan[] = [...NEW_COMMUNE].sort((a, b) => (a.at < b.at ? -1 : 1));
