import type { Core } from '@strapi/strapi';
import { EVENT_CARD_QUERY } from '../../api/event/populate';
import { EVENT } from '../../content-types';
import { calendarUid } from '../../domain/event/calendar';
import type { CalendarEvent } from '../../plugins/featured-conference/server/src/event-source';
import type { Addresses } from '../addresses';
import { publishedRows } from '../card-wishes';
import { toEventFacts } from '../cards';
import { PUBLISHED } from '../populate-parts';
import type { EventCardRow } from '../rows';
import { askTogether } from '../trees/ask-store';

type CalendarRow = Omit<EventCardRow, 'heroPhoto'> & {
  summary: string | null;
  updatedAt: string;
  calendarUid: string | null;
  calendarSequence: number | null;
};

/** Of a thousand events nothing is read that stands in another table. */
const CALENDAR_QUERY = { select: [...EVENT_CARD_QUERY.select, 'summary', 'updatedAt', 'calendarUid', 'calendarSequence'], populate: {} };

type Deps = { strapi: Core.Strapi; addresses: Addresses };

export const loadForCalendar = async ({
  documentId,
  locale,
  ...deps
}: Deps & { documentId: string; locale: string }): Promise<CalendarEvent | null> => {
  const wished = { found: publishedRows<CalendarRow>(EVENT, CALENDAR_QUERY, { ids: [documentId], locale }) };
  const [row] = (await askTogether(deps, wished)).found;
  return row ? toCalendarEvent(row, deps) : null;
};

export const loadCalendar = async ({
  locale,
  endsAfter,
  limit,
  ...deps
}: Deps & { locale: string; endsAfter: Date; limit: number }): Promise<CalendarEvent[]> => {
  const rows = (await deps.strapi.db.query(EVENT).findMany({
    ...CALENDAR_QUERY,
    where: { locale, endsAt: { $gt: endsAfter }, ...PUBLISHED },
    orderBy: [{ startsAt: 'asc' }, { documentId: 'asc' }],
    limit,
  })) as CalendarRow[];
  return rows.map((row) => toCalendarEvent(row, deps));
};

const toCalendarEvent = (row: CalendarRow, { addresses }: Deps): CalendarEvent => ({
  event: { ...toEventFacts(row), url: addresses.page({ type: 'event', locale: row.locale, slug: row.slug }) },
  summary: row.summary || null,
  uid: row.calendarUid || calendarUid(row.documentId),
  sequence: row.calendarSequence ?? 0,
  updatedAt: row.updatedAt,
});
