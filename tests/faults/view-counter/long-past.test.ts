import { statSync } from 'node:fs';
import path from 'node:path';
import { readArchive, writeArchive } from '../../../src/plugins/view-counter/server/src/archive/archive-file';
import { exportLines } from '../../../src/plugins/view-counter/server/src/archive/export-store';
import { importArchive } from '../../../src/plugins/view-counter/server/src/archive/import-archive';
import { verify } from '../../../src/plugins/view-counter/server/src/proof/verify-store';
import { foldMonth } from '../../../src/plugins/view-counter/server/src/retention/fold-store';
import { monthsToFold } from '../../../src/plugins/view-counter/server/src/retention/rules/months-to-fold';
import { createCounterDatabase, type CounterDatabase } from '../../support/view-counter/counter-database';
import { writeHistory } from '../../support/view-counter/history';
import { manyIds } from '../../support/view-counter/many-articles';

const PLAN = { uid: 'api::article.article', locale: 'vi', views: 10_000_000, from: 20_211_123, to: 20_261_122 };
const DOCUMENTS = 50_000;

let old: CounterDatabase;
let fresh: CounterDatabase;
let file: string;

/** Seconds, printed: these are measurements, the limits are far above them. */
const timed = async <T>(what: string, work: () => Promise<T>): Promise<{ result: T; seconds: number }> => {
  const startedAt = performance.now();
  const result = await work();
  const seconds = (performance.now() - startedAt) / 1_000;
  process.stdout.write(`${old.client}: ${what}: ${seconds.toFixed(1)} s\n`);
  return { result, seconds };
};

beforeAll(async () => {
  [old, fresh] = [await createCounterDatabase(), await createCounterDatabase()];
  file = path.join(old.environment.folder, 'all.jsonl.gz');
  const { rows } = await writeHistory({ knex: old.knex, plan: { ...PLAN, documentIds: manyIds(DOCUMENTS) } });
  process.stdout.write(`${old.client}: ${rows} days of ${DOCUMENTS} documents with ${PLAN.views} views\n`);
}, 600_000);

afterAll(async () => {
  await old.destroy();
  await fresh.destroy();
});

// One after the other: each test goes on from the state that the one before has left.
test('every number of five years is recomputed within a minute', async () => {
  const { result, seconds } = await timed('verify', () => verify(old));
  expect(result).toMatchObject({ ok: true, problems: [] });
  expect(seconds).toBeLessThan(60);
}, 120_000);

test('a month is folded within seconds, and the numbers stay right', async () => {
  const months = monthsToFold({ oldestDay: PLAN.from, today: PLAN.to, years: 3 });
  expect(months).toHaveLength(24);
  const slowest = { month: 0, days: 0, seconds: 0 };
  for (const month of months) {
    const startedAt = performance.now();
    const days = await old.knex.transaction((trx) => foldMonth(trx, { month, client: old.client }));
    const seconds = (performance.now() - startedAt) / 1_000;
    if (seconds > slowest.seconds) Object.assign(slowest, { month, days, seconds });
  }
  process.stdout.write(`${old.client}: slowest month ${slowest.month}: ${slowest.days} rows in ${slowest.seconds.toFixed(2)} s\n`);
  expect(slowest.seconds).toBeLessThan(10);
  expect(await verify(old)).toMatchObject({ ok: true, problems: [] });
}, 300_000);

test('all of it goes to another server', async () => {
  const { result: lines } = await timed('export', () => writeArchive(file, exportLines(old)));
  process.stdout.write(`${old.client}: ${lines} lines, ${Math.round(statSync(file).size / 1024 / 1024)} MB\n`);
  await timed('import', () =>
    fresh.knex.transaction((trx) => importArchive(trx, { lines: readArchive(file), actor: 'Lan', merge: false })),
  );
  expect(await verify(fresh)).toMatchObject({ ok: true, problems: [] });
}, 900_000);
