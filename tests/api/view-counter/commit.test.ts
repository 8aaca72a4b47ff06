import knexFactory from 'knex';
import path from 'node:path';
import databaseConfig from '../../../config/database';
import { sqliteAdvice } from '../../../src/plugins/view-counter/server/src/hits/sqlite-advice';
import { verify } from '../../../src/plugins/view-counter/server/src/proof/verify-store';
import { createCounterDatabase, type CounterDatabase } from '../../support/view-counter/counter-database';
import {
  at,
  createInstance,
  dayOf,
  filteredOf,
  idOf,
  reader,
  type Instance,
  type InstanceParts,
} from '../../support/view-counter/counting';

const DAY = 20261122;

let database: CounterDatabase;
const instances: Instance[] = [];

const open = (parts: Partial<InstanceParts> = {}): Instance => {
  const instance = createInstance({ ...database, clock: { now: at('2026-11-22T09:00:00') }, ...parts });
  instances.push(instance);
  return instance;
};

beforeEach(async () => {
  database = await createCounterDatabase();
});

afterEach(async () => {
  await Promise.all(instances.splice(0).map((instance) => instance.close()));
  expect((await verify({ knex: database.knex })).problems).toEqual([]);
  await database.destroy();
});

const numbers = (document: string | null, locale?: string) => dayOf(database.knex, DAY, document, locale);

describe('a view', () => {
  test('counts for its document, its type and the site, and begins a visit', async () => {
    const [outcome] = await open().readAll({ document: 'one' });
    expect(outcome).toEqual({
      counted: true,
      views: 1,
      site: { today: { views: 1, visits: 1 }, total: { views: 1, visits: 1 } },
    });
    expect([await numbers('one'), await numbers(''), await numbers('site')]).toEqual([
      [1, 1, 1, 1],
      [1, 1, 1, 0],
      [1, 1, 1, 1],
    ]);
  });

  test('of a page without a document counts for the site only', async () => {
    const [outcome] = await open().readAll({ document: null });
    expect(outcome).toMatchObject({ counted: true, views: null });
    expect([await numbers(null), await numbers('site')]).toEqual([
      [1, 1, 1, 1],
      [1, 1, 1, 1],
    ]);
  });

  test('is shown as the sum over locales, imported and adjusted included', async () => {
    const instance = open();
    await instance.readAll({ document: 'one' });
    await database.knex('vc_total').whereNot({ target_id: 0 }).update({ imported: 126, adjusted: -1 });
    const [outcome] = await instance.readAll({ document: 'one', locale: 'en' });
    expect(outcome?.views).toBe(1 + 126 - 1 + 1);
    await database.knex('vc_total').update({ imported: 0, adjusted: 0 });
  });

  test('of a reader who asked not to be recognized is neither unique nor a visit, and is no double-click', async () => {
    const outcomes = await open().readAll({ reader: null }, { reader: null });
    expect(outcomes.map(({ counted }) => counted)).toEqual([true, true]);
    expect(await numbers('one')).toEqual([2, 0, 0, 0]);
  });
});

describe('the same visitor and document', () => {
  const visit = async (instance: Instance, moments: readonly string[]): Promise<boolean[]> => {
    const counted: boolean[] = [];
    for (const moment of moments) {
      instance.clock.now = at(`2026-11-22T${moment}`);
      const [outcome] = await instance.readAll({ nav: 'reload' });
      counted.push(outcome?.counted ?? false);
    }
    return counted;
  };

  test.each([
    [
      'within 30 s is a double-click, and chains collapse',
      ['09:00:00', '09:00:30', '09:01:00', '09:01:31'],
      [true, false, false, true],
      {},
    ],
    ['in another hour is a unique view again', ['09:59:00', '10:01:00', '10:02:00'], [true, true, true], {}],
    [
      'per visit, in the profile of sessions',
      ['09:00:00', '09:29:00', '09:58:00', '10:28:01'],
      [true, false, false, true],
      { near: { kind: 'window', ms: 1_800_000 } },
    ],
    [
      'once per clock hour, in the hourly profile',
      ['09:00:00', '09:59:59', '10:00:00', '09:30:00'],
      [true, false, true, false],
      { near: { kind: 'hour' } },
    ],
    ['always, without a window', ['09:00:00', '09:00:00', '09:00:01'], [true, true, true], { near: { kind: 'window', ms: -1 } }],
    ['up to the limit of a day', ['09:00:00', '09:01:00', '09:02:00', '09:02:10'], [true, true, false, false], { viewsPerVisitorDay: 2 }],
  ] as const)('%s', async (_rule, moments, expected, rules) => {
    const counted = await visit(open({ rules }), moments);
    expect(counted).toEqual(expected);
    const [views] = await numbers('one');
    expect(views).toBe(expected.filter(Boolean).length);
  });

  test('has uniques per hour, whatever the order in which batches come', async () => {
    await visit(open(), ['09:10:00', '10:10:00', '09:20:00', '09:30:00', '11:00:00']);
    const [views, uniques] = await numbers('one');
    expect([views, uniques]).toEqual([5, 3]);
  });

  test('collapses within one batch as it does over several', async () => {
    const instance = open();
    const hits = await Promise.all(
      ['09:00:00', '09:00:20', '09:00:40', '09:02:00', '09:40:00'].map((moment) => {
        instance.clock.now = at(`2026-11-22T${moment}`);
        return instance.hit({ nav: 'reload' });
      }),
    );
    const answers = await Promise.all(hits.reverse().map((hit) => instance.submit(hit)));
    expect(answers.map((answer) => answer.accepted && answer.outcome.counted)).toEqual([true, true, false, false, true]);
    expect(await numbers('one')).toEqual([3, 1, 2, 1]);
    expect(await filteredOf(database.knex)).toEqual({ 'double-click:reload': 2 });
  });

  test('visits again after 30 minutes without a hit, on whatever page', async () => {
    const instance = open();
    for (const [moment, document] of [
      ['09:00:00', 'one'],
      ['09:25:00', 'two'],
      ['09:50:00', 'one'],
      ['10:20:01', null],
    ] as const) {
      instance.clock.now = at(`2026-11-22T${moment}`);
      await instance.readAll({ document });
    }
    expect([await numbers('one'), await numbers('two'), await numbers(null), await numbers('site')]).toEqual([
      [2, 1, 1, 1],
      [1, 1, 0, 1],
      [1, 1, 1, 1],
      [4, 3, 2, 1],
    ]);
  });
});

describe('a repeated hit', () => {
  test('counts once, and is told the current numbers', async () => {
    const instance = open();
    const hitId = idOf('a');
    await instance.readAll({ hitId });
    instance.clock.now += 60_000;
    expect(await instance.readAll({ hitId }, { hitId })).toEqual([
      expect.objectContaining({ counted: false, views: 1 }),
      expect.objectContaining({ counted: false, views: 1 }),
    ]);
  });

  test('counts once within one batch', async () => {
    const instance = open({ maxWaitMs: 50 });
    const told = { hitId: idOf('b'), reader: null };
    expect((await instance.readAll(told, told)).map(({ counted }) => counted)).toEqual([true, false]);
  });

  test('is filtered once', async () => {
    const instance = open();
    const told = { hitId: idOf('c'), filtered: 'bot' as const };
    await instance.readAll(told);
    await instance.readAll(told, { filtered: 'bot' }, { filtered: 'dnt', document: 'unseen' });
    expect(await filteredOf(database.knex)).toEqual({ bot: 2, dnt: 1 });
    expect(await numbers('site')).toEqual([0, 0, 0, 0]);
    expect(await database.knex('vc_filtered').distinct('list_version')).toEqual([{ list_version: 'lists@1' }]);
    expect(await database.knex('vc_target').where({ document_id: 'unseen' })).toEqual([]);
  });
});

test('instances that see new documents and the same hits at the same time count each once', async () => {
  const [a, b] = [open(), open()];
  const told = Array.from({ length: 200 }, (_, index) => ({
    document: `document${index % 20}`,
    hitId: idOf(`both ${index}`),
    reader: reader('B'.repeat(index + 1)),
  }));
  const [first, second] = await Promise.all([a.readAll(...told), b.readAll(...told.toReversed())]);
  expect([...first, ...second].filter(({ counted }) => counted)).toHaveLength(200);
  expect(await numbers('site')).toEqual([200, 200, 200, 200]);
  expect(await database.knex('vc_target').where('id', '>', 0)).toHaveLength(21);
});

test('a hit that the database refuses does not keep the others from being counted', async () => {
  const logged: string[] = [];
  const instance = open({ log: (text) => logged.push(text) });
  const good = Array.from({ length: 9 }, (_, index) => instance.read({ document: `good${index}`, reader: null }));
  const hit = await instance.hit({ document: 'bad' });
  const bad = instance.submit({ ...hit, target: { uid: 'api::article.article', documentId: null as unknown as string, locale: 'vi' } });
  expect(await bad).toMatchObject({ accepted: false });
  expect((await Promise.all(good)).map(({ accepted }) => accepted)).toEqual(good.map(() => true));
  expect(await numbers('site')).toEqual([9, 0, 0, 0]);
  expect(logged).toEqual([expect.stringContaining('dropped a hit that the database refuses')]);
});

describe('SQLite', () => {
  const openFile = (name: string, config: object = {}) =>
    knexFactory({
      client: 'better-sqlite3',
      connection: { filename: path.join(database.environment.folder, name) },
      useNullAsDefault: true,
      ...config,
    });

  test('is opened with a write-ahead log, full synchronization and overwriting deletes', async () => {
    const env = Object.assign((_name: string, fallback?: string) => fallback, { int: () => 0, bool: () => false });
    const { connection } = databaseConfig({ env } as unknown as Parameters<typeof databaseConfig>[0]);
    const knex = openFile('pragmas.db', { pool: connection.pool });
    const read = async (pragma: string) => Object.values((await knex.raw<Record<string, unknown>[]>(`PRAGMA ${pragma}`))[0] ?? {})[0];
    expect([await read('journal_mode'), await read('synchronous'), await read('secure_delete')]).toEqual(['wal', 2, 1]);
    expect(await sqliteAdvice(knex)).toEqual([]);
    await knex.destroy();
  });

  test('opened as it comes, a project is told what to write', async () => {
    const knex = openFile('plain.db');
    expect(await sqliteAdvice(knex)).toEqual([
      expect.stringContaining("connection.pragma('journal_mode = WAL')"),
      expect.stringContaining("connection.pragma('secure_delete = ON')"),
    ]);
    await knex.destroy();
  });
});
