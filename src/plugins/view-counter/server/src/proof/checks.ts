import { COUNTERS } from './rules/compare-parts';

/**
 * A question whose answer is the rows that are wrong: `target_id`, `day` where it is about one, and a pair of columns f_<name> (found)
 * and e_<name> (expected) per number. `COUNT(*) OVER ()` says how many rows there are beyond the limit.
 */
export type Check = { says: string; numbers: readonly string[]; sql: string };

const unequal = (pairs: readonly [string, string][]): string => pairs.map(([found, expected]) => `${found} <> ${expected}`).join(' OR ');

/** `joined` answers target_id and one column per number; a target that it does not know has 0. */
const compareTotals = (says: string, { columns, joined }: { columns: Record<string, string>; joined: string }): Check => {
  const pairs = Object.entries(columns).map(([column, source]) => [`t.${column}`, `COALESCE(j.${source}, 0)`] as [string, string]);
  const selected = Object.keys(columns).map((column, at) => `${pairs[at]?.[0]} AS f_${column}, ${pairs[at]?.[1]} AS e_${column}`);
  return {
    says,
    numbers: Object.keys(columns),
    sql: `SELECT t.target_id, ${selected.join(', ')} FROM vc_total t LEFT JOIN (${joined}) j ON j.target_id = t.target_id WHERE ${unequal(pairs)}`,
  };
};

const ofMetric = (metric: string): string => `SUM(CASE WHEN metric = '${metric}' THEN delta ELSE 0 END) AS ${metric}`;

const TOTALS: Check[] = [
  compareTotals('must be the sum of its days', {
    columns: { views: 'views', uniques: 'uniques', visits: 'visits' },
    joined: `SELECT target_id, ${COUNTERS.map((counter) => `SUM(${counter}) AS ${counter}`).join(', ')} FROM vc_day GROUP BY target_id`,
  }),
  compareTotals('must be what the imports that stand have added', {
    columns: { imported: 'views', imported_visits: 'visits' },
    joined: `SELECT target_id, ${ofMetric('views')}, ${ofMetric('visits')} FROM vc_import WHERE run_id IN (SELECT id FROM vc_import_run WHERE undone_at IS NULL) GROUP BY target_id`,
  }),
  compareTotals('must be what the audit says', {
    columns: { adjusted: 'views', adjusted_visits: 'visits' },
    joined: `SELECT target_id, ${ofMetric('views')}, ${ofMetric('visits')} FROM vc_audit WHERE action = 'adjust' GROUP BY target_id`,
  }),
];

const orphans = (table: string, says: string, where: string): Check => ({
  says,
  numbers: ['rows'],
  sql: `SELECT target_id, COUNT(*) AS f_rows, 0 AS e_rows FROM ${table} o WHERE ${where} GROUP BY target_id`,
});

const noTarget = 'NOT EXISTS (SELECT 1 FROM vc_target t WHERE t.id = o.target_id)';

const ORPHANS: Check[] = [
  orphans('vc_day', 'has days but no total', 'NOT EXISTS (SELECT 1 FROM vc_total t WHERE t.target_id = o.target_id)'),
  orphans('vc_total', 'has a total but no target', noTarget),
  orphans('vc_import', 'has imported rows but no total', 'NOT EXISTS (SELECT 1 FROM vc_total t WHERE t.target_id = o.target_id)'),
  orphans('vc_import', 'has imported rows of no run', 'NOT EXISTS (SELECT 1 FROM vc_import_run r WHERE r.id = o.run_id)'),
  orphans('vc_audit', 'has audit lines but no target', `o.target_id IS NOT NULL AND ${noTarget}`),
];

const negatives = (table: string, day: string, numbers: readonly string[]): Check => ({
  says: 'must not be negative',
  numbers,
  sql: `SELECT target_id, ${day} AS day, ${numbers.map((name) => `${name} AS f_${name}, CASE WHEN ${name} < 0 THEN 0 ELSE ${name} END AS e_${name}`).join(', ')} FROM ${table} WHERE ${numbers.map((name) => `${name} < 0`).join(' OR ')}`,
});

const SIGNS: Check[] = [
  negatives('vc_day', 'day', [...COUNTERS, 'visitors']),
  negatives('vc_total', 'NULL', [...COUNTERS, 'imported', 'imported_visits']),
  {
    says: 'must not show less than 0',
    numbers: ['shown', 'shown_visits'],
    sql: `SELECT target_id, shown AS f_shown, CASE WHEN shown < 0 THEN 0 ELSE shown END AS e_shown, shown_visits AS f_shown_visits, CASE WHEN shown_visits < 0 THEN 0 ELSE shown_visits END AS e_shown_visits FROM (SELECT target_id, views + imported + adjusted AS shown, visits + imported_visits + adjusted_visits AS shown_visits FROM vc_total) s WHERE shown < 0 OR shown_visits < 0`,
  },
  {
    says: 'must not be more than its views',
    numbers: ['uniques'],
    sql: 'SELECT target_id, day, uniques AS f_uniques, views AS e_uniques FROM vc_day WHERE uniques > views',
  },
];

const KEYS: Check[] = [
  {
    says: 'is there more than once',
    numbers: ['targets'],
    sql: 'SELECT MIN(id) AS target_id, COUNT(*) AS f_targets, 1 AS e_targets FROM vc_target GROUP BY uid, document_id, locale HAVING COUNT(*) > 1',
  },
  {
    says: 'has days beside the month they were folded into',
    numbers: ['days'],
    sql: 'SELECT m.target_id, m.day, COUNT(*) AS f_days, 0 AS e_days FROM vc_day m JOIN vc_day d ON d.target_id = m.target_id AND d.day > m.day AND d.day < m.day + 100 WHERE m.day % 100 = 0 GROUP BY m.target_id, m.day',
  },
];

export const CHECKS: readonly Check[] = [...TOTALS, ...ORPHANS, ...SIGNS, ...KEYS];
