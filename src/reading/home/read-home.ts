import type { Core } from '@strapi/strapi';
import { assertKnownLocale } from '../../documents/known-locale';
import { addressesOf } from '../addresses';
import { readArticleCards } from '../article-cards';
import { toEventCard, toGalleryCard } from '../cards';
import { faceOf } from '../image';
import { isInState, isLinkedTo, isNotCancelled } from '../lists/filters-store';
import { listingOf } from '../lists/listings';
import { loadPage, type Condition } from '../lists/page-store';
import type { ListKind } from '../lists/shape';
import { loadEventCards, loadGalleryCards } from '../load-cards';
import { localesFor } from '../locales';
import type { SiteCounts, ViewCounts } from '../view-counts';
import { chooseEvent } from './choose-event';
import { findMostRead } from './most-read';
import type { HomeRequest } from './parse-home-request';
import type { Featured, HomeAnswer } from './shape';
import { readSite } from './site';

const LATEST = 10;
const MOST_READ = 10;
const UPCOMING = 5;
const GALLERIES = 4;
const FEATURED_ARTICLES = 3;

type Deps = { strapi: Core.Strapi; request: HomeRequest; viewCounts: ViewCounts; siteCounts: SiteCounts; now: Date };

/**
 * Everything a home page shows. What the featured event shows of its articles does not come again among the latest.
 *
 * @throws ValidationError (400) for a language that the portal does not have
 */
export const readHome = async ({ strapi, request, viewCounts, siteCounts, now }: Deps): Promise<HomeAnswer> => {
  const { locale } = request;
  await assertKnownLocale(strapi, locale);
  const locales = request.fallback ? localesFor(locale) : [locale];
  const first = firstOf({ strapi, locales });

  const chosen = await chooseEvent({ strapi, locale, locales, now });
  const reporting = chosen ? await first('articles', FEATURED_ARTICLES, [isLinkedTo('articleEvent', chosen.documentId)]) : [];
  const newest = await first('articles', LATEST + reporting.length, []);
  const latest = newest.filter((id) => !reporting.includes(id)).slice(0, LATEST);
  const mostRead = (await findMostRead({ siteCounts, locales })).slice(0, MOST_READ);
  const articles = await readArticleCards({ strapi, ids: [...reporting, ...latest, ...mostRead], locale, viewCounts, now });
  const cardsOf = (ids: string[]) => ids.flatMap((id) => articles.get(id) ?? []).filter((card) => locales.includes(card.locale));

  const upcoming = await first('events', UPCOMING, [isInState('upcoming', now), isNotCancelled]);
  const events = await loadEventCards({ strapi, ids: [...(chosen ? [chosen.documentId] : []), ...upcoming], locale });
  const galleries = await first('photo-galleries', GALLERIES, []);
  const eventOf = (id: string | undefined) => events.find(({ documentId }) => documentId === id);
  const featuredRow = eventOf(chosen?.documentId);
  const featured: Featured | null = featuredRow
    ? {
        ...toEventCard(featuredRow, { now }),
        summary: chosen?.summary ?? null,
        imageAlt: faceOf([featuredRow.heroPhoto]).imageAlt,
        chosenBy: 'automatic',
        articles: cardsOf(reporting),
      }
    : null;
  return {
    data: {
      site: await readSite({ strapi, locale, addresses: addressesOf({ strapi }) }),
      featured,
      latest: cardsOf(latest),
      mostRead: cardsOf(mostRead),
      upcoming: upcoming.flatMap((id) => eventOf(id) ?? []).map((row) => toEventCard(row, { now })),
      galleries: (await loadGalleryCards({ strapi, ids: galleries, locale })).map((row) => toGalleryCard(row)),
      reads: await siteCounts.site(),
    },
    meta: { locale },
  };
};

/** The first documentIds of a list. */
const firstOf =
  ({ strapi, locales }: { strapi: Core.Strapi; locales: string[] }) =>
  (kind: ListKind, limit: number, conditions: Condition[]): Promise<string[]> =>
    loadPage({
      strapi,
      wanted: { listing: listingOf(kind, kind === 'events' ? 'upcoming' : undefined), locales, conditions },
      start: 0,
      limit,
    });
