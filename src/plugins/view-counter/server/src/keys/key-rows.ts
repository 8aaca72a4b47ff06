import type { Knex } from 'knex';
import { parityOf } from '../time/local-time';
import type { StoredKey } from './day-key-store';

type Row = { day: number; random: Buffer; expires: number | string; pepper_check: Buffer };

const keyOf = ({ day, random, expires, pepper_check }: Row): StoredKey => ({
  day,
  random,
  expires: Number(expires),
  pepperCheck: pepper_check,
});

export const readKey = async (knex: Knex, day: number): Promise<StoredKey | null> => {
  const row = await knex<Row>('vc_key').where({ day }).first();
  return row ? keyOf(row) : null;
};

export const keysExcept = async (knex: Knex, days: readonly number[]): Promise<StoredKey[]> =>
  (await knex<Row>('vc_key').whereNotIn('day', [...days])).map(keyOf);

export const insertKey = async (knex: Knex, { day, random, expires, pepperCheck }: StoredKey): Promise<void> => {
  await knex('vc_key').insert({ day, random, expires, pepper_check: pepperCheck });
};

export const keyDays = async (knex: Knex): Promise<number[]> =>
  (await knex<Row>('vc_key').select('day').orderBy('day')).map(({ day }) => day);

export const expiredDays = async (knex: Knex, now: number): Promise<number[]> =>
  (await knex<Row>('vc_key').where('expires', '<=', now).select('day').orderBy('day')).map(({ day }) => day);

export const deleteKeys = async (knex: Knex, days: readonly number[]): Promise<void> => {
  await knex('vc_key')
    .whereIn('day', [...days])
    .delete();
};

/** Parities whose tables belong to nobody. */
export const unusedParities = async (knex: Knex): Promise<(0 | 1)[]> => {
  const used = new Set((await keyDays(knex)).map(parityOf));
  return ([0, 1] as const).filter((parity) => !used.has(parity));
};

export const tablesOf = (parity: 0 | 1): [string, string] => [`vc_seen_${parity}`, `vc_visitor_${parity}`];

export const isEmpty = async (knex: Knex, table: string): Promise<boolean> => (await knex(table).select('key').first()) === undefined;
