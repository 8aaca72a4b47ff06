import type { Knex } from 'knex';

type Pragma = { name: string; isGood: (value: string) => boolean; write: string; otherwise: string };

const PRAGMAS: readonly Pragma[] = [
  {
    name: 'journal_mode',
    isGood: (value) => value === 'wal',
    write: 'journal_mode = WAL',
    otherwise: 'readers wait while hits are written',
  },
  {
    name: 'synchronous',
    isGood: (value) => value === '2' || value === '3',
    write: 'synchronous = FULL',
    otherwise: 'hits that were answered can be lost in a power cut',
  },
  {
    name: 'secure_delete',
    isGood: (value) => value === '1',
    write: 'secure_delete = ON',
    otherwise: "destroyed keys and visitors' rows stay readable in the file",
  },
];

const readPragma = async (knex: Knex, name: string): Promise<string> => {
  const [row] = await knex.raw<Record<string, unknown>[]>(`PRAGMA ${name}`);
  return String(Object.values(row ?? {})[0]);
};

/** What the connection is not set to, and why that matters; each says what to write in config/database. */
export const sqliteAdvice = async (knex: Knex): Promise<string[]> => {
  const advice: string[] = [];
  for (const { name, isGood, write, otherwise } of PRAGMAS) {
    const value = await readPragma(knex, name);
    if (isGood(value)) continue;
    advice.push(
      `SQLite runs with ${name} = ${value}: ${otherwise}. Write connection.pragma('${write}') in pool.afterCreate of config/database.`,
    );
  }
  return advice;
};
