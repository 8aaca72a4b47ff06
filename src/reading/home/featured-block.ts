import { toEventCard } from '../cards';
import { faceOf } from '../image';
import type { EventCardRow } from '../rows';
import type { ArticleCard } from '../shapes';
import type { Featured } from './shape';

/** The chosen event with what stands beside it in its block. */
export const toFeatured = (
  row: EventCardRow,
  { summary, articles, now }: { summary: string | null; articles: ArticleCard[]; now: Date },
): Featured => ({
  ...toEventCard(row, { now }),
  summary,
  imageAlt: faceOf([row.heroPhoto]).imageAlt,
  chosenBy: 'automatic',
  articles,
});
