import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SOURCES = path.resolve(__dirname, '../../src');

/** SQL that writes: knex's own words, and statements in a text. */
const WRITES = /\.(insert|del|delete|increment|decrement|truncate)\(|\)\s*\.update\(|\bINSERT INTO\b|\bDELETE FROM\b|\bUPDATE \w+ SET\b/;
const REACHES_SQL = /\btrx\b|\bknex\b|db\.connection\b|\.raw[(<]/;

/** The view counter writes its counts: views and reads, which answers show at most 2 s late. */
const COUNTER = 'plugins/view-counter/';

/** Tables that no reading view shows, or shows as a count only; whoever writes other ones tells the front door. */
const OWN_TABLES: Record<string, string> = {
  'dissolution/step-store.ts': 'what a dissolution remembers',
  'plugins/front-door/server/src/content-version/version-store.ts': 'the marks themselves',
  'plugins/legacy-import/server/src/apply/entry-store.ts': 'which text of an article the importer wrote',
  'plugins/legacy-import/server/src/apply/media-store.ts': 'which file holds which bytes; the file itself goes through the query engine',
  'plugins/legacy-import/server/src/apply/move-view-bases-store.ts': 'old counts, which become views',
  'plugins/legacy-import/server/src/apply/site-baselines-store.ts': 'old counts, which become views',
  'plugins/legacy-import/server/src/apply/view-base-store.ts': 'old counts, which become views',
  'plugins/legacy-import/server/src/batches/batch-store.ts': 'batches of imports',
  'plugins/legacy-import/server/src/batches/made-store.ts': 'what a batch has made',
  'plugins/legacy-import/server/src/batches/page-store.ts': 'pages of an import',
  'plugins/legacy-import/server/src/batches/undo/take-back-counts-store.ts': 'old counts, which become views',
  'plugins/legacy-import/server/src/batches/undo/undone-pages-store.ts': 'pages of an import',
  'plugins/legacy-import/server/src/batches/written-store.ts': 'which text of an article the importer wrote',
  'plugins/legacy-import/server/src/desk/imports/chosen-pages-store.ts': 'pages of an import',
  'plugins/legacy-import/server/src/desk/queue/queue-store.ts': 'pages of an import',
};

const read = (file: string): string => readFileSync(path.join(SOURCES, file), 'utf8');

const writers = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.ts') && !file.includes('/admin/src/') && !file.startsWith(COUNTER))
  .filter((file) => WRITES.test(read(file)) && REACHES_SQL.test(read(file)));

test('whatever writes with SQL writes tables of its own, or touches the front door', () => {
  const unexplained = writers.filter((file) => !(file in OWN_TABLES) && !/\.touch\(\)/.test(read(file)));
  expect(unexplained).toEqual([]);
});

test('every table named here is still written there', () => {
  expect(Object.keys(OWN_TABLES).filter((file) => !writers.includes(file))).toEqual([]);
});
