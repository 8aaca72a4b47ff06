import type { Core } from '@strapi/strapi';
import { EVENT_CARD_QUERY } from '../../api/event/populate';
import { EVENT } from '../../content-types';
import { toEventCard } from '../cards';
import { faceOf } from '../image';
import { PUBLISHED } from '../populate-parts';
import type { EventCardRow } from '../rows';
import type { ArticleCard } from '../shapes';
import type { FeaturedEvent } from './featured-choice';
import type { Featured } from './shape';

const FEATURED_QUERY = { ...EVENT_CARD_QUERY, select: [...EVENT_CARD_QUERY.select, 'summary'] };

/** The chosen event with what stands beside it in its block; null where it was withdrawn a moment ago. */
export const readFeatured = async ({
  strapi,
  chosen: { documentId, locale, resolvedBy },
  articles,
  now,
}: {
  strapi: Core.Strapi;
  chosen: FeaturedEvent;
  articles: ArticleCard[];
  now: Date;
}): Promise<Featured | null> => {
  const where = { documentId, locale, ...PUBLISHED };
  const row = (await strapi.db.query(EVENT).findOne({ ...FEATURED_QUERY, where })) as (EventCardRow & { summary: string | null }) | null;
  if (!row) return null;
  return {
    ...toEventCard(row, { now }),
    summary: row.summary || null,
    imageAlt: faceOf([row.heroPhoto]).imageAlt,
    chosenBy: resolvedBy === 'pin' ? 'pin' : 'automatic',
    articles,
  };
};
