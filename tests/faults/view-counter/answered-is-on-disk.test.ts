import { setTimeout as sleep } from 'node:timers/promises';
import { hitKey } from '../../../src/plugins/view-counter/server/src/hits/visitor';
import { startPostgres, type PostgresCluster } from '../../support/postgres';
import { postgresCrashDatabase, sqliteCrashDatabase, type CrashDatabase } from '../../support/view-counter/crash-database';
import { readCounts, startInstances, stopInstances } from '../../support/view-counter/crash-run';
import { createRandom, deliver, hitNumber } from '../../support/view-counter/readers';
import type { SentHit } from '../../support/view-counter/reader-connection';

/** Row 2 of the proof table. */
const KILLS = { sqlite: 100, postgres: 50 };

const inDatabase = async ({ knex }: CrashDatabase, hitIds: readonly string[]): Promise<number> => {
  let found = 0;
  for (let from = 0; from < hitIds.length; from += 500) {
    const keys = hitIds.slice(from, from + 500).map((hitId) => hitKey(Buffer.from(hitId, 'hex')));
    for (const table of ['vc_seen_0', 'vc_seen_1']) found += (await knex(table).whereIn('key', keys).select('key')).length;
  }
  return found;
};

type KillReport = { kills: number; answered: number; found: number };

/** After each kill, before anybody writes again: is every hit there that was answered before it? */
const killUnderLoad = async (database: CrashDatabase, count: number): Promise<KillReport> => {
  const instances = await startInstances(database, count);
  const random = createRandom(2);
  const kills = KILLS[database.client];
  const report: KillReport = { kills: 0, answered: 0, found: 0 };
  let answered: string[] = [];
  function* endless(): Iterator<SentHit> {
    for (let number = 0; report.kills < kills; number += 1) yield hitNumber('disk', number, `article${number % 20}`);
  }
  const load = deliver({
    hits: endless(),
    ports: instances.map(({ port }) => port),
    connections: 64,
    random,
    onAnswer: ({ hitId }, { status }) => {
      if (status === 200) answered.push(hitId);
    },
  });
  while (report.kills < kills) {
    await sleep(100 + 200 * random());
    await Promise.all(instances.map((instance) => instance.kill()));
    const before = answered;
    answered = [];
    report.answered += before.length;
    report.found += await inDatabase(database, before);
    await Promise.all(instances.map((instance) => instance.start()));
    report.kills += 1;
  }
  await load;
  await stopInstances(instances);
  return report;
};

const expectOnDisk = async (database: CrashDatabase, instances: number): Promise<void> => {
  const { kills, answered, found } = await killUnderLoad(database, instances);
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
  let cluster: PostgresCluster;

  beforeAll(async () => {
    cluster = await startPostgres();
  }, 60_000);

  afterAll(() => {
    cluster.stop();
  });

  test('on SQLite', async () => {
    const database = await sqliteCrashDatabase();
    await expectOnDisk(database, 1);
    await database.remove();
  }, 240_000);

  test('on PostgreSQL, two instances killed at once', async () => {
    const database = await postgresCrashDatabase(cluster);
    await expectOnDisk(database, 2);
    await database.remove();
  }, 240_000);
});
