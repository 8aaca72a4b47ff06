import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library';

/** `tzid`: how the time zone is called in the calendar, which need not be the name that was asked for; `lines`: the zone's rules. */
export type TimeZoneBlock = { tzid: string; lines: string[] };

/** The library writes to the console when it is asked for a zone that it does not know. */
const KNOWN = new Set(tzlib_get_timezones(false));

/** Null for a zone without a name (`+07:00`) or of no list. */
export const timeZoneBlock = (timeZone: string): TimeZoneBlock | null => {
  const [block, line] = KNOWN.has(timeZone) ? tzlib_get_ical_block(timeZone) : [];
  if (block === undefined || line === undefined) return null;
  return { tzid: line.slice('TZID='.length), lines: block.split('\r\n') };
};
