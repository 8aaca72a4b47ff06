import type { Knex } from 'knex';
import { parityOf } from '../time/local-time';
import type { DayKeyStore } from './day-key-store';
import { deleteKeys, expiredDays, insertKey, isEmpty, keyDays, keysExcept, readKey, tablesOf, unusedParities } from './key-rows';
import { PARITY_LOCKS } from './parity-locks';

/** How long a TRUNCATE may wait for others that use the table (a dump, a vacuum) while everybody else waits behind it. */
const TRUNCATE_WAIT_MS = 2_000;

const LOCK_NOT_AVAILABLE = '55P03';

const isLockTimeout = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === LOCK_NOT_AVAILABLE;

/** Batches hold this shared until they have committed: after it no row of this parity is under way. */
const lockParity = async (trx: Knex.Transaction, parity: 0 | 1): Promise<void> => {
  await trx.raw('SELECT pg_advisory_xact_lock(?, ?)', [PARITY_LOCKS, parity]);
};

/**
 * TRUNCATE gives the old file back to the system at once and leaves nothing to vacuum. Its lock is safe: whoever writes these tables holds the
 * parity's lock, which we have alone. A dump that merely reads them can be in the way for long: then rows are deleted one by one.
 */
const truncateOrDelete = async (trx: Knex.Transaction, table: string): Promise<void> => {
  try {
    await trx.transaction(async (inner) => {
      await inner.raw(`SET LOCAL lock_timeout = ${TRUNCATE_WAIT_MS}`);
      await inner.raw(`TRUNCATE ${table}`);
      await inner.raw('SET LOCAL lock_timeout = DEFAULT');
    });
  } catch (error) {
    if (!isLockTimeout(error)) throw error;
    await trx(table).delete();
  }
};

const empty = async (trx: Knex.Transaction, parity: 0 | 1): Promise<void> => {
  for (const table of tablesOf(parity)) if (!(await isEmpty(trx, table))) await truncateOrDelete(trx, table);
};

/**
 * The keys that live on are written into a fresh file: one deleted row a day would wait for weeks until a vacuum is worth it. With both locks
 * no batch reads meanwhile.
 */
const destroyExpired = async (knex: Knex, now: number): Promise<void> => {
  if ((await expiredDays(knex, now)).length === 0) return;
  await knex.transaction(async (trx) => {
    for (const parity of [0, 1] as const) await lockParity(trx, parity);
    const expired = await expiredDays(trx, now);
    if (expired.length === 0) return;
    const kept = await keysExcept(trx, expired);
    await truncateOrDelete(trx, 'vc_key');
    for (const key of kept) await insertKey(trx, key);
  });
};

const emptyUnused = async (knex: Knex): Promise<void> => {
  for (const parity of await unusedParities(knex)) {
    const [seen, visitors] = tablesOf(parity);
    if ((await isEmpty(knex, seen)) && (await isEmpty(knex, visitors))) continue;
    await knex.transaction(async (trx) => {
      await lockParity(trx, parity);
      if ((await unusedParities(trx)).includes(parity)) await empty(trx, parity);
    });
  }
};

/** Any number of instances: the first to come makes the day's key, the others wait for the parity's lock and read it. */
export const createPostgresKeyStore = ({ knex }: { knex: Knex }): DayKeyStore => ({
  find: (day) => readKey(knex, day),
  ensure: (key) =>
    knex.transaction(async (trx) => {
      const parity = parityOf(key.day);
      await lockParity(trx, parity);
      const found = await readKey(trx, key.day);
      if (found) return found;
      const sameParity = (await keyDays(trx)).filter((day) => parityOf(day) === parity);
      await deleteKeys(trx, sameParity);
      await empty(trx, parity);
      await insertKey(trx, key);
      return key;
    }),
  forget: async (now) => {
    await destroyExpired(knex, now);
    await emptyUnused(knex);
    return true;
  },
});
