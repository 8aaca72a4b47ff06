import type { Core } from '@strapi/strapi';
import { assertKnownLocale } from '../../documents/known-locale';
import { addressesOf } from '../addresses';
import { readArticleCards } from '../article-cards';
import { toEventCard, toGalleryCard } from '../cards';
import { loadEventCards, loadGalleryCards } from '../load-cards';
import { localesFor } from '../locales';
import type { SiteCounts, ViewCounts } from '../view-counts';
import { readFeatured } from './featured-block';
import type { FeaturedChoice } from './featured-choice';
import { findShown } from './find-shown';
import type { HomeRequest } from './parse-home-request';
import type { HomeAnswer } from './shape';
import { readSite } from './site';

type Deps = {
  strapi: Core.Strapi;
  request: HomeRequest;
  viewCounts: ViewCounts;
  siteCounts: SiteCounts;
  featuredChoice: FeaturedChoice;
  now: Date;
};

/**
 * Everything a home page shows. `until`: when another event may be featured without a write; what else depends on the clock stands in the
 * answer itself, or begins and ends with an event.
 *
 * @throws ValidationError (400) for a language that the portal does not have
 */
export const readHome = async ({
  strapi,
  request,
  viewCounts,
  siteCounts,
  featuredChoice,
  now,
}: Deps): Promise<{ answer: HomeAnswer; until: Date | null }> => {
  const { locale, fallback } = request;
  await assertKnownLocale(strapi, locale);
  const locales = fallback ? localesFor(locale) : [locale];
  const shown = await findShown({ strapi, locale, locales, siteCounts, featuredChoice, now });
  const { chosen, until, reporting, latest, mostRead, upcoming, galleries } = shown;

  const articles = await readArticleCards({ strapi, ids: [...reporting, ...latest, ...mostRead], locale, viewCounts, now });
  // A ranking may be some seconds old, and a translation withdrawn since.
  const articlesOf = (ids: string[]) => ids.flatMap((id) => articles.get(id) ?? []).filter((card) => locales.includes(card.locale));
  const events = await loadEventCards({ strapi, ids: upcoming, locale });
  const galleryRows = await loadGalleryCards({ strapi, ids: galleries, locale });
  const answer: HomeAnswer = {
    data: {
      site: await readSite({ strapi, locale, addresses: addressesOf({ strapi }) }),
      featured: chosen && (await readFeatured({ strapi, chosen, articles: articlesOf(reporting), now })),
      latest: articlesOf(latest),
      mostRead: articlesOf(mostRead),
      upcoming: events.map((row) => toEventCard(row, { now })),
      galleries: galleryRows.map(toGalleryCard),
      reads: await siteCounts.site(),
    },
    meta: { locale },
  };
  return { answer, until };
};
