import { SITE_TARGET } from '../tables/targets';
import type { BatchSteps } from './batch-steps';
import { SEEN, VISITED } from './outcomes';
import { DAY_CONFLICT, FILTERED_CONFLICT, seenConflict, SQLITE_NAMES, TOTAL_CONFLICT, visitorConflict } from './upsert-sql';

type Value = string | number | Buffer;
type Statement = { run(...values: Value[]): { changes: number }; get(...values: Value[]): unknown; pluck(): Statement };

/** What is used of better-sqlite3's `Database`. */
export type Connection = {
  prepare(sql: string): Statement;
  transaction<T>(work: () => T): { immediate(): T };
};

type Prepare = (sql: string) => Statement;
type Prepared = { rows: Prepare; value: Prepare };

/** The texts are few (they change only with the rules), so each connection keeps its statements. */
const createPrepared = (connection: Connection): Prepared => {
  const kept = new Map<string, Statement>();
  const keep = (name: string, make: () => Statement): Statement => {
    const known = kept.get(name);
    if (known) return known;
    const made = make();
    kept.set(name, made);
    return made;
  };
  return {
    rows: (sql) => keep(sql, () => connection.prepare(sql)),
    value: (sql) => keep(`value ${sql}`, () => connection.prepare(sql).pluck()),
  };
};

const keySteps = ({ rows, value }: Prepared): Pick<BatchSteps, 'liveDays' | 'insertHitIds' | 'upsertSeen' | 'upsertVisitors'> => ({
  liveDays: (days) => days.filter((day) => value('SELECT 1 FROM vc_key WHERE day = ?').get(day) === 1),
  insertHitIds: ({ parity, keys }) => {
    const insert = rows(`INSERT INTO vc_seen_${parity} (key) VALUES (?) ON CONFLICT DO NOTHING`);
    return keys.map((key) => insert.run(key).changes === 1);
  },
  upsertSeen: ({ parity, chains, rules: { near, viewsPerVisitorDay } }) => {
    const windowMs = String(near.kind === 'window' ? near.ms : 0);
    const conflict = seenConflict({ ...SQLITE_NAMES, windowMs, cap: String(viewsPerVisitorDay) }, near);
    const upsert = value(
      `INSERT INTO vc_seen_${parity} AS t (key, first_ms, last_ms, hours, n, outcome) VALUES (?, ?, ?, ?, 1, ${SEEN.first}) ${conflict} RETURNING outcome`,
    );
    return chains.map(({ key, firstMs, lastMs, hours }) => Number(upsert.get(key, firstMs, lastMs, hours)));
  },
  upsertVisitors: ({ parity, chains, rules: { visitMs } }) => {
    const conflict = visitorConflict({ ...SQLITE_NAMES, windowMs: String(visitMs), cap: '' });
    const upsert = value(
      `INSERT INTO vc_visitor_${parity} AS t (key, first_ms, last_ms, outcome) VALUES (?, ?, ?, ${VISITED.first}) ${conflict} RETURNING outcome`,
    );
    return chains.map(({ key, firstMs, lastMs }) => Number(upsert.get(key, firstMs, lastMs)));
  },
});

const targetSteps = ({ rows, value }: Prepared): Pick<BatchSteps, 'findTargets' | 'createTargets'> => ({
  findTargets: (targets) => {
    const find = value('SELECT id FROM vc_target WHERE document_id = ? AND uid = ? AND locale = ?');
    return targets.map(({ documentId, uid, locale }) => (find.get(documentId, uid, locale) as number | undefined) ?? null);
  },
  createTargets: (targets) => {
    const create = rows('INSERT INTO vc_target (document_id, uid, locale) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
    for (const { documentId, uid, locale } of targets) create.run(documentId, uid, locale);
  },
});

const counterSteps = ({ rows }: Prepared): Pick<BatchSteps, 'addCounts' | 'addFiltered'> => ({
  addCounts: ({ days, totals }) => {
    const addDay = rows(
      `INSERT INTO vc_day AS t (target_id, day, views, uniques, visits, visitors) VALUES (?, ?, ?, ?, ?, ?) ${DAY_CONFLICT}`,
    );
    for (const { targetId, day, views, uniques, visits, visitors } of days) addDay.run(targetId, day, views, uniques, visits, visitors);
    const addTotal = rows(`INSERT INTO vc_total AS t (target_id, views, uniques, visits) VALUES (?, ?, ?, ?) ${TOTAL_CONFLICT}`);
    for (const { targetId, views, uniques, visits } of totals) addTotal.run(targetId, views, uniques, visits);
  },
  addFiltered: ({ rows: filtered, listVersion }) => {
    const add = rows(`INSERT INTO vc_filtered AS t (day, reason, n, list_version) VALUES (?, ?, ?, ?) ${FILTERED_CONFLICT}`);
    for (const { day, reason, n } of filtered) add.run(day, reason, n, listVersion);
  },
});

type Numbers = { views: number; visits: number };

const answerSteps = ({ rows, value }: Prepared): Pick<BatchSteps, 'sumsOf' | 'siteOn'> => ({
  sumsOf: (documents) => {
    const sum = value(
      'SELECT sum(c.imported + c.adjusted + c.views) FROM vc_target t JOIN vc_total c ON c.target_id = t.id WHERE t.document_id = ? AND t.uid = ?',
    );
    return documents.map(({ documentId, uid }) => Number(sum.get(documentId, uid)));
  },
  siteOn: (days) => {
    const total = rows(
      'SELECT imported + adjusted + views AS views, imported_visits + adjusted_visits + visits AS visits FROM vc_total WHERE target_id = ?',
    ).get(SITE_TARGET) as Numbers;
    const today = rows('SELECT views, visits FROM vc_day WHERE target_id = ? AND day = ?');
    return days.map((day) => ({ total, today: (today.get(SITE_TARGET, day) as Numbers | undefined) ?? { views: 0, visits: 0 } }));
  },
});

export const sqliteSteps = (connection: Connection): BatchSteps => {
  const prepared = createPrepared(connection);
  return { ...keySteps(prepared), ...targetSteps(prepared), ...counterSteps(prepared), ...answerSteps(prepared) };
};
