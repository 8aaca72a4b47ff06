// @ts-check
import { h } from '../dom.js';

/** @typedef {import('../../../src/reading/shapes.ts').File} File */
/** @typedef {Pick<import('../main.js').PageContext, 'locale' | 't'>} Words */

const KILOBYTE = 1000;
const UNITS = /** @type {const} */ (['kB', 'MB', 'GB']);

/**
 * Files to download, each with its kind and size: a reader on a phone wants to know before. Whole addresses, because paper shows them.
 *
 * @param {{ heading: string | null; files: readonly File[] }} list
 * @param {{ words: Words; lang?: string }} look
 */
export const fileList = ({ heading, files }, { words: { locale, t }, lang }) =>
  h(
    'section',
    { class: 'files' },
    h('h2', { lang: heading ? lang : undefined }, heading ?? t('article.files')),
    h(
      'ul',
      {},
      files.map(({ url, name, ext, size }) =>
        h(
          'li',
          {},
          h('a', { href: new URL(url, location.origin).href, download: name, lang }, name),
          h('span', { class: 'file-facts' }, ` (${factsOf({ ext, size, locale })})`),
        ),
      ),
    ),
  );

/** @param {{ ext: string | null; size: number; locale: string }} file */
const factsOf = ({ ext, size, locale }) => [ext?.slice(1).toUpperCase(), formatSize(size, locale)].filter(Boolean).join(', ');

/**
 * @example formatSize(1_234_567, 'vi') // '1,2 MB'
 * @param {number} bytes
 * @param {string} locale
 */
export const formatSize = (bytes, locale) => {
  const step = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 1), UNITS.length);
  const value = bytes / KILOBYTE ** step;
  return `${value.toLocaleString(locale, { maximumFractionDigits: value < 10 ? 1 : 0 })} ${UNITS[step - 1]}`;
};
