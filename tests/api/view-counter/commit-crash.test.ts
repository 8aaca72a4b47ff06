import { postgresAddress, testDatabase } from '../../support/test-database';
import { killUnderLoad } from '../../support/view-counter/answered-run';
import { postgresCrashDatabase, sqliteCrashDatabase, type CrashDatabase } from '../../support/view-counter/crash-database';
import { exactCounts, readCounts, runThroughCrashes, startInstances, stopInstances } from '../../support/view-counter/crash-run';
import { connectReader } from '../../support/view-counter/reader-connection';
import { hitNumber } from '../../support/view-counter/readers';

/** The short version of tests/faults/view-counter, on the group commit without Strapi. SQLite is written by one process only. */
const INSTANCES = testDatabase() === 'sqlite' ? 1 : 2;

let database: CrashDatabase;

beforeEach(async () => {
  database = testDatabase() === 'sqlite' ? await sqliteCrashDatabase() : await postgresCrashDatabase(postgresAddress());
});

afterEach(() => database.remove());

test('each hit counts once through SIGKILLs and lost answers', async () => {
  const run = { seed: 1, hits: 3_000, articles: 10, connections: 64, pauseMs: 300 };
  const instances = await startInstances(database, INSTANCES);
  const { kills } = await runThroughCrashes(instances, run);
  await stopInstances(instances);
  expect(await readCounts(database)).toEqual(exactCounts(run));
  expect(kills).toBeGreaterThan(0);
});

test('what was answered before a SIGKILL is in the database after it', async () => {
  const { answered, found } = await killUnderLoad(database, { instances: INSTANCES, kills: 4 });
  expect(answered).toBeGreaterThan(0);
  expect(found).toBe(answered);
});

test('SIGTERM writes and answers what waits', async () => {
  const [instance] = await startInstances(database, 1, { maxWaitMs: 300 });
  const connections = await Promise.all(Array.from({ length: 20 }, () => connectReader(instance?.port ?? 0)));
  const waiting = connections.map((connection, index) => connection.send(hitNumber('term', index, null)));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await instance?.terminate()).toBe(0);
  expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual(waiting.map(() => 200));
  expect((await readCounts(database)).site).toBe(20);
});
