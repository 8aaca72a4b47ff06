import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { nameTarget, nameTargets } from '../tables/target-names-store';
import { dayToText } from '../time/local-time';
import { CHECKS, type Check } from './checks';
import { COUNTERS, compareParts, type Mismatch, type PartSums } from './rules/compare-parts';
import type { Problem, Verdict } from './verdict';

/** Of one kind; enough to see what is wrong. */
const MOST_PROBLEMS = 20;

type Found = { problems: Problem[]; count: number };
type Row = Record<string, number | string | null | undefined>;

/**
 * Recomputes every number from the rows it stands for: totals from days, imported from the imports that stand, adjusted from the audit, the
 * site and the types from their documents. One snapshot, nothing is written; beside a running server it sees whole batches only.
 */
export const verify = ({ knex }: { knex: Knex }): Promise<Verdict> => {
  const { config } = knex.client as { config: { client: string } };
  const snapshot = config.client.startsWith('p') ? ({ isolationLevel: 'repeatable read', readOnly: true } as const) : {};
  return knex.transaction(async (trx) => {
    const found: Found[] = [];
    for (const check of CHECKS) found.push(await runCheck(trx, check));
    const mismatches = compareParts(await readParts(trx));
    found.push({ problems: mismatches.slice(0, MOST_PROBLEMS).map(describeMismatch), count: mismatches.length });
    const problemCount = found.reduce((sum, { count }) => sum + count, 0);
    return {
      ok: problemCount === 0,
      checked: await countChecked(trx),
      problems: found.flatMap(({ problems }) => problems),
      problemCount,
      warnings: await findLeftovers(trx),
    };
  }, snapshot);
};

/** Of a running or loaded application. */
export const verifyDatabase = ({ strapi }: { strapi: Core.Strapi }): Promise<Verdict> => verify({ knex: strapi.db.connection });

/** PostgreSQL answers `{rows}`, SQLite the rows. Its bigints come as text. */
const rowsOf = async (trx: Knex.Transaction, sql: string): Promise<Row[]> => {
  const result: unknown = await trx.raw(sql);
  return Array.isArray(result) ? (result as Row[]) : (result as { rows: Row[] }).rows;
};

const runCheck = async (trx: Knex.Transaction, { says, numbers, sql }: Check): Promise<Found> => {
  const rows = await rowsOf(trx, `SELECT c.*, COUNT(*) OVER () AS in_all FROM (${sql}) c LIMIT ${MOST_PROBLEMS}`);
  const names = await nameTargets(
    trx,
    rows.map(({ target_id: id }) => Number(id)),
  );
  const problems = rows.flatMap((row) => {
    const place = `${names.get(Number(row.target_id)) ?? `target ${String(row.target_id)}`}${row.day === undefined || row.day === null ? '' : `, ${dayToText(Number(row.day))}`}`;
    return numbers
      .map((name) => ({
        what: `${name.replace('_', ' ')} of ${place} ${says}`,
        expected: Number(row[`e_${name}`]),
        found: Number(row[`f_${name}`]),
      }))
      .filter(({ expected, found }) => expected !== found);
  });
  return { problems, count: Math.max(problems.length, Number(rows[0]?.in_all ?? 0)) };
};

const describeMismatch = ({ uid, locale, day, counter, expected, found }: Mismatch): Problem => {
  const sum = uid === '' ? 'the sum of its pages and documents' : 'the sum of its documents';
  const when = day === null ? 'in all' : dayToText(day);
  return { what: `${counter} of ${nameTarget({ uid, documentId: '', locale })}, ${when}, must be ${sum}`, expected, found };
};

const sumOf = (counter: string, isWhole: boolean): string =>
  `SUM(CASE WHEN t.document_id ${isWhole ? '=' : '<>'} '' THEN c.${counter} ELSE 0 END) AS ${isWhole ? 'w' : 'p'}_${counter}`;

const SUMS = COUNTERS.flatMap((counter) => [sumOf(counter, true), sumOf(counter, false)]).join(', ');

/** A few rows a day, however many documents there are. */
const readParts = async (trx: Knex.Transaction): Promise<PartSums[]> => {
  const days = `SELECT t.uid, t.locale, c.day, ${SUMS} FROM vc_day c JOIN vc_target t ON t.id = c.target_id GROUP BY t.uid, t.locale, c.day`;
  const totals = `SELECT t.uid, t.locale, NULL AS day, ${SUMS} FROM vc_total c JOIN vc_target t ON t.id = c.target_id GROUP BY t.uid, t.locale`;
  const rows = [...(await rowsOf(trx, days)), ...(await rowsOf(trx, totals))];
  const counters = (row: Row, kind: 'w' | 'p') => ({
    views: Number(row[`${kind}_views`]),
    uniques: Number(row[`${kind}_uniques`]),
    visits: Number(row[`${kind}_visits`]),
  });
  return rows.map((row) => ({
    uid: String(row.uid),
    locale: String(row.locale),
    day: row.day === null ? null : Number(row.day),
    whole: counters(row, 'w'),
    parts: counters(row, 'p'),
  }));
};

const countChecked = async (trx: Knex.Transaction): Promise<Verdict['checked']> => {
  const count = async (sql: string): Promise<number> => Number((await rowsOf(trx, sql))[0]?.n);
  return {
    targets: await count('SELECT COUNT(*) AS n FROM vc_target'),
    days: await count('SELECT COUNT(*) AS n FROM vc_day'),
    importedRows: await count('SELECT COUNT(*) AS n FROM vc_import'),
    adjustments: await count("SELECT COUNT(*) AS n FROM vc_audit WHERE action = 'adjust'"),
  };
};

const FORGETTABLE = ['vc_seen_0', 'vc_seen_1', 'vc_visitor_0', 'vc_visitor_1'];

/** What a day leaves behind must go with its key; without any key it never can be said to have gone. */
const findLeftovers = async (trx: Knex.Transaction): Promise<string[]> => {
  const [key] = await rowsOf(trx, 'SELECT COUNT(*) AS n FROM vc_key');
  if (Number(key?.n) > 0) return [];
  const warnings: string[] = [];
  for (const table of FORGETTABLE) {
    const rows = await rowsOf(trx, `SELECT 1 AS one FROM ${table} LIMIT 1`);
    if (rows.length > 0) warnings.push(`${table} has rows although no day has a key: a start of the server forgets them.`);
  }
  return warnings;
};
