import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../../domain/portal';
import { ARTICLE, EVENT, PHOTO_GALLERY } from '../../content-types';
import { chooseFeatured, FEATURED_DEFAULTS, featuredWindow, type FeaturedCandidate } from '../../domain/event/featured';
import { LINK, PUBLISHED } from '../populate-parts';
import type { LinkRow } from '../rows';
import { inLocale } from '../versions';

type CandidateRow = Omit<FeaturedCandidate, 'hasArticle' | 'hasPhoto'> & {
  locale: string;
  summary: string | null;
  heroPhoto: { image: { id: number } | null } | null;
};

const CANDIDATE_QUERY = {
  select: ['documentId', 'locale', 'eventType', 'eventStatus', 'startsAt', 'endsAt', 'summary'],
  populate: { organizers: { select: ['dissolutionDate'] }, heroPhoto: { select: ['id'], populate: { image: { select: ['id'] } } } },
};

export type ChosenEvent = { documentId: string; summary: string | null };

type Deps = { strapi: Core.Strapi; locale: string; locales: string[]; now: Date };

/** The event for the home page by the automatic rule, among those that stand in one of `locales`. */
export const chooseEvent = async ({ strapi, locale, locales, now }: Deps): Promise<ChosenEvent | null> => {
  const settings = FEATURED_DEFAULTS;
  const { endsAfter, startsUntil } = featuredWindow({ settings, now });
  const versions = (await strapi.db.query(EVENT).findMany({
    ...CANDIDATE_QUERY,
    where: {
      eventType: { $in: settings.eventTypes },
      endsAt: { $gt: endsAfter },
      startsAt: { $lte: startsUntil },
      locale: { $in: locales },
      ...PUBLISHED,
    },
  })) as CandidateRow[];
  const ids = versions.map(({ documentId }) => documentId);
  const rows = inLocale(versions, ids, locale);
  const reported = await findReported({ strapi, ids });
  const photographed = await findPhotographed({ strapi, ids });
  const candidates = rows.map((row) => ({
    ...row,
    hasArticle: reported.has(row.documentId),
    hasPhoto: Boolean(row.heroPhoto?.image) || photographed.has(row.documentId),
  }));
  const chosen = chooseFeatured({ candidates, settings, now });
  const row = rows.find(({ documentId }) => documentId === chosen?.documentId);
  return row ? { documentId: row.documentId, summary: row.summary || null } : null;
};

type Among = { strapi: Core.Strapi; ids: string[] };

/** Those that a published article reports; the links stand in Vietnamese. */
const findReported = async ({ strapi, ids }: Among): Promise<ReadonlySet<string>> => {
  if (ids.length === 0) return new Set();
  const rows = (await strapi.db.query(ARTICLE).findMany({
    select: ['id'],
    populate: { events: LINK },
    where: { events: { documentId: { $in: ids } }, locale: SOURCE_LOCALE, ...PUBLISHED },
  })) as { events: LinkRow[] }[];
  return new Set(rows.flatMap(({ events }) => events.map(({ documentId }) => documentId)));
};

/** Those with a published gallery. */
const findPhotographed = async ({ strapi, ids }: Among): Promise<ReadonlySet<string>> => {
  if (ids.length === 0) return new Set();
  const rows = (await strapi.db.query(PHOTO_GALLERY).findMany({
    select: ['id'],
    populate: { event: LINK },
    where: { event: { documentId: { $in: ids } }, locale: SOURCE_LOCALE, ...PUBLISHED },
  })) as { event: LinkRow | null }[];
  return new Set(rows.flatMap(({ event }) => event?.documentId ?? []));
};
