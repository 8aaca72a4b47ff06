// @ts-check
import { h } from '../dom.js';
import { formatNumber } from '../format.js';

/** @typedef {import('../api.js').Pagination} Pagination */
/** @typedef {Pick<import('../main.js').PageContext, 'locale' | 't' | 'query'>} Words */

/** How many pages stand on each side of this one. */
const AROUND = 1;

/**
 * The pages to offer: the first, the last, this one and its neighbours; null where some are left out.
 *
 * @example pagesToShow({ page: 6, pageCount: 12 }) // [1, null, 5, 6, 7, null, 12]
 * @param {Pick<Pagination, 'page' | 'pageCount'>} pagination
 * @returns {(number | null)[]}
 */
export const pagesToShow = ({ page, pageCount }) => {
  const pages = Array.from({ length: pageCount }, (_, index) => index + 1);
  const kept = pages.filter((each) => each === 1 || each === pageCount || Math.abs(each - page) <= AROUND);
  return kept.flatMap((each, index) => {
    const before = kept[index - 1] ?? 0;
    if (each - before === 2) return [each - 1, each];
    return each - before > 2 ? [null, each] : [each];
  });
};

/**
 * Links to the other pages of a list, under its present filters.
 *
 * @param {Pagination} pagination
 * @param {Words} words
 */
export const pager = ({ page, pageCount }, words) => {
  const { t, locale } = words;
  if (pageCount <= 1) return null;
  /** @param {number} to */
  const href = (to) => addressOf(to, words.query);
  return h(
    'nav',
    { class: 'pager', 'aria-label': t('pager') },
    page > 1 && h('a', { class: 'pager-step', rel: 'prev', href: href(page - 1) }, t('pager.previous')),
    h(
      'ol',
      {},
      ...pagesToShow({ page, pageCount }).map((each) =>
        each === null
          ? h('li', { 'aria-hidden': 'true' }, '…')
          : h(
              'li',
              {},
              h(
                'a',
                { href: href(each), 'aria-label': t('pager.page', { page: each }), 'aria-current': each === page && 'page' },
                formatNumber(each, locale),
              ),
            ),
      ),
    ),
    page < pageCount && h('a', { class: 'pager-step', rel: 'next', href: href(page + 1) }, t('pager.next')),
  );
};

/** @param {number} page @param {URLSearchParams} query */
const addressOf = (page, query) => {
  const parameters = new URLSearchParams(query);
  parameters.delete('page');
  if (page > 1) parameters.set('page', String(page));
  const text = parameters.toString();
  return text === '' ? location.pathname : `?${text}`;
};
