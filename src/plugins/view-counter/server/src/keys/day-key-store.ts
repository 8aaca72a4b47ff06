import type { Knex } from 'knex';
import type { Client } from '../tables/table-store';
import { createPostgresKeyStore } from './postgres-key-store';
import { createSqliteKeyStore } from './sqlite-key-store';

/** A row of `vc_key`. With the pepper, `random` makes the key of a day; `expires` is in ms since 1970. */
export type StoredKey = { day: number; random: Buffer; expires: number; pepperCheck: Buffer };

export type DayKeyStore = {
  find: (day: number) => Promise<StoredKey | null>;
  /**
   * The key in force: the given one, unless another instance was faster. Whoever makes a day's key destroys the others of its parity and
   * empties that parity's tables in the same transaction.
   */
  ensure: (key: StoredKey) => Promise<StoredKey>;
  /** Destroys what has expired and empties the tables of parities without a key. False: something lingers, so call again. */
  forget: (now: number) => Promise<boolean>;
};

export const createDayKeyStore = ({ knex, client }: { knex: Knex; client: Client }): DayKeyStore => {
  switch (client) {
    case 'sqlite':
      return createSqliteKeyStore({ knex });
    case 'postgres':
      return createPostgresKeyStore({ knex });
  }
};
