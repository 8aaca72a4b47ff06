import type { Core } from '@strapi/strapi';
import { EVENT } from '../../content-types';
import { SOURCE_LOCALE } from '../../domain/portal';
import { fold } from '../../domain/text/fold';
import { normalizeLine } from '../../domain/text/normalize';
import type { PinEvent } from '../../plugins/featured-conference/shared/contracts';
import { PUBLISHED } from '../populate-parts';

/** How many whose text has the words are looked at for those whose name has them. */
const LOOKED_AT = 500;

type Deps = { strapi: Core.Strapi };

type NamedRow = {
  documentId: string;
  locale: string;
  publishedAt: string | null;
  name: string | null;
  eventType: string;
  eventStatus: string;
  startDate: string;
  startsAt: string | null;
  endsAt: string | null;
};

const QUERY = { select: ['documentId', 'locale', 'publishedAt', 'name', 'eventType', 'eventStatus', 'startDate', 'startsAt', 'endsAt'] };

/** As editors know them: the published version in Vietnamese, else another one, else the draft. */
export const describeEvents = async ({ strapi, documentIds }: Deps & { documentIds: readonly string[] }): Promise<PinEvent[]> => {
  if (documentIds.length === 0) return [];
  const rows = (await strapi.db
    .query(EVENT)
    .findMany({ ...QUERY, where: { documentId: { $in: [...documentIds] } }, orderBy: { locale: 'asc' } })) as NamedRow[];
  return [...new Set(rows.map(({ documentId }) => documentId))].flatMap((id) => toPinEvent(rows.filter((row) => row.documentId === id)));
};

const toPinEvent = (versions: NamedRow[]): PinEvent[] => {
  const [row] = [...versions].sort((a, b) => standing(b) - standing(a));
  if (!row?.startsAt || !row.endsAt) return [];
  const { documentId, name, eventType, eventStatus, startDate, startsAt, endsAt } = row;
  const locales = versions.filter(({ publishedAt }) => publishedAt !== null).map(({ locale }) => locale);
  return [{ documentId, name: name ?? '', eventType, eventStatus, startDate, startsAt, endsAt, locales }];
};

const standing = ({ publishedAt, locale }: NamedRow): number => (publishedAt === null ? 0 : 2) + (locale === SOURCE_LOCALE ? 1 : 0);

type Sought = Deps & { q: string; limit: number; now: Date };

/** By name, accents and case aside, the latest first; without a word those that are nearest to now. */
export const searchEvents = async ({ strapi, q, limit, now }: Sought): Promise<PinEvent[]> => {
  const words = normalizeLine(fold(q)).split(' ').filter(Boolean);
  const ids = words.length === 0 ? await findNearest({ strapi, limit, now }) : await findNamed({ strapi, words });
  const shown = [...new Set(ids)].slice(0, limit);
  const described = await describeEvents({ strapi, documentIds: shown });
  return shown.flatMap((id) => described.find(({ documentId }) => documentId === id) ?? []);
};

const findNamed = async ({ strapi, words }: Deps & { words: string[] }): Promise<string[]> => {
  const rows = (await strapi.db.query(EVENT).findMany({
    select: ['documentId', 'name'],
    where: { $and: words.map((word) => ({ searchText: { $contains: word } })), ...PUBLISHED },
    orderBy: [{ startsAt: 'desc' }, { documentId: 'asc' }],
    limit: LOOKED_AT,
  })) as { documentId: string; name: string }[];
  return rows.filter(({ name }) => words.every((word) => fold(name).includes(word))).map(({ documentId }) => documentId);
};

const findNearest = async ({ strapi, limit, now }: Deps & { limit: number; now: Date }): Promise<string[]> => {
  const load = async (where: object, direction: 'asc' | 'desc'): Promise<{ documentId: string; startsAt: string }[]> =>
    (await strapi.db.query(EVENT).findMany({
      select: ['documentId', 'startsAt'],
      where: { ...where, locale: SOURCE_LOCALE, ...PUBLISHED },
      orderBy: [{ startsAt: direction }, { documentId: 'asc' }],
      limit,
    })) as { documentId: string; startsAt: string }[];
  const rows = [...(await load({ startsAt: { $gte: now } }, 'asc')), ...(await load({ startsAt: { $lt: now } }, 'desc'))];
  const distance = ({ startsAt }: { startsAt: string }): number => Math.abs(Date.parse(startsAt) - now.getTime());
  return rows.sort((a, b) => distance(a) - distance(b)).map(({ documentId }) => documentId);
};
