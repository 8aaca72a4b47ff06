import type { Core } from '@strapi/strapi';
import { assertKnownLocale } from '../../documents/known-locale';
import { addressesOf } from '../addresses';
import { readArticleCards } from '../article-cards';
import { toEventCard, toGalleryCard } from '../cards';
import { loadEventCards, loadGalleryCards } from '../load-cards';
import { localesFor } from '../locales';
import type { SiteCounts, ViewCounts } from '../view-counts';
import { toFeatured } from './featured-block';
import { findShown } from './find-shown';
import type { HomeRequest } from './parse-home-request';
import type { HomeAnswer } from './shape';
import { readSite } from './site';

type Deps = { strapi: Core.Strapi; request: HomeRequest; viewCounts: ViewCounts; siteCounts: SiteCounts; now: Date };

/**
 * Everything a home page shows.
 *
 * @throws ValidationError (400) for a language that the portal does not have
 */
export const readHome = async ({ strapi, request, viewCounts, siteCounts, now }: Deps): Promise<HomeAnswer> => {
  const { locale, fallback } = request;
  await assertKnownLocale(strapi, locale);
  const locales = fallback ? localesFor(locale) : [locale];
  const shown = await findShown({ strapi, locale, locales, siteCounts, now });
  const { chosen, reporting, latest, mostRead, upcoming, galleries } = shown;

  const articles = await readArticleCards({ strapi, ids: [...reporting, ...latest, ...mostRead], locale, viewCounts, now });
  // A ranking may be some seconds old, and a translation withdrawn since.
  const articlesOf = (ids: string[]) => ids.flatMap((id) => articles.get(id) ?? []).filter((card) => locales.includes(card.locale));
  const eventIds = [...(chosen ? [chosen.documentId] : []), ...upcoming];
  const events = new Map((await loadEventCards({ strapi, ids: eventIds, locale })).map((row) => [row.documentId, row]));
  const featured = events.get(chosen?.documentId ?? '');
  const galleryRows = await loadGalleryCards({ strapi, ids: galleries, locale });
  return {
    data: {
      site: await readSite({ strapi, locale, addresses: addressesOf({ strapi }) }),
      featured: featured ? toFeatured(featured, { summary: chosen?.summary ?? null, articles: articlesOf(reporting), now }) : null,
      latest: articlesOf(latest),
      mostRead: articlesOf(mostRead),
      upcoming: upcoming.flatMap((id) => events.get(id) ?? []).map((row) => toEventCard(row, { now })),
      galleries: galleryRows.map(toGalleryCard),
      reads: await siteCounts.site(),
    },
    meta: { locale },
  };
};
