import type { CalendarEvent, EventSource } from '../../event-source';
import { calendarWindow, DAYS_BACK } from './rules/calendar-window';

/** About 600 KB. */
const MAX_EVENTS = 1_000;

type Deps = { source: Pick<EventSource, 'listForCalendar'>; maxEvents?: number };

/** The events of a calendar to subscribe to, by start; of too many the latest to end are the first to stay. */
export const listEvents = async (
  { source, maxEvents = MAX_EVENTS }: Deps,
  { locale, now }: { locale: string; now: Date },
): Promise<CalendarEvent[]> => {
  let events: CalendarEvent[] = [];
  for (const days of DAYS_BACK) {
    const { endsAfter } = calendarWindow(now, days);
    events = await source.listForCalendar({ locale, endsAfter, limit: maxEvents + 1, now });
    if (events.length <= maxEvents) return events;
  }
  return events.slice(0, maxEvents);
};
