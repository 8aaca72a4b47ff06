// @ts-check
import { PAGE_TEXTS } from './texts/pages.js';
import { SHELL_TEXTS } from './texts/shell.js';

/** @typedef {import('./routes.js').Locale} Locale */
/** @typedef {Readonly<Record<Locale, string>>} Text `{name}` stands for a value */
/** @typedef {keyof typeof SHELL_TEXTS | keyof typeof PAGE_TEXTS} TextKey */
/** @typedef {(key: TextKey, values?: Record<string, string | number>) => string} Translate */

/** @type {Readonly<Record<string, Text>>} */
const TEXTS = { ...SHELL_TEXTS, ...PAGE_TEXTS };

/**
 * The site's own words in one language.
 *
 * @param {Locale} locale
 * @returns {Translate}
 */
export const createTranslate =
  (locale) =>
  (key, values = {}) =>
    (TEXTS[key]?.[locale] ?? key).replace(/\{(\w+)\}/g, (_, /** @type {string} */ name) => String(values[name] ?? ''));
