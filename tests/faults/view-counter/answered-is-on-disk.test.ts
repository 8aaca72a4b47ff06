import { useOwnCluster } from '../../support/own-cluster';
import { postgresCrashDatabase, sqliteCrashDatabase, type CrashDatabase } from '../../support/view-counter/crash-database';
import { killUnderLoad } from '../../support/view-counter/answered-run';
import { readCounts } from '../../support/view-counter/crash-run';

/** Row 2 of the proof table. */
const KILLS = { sqlite: 100, postgres: 50 };

const expectOnDisk = async (database: CrashDatabase, instances: number): Promise<void> => {
  const { kills, answered, found } = await killUnderLoad(database, { instances, kills: KILLS[database.client] });
  const { site, days, problems } = await readCounts(database);
  process.stdout.write(
    `${database.client} × ${instances}: ${kills * instances} processes killed in ${kills} moments, ${answered} hits answered before, ${found} of them on disk\n`,
  );
  expect(found).toBe(answered);
  expect(answered).toBeGreaterThan(kills * 10);
  expect(site).toBeGreaterThanOrEqual(answered);
  expect({ days, problems }).toEqual({ days: site, problems: [] });
};

describe('every hit that was answered before a SIGKILL is in the database after it', () => {
  const cluster = useOwnCluster();

  test('on SQLite', async () => {
    const database = await sqliteCrashDatabase();
    await expectOnDisk(database, 1);
    await database.remove();
  }, 240_000);

  test('on PostgreSQL, two instances killed at once', async () => {
    const database = await postgresCrashDatabase(cluster());
    await expectOnDisk(database, 2);
    await database.remove();
  }, 240_000);
});
