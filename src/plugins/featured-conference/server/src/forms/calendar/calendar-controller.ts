import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { keepAnswer } from '../../door';
import { noSuchEvent, readEventRequest, readLocaleRequest } from '../../requests/event-request';
import { entityTag } from '../../requests/rules/entity-tag';
import { getService } from '../../services';
import { listEvents } from './list-events';
import { toCalendar } from './rules/calendar';
import { calendarWindow } from './rules/calendar-window';
import { calendarName } from './rules/calendar-name';

export const createCalendarController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/featured-conference/events/:documentId/calendar.ics`: one event, for a calendar to take over. */
  async event(ctx: Context) {
    const wanted = await readEventRequest({ strapi }, ctx);
    const found = await getService({ strapi }, 'source').readForCalendar(wanted);
    if (!found) throw noSuchEvent();
    ctx.attachment(`${found.event.slug}.ics`);
    sendCalendar(ctx, toCalendar({ events: [found], name: null }));
    keepAnswer({ strapi }, ctx, { until: null });
  },

  /** `GET /api/featured-conference/calendar.ics`: all events of a language, to subscribe to. */
  async list(ctx: Context) {
    const { locale, now } = await readLocaleRequest({ strapi }, ctx);
    const events = await listEvents({ source: getService({ strapi }, 'source') }, { locale, now });
    ctx.attachment(`calendar-${locale}.ics`, { type: 'inline' });
    sendCalendar(ctx, toCalendar({ events, name: calendarName(locale) }));
    keepAnswer({ strapi }, ctx, { until: calendarWindow(now, 0).until });
  },
});

const sendCalendar = (ctx: Context, file: string): void => {
  ctx.type = 'text/calendar; charset=utf-8';
  ctx.body = file;
  ctx.set('ETag', entityTag(file));
};
