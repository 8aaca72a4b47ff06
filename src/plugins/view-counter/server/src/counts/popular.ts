import { LRUCache } from 'lru-cache';
import type { Core } from '@strapi/strapi';
import type { PopularEntry, PopularReply } from '../../../shared/public-contract';
import { busy } from '../hits/refusal';
import { getService } from '../services';
import { addDays, dayToText } from '../time/local-time';
import { countedTypeNamed, type CountedType } from './counted-types';
import { loadNames, versionKey } from './entry-names';
import { given, malformed, refused, type Outcome } from './outcome';
import { loadRanking } from './ranking-store';
import { checkPopular, type PopularQuery } from './rules/read-query';
import { siteToday } from './site-clock';
import { hasTypeRow } from './site-store';

export type PopularService = {
  /** The published versions of one type and locale that were viewed most in the last `days` days, today included. */
  read(query: PopularQuery): Promise<Outcome<PopularReply>>;
};

const KEPT_MS = 30_000;
const KEPT_ANSWERS = 1_000;

/** Every answer is kept with as many entries as anybody may ask for. */
const LONGEST = 50;

/** Rankings are computed one after the other; more that wait than this are asked to come again. */
const MAX_WAITING = 100;

type Window = { type: CountedType; locale: string; from: number; to: number };

export const createPopular = ({ strapi }: { strapi: Core.Strapi }): PopularService => {
  const kept = new LRUCache<string, Promise<PopularEntry[]>>({ max: KEPT_ANSWERS, ttl: KEPT_MS });
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();

  /** Null when too many wait already. */
  const compute = (window: Window): Promise<PopularEntry[]> | null => {
    if (waiting >= MAX_WAITING) return null;
    waiting += 1;
    const mine = last.then(() => findPublished({ strapi, window })).finally(() => (waiting -= 1));
    last = mine.catch(() => undefined);
    return mine;
  };

  const keyOf = ({ type, locale, from, to }: Window): string => [type.uid, locale, from, to].join('\0');

  const entriesOf = (window: Window): Promise<PopularEntry[]> | null => {
    const key = keyOf(window);
    const known = kept.get(key);
    if (known) return known;
    const computed = compute(window);
    if (computed === null) return null;
    kept.set(key, computed);
    computed.catch(() => kept.delete(key));
    return computed;
  };

  return {
    read: async (asked) => {
      const query = checkPopular(asked);
      if (!query.ok) return query;
      const { days, limit } = query.value;
      const type = countedTypeNamed({ strapi }, query.value.type);
      if (!type) return malformed('type', `type: "${query.value.type.slice(0, 64)}" is not the singular name of a counted content type.`);
      const locale = type.isLocalized ? (query.value.locale ?? getService({ strapi }, 'settings').options().defaultLocale) : '';
      const to = siteToday({ strapi });
      const window = { type, locale, from: addDays(to, 1 - days), to };
      const meta = { from: dayToText(window.from), to: dayToText(to) };
      // Unknown locales would fill the memory of answers with nothing.
      if (!kept.has(keyOf(window)) && !(await hasTypeRow({ strapi, uid: type.uid, locale }))) return given({ data: [], meta });
      const entries = entriesOf(window);
      return entries ? given({ data: (await entries).slice(0, limit), meta }) : refused(busy('Too many questions at this moment.'));
    },
  };
};

/** Goes further down the ranking as long as too many of its entries are no longer published. */
const findPublished = async ({ strapi, window }: { strapi: Core.Strapi; window: Window }): Promise<PopularEntry[]> => {
  const { type, locale, from, to } = window;
  for (let limit = 4 * LONGEST; ; limit *= 8) {
    const ranking = await loadRanking({ strapi, query: { from, to, uid: type.uid, locale, limit } });
    const found = await publishedOf({ strapi, type, ranking });
    if (found.length >= LONGEST || ranking.length < limit) return found.slice(0, LONGEST);
  }
};

type Ranked = { documentId: string; locale: string; views: number };

/** In the order of the ranking; no more queries than needed to fill the list. */
const publishedOf = async ({
  strapi,
  type,
  ranking,
}: {
  strapi: Core.Strapi;
  type: CountedType;
  ranking: Ranked[];
}): Promise<PopularEntry[]> => {
  const found: PopularEntry[] = [];
  const step = 2 * LONGEST;
  for (let start = 0; start < ranking.length && found.length < LONGEST; start += step) {
    const versions = ranking.slice(start, start + step);
    const names = await loadNames({ strapi, type, versions });
    for (const { documentId, locale, views } of versions) {
      const name = names.get(versionKey({ documentId, locale }));
      if (name) found.push({ documentId, locale, ...name, views });
    }
  }
  return found;
};
