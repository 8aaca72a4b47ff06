// @ts-check
import { h } from '../dom.js';
import { renderFooter } from './footer.js';
import { renderHeader } from './header.js';

/** @typedef {import('../../../src/reading/home/shape.ts').Home} Home */

const CONTENT = 'noi-dung';

/**
 * What stands around every page.
 *
 * @param {{
 *   context: import('../main.js').PageContext;
 *   result: import('../main.js').PageResult;
 *   site: Home['site'] | null;
 *   reads: Home['reads'] | null;
 * }} parts
 * @returns {HTMLElement[]}
 */
export const renderFrame = ({ context, result, site, reads }) => [
  h('a', { class: 'skip-link', href: `#${CONTENT}` }, context.t('skip')),
  renderHeader({ context, result, site }),
  h('main', { id: CONTENT, class: 'main', tabindex: -1 }, ...fallbackNotice(context, result), result.main),
  renderFooter({ context, site, reads }),
];

/**
 * @param {import('../main.js').PageContext} context
 * @param {import('../main.js').PageResult} result
 */
const fallbackNotice = ({ locale, t }, { lang }) =>
  lang === locale ? [] : [h('p', { class: 'notice wide', role: 'note' }, t('fallback'))];
