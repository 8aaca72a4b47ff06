import { useOwnCluster } from '../../support/own-cluster';
import { postgresCrashDatabase, sqliteCrashDatabase, type CrashDatabase } from '../../support/view-counter/crash-database';
import {
  exactCounts,
  readCounts,
  runThroughCrashes,
  startInstances,
  stopInstances,
  type CrashRun,
} from '../../support/view-counter/crash-run';

/** Row 1 of the proof table; DINH_SEEDS=20 for the whole of it. */
const SEEDS = Array.from({ length: Number(process.env.DINH_SEEDS ?? 3) }, (_, index) => index + 1);

const crashThrough = async (database: CrashDatabase, instances: number, run: CrashRun): Promise<void> => {
  const running = await startInstances(database, instances);
  const { kills, seconds, repeatedAnswers } = await runThroughCrashes(running, run);
  await stopInstances(running);
  const counted = await readCounts(database);
  process.stdout.write(
    `${database.client} × ${instances}, seed ${run.seed}: ${run.hits} hits, ${kills} SIGKILLs, ${repeatedAnswers} repeated hits recognized, ${counted.site} counted, ${seconds.toFixed(1)} s (${Math.round(run.hits / seconds)}/s)\n`,
  );
  expect(counted).toEqual(exactCounts(run));
  expect(kills).toBeGreaterThan(5);
};

describe('each hit counts once through crashes', () => {
  const cluster = useOwnCluster();

  test.each(SEEDS)(
    'on SQLite: 50,000 hits, seed %i',
    async (seed) => {
      const database = await sqliteCrashDatabase();
      await crashThrough(database, 1, { seed, hits: 50_000, articles: 50, connections: 256, pauseMs: 1_000 });
      await database.remove();
    },
    180_000,
  );

  test.each(SEEDS)(
    'on PostgreSQL with four instances: 200,000 hits, seed %i',
    async (seed) => {
      const database = await postgresCrashDatabase(cluster());
      await crashThrough(database, 4, { seed, hits: 200_000, articles: 100, connections: 512, pauseMs: 1_000 });
      await database.remove();
    },
    400_000,
  );
});
