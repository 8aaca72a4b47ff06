import type { Core } from '@strapi/strapi';
import type { FilteredCount, LocaleReads, Report, RuleNote } from '../../../shared/contracts';
import { oneOf, readRows } from '../counts/read-store';
import { SITE_TARGET, WHOLE_TYPE } from '../tables/targets';
import { dayToText } from '../time/local-time';
import type { Period, StoredDay } from './rules/series';

type Deps = { strapi: Core.Strapi };
type Text<Row> = { [Key in keyof Row]: Row[Key] extends number ? number | string : Row[Key] };

/** Whose days: the site's; one type's or one locale's or both; one document's in all locales. */
export type Subject = { uid?: string; locale?: string } | { uid: string; documentId: string };

type Condition = { sql: string; bindings: (string | number)[] };

const SITE: Condition = { sql: 't.id = ?', bindings: [SITE_TARGET] };

/** The rows of whole types. */
const typesOf = ({ uid, locale }: { uid?: string; locale?: string }): Condition => ({
  sql: `t.document_id = ?${uid === undefined ? " AND t.uid <> ''" : ' AND t.uid = ?'}${locale === undefined ? '' : ' AND t.locale = ?'}`,
  bindings: [WHOLE_TYPE, uid, locale].filter((value) => value !== undefined),
});

const targetsOf = (subject: Subject): Condition => {
  if ('documentId' in subject) return { sql: 't.document_id = ? AND t.uid = ?', bindings: [subject.documentId, subject.uid] };
  return subject.uid === undefined && subject.locale === undefined ? SITE : typesOf(subject);
};

/** CROSS JOIN keeps SQLite at this order: few targets, then their days. */
export const loadDays = async ({ strapi, subject, range }: Deps & { subject: Subject; range: Period }): Promise<StoredDay[]> => {
  const targets = targetsOf(subject);
  const rows = await readRows<Text<StoredDay> & { targets: number | string; documents: number | string }>({
    strapi,
    sql: `SELECT d.day, SUM(d.views) AS views, SUM(d.uniques) AS uniques, SUM(d.visits) AS visits, SUM(d.visitors) AS visitors,
        COUNT(*) AS targets, SUM(CASE WHEN t.document_id = '' AND t.uid <> '' THEN 0 ELSE 1 END) AS documents
      FROM vc_target t CROSS JOIN vc_day d WHERE d.target_id = t.id AND ${targets.sql} AND d.day BETWEEN ? AND ? GROUP BY d.day ORDER BY d.day`,
    bindings: [...targets.bindings, range.from, range.to],
  });
  return rows.map((row) => ({
    day: Number(row.day),
    views: Number(row.views),
    uniques: Number(row.uniques),
    visits: Number(row.visits),
    // Types know no visitors, and those of two languages may be the same people.
    visitors: Number(row.documents) === 1 && Number(row.targets) === 1 ? Number(row.visitors) : null,
  }));
};

/** Which months of a range have been folded: YYYYMM00. The site has a row of views wherever anybody has one; bots alone leave none. */
export const loadFoldedMonths = async ({ strapi, range }: Deps & { range: Period }): Promise<number[]> => {
  const within = [range.from - (range.from % 100), range.to];
  const rows = await readRows<{ day: number }>({
    strapi,
    sql: `SELECT day FROM vc_day WHERE target_id = ? AND day BETWEEN ? AND ? AND day % 100 = 0
      UNION SELECT day FROM vc_filtered WHERE day BETWEEN ? AND ? AND day % 100 = 0`,
    bindings: [SITE_TARGET, ...within, ...within],
  });
  return rows.map(({ day }) => Number(day));
};

export const loadParts = async ({
  strapi,
  subject,
  range,
}: Deps & { subject: { uid?: string; locale?: string }; range: Period }): Promise<Report['parts']> => {
  const types = typesOf(subject);
  const rows = await readRows<Text<Report['parts'][number]>>({
    strapi,
    sql: `SELECT t.uid, t.locale, SUM(d.views) AS views FROM vc_target t CROSS JOIN vc_day d
      WHERE d.target_id = t.id AND ${types.sql} AND d.day BETWEEN ? AND ? GROUP BY t.uid, t.locale HAVING SUM(d.views) > 0 ORDER BY 3 DESC, 1, 2`,
    bindings: [...types.bindings, range.from, range.to],
  });
  return rows.map(({ uid, locale, views }) => ({ uid, locale, views: Number(views) }));
};

/** Views of some targets within a range, by target id. */
export const loadSums = async ({
  strapi,
  targetIds,
  range,
}: Deps & { targetIds: number[]; range: Period }): Promise<ReadonlyMap<number, number>> => {
  const among = oneOf({ strapi }, 'target_id', targetIds);
  const rows = await readRows<{ id: number | string; views: number | string }>({
    strapi,
    sql: `SELECT target_id AS id, SUM(views) AS views FROM vc_day WHERE ${among.sql} AND day BETWEEN ? AND ? GROUP BY target_id`,
    bindings: [...among.bindings, range.from, range.to],
  });
  return new Map(rows.map(({ id, views }) => [Number(id), Number(views)]));
};

/** Of the whole site, most first. */
export const loadFiltered = async ({ strapi, range }: Deps & { range: Period }): Promise<FilteredCount[]> => {
  const rows = await readRows<Text<FilteredCount>>({
    strapi,
    sql: 'SELECT reason, SUM(n) AS n FROM vc_filtered WHERE day BETWEEN ? AND ? GROUP BY reason ORDER BY 2 DESC, 1',
    bindings: [range.from, range.to],
  });
  return rows.map(({ reason, n }) => ({ reason: reason, n: Number(n) }));
};

export const loadNotes = async ({ strapi, range }: Deps & { range: Period }): Promise<RuleNote[]> => {
  const rows = await readRows<{ day: number; rules: string }>({
    strapi,
    sql: 'SELECT from_day AS day, rules FROM vc_rule WHERE from_day BETWEEN ? AND ? ORDER BY id',
    bindings: [range.from, range.to],
  });
  return rows.map(({ day, rules }) => ({ day: dayToText(Number(day)), changes: JSON.parse(rules) as RuleNote['changes'] }));
};

/** The lifetime numbers of a document, by locale; none where it was never counted. */
export const loadLocales = async ({ strapi, uid, documentId }: Deps & { uid: string; documentId: string }): Promise<LocaleReads[]> => {
  const rows = await readRows<Text<Omit<LocaleReads, 'shown'>>>({
    strapi,
    sql: `SELECT t.locale, n.views AS counted, n.imported, n.adjusted, n.uniques FROM vc_target t JOIN vc_total n ON n.target_id = t.id
      WHERE t.document_id = ? AND t.uid = ? ORDER BY t.locale`,
    bindings: [documentId, uid],
  });
  return rows.map((row) => {
    const [counted, imported, adjusted] = [Number(row.counted), Number(row.imported), Number(row.adjusted)];
    return { locale: row.locale, shown: imported + adjusted + counted, counted, imported, adjusted, uniques: Number(row.uniques) };
  });
};
