import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Knex } from 'knex';
import { parityOf } from '../time/local-time';
import type { DayKeyStore } from './day-key-store';
import { deleteKeys, expiredDays, insertKey, isEmpty, keyDays, readKey, tablesOf, unusedParities } from './key-rows';

/** Deleting blocks the process (some 10 ms for so many rows, which `secure_delete` overwrites with zeros), so others come in between. */
const ROWS_AT_ONCE = 5_000;

const deleteSlowly = async (knex: Knex, table: string): Promise<boolean> => {
  let deleted = 0;
  while (!(await isEmpty(knex, table))) {
    deleted += await knex(table).whereIn('key', knex(table).select('key').limit(ROWS_AT_ONCE)).delete();
    await nextTurn();
  }
  return deleted > 0;
};

const emptyUnused = async (knex: Knex): Promise<boolean> => {
  let deleted = false;
  for (const parity of await unusedParities(knex)) {
    for (const table of tablesOf(parity)) deleted = (await deleteSlowly(knex, table)) || deleted;
  }
  return deleted;
};

type Checkpoint = { busy: number };

/** Deleted rows stay readable in the write-ahead log until it is cut off; a reader elsewhere (a backup) may be in the way. */
const truncateLog = async (knex: Knex): Promise<boolean> => {
  const rows = await knex.raw<Checkpoint[]>('PRAGMA wal_checkpoint(TRUNCATE)');
  return (rows[0]?.busy ?? 0) === 0;
};

/** One process only, and one connection: nobody comes between the statements of a transaction. */
export const createSqliteKeyStore = ({ knex }: { knex: Knex }): DayKeyStore => {
  /** Set where rows were deleted whose bytes may still stand in the log: at the start, nobody knows. */
  let logMayRemember = true;
  return {
    find: (day) => readKey(knex, day),
    ensure: (key) =>
      knex.transaction(async (trx) => {
        const found = await readKey(trx, key.day);
        if (found) return found;
        const sameParity = (await keyDays(trx)).filter((day) => parityOf(day) === parityOf(key.day));
        await deleteKeys(trx, sameParity);
        for (const table of tablesOf(parityOf(key.day))) await trx(table).delete();
        await insertKey(trx, key);
        logMayRemember = true;
        return key;
      }),
    forget: async (now) => {
      const expired = await expiredDays(knex, now);
      if (expired.length > 0) await deleteKeys(knex, expired);
      const deleted = await emptyUnused(knex);
      logMayRemember ||= deleted || expired.length > 0;
      if (logMayRemember) logMayRemember = !(await truncateLog(knex));
      return !logMayRemember;
    },
  };
};
