// @ts-check

/** @typedef {import('../../../src/reading/event/shape.ts').Event} Event */

const MINUTE_MS = 60_000;
const LINE_OCTETS = 75;

/**
 * An event as an iCalendar file (RFC 5545). A date without a time is a whole day there too.
 *
 * @param {Pick<Event, 'documentId' | 'name' | 'url' | 'locationText' | 'summary' | 'startDate' | 'startTime' | 'endDate' | 'endTime' | 'timeZone' | 'eventStatus'>} event
 * @param {Date} now
 */
export const calendarFile = (event, now) =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Dinh//Demo//VI', 'BEGIN:VEVENT'],
    `UID:${event.documentId}@dinh`,
    `DTSTAMP:${utc(now.getTime())}`,
    ...spanOf(event),
    `SUMMARY:${escaped(event.name)}`,
    ...(event.locationText ? [`LOCATION:${escaped(event.locationText)}`] : []),
    ...(event.summary ? [`DESCRIPTION:${escaped(event.summary)}`] : []),
    ...(/^https?:/.test(event.url) ? [`URL:${event.url}`] : []),
    ...(event.eventStatus === 'cancelled' ? ['STATUS:CANCELLED'] : []),
    ...['END:VEVENT', 'END:VCALENDAR'],
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');

/** @param {Pick<Event, 'startDate' | 'startTime' | 'endDate' | 'endTime' | 'timeZone'>} event */
const spanOf = ({ startDate, startTime, endDate, endTime, timeZone }) => {
  const lastDay = endDate ?? startDate;
  // The end of whole days is the day after, which belongs to them no more.
  if (startTime === null) return [`DTSTART;VALUE=DATE:${compact(startDate)}`, `DTEND;VALUE=DATE:${compact(dayAfter(lastDay))}`];
  const start = `DTSTART:${utc(instantOf(startDate, startTime, timeZone))}`;
  return endTime === null ? [start] : [start, `DTEND:${utc(instantOf(lastDay, endTime, timeZone))}`];
};

/**
 * The moment that the clocks of a zone show. Guessed in UTC and corrected by what the zone's clocks show then; the second time for a
 * change of the clocks in between.
 *
 * @param {string} date @param {string} time @param {string} timeZone
 */
const instantOf = (date, time, timeZone) => {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const first = wanted - offsetAt(wanted, timeZone);
  return wanted - offsetAt(first, timeZone);
};

/** @param {number} instant @param {string} timeZone */
const offsetAt = (instant, timeZone) => {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(instant);
  return Math.round((Date.parse(`${shown.replace(' ', 'T')}Z`) - instant) / MINUTE_MS) * MINUTE_MS;
};

/** @param {string} date YYYY-MM-DD */
const dayAfter = (date) => new Date(Date.parse(`${date}T00:00:00Z`) + 24 * 60 * MINUTE_MS).toISOString().slice(0, 10);

/** @param {string} date */
const compact = (date) => date.replaceAll('-', '');

/** @param {number} instant */
const utc = (instant) => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** @param {string} text */
const escaped = (text) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Lines longer than 75 octets go on in the next, after a space; a letter is never cut. @param {string} line */
const folded = (line) => {
  const encoder = new TextEncoder();
  let [text, octets] = ['', 0];
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    const isFull = octets + size > LINE_OCTETS;
    text += isFull ? `\r\n ${letter}` : letter;
    octets = isFull ? size + 1 : octets + size;
  }
  return text;
};
