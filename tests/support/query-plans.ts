import type { Core } from '@strapi/strapi';

type Statement = { sql: string; bindings: readonly unknown[] };
type Deps = { strapi: Core.Strapi };

/** The statements, with their values, that some work causes and that begin like this. */
export const recordStatements = async ({ strapi }: Deps, beginning: RegExp, work: () => Promise<unknown>): Promise<Statement[]> => {
  const statements: Statement[] = [];
  const record = ({ sql, bindings }: Statement) => {
    if (beginning.test(sql)) statements.push({ sql, bindings });
  };
  strapi.db.connection.on('query', record);
  try {
    await work();
    return statements;
  } finally {
    strapi.db.connection.off('query', record);
  }
};

/** After much was written; SQLite plans without statistics here, as it does on a portal. */
export const gatherStatistics = async ({ strapi }: Deps): Promise<void> => {
  if (strapi.db.dialect.client === 'postgres') await strapi.db.connection.raw('VACUUM ANALYZE');
};

/**
 * The steps of the database's plan. PostgreSQL reads small tables whole because that is fast: with `onlyByIndex` it does so only where there is no
 * other way. SQLite always prefers an index.
 */
export const planOf = async ({ strapi }: Deps, { sql, bindings }: Statement, { onlyByIndex = false } = {}): Promise<string[]> => {
  // Knex has numbered the places of values for PostgreSQL already.
  const statement = sql.replace(/\$\d+/g, '?');
  if (strapi.db.dialect.client === 'sqlite') {
    const rows = await strapi.db.connection.raw<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${statement}`, bindings as never);
    return rows.map(({ detail }) => detail);
  }
  return strapi.db.connection.transaction(async (trx) => {
    if (onlyByIndex) await trx.raw('SET LOCAL enable_seqscan = off');
    const { rows } = await trx.raw<{ rows: { 'QUERY PLAN': string }[] }>(`EXPLAIN ${statement}`, bindings as never);
    return rows.map((row) => row['QUERY PLAN']);
  });
};

/** The steps that read a whole table, or an index of all its rows in the place of one; the index of a list holds only what is shown. */
export const wholeReads = (plan: readonly string[]): string[] =>
  plan.filter((step) => /^SCAN (?!found$|counted$|page\b|among$|part$|CONSTANT ROW$)|Seq Scan/.test(step) && !step.includes('_shown_ix'));

/** The steps that sort all there is. What comes in order but for ties is sorted tie by tie. */
export const wholeSorts = (plan: readonly string[]): string[] =>
  plan.filter((step) => /TEMP B-TREE FOR ORDER BY|(?<!Incremental )\bSort {2}/.test(step));
