// @ts-check
import { fragment, h } from '../dom.js';
import { formatNumber } from '../format.js';
import { everyLocale, pathTo } from '../routes.js';
import { breadcrumbs } from './breadcrumbs.js';
import { filterForm } from './filters.js';
import { pager } from './pager.js';

/** @typedef {import('../main.js').PageContext} PageContext */
/** @typedef {import('../main.js').PageResult} PageResult */
/** @typedef {import('./filters.js').Filter} Filter */

/**
 * A list of cards with its filters and pages.
 *
 * @template Card
 * @param {PageContext} context
 * @param {{
 *   name: 'articles' | 'events' | 'photoGalleries' | 'people';
 *   answer: { data: Card[]; meta: import('../../../src/reading/lists/shape.ts').ListMeta };
 *   toCard: (card: Card, index: number) => Node;
 *   filters?: Filter[];
 *   layout?: 'grid' | 'people';
 *   title?: string;
 * }} list
 * @returns {PageResult}
 */
export const listPage = (context, { name, answer, toCard, filters = [], layout = 'grid', title }) => {
  const { locale, t } = context;
  const { pagination } = answer.meta;
  const heading = title ?? t(name);
  const main = fragment(
    h(
      'div',
      { class: 'wide page-head' },
      breadcrumbs(context),
      h('h1', {}, heading),
      filters.length > 0 && filterForm(context, { filters, action: pathTo(name, locale) }),
      h('p', { class: 'list-count', role: 'status' }, countOf(context, pagination)),
    ),
    h(
      'div',
      { class: 'wide' },
      answer.data.length > 0
        ? h('ul', { class: `cards cards-${layout}` }, ...answer.data.map((card, index) => h('li', {}, toCard(card, index))))
        : h('p', { class: 'empty' }, t('list.empty')),
      pager(pagination, context),
    ),
  );
  const suffix = pagination.page > 1 ? ` – ${t('pager.page', { page: pagination.page })}` : '';
  return { title: `${heading}${suffix}`, lang: locale, alternates: everyLocale(name), main };
};

/** @param {PageContext} context @param {import('../api.js').Pagination} pagination */
const countOf = ({ locale, t }, { total, page, pageCount }) => {
  const count = total === 1 ? t('list.count.one') : t('list.count', { total: formatNumber(total, locale) });
  return pageCount > 1 ? `${count} · ${t('pager.of', { page, pageCount })}` : count;
};
