import { bulkId } from '../bulk-rows';
import type { ReadingPortal } from './reading-portal';
import { STOCK_LIST, stockArticle, stockHome } from './stock-requests';

/** What readers ask for all day, and what stock Strapi has to be asked for the same. */
export type Page = { name: string; path: string; stock: readonly string[] };

export const articlePath = (slug: string): string => `/api/articles/by-slug/${slug}?locale=vi`;

const LIST = '/api/lists/articles?locale=vi';

export const pagesOf = ({ measured: [article] }: ReadingPortal): Page[] => {
  if (article === undefined) throw new Error('The portal has no measured article.');
  return [
    { name: 'article by slug', path: articlePath(article.slug), stock: [stockArticle(article.slug)] },
    { name: 'list of 10', path: LIST, stock: [STOCK_LIST] },
    { name: 'home', path: '/api/home?locale=vi', stock: stockHome(new Date()) },
  ];
};

const EVENT = bulkId('sukien', 5);

/** A list of ten of each kind, with each filter; the deepest page stands at the end of all articles. */
export const listPathsOf = ({ articles }: ReadingPortal): string[] => [
  LIST,
  `${LIST}&page=${Math.floor(articles / 20)}`,
  `${LIST}&page=${Math.floor(articles / 10)}`,
  ...['category=muc-1', 'publisher=H1', `event=${EVENT}`, 'person=ba-an', 'year=2021', 'year=2020&month=1'].map(
    (filter) => `${LIST}&${filter}`,
  ),
  `${LIST}&category=muc-1&publisher=H1&year=2020`,
  '/api/lists/articles?locale=en',
  '/api/lists/articles?locale=en&fallback=1',
  '/api/lists/articles?locale=en&fallback=1&category=muc-1&person=ba-an',
  ...['', '&state=upcoming', '&state=ongoing', '&state=past', '&organizer=H1', '&person=ba-an', '&year=2021'].map(
    (filter) => `/api/lists/events?locale=vi${filter}`,
  ),
  ...['', '&publisher=H1', `&event=${EVENT}`, '&person=ba-an', '&year=2021'].map(
    (filter) => `/api/lists/photo-galleries?locale=vi${filter}`,
  ),
  ...['', '&organization=H1'].map((filter) => `/api/lists/people?locale=vi${filter}`),
];
