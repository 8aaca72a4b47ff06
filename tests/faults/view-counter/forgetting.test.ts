import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dayKey, dedupKey, visitorKey } from '../../../src/plugins/view-counter/server/src/hits/visitor';
import { verify } from '../../../src/plugins/view-counter/server/src/proof/verify-store';
import { postgresFolders } from '../../../src/commands/programs';
import { parityOf } from '../../../src/plugins/view-counter/server/src/time/local-time';
import { useOwnCluster } from '../../support/own-cluster';
import { postgresCrashDatabase, sqliteCrashDatabase, type CrashDatabase } from '../../support/view-counter/crash-database';
import { at, countRows, createInstance, PEPPER, type Instance } from '../../support/view-counter/counting';

/** Row 5 of the proof table, as far as it is about storage: what whoever holds the database can find out about known readers. */
const DAY = 20261122;
const ARTICLES = ['bai-mot', 'bai-hai'];
const READERS = Array.from({ length: 300 }, (_, index) => ({
  address: `203.0.113.${index % 250}`,
  agent: `Mozilla/5.0 (reader ${index}) Chrome/142`,
}));

const TABLES = ['vc_seen_0', 'vc_seen_1', 'vc_visitor_0', 'vc_visitor_1'];

const cluster = useOwnCluster();

const filesBelow = (folder: string): Buffer[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(path.join(parentPath, name)));

/** All that a thief has: the files of the tables, and of PostgreSQL a dump as well. */
const stolen = async ({ client, connection, knex, bytes }: CrashDatabase): Promise<Buffer> => {
  if (client === 'sqlite') return bytes();
  await knex.raw('CHECKPOINT');
  const [folder = ''] = postgresFolders();
  const args = ['-h', String(connection.host), '-p', String(connection.port), '-U', String(connection.user), String(connection.database)];
  const dump = execFileSync(path.join(folder, 'pg_dump'), args, { maxBuffer: 1 << 28 });
  return Buffer.concat([dump, ...filesBelow(path.join(path.dirname(cluster().logFile), 'data', 'base'))]);
};

type Guess = { pepper: string; random: Buffer };

/** Tries every known reader and document against the rows: how many rows it can name. */
const guessRows = async ({ knex }: CrashDatabase, { pepper, random }: Guess): Promise<number> => {
  const keys = new Set<string>();
  for (const table of TABLES) for (const key of await knex(table).pluck<Buffer[]>('key')) keys.add(key.toString('hex'));
  const day = dayKey({ pepper, random });
  const guesses = READERS.flatMap(({ address, agent }) => {
    const visitor = visitorKey({ key: day, site: 'site', prefix: address, agent });
    const rows = ARTICLES.map((documentId) => dedupKey(visitor, { uid: 'api::article.article', documentId, locale: 'vi' }));
    return [visitor, ...rows];
  });
  return guesses.filter((guess) => keys.has(guess.toString('hex'))).length;
};

const readEverything = async (instance: Instance): Promise<void> => {
  await instance.readAll(...READERS.flatMap((who) => ARTICLES.map((document) => ({ document, reader: who }))));
};

const expectForgetting = async (database: CrashDatabase): Promise<void> => {
  const { knex } = database;
  const instance = createInstance({ ...database, clock: { now: at('2026-11-22T12:00:00') } });
  await readEverything(instance);

  const during = await stolen(database);
  const named = READERS.filter(({ address, agent }) => during.includes(address) || during.includes(agent));
  const kept = Buffer.from((await knex('vc_key').where({ day: DAY }).pluck<Buffer[]>('random'))[0] ?? Buffer.alloc(0));
  const [sampleRow = Buffer.alloc(0)] = await knex(`vc_seen_${parityOf(DAY)}`)
    .pluck<Buffer[]>('key')
    .limit(1);
  const withoutPepper = await guessRows(database, { pepper: 'a guess at the pepper, of full length', random: kept });
  const withPepper = await guessRows(database, { pepper: PEPPER, random: kept });

  instance.clock.now = at('2026-11-23T00:10:00');
  const forgotten = await instance.keys.forget();
  const after = await stolen(database);
  const afterwards = await guessRows(database, { pepper: PEPPER, random: kept });
  await instance.close();

  process.stdout.write(
    `${database.client}: ${named.length} of ${READERS.length} readers named in ${during.length} bytes; rows guessed during the day: ${withoutPepper} without the pepper, ${withPepper} with it; after it: ${afterwards}\n`,
  );
  expect(named).toEqual([]);
  expect(withoutPepper).toBe(0);
  // The guessing itself works: with pepper and random both known, every row is found.
  expect(withPepper).toBe(READERS.length * (ARTICLES.length + 1));
  expect(forgotten).toBe(true);
  expect(afterwards).toBe(0);
  expect(await Promise.all(TABLES.map((table) => countRows(knex, table)))).toEqual([0, 0, 0, 0]);
  expect(await countRows(knex, 'vc_key')).toBe(0);
  for (const secret of [kept, sampleRow]) {
    // They are found where they are, so not finding them means something.
    expect(during.includes(secret)).toBe(true);
    expect(after.includes(secret)).toBe(false);
    expect(after.includes(secret.toString('hex'))).toBe(false);
  }
  expect((await verify({ knex })).problems).toEqual([]);
};

describe('forgetting', () => {
  test('on SQLite, in the file and its write-ahead log', async () => {
    const database = await sqliteCrashDatabase();
    await expectForgetting(database);
    await database.remove();
  }, 60_000);

  test('on PostgreSQL, in the files of its tables and in a dump', async () => {
    const database = await postgresCrashDatabase(cluster());
    await expectForgetting(database);
    await database.remove();
  }, 60_000);
});
