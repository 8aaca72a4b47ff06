import type { Core } from '@strapi/strapi';
import type { BlockEvent } from '../../../shared/block';
import type { PinEvent } from '../../../shared/contracts';
import { fileAddress } from '../addresses';
import type { Options } from '../config';
import type { CalendarEvent, EventFacts, EventSource } from '../event-source';
import { PUBLIC_ROUTES } from '../public-routes';
import { getService } from '../services';
import { readEventModel } from './event-model';
import type { Fields } from './fields';
import { createFindRows, languageOf, versionOf } from './find-rows';
import { inFirstLanguage, toMappedEvent, toMappedFacts, toPageUrl, type MappedRow } from './rules/mapped-event';
import { toEventStatus } from './rules/event-status';
import { isWithin, momentBound, windowOf } from './rules/mapped-window';

type Deps = { strapi: Core.Strapi };

/** Sequences are counted in seconds from here, so that they fit into 32 bits for a lifetime. */
const SEQUENCE_EPOCH = Date.UTC(2020, 0, 1);

/** Events of any content type, read by the option `fields`: what a type does not know stays empty. */
export const createMappedSource = ({ strapi }: Deps, options: Options & { fields: Fields }): EventSource => {
  const { eventType: uid, fields, meaning, defaultLocale, settings } = options;
  const model = readEventModel({ strapi }, { uid, fields });
  const { load, loadDocuments } = createFindRows({ strapi }, { model, timeZone: meaning.timeZone });
  const reading = { statuses: meaning.statuses, onlyType: settings.eventTypes[0] ?? uid, defaultLocale };
  const place = placeEvents({ strapi }, options);
  const localeOf = (row: MappedRow): string => row.locale ?? defaultLocale;

  const findByIds: EventSource['findByIds'] = async ({ documentIds, drafts }) => {
    const locales = (await getService({ strapi }, 'locales').list()).map(({ code }) => code);
    const documents = await loadDocuments(documentIds, versionOf(model, drafts));
    return [...documents.values()].flatMap((rows) => toMappedFacts(rows, { ...reading, locales }) ?? []);
  };
  const findWithin: EventSource['findWithin'] = async ({ eventTypes, drafts, ...window }) => {
    const ofTypes = fields.type === undefined ? {} : { [fields.type]: { $in: [...eventTypes] } };
    const rows = await load({ where: { $and: [windowOf(model, window), ofTypes, versionOf(model, drafts)] } });
    const facts = await findByIds({ documentIds: [...new Set(rows.map(({ documentId }) => documentId))], drafts });
    const isOfTypes = ({ eventType }: EventFacts): boolean => fields.type === undefined || eventTypes.includes(eventType);
    return facts.filter((event) => isOfTypes(event) && isWithin(event, window));
  };
  const toCalendarEvent = (row: MappedRow, locale: string, now: Date): CalendarEvent[] => {
    const event = toMappedEvent(row, { ...reading, ...place(row, locale), locale, now });
    const sequence = Math.max(0, Math.floor((Date.parse(row.updatedAt) - SEQUENCE_EPOCH) / 1000));
    return event ? [{ event, summary: row.summary, uid: `${row.documentId}@featured-conference`, sequence, updatedAt: row.updatedAt }] : [];
  };
  const describe: EventSource['describe'] = async ({ documentIds }) => {
    const locales = (await getService({ strapi }, 'locales').list()).map(({ code }) => code);
    const documents = await loadDocuments(documentIds, {});
    return [...documents.values()].flatMap((rows) => toPinEvents(rows, { ...reading, locales }));
  };

  return {
    findWithin,
    findByIds,
    describe,
    readContent: async ({ documentId, locale, drafts, maxPhotos, now }) => {
      const where = { documentId, ...languageOf(model, locale), ...versionOf(model, drafts) };
      const [row] = await load({ where, limit: 1 });
      const event: BlockEvent | null = row ? toMappedEvent(row, { ...reading, ...place(row, locale), locale, now }) : null;
      if (!row || !event) return null;
      const { summary, photos } = row;
      const imageAlt = photos[0]?.alt ?? photos[0]?.caption ?? null;
      return { event, summary, imageAlt, photos: photos.slice(0, maxPhotos), participants: [], awards: [], articles: [] };
    },
    readForCalendar: async ({ documentId, locale, now }) => {
      const rows = await load({ where: { documentId, ...versionOf(model, false) } });
      const row = rows.find((version) => version.locale === locale) ?? rows.find((version) => localeOf(version) === defaultLocale);
      return (row && toCalendarEvent(row, row.locale ?? locale, now)[0]) ?? null;
    },
    listForCalendar: async ({ locale, endsAfter, limit, now }) => {
      const ends = windowOf(model, { endsAfter, startsUntil: null });
      const where = { $and: [ends, languageOf(model, locale), versionOf(model, false)] };
      const rows = await load({ where, orderBy: [{ [fields.start]: 'asc' }, { documentId: 'asc' }], limit });
      return rows
        .filter(({ times }) => times && Date.parse(times.endsAt) > endsAfter.getTime())
        .flatMap((row) => toCalendarEvent(row, locale, now));
    },
    search: async ({ q, limit, now }) => {
      const find = (where: object, direction: 'asc' | 'desc') =>
        load({ where: { $and: [where, versionOf(model, false)] }, orderBy: [{ [fields.start]: direction }, { documentId: 'asc' }], limit });
      const moment = momentBound(model.hasDays.start, now);
      const words = q.trim();
      const rows =
        words === ''
          ? [...(await find({ [fields.start]: { $gte: moment } }, 'asc')), ...(await find({ [fields.start]: { $lt: moment } }, 'desc'))]
          : await find({ [fields.name]: { $containsi: words } }, 'desc');
      const distance = ({ times }: MappedRow): number => Math.abs(Date.parse(times?.startsAt ?? '') - now.getTime());
      const ordered = words === '' ? rows.sort((a, b) => distance(a) - distance(b)) : rows;
      const ids = [...new Set(ordered.map(({ documentId }) => documentId))].slice(0, limit);
      const described = await describe({ documentIds: ids });
      return ids.flatMap((id) => described.find(({ documentId }) => documentId === id) ?? []);
    },
    knownTypes: () => model.types,
  };
};

/** Where the pages and calendar files of events are. */
const placeEvents = ({ strapi }: Deps, { meaning: { pageUrl } }: Options) => {
  const calendarPath = `${strapi.config.get<string>('api.rest.prefix', '/api')}${PUBLIC_ROUTES.eventCalendar.path}`;
  return ({ documentId, slug }: MappedRow, locale: string): { url: string | null; calendarUrl: string } => ({
    url: pageUrl === undefined ? null : toPageUrl(pageUrl, { locale, documentId, slug: slug ?? documentId }),
    calendarUrl: fileAddress({ strapi })(calendarPath.replace(':documentId', documentId)),
  });
};

type Described = Parameters<typeof toMappedFacts>[1];

const toPinEvents = (rows: readonly MappedRow[], reading: Described): PinEvent[] => {
  const row = inFirstLanguage(rows, reading.defaultLocale);
  if (!row?.times) return [];
  const { startDate, startsAt, endsAt } = row.times;
  const locales = rows.filter(({ isPublished }) => isPublished).flatMap(({ locale }) => (locale === null ? reading.locales : [locale]));
  return [
    {
      documentId: row.documentId,
      name: row.name,
      eventType: row.type ?? reading.onlyType,
      eventStatus: toEventStatus(row.status, reading.statuses),
      startDate,
      startsAt,
      endsAt,
      locales: [...new Set(locales)],
    },
  ];
};
