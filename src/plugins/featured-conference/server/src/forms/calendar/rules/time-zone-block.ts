import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library';

/** `tzid`: how the time zone is called in the calendar, which need not be the name that was asked for; `lines`: the zone's rules. */
export type TimeZoneBlock = { tzid: string; lines: string[] };

/** The library writes to the console when it is asked for a zone that it does not know. */
const KNOWN = new Set(tzlib_get_timezones(false));

/** Making one takes as long as writing ten events; there are no more than the library knows. */
const blocks = new Map<string, TimeZoneBlock>();

/** Null for a zone without a name (`+07:00`) or of no list. */
export const timeZoneBlock = (timeZone: string): TimeZoneBlock | null => {
  if (!KNOWN.has(timeZone)) return null;
  const block = blocks.get(timeZone) ?? makeBlock(timeZone);
  blocks.set(timeZone, block);
  return block;
};

const makeBlock = (timeZone: string): TimeZoneBlock => {
  const [block, line] = tzlib_get_ical_block(timeZone) as [string, string];
  return { tzid: line.slice('TZID='.length), lines: block.split('\r\n') };
};
