import { EVENT_CARD_QUERY } from '../../api/event/populate';
import { EVENT } from '../../content-types';
import { toEventCard } from '../cards';
import { NOTHING } from '../cards-store';
import { faceOf } from '../image';
import type { EventCardRow } from '../rows';
import type { ArticleCard } from '../shapes';
import { together, tree, type Wish } from '../trees/ask-store';
import type { FeaturedEvent } from './featured-choice';
import { isVersion } from './home-store';
import type { Featured } from './shape';

const FEATURED_QUERY = { ...EVENT_CARD_QUERY, select: [...EVENT_CARD_QUERY.select, 'summary'] };

type FeaturedRow = EventCardRow & { summary: string | null };

/** Null where none was chosen, or where it was withdrawn a moment ago. */
export const featuredRow = (chosen: FeaturedEvent | null): Wish<FeaturedRow | null> => {
  const where = chosen ? isVersion(chosen) : NOTHING;
  return together({ found: tree<FeaturedRow>({ uid: EVENT, query: FEATURED_QUERY, where }) }, ({ found: [row] }) => row ?? null);
};

type Beside = { chosenBy: Featured['chosenBy']; articles: ArticleCard[]; now: Date };

/** The chosen event with what stands beside it in its block. */
export const toFeatured = (row: FeaturedRow, { chosenBy, articles, now }: Beside): Featured => ({
  ...toEventCard(row, { now }),
  summary: row.summary || null,
  imageAlt: faceOf([row.heroPhoto]).imageAlt,
  chosenBy,
  articles,
});
