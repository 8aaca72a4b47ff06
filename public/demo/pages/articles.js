// @ts-check
import { categoryChoices, publisherChoices, yearChoices } from '../choices.js';
import { articleCard } from '../parts/cards.js';
import { listPage } from '../parts/list-page.js';

/** @typedef {import('../main.js').PageContext} PageContext */
/** @typedef {import('../../../src/reading/shapes.ts').ArticleCard} ArticleCard */

const PAGE_SIZE = 12;
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));

/** @param {PageContext} context */
export const render = async (context) => {
  const { api, query } = context;
  const asked = Object.fromEntries(
    ['category', 'publisher', 'event', 'person', 'year', 'month', 'page'].map((name) => [name, query.get(name)]),
  );
  const [answer, filters] = await Promise.all([
    /** @type {Promise<import('../api.js').ListAnswer<ArticleCard>>} */ (api.list('articles', { ...asked, pageSize: PAGE_SIZE })),
    filtersOf(context),
  ]);
  return listPage(context, {
    name: 'articles',
    answer,
    filters,
    toCard: (article, index) => articleCard(article, context, { level: 'h2', eager: index < 3 }),
  });
};

/** @param {PageContext} context */
const filtersOf = async (context) => {
  const { t } = context;
  const [categories, publishers, years] = await Promise.all([categoryChoices(context), publisherChoices(context), yearChoices(context)]);
  return [
    { name: 'category', label: t('filter.category'), choices: categories },
    { name: 'publisher', label: t('filter.publisher'), choices: publishers },
    { name: 'year', label: t('filter.year'), choices: years },
    { name: 'month', label: t('filter.month'), choices: MONTHS.map((month) => ({ value: month, label: month })) },
  ];
};
