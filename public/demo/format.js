// @ts-check

/** @typedef {import('./routes.js').Locale} Locale */

const TIME_ZONE = 'Asia/Ho_Chi_Minh';

const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
});

/** @param {string} iso */
const partsOf = (iso) => Object.fromEntries(PARTS.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));

/**
 * A moment on Việt Nam's clocks, in both languages alike.
 *
 * @example formatDateTime('2024-03-13T01:29:00.000Z') // '13/03/2024 08:29'
 * @param {string} iso
 */
export const formatDateTime = (iso) => {
  const { day, month, year, hour, minute } = partsOf(iso);
  return `${day}/${month}/${year} ${hour}:${minute}`;
};

/**
 * The day of a moment in Việt Nam, or a day as it stands.
 *
 * @example formatDate('2024-03-07') // '07/03/2024'
 * @param {string} iso a moment, or YYYY-MM-DD
 */
export const formatDate = (iso) => (iso.length === 10 ? iso.split('-').reverse().join('/') : formatDateTime(iso).slice(0, 10));

/**
 * @example formatNumber(4470086, 'vi') // '4.470.086'
 * @param {number} value
 * @param {Locale} locale
 */
export const formatNumber = (value, locale) => value.toLocaleString(locale);
