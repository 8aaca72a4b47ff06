// @ts-check
import { h } from '../dom.js';
import { formatNumber } from '../format.js';

/**
 * The number that reader.js brings up to date when this view has been counted.
 *
 * @param {number} views
 * @param {Pick<import('../main.js').PageContext, 'locale' | 't'>} words
 */
export const viewCount = (views, { locale, t }) =>
  h(
    'span',
    { class: 'view-count' },
    h('span', { class: 'number', 'data-reads': 'views' }, formatNumber(views, locale)),
    ` ${t('article.views')}`,
  );
