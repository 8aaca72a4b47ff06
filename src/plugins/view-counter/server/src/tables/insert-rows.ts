import type { Knex } from 'knex';

type Value = string | number | null;

/** `INSERT INTO table (…) VALUES (…), (…)` in this order; knex writes a UNION for SQLite, which takes 500 rows and no more. `then`: ON CONFLICT, RETURNING. */
export const insertRows = async (
  trx: Knex.Transaction,
  { table, columns, rows, then = '' }: { table: string; columns: readonly string[]; rows: readonly (readonly Value[])[]; then?: string },
): Promise<unknown[]> => {
  if (rows.length === 0) return [];
  const one = `(${columns.map(() => '?').join(', ')})`;
  const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${rows.map(() => one).join(', ')} ${then}`;
  const answer: unknown = await trx.raw(sql, rows.flat() as never);
  if (Array.isArray(answer)) return answer as unknown[];
  return (answer as { rows?: unknown[] }).rows ?? [];
};
