/** What a frontend would have to ask stock Strapi for the page of an article, as far as one request can carry it. */
export const stockArticle = (slug: string): string =>
  `/api/articles?locale=vi&filters[slug][$eq]=${slug}` +
  '&populate[heroPhoto][populate][image]=true&populate[heroPhoto][populate][people][populate]=person&populate[heroPhoto][populate][photographer]=true' +
  '&populate[body][on][content.text]=true&populate[body][on][content.quote][populate]=*' +
  '&populate[body][on][media.captioned-photo][populate][people][populate]=person&populate[body][on][media.captioned-photo][populate][image]=true' +
  '&populate[body][on][media.captioned-photo][populate][photographer]=true' +
  '&populate[body][on][content.gallery-embed]=true&populate[body][on][content.event-embed]=true' +
  '&populate[bylines][populate]=person&populate[mentions][populate]=person&populate[events]=true&populate[categories]=true' +
  '&populate[publisher][populate]=successors&populate[localizations]=true&populate[seo][populate]=shareImage';

const PAGE = '&pagination[page]=1&pagination[pageSize]';

/** The newest ten, with what a card shows. */
export const STOCK_LIST =
  `/api/articles?locale=vi&sort=datePublished:desc${PAGE}=10` +
  '&populate[heroPhoto][populate]=image&populate[publisher]=true&populate[categories]=true';

/** A home page by several requests, which choose nothing: neither what is featured nor what is read most. */
export const stockHome = (now: Date): readonly string[] => [
  '/api/site?locale=vi&populate=*',
  STOCK_LIST,
  `/api/events?locale=vi&filters[startDate][$gte]=${now.toISOString().slice(0, 10)}&sort=startDate:asc${PAGE}=5&populate[heroPhoto][populate]=image`,
  `/api/photo-galleries?locale=vi&sort=datePublished:desc${PAGE}=4&populate[photos][populate]=image`,
];
