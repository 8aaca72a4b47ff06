import type { BlockEvent } from '../../../../../shared/block';
import type { CalendarEvent } from '../../../event-source';
import { chooseWords, WORDS } from '../../block-view/rules/words';
import { contentLine, escapeText } from './content-lines';
import { timeLines, toUtc } from './event-times';
import { timeZoneBlock } from './time-zone-block';

/** How long a calendar that is subscribed to need not ask again. */
const REFRESH = 'PT1H';

/** A calendar of no component at all would be none (RFC 5545, 3.6): an empty one holds a time zone. */
const EMPTY_ZONE = 'Etc/UTC';

/**
 * An iCalendar file of these events. `name`: that of a calendar to subscribe to; null: a file of one event.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export const toCalendar = ({ events, name }: { events: readonly CalendarEvent[]; name: string | null }): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Featured conference//Calendar//EN',
    'CALSCALE:GREGORIAN',
    ...(name === null ? [] : subscriptionLines(name)),
    ...zoneLines(events),
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

/** The names of RFC 7986, and those that programs knew before it. */
const subscriptionLines = (name: string): string[] => [
  contentLine('NAME', escapeText(name)),
  contentLine('X-WR-CALNAME', escapeText(name)),
  `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
  `X-PUBLISHED-TTL:${REFRESH}`,
];

/** The rules of each zone once; two names may be one zone. */
const zoneLines = (events: readonly CalendarEvent[]): string[] => {
  const names =
    events.length === 0 ? [EMPTY_ZONE] : events.filter(({ event }) => event.startTime !== null).map(({ event }) => event.timeZone);
  const blocks = [...new Set(names)].flatMap((timeZone) => timeZoneBlock(timeZone) ?? []);
  return [...new Map(blocks.map(({ tzid, lines }) => [tzid, lines])).values()].flat();
};

const STATUS = { scheduled: 'CONFIRMED', completed: 'CONFIRMED', postponed: 'TENTATIVE', cancelled: 'CANCELLED' } as const;

/** DTSTAMP is when this version was written, so that the same event is the same bytes at any time. */
const eventLines = ({ event, summary, uid, sequence, updatedAt }: CalendarEvent): string[] => {
  const written = toUtc(Date.parse(updatedAt));
  const text = (property: string, value: string | null): string[] =>
    value === null ? [] : [contentLine(`${property};LANGUAGE=${event.locale}`, escapeText(value))];
  return [
    'BEGIN:VEVENT',
    contentLine('UID', escapeText(uid)),
    `DTSTAMP:${written}`,
    `LAST-MODIFIED:${written}`,
    `SEQUENCE:${sequence}`,
    ...timeLines(event),
    ...text('SUMMARY', event.name),
    ...text('LOCATION', event.locationText),
    ...text('DESCRIPTION', describe(event, summary)),
    `STATUS:${STATUS[event.eventStatus]}`,
    // Whoever goes there on a day whose time is unknown is not busy from midnight to midnight.
    `TRANSP:${event.startTime === null ? 'TRANSPARENT' : 'OPAQUE'}`,
    ...urlLine(event.url),
    'END:VEVENT',
  ];
};

/** Without a time, the part of the day is all that is known of it. */
const describe = (
  { startTime, dayPart, locale }: Pick<BlockEvent, 'startTime' | 'dayPart' | 'locale'>,
  summary: string | null,
): string | null => {
  const part = startTime === null && dayPart !== null ? asSentence(chooseWords(WORDS, [locale])[dayPart]) : null;
  return [part, summary].filter((line) => line !== null).join('\n') || null;
};

const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A calendar knows no page to which a path could belong. */
const urlLine = (url: string | null): string[] => (url !== null && URL.canParse(url) ? [contentLine('URL', new URL(url).href)] : []);
