import { setTimeout as sleep } from 'node:timers/promises';
import { verify } from '../../../src/plugins/view-counter/server/src/proof/verify-store';
import { useOwnCluster } from '../../support/own-cluster';
import { postgresCrashDatabase, sqliteCrashDatabase, type CrashDatabase } from '../../support/view-counter/crash-database';
import { at, createInstance, dayOf, HANOI, idOf, reader, type Instance } from '../../support/view-counter/counting';
import { createRandom } from '../../support/view-counter/readers';

/** Row 8 of the proof table: an hour around midnight, second by second, with retries across it and flushes that come late. */
const DAYS = [20261122, 20261123];
const FROM = at('2026-11-22T23:50:00');
const SECONDS = 1_200;
const HITS_PER_SECOND = 10;

type Expected = { byDay: Map<number, number>; hits: number };

const daySums = async ({ knex }: CrashDatabase): Promise<number[]> =>
  Promise.all(DAYS.map(async (day) => (await dayOf(knex, day, 'site'))[0]));

/** Hits of new readers; every tenth is sent again, up to 9 minutes later, to any instance, as often across midnight as not. */
const runThroughMidnight = async (instances: readonly Instance[], skewsMs: readonly number[]): Promise<Expected> => {
  const random = createRandom(8);
  const byDay = new Map(DAYS.map((day) => [day, 0]));
  const repeats: { at: number; name: string }[] = [];
  const answers: Promise<unknown>[] = [];
  let hits = 0;
  const send = (name: string): number => {
    const index = Math.floor(random() * instances.length);
    const instance = instances[index];
    if (!instance) throw new Error('There is no instance.');
    answers.push(instance.read({ document: `d${hits % 7}`, hitId: idOf(name), reader: reader(name) }));
    return HANOI.dayOf(instance.clock.now);
  };
  for (let second = 0; second < SECONDS; second += 1) {
    const now = FROM + second * 1_000 + 500;
    instances.forEach((instance, index) => (instance.clock.now = now + (skewsMs[index] ?? 0)));
    for (let count = 0; count < HITS_PER_SECOND; count += 1) {
      const name = `hit ${hits}`;
      hits += 1;
      const day = send(name);
      byDay.set(day, (byDay.get(day) ?? 0) + 1);
      if (random() < 0.1) repeats.push({ at: second + Math.floor(random() * 540), name });
    }
    for (const { name } of repeats.filter((repeat) => repeat.at === second)) send(name);
    // Some batches wait: they are written when the clock says another day.
    if (random() < 0.3) await sleep(2);
  }
  await Promise.all(answers);
  return { byDay, hits };
};

const expectVietnameseDays = async (database: CrashDatabase, skewsMs: readonly number[]): Promise<void> => {
  const instances = skewsMs.map(() => createInstance({ ...database, clock: { now: FROM }, maxWaitMs: 20 }));
  const { byDay, hits } = await runThroughMidnight(instances, skewsMs);
  await Promise.all(instances.map((instance) => instance.close()));
  const sums = await daySums(database);
  process.stdout.write(
    `${database.client}, clocks off by ${skewsMs.join(' and ')} ms: ${hits} hits, by day ${sums.join(' + ')} = ${sums[0]! + sums[1]!}\n`,
  );
  expect(sums).toEqual(DAYS.map((day) => byDay.get(day)));
  expect(sums[0]! + sums[1]!).toBe(hits);
  expect((await verify({ knex: database.knex })).problems).toEqual([]);
};

describe('days are days of Vietnam, and their sum is the total', () => {
  const cluster = useOwnCluster();

  test('on SQLite', async () => {
    const database = await sqliteCrashDatabase();
    await expectVietnameseDays(database, [0]);
    await database.remove();
  }, 120_000);

  test('on PostgreSQL, with two instances whose clocks are 4 s apart', async () => {
    const database = await postgresCrashDatabase(cluster());
    await expectVietnameseDays(database, [-1_500, 2_500]);
    await database.remove();
  }, 120_000);
});
