// @ts-check
import { fragment, h } from '../dom.js';
import { formatDate, formatDateTime } from '../format.js';

/** @typedef {import('../../../src/reading/shapes.ts').EventCard} EventCard */
/** @typedef {import('../i18n.js').Translate} Translate */
/** @typedef {Pick<EventCard, 'startDate' | 'startTime' | 'endDate' | 'endTime' | 'dayPart'>} Schedule */

/**
 * A moment as readers see it, `dd/MM/yyyy HH:mm`.
 *
 * @param {string} iso
 */
export const moment = (iso) => h('time', { datetime: iso, class: 'moment' }, formatDateTime(iso));

/** @param {string} iso */
export const day = (iso) => h('time', { datetime: iso.slice(0, 10), class: 'moment' }, formatDate(iso));

/**
 * When an event takes place. A date without a time stays one: the part of the day is said where that is all that is known.
 *
 * @example eventWhen(event, t) // '07/03/2024 07:30–11:00', '07/03/2024 (buổi sáng)', '07/03/2024–08/03/2024'
 * @param {Schedule} event
 * @param {Translate} t
 */
export const eventWhen = ({ startDate, startTime, endDate, endTime, dayPart }, t) => {
  const lastDay = endDate !== null && endDate !== startDate ? endDate : null;
  const start = [formatDate(startDate), startTime].filter(Boolean).join(' ');
  const end = [lastDay && formatDate(lastDay), startTime || lastDay ? endTime : null].filter(Boolean).join(' ');
  const part = startTime === null && dayPart !== null ? ` (${t(`dayPart.${dayPart}`)})` : '';
  const separator = lastDay ? ' – ' : '–';
  return h(
    'time',
    { datetime: startTime ? `${startDate}T${startTime}` : startDate, class: 'number' },
    // Two moments are wider than a phone: the line may break between them.
    h('span', { class: 'moment' }, start, !lastDay && end && separator + end),
    lastDay && fragment(separator, h('span', { class: 'moment' }, end)),
    part,
  );
};
