import { PARITY_LOCKS } from '../keys/parity-locks';
import { parityOf } from '../time/local-time';
import type { WaitingSteps } from './batch-steps';
import type { Chain } from './chains';
import type { CountingRules } from './counting-rules';
import { SEEN, VISITED } from './outcomes';
import { column, numbers } from './postgres-arrays';
import type { PgQuery } from './postgres-query';
import { POSTGRES_NAMES, seenConflict, visitorConflict } from './upsert-sql';

/** Keys travel as one value and are cut apart there: an array of bytea would be written and read as hexadecimal text. */
const KEY_BYTES = 16;
const keyAt = (position: string): string => `substr($1::bytea, (${position} - 1)::int * ${KEY_BYTES} + 1, ${KEY_BYTES})`;

/** Rows come back in any order, as far as PostgreSQL promises; the key says which is which. */
const outcomesOf = (chains: readonly Chain[], rows: readonly unknown[][]): number[] => {
  const outcomes = new Map(rows.map(([key, outcome]) => [(key as Buffer).toString('latin1'), Number(outcome)]));
  return chains.map(({ id }) => outcomes.get(id) ?? 0);
};

const chainColumns = (chains: readonly Chain[]): [Buffer, string, string] => [
  Buffer.concat(chains.map(({ key }) => key)),
  column(chains, ({ firstMs }) => firstMs),
  column(chains, ({ lastMs }) => lastMs),
];

const seenSql = (parity: number, near: CountingRules['near']): string =>
  `INSERT INTO vc_seen_${parity} AS t (key, first_ms, last_ms, hours, n, outcome)
   SELECT ${keyAt('i')}, f, l, h, 1, ${SEEN.first} FROM unnest($2::bigint[], $3::bigint[], $4::int[]) WITH ORDINALITY AS r(f, l, h, i)
   ${seenConflict({ ...POSTGRES_NAMES, cap: '$5::int', windowMs: '$6::bigint' }, near)} RETURNING key, outcome`;

const visitorSql = (parity: number): string =>
  `INSERT INTO vc_visitor_${parity} AS t (key, first_ms, last_ms, outcome)
   SELECT ${keyAt('i')}, f, l, ${VISITED.first} FROM unnest($2::bigint[], $3::bigint[]) WITH ORDINALITY AS r(f, l, i)
   ${visitorConflict({ ...POSTGRES_NAMES, windowMs: '$4::bigint', cap: '' })} RETURNING key, outcome`;

export const postgresKeySteps = (query: PgQuery): Pick<WaitingSteps, 'liveDays' | 'insertHitIds' | 'upsertSeen' | 'upsertVisitors'> => ({
  liveDays: async (days) => {
    const parities = [...new Set(days.map(parityOf))].sort();
    await query('lock', 'SELECT pg_advisory_xact_lock_shared($1, p) FROM unnest($2::int[]) AS p', [PARITY_LOCKS, numbers(parities)]);
    const rows = await query('live', 'SELECT day FROM vc_key WHERE day = ANY($1::int[])', [numbers(days)]);
    return rows.map(([day]) => Number(day));
  },
  insertHitIds: async ({ parity, keys }) => {
    const sql = `INSERT INTO vc_seen_${parity} (key) SELECT ${keyAt('i')} FROM generate_series(1, $2::int) AS i ON CONFLICT DO NOTHING RETURNING key`;
    const rows = await query(`ids-${parity}`, sql, [Buffer.concat(keys), keys.length]);
    const inserted = new Set(rows.map(([key]) => (key as Buffer).toString('latin1')));
    return keys.map((key) => inserted.has(key.toString('latin1')));
  },
  upsertSeen: async ({ parity, chains, rules: { near, viewsPerVisitorDay } }) => {
    const hours = column(chains, (chain) => chain.hours);
    const values = [...chainColumns(chains), hours, viewsPerVisitorDay, ...(near.kind === 'window' ? [near.ms] : [])];
    return outcomesOf(chains, await query(`seen-${near.kind}-${parity}`, seenSql(parity, near), values));
  },
  upsertVisitors: async ({ parity, chains, rules: { visitMs } }) =>
    outcomesOf(chains, await query(`visitors-${parity}`, visitorSql(parity), [...chainColumns(chains), visitMs])),
});
