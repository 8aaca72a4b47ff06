// @ts-check
import { categoryChoices, publisherChoices, yearChoices } from '../choices.js';
import { articleCard } from '../parts/cards.js';
import { listPage } from '../parts/list-page.js';

/** @typedef {import('../main.js').PageContext} PageContext */

const PAGE_SIZE = 12;
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));
const FILTERS = ['category', 'publisher', 'event', 'person', 'year'];

/** @param {PageContext} context */
export const render = async (context) => {
  const { api, query } = context;
  const asked = Object.fromEntries([...FILTERS, 'page'].map((name) => [name, query.get(name)]));
  // A month of every year is no period, and the API refuses it.
  const month = query.has('year') ? query.get('month') : null;
  const [answer, filters] = await Promise.all([api.list('articles', { ...asked, month, pageSize: PAGE_SIZE }), filtersOf(context)]);
  return listPage(context, {
    name: 'articles',
    answer,
    filters,
    toCard: (article, index) => articleCard(article, context, { level: 'h2', publisher: true, eager: index < 3 }),
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
    { name: 'month', label: t('filter.month'), choices: MONTHS.map((month) => ({ value: month, label: month })), needs: 'year' },
  ];
};
