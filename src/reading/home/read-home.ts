import type { Core } from '@strapi/strapi';
import { assertKnownLocale } from '../../documents/known-locale';
import { addressesOf } from '../addresses';
import { toArticleCards } from '../article-cards';
import { toEventCard, toGalleryCard } from '../cards';
import { nextEventTurn } from '../kept/event-turns-store';
import { earliest } from '../kept/rules/valid-until';
import { localesFor, type Locales } from '../locales';
import type { ArticleCard } from '../shapes';
import { askTogether } from '../trees/ask-store';
import type { SiteCounts, ViewCounts } from '../view-counts';
import { featuredRow, toFeatured } from './featured-block';
import type { FeaturedChoice } from './featured-choice';
import { shownOnHome } from './find-shown';
import { findMostRead } from './most-read';
import type { HomeRequest } from './parse-home-request';
import type { HomeAnswer } from './shape';
import { siteShown } from './site';

const MOST_READ = 10;

type Deps = {
  strapi: Core.Strapi;
  request: HomeRequest;
  viewCounts: ViewCounts;
  siteCounts: SiteCounts;
  featuredChoice: FeaturedChoice;
  now: Date;
};

/**
 * Everything a home page shows; `content`: the same without the reads of the whole site, which move with every reader. `until`: when another
 * event may be featured without a write; what else depends on the clock stands in the answer itself, or begins and ends with an event.
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
}: Deps): Promise<{ answer: HomeAnswer; content: HomeAnswer; until: Date | null }> => {
  const { locale, fallback } = request;
  await assertKnownLocale(strapi, locale);
  const locales: Locales = fallback ? localesFor(locale) : [locale];
  const { event: chosen, until } = await featuredChoice.choose({ locale, now, drafts: false, fallback: locales.length > 1 });
  const mostRead = (await findMostRead({ siteCounts, locales })).slice(0, MOST_READ);
  const { shown, featured, site, turn } = await askTogether(
    { strapi },
    {
      shown: shownOnHome({ locale, locales, featuredId: chosen?.documentId ?? null, mostRead, now }),
      featured: featuredRow(chosen),
      site: siteShown({ locale, addresses: addressesOf({ strapi }) }),
      turn: nextEventTurn({ locales: localesFor(locale), now }),
    },
  );
  const views = await viewCounts.totalsOf([...shown.articles.keys()]);
  const articlesOf = (ids: readonly string[]): ArticleCard[] => {
    // A ranking may be some seconds old, and a translation withdrawn since.
    const rows = ids.flatMap((id) => shown.articles.get(id) ?? []).filter((row) => locales.includes(row.locale));
    return toArticleCards(rows, { locale, now, views });
  };
  const chosenBy = chosen?.resolvedBy === 'pin' ? 'pin' : 'automatic';
  const content: HomeAnswer = {
    data: {
      site,
      featured: featured && toFeatured(featured, { chosenBy, articles: articlesOf(shown.reporting), now }),
      latest: articlesOf(shown.latest),
      mostRead: articlesOf(mostRead),
      upcoming: shown.upcoming.map((row) => toEventCard(row, { now })),
      galleries: shown.galleries.map(toGalleryCard),
      reads: null,
    },
    meta: { locale },
  };
  const answer = { ...content, data: { ...content.data, reads: await siteCounts.site() } };
  return { answer, content, until: earliest([until, turn]) };
};
