import type { Core } from '@strapi/strapi';
import { isInState, isLinkedTo, isNotCancelled } from '../lists/filters-store';
import { listingOf } from '../lists/listings';
import { loadPage, type ListCondition } from '../lists/page-store';
import type { ListKind } from '../lists/shape';
import type { SiteCounts } from '../view-counts';
import type { FeaturedChoice, FeaturedEvent } from './featured-choice';
import { findMostRead } from './most-read';

const LATEST = 10;
const MOST_READ = 10;
const UPCOMING = 5;
const GALLERIES = 4;
const FEATURED_ARTICLES = 3;

/**
 * What stands where on the home page, by documentId; `reporting` are the articles of the featured event. `until`: when another event may be
 * featured without a write.
 */
export type Shown = Record<'reporting' | 'latest' | 'mostRead' | 'upcoming' | 'galleries', string[]> & {
  chosen: FeaturedEvent | null;
  until: Date | null;
};

type Deps = {
  strapi: Core.Strapi;
  locale: string;
  locales: string[];
  siteCounts: SiteCounts;
  featuredChoice: FeaturedChoice;
  now: Date;
};

/** What the featured event shows of its articles does not come again among the latest. */
export const findShown = async ({ strapi, locale, locales, siteCounts, featuredChoice, now }: Deps): Promise<Shown> => {
  const first = (kind: ListKind, limit: number, conditions: ListCondition[] = []): Promise<string[]> => {
    const listing = listingOf(kind, kind === 'events' ? 'upcoming' : undefined);
    return loadPage({ strapi, wanted: { listing, locales, conditions }, start: 0, limit });
  };
  const fallback = locales.length > 1;
  const { event: chosen, until } = await featuredChoice.choose({ locale, now, drafts: false, fallback });
  const reporting = chosen ? await first('articles', FEATURED_ARTICLES, [isLinkedTo('articleEvent', chosen.documentId)]) : [];
  const newest = await first('articles', LATEST + reporting.length);
  return {
    chosen,
    until,
    reporting,
    latest: newest.filter((id) => !reporting.includes(id)).slice(0, LATEST),
    mostRead: (await findMostRead({ siteCounts, locales })).slice(0, MOST_READ),
    upcoming: await first('events', UPCOMING, [isInState('upcoming', now), isNotCancelled]),
    galleries: await first('photo-galleries', GALLERIES),
  };
};
