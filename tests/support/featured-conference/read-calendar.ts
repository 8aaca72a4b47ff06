import ICAL from 'ical.js';

type ReadEvent = {
  uid: string;
  sequence: number;
  summary: string;
  location: string | null;
  description: string | null;
  status: string | null;
  url: string | null;
  start: string;
  end: string | null;
  isDay: boolean;
  timeZone: string | null;
  stamp: string;
};

export type ReadCalendar = { name: string | null; timeZones: string[]; events: ReadEvent[] };

/** What a calendar program reads of the file. @throws where it is no iCalendar. */
export const readCalendar = (file: string): ReadCalendar => {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
  zones.forEach((zone) => ICAL.TimezoneService.register(zone));
  return {
    name: textOf(calendar, 'name'),
    timeZones: zones.map(({ tzid }) => tzid),
    events: calendar.getAllSubcomponents('vevent').map(readEvent),
  };
};

const textOf = (component: ICAL.Component, property: string): string | null => {
  const value = component.getFirstPropertyValue(property);
  return value === null ? null : String(value);
};

const readEvent = (component: ICAL.Component): ReadEvent => {
  const { startDate, uid, sequence, summary } = new ICAL.Event(component);
  const end = component.getFirstPropertyValue('dtend') as ICAL.Time | null;
  const timeZone = component.getFirstProperty('dtstart')?.getFirstParameter('tzid');
  return {
    uid,
    sequence,
    summary,
    location: textOf(component, 'location'),
    description: textOf(component, 'description'),
    status: textOf(component, 'status'),
    url: textOf(component, 'url'),
    start: startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString(),
    end: end && (end.isDate ? end.toString() : end.toJSDate().toISOString()),
    isDay: startDate.isDate,
    timeZone: timeZone ?? null,
    stamp: (component.getFirstPropertyValue('dtstamp') as ICAL.Time).toJSDate().toISOString(),
  };
};
