import type { Knex } from 'knex';
import type { Client } from '../tables/table-store';

type Trx = Knex.Transaction;

/** Any number; the same in all instances. */
const LOCK = 7_203_222;

export type FoldedMonth = { month: number; days: number };

/** YYYYMMDD; of a folded month YYYYMM00. Null while no hit came. */
export const findOldestDay = async (trx: Trx): Promise<number | null> => {
  const [counted] = await trx('vc_day').min<{ day: number | null }[]>({ day: 'day' });
  const [filtered] = await trx('vc_filtered').min<{ day: number | null }[]>({ day: 'day' });
  const days = [counted?.day, filtered?.day].flatMap((day) => day ?? []);
  return days.length === 0 ? null : Math.min(...days);
};

/** Days of a month, without the row that they become. */
const daysOf = (month: number): [number, number] => [month * 100 + 1, month * 100 + 99];

export const hasDays = async (trx: Trx, month: number): Promise<boolean> => {
  for (const table of ['vc_day', 'vc_filtered']) {
    const row: unknown = await trx(table).whereBetween('day', daysOf(month)).first('day');
    if (row) return true;
  }
  return false;
};

const SUMS = 'views = vc_day.views + excluded.views, uniques = vc_day.uniques + excluded.uniques, visits = vc_day.visits + excluded.visits';

/**
 * The days of one month become one row YYYYMM00 per target, in the running transaction: sums stay what they are, for a month as for all time.
 * Visitors have none, since one of two days may be one person. Answers how many rows went.
 */
export const foldMonth = async (trx: Trx, { month, client }: { month: number; client: Client }): Promise<number> => {
  if (client === 'postgres') await trx.raw('SELECT pg_advisory_xact_lock(?)', [LOCK]);
  const folded = month * 100;
  await trx.raw(
    `INSERT INTO vc_day (target_id, day, views, uniques, visits, visitors)
     SELECT target_id, CAST(? AS integer), SUM(views), SUM(uniques), SUM(visits), 0 FROM vc_day WHERE day BETWEEN ? AND ? GROUP BY target_id
     ON CONFLICT (target_id, day) DO UPDATE SET ${SUMS}`,
    [folded, ...daysOf(month)],
  );
  const days = await trx('vc_day').whereBetween('day', daysOf(month)).delete();
  await trx.raw(
    `INSERT INTO vc_filtered (day, reason, n, list_version)
     SELECT CAST(? AS integer), reason, SUM(n), MAX(list_version) FROM vc_filtered WHERE day BETWEEN ? AND ? GROUP BY reason
     ON CONFLICT (day, reason) DO UPDATE SET n = vc_filtered.n + excluded.n`,
    [folded, ...daysOf(month)],
  );
  await trx('vc_filtered').whereBetween('day', daysOf(month)).delete();
  return days;
};
