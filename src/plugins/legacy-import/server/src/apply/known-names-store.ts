import type { Core } from '@strapi/strapi';
import { fold } from '../../../../../domain/text/fold';
import { normalizeLine } from '../../../../../domain/text/normalize';
import { EVENT, PERSON } from './content-types';

type Deps = { strapi: Core.Strapi };

/** Characters of `search_text` that the indexes below hold: PostgreSQL takes no longer texts into one. */
const LENGTH = 100;
/** Behind all that begins with the same words, byte by byte. */
const LAST = '\u{10FFFF}';

/** Byte order, whatever the collation of the database. */
const orderedStart = ({ strapi }: Deps): string =>
  `substr(search_text, 1, ${LENGTH}) COLLATE ${strapi.db.dialect.client === 'postgres' ? '"C"' : 'BINARY'}`;

/** The search text of an entry begins with its name, folded: so it is found in every spelling. */
const startOf = (name: string): string => normalizeLine(fold(name)).slice(0, LENGTH);

const tableOf = ({ strapi }: Deps, uid: string): string => strapi.db.metadata.get(uid).tableName;

type Row = { id: number };

/** The rows whose search text begins with one of these; both ends of a range stand in the index. */
const beginningWith = ({ strapi }: Deps, names: readonly string[]): { sql: string; bindings: string[] } => {
  const [start, starts] = [orderedStart({ strapi }), [...new Set(names.map(startOf))]];
  return {
    sql: `(${starts.map(() => `${start} >= ? AND ${start} < ?`).join(' OR ')})`,
    bindings: starts.flatMap((words) => [words, words + LAST]),
  };
};

/** Ids of the people whose name begins like one of these; whose it is exactly, the plan says. */
export const findPersonIds = async ({ strapi }: Deps, names: readonly string[]): Promise<number[]> => {
  if (names.length === 0) return [];
  const { sql, bindings } = beginningWith({ strapi }, names);
  return strapi.db.transaction(async ({ trx }) => {
    const rows = await trx(tableOf({ strapi }, PERSON)).select<Row[]>('id').whereRaw(sql, bindings);
    return rows.map(({ id }) => id);
  });
};

/** Ids of a day's events, as drafts, whose name begins like this one. */
export const findEventIds = async (
  { strapi }: Deps,
  { day, name, locale }: { day: string; name: string; locale: string },
): Promise<number[]> => {
  const { sql, bindings } = beginningWith({ strapi }, [name]);
  return strapi.db.transaction(async ({ trx }) => {
    const drafts = trx(tableOf({ strapi }, EVENT)).where({ start_date: day, locale, published_at: null });
    const rows = await drafts.select<Row[]>('id').whereRaw(sql, bindings);
    return rows.map(({ id }) => id);
  });
};

/** Run at every start, when Strapi has made its tables. */
export const ensureNameIndexes = async ({ strapi }: Deps): Promise<void> => {
  const start = orderedStart({ strapi });
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw(`CREATE INDEX IF NOT EXISTS legacy_import_people_ix ON ${tableOf({ strapi }, PERSON)} ((${start}))`);
    await trx.raw(`CREATE INDEX IF NOT EXISTS legacy_import_events_ix ON ${tableOf({ strapi }, EVENT)} (start_date, (${start}))`);
  });
};
