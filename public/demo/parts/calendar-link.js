// @ts-check
import { h } from '../dom.js';
import { calendarFile } from './calendar-file.js';

/** @typedef {import('../../../src/reading/event/shape.ts').Event} Event */

/**
 * The event for the reader's own calendar; nothing once it is over. The file is made here: the server's own (`calendarUrl`) comes with the
 * conference block.
 *
 * @param {Event} event
 * @param {import('../i18n.js').Translate} t
 */
export const calendarLink = (event, t) => {
  if (event.state === 'past' || event.eventStatus === 'cancelled') return null;
  const file = new Blob([calendarFile(event, new Date())], { type: 'text/calendar;charset=utf-8' });
  return h('a', { class: 'button calendar-link', href: URL.createObjectURL(file), download: `${event.slug}.ics` }, t('event.calendar'));
};
