import { setTimeout as sleep } from 'node:timers/promises';
import { useOwnCluster } from '../../support/own-cluster';
import { postgresCrashDatabase, sqliteCrashDatabase, type CrashDatabase } from '../../support/view-counter/crash-database';
import { readCounts, startInstances, stopInstances } from '../../support/view-counter/crash-run';
import { connectReader } from '../../support/view-counter/reader-connection';
import { hitNumber } from '../../support/view-counter/readers';

/** Row 3 of the proof table. */
const SECONDS = 15;
const MEGABYTE = 1_048_576;

type Tally = { accepted: number; refused: number; acceptedMs: number[]; refusedMs: number[] };

const percentile = (values: readonly number[], part: number): number =>
  Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0);

let sent = 0;

/** Connections that never pause and never retry: each sends the next hit as soon as the last is answered, whatever the answer. */
const press = async (port: number, { connections, seconds }: { connections: number; seconds: number }): Promise<Tally> => {
  const tally: Tally = { accepted: 0, refused: 0, acceptedMs: [], refusedMs: [] };
  const until = performance.now() + seconds * 1_000;
  const pressOn = async () => {
    const connection = await connectReader(port);
    while (performance.now() < until) {
      const startedAt = performance.now();
      sent += 1;
      const { status } = await connection.send(hitNumber('overload', sent, `article${sent % 20}`));
      const tookMs = performance.now() - startedAt;
      if (status === 200) {
        tally.accepted += 1;
        tally.acceptedMs.push(tookMs);
      } else {
        tally.refused += 1;
        tally.refusedMs.push(tookMs);
      }
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: connections }, pressOn));
  return tally;
};

const expectBending = async (database: CrashDatabase): Promise<void> => {
  // A slow disk, so that the database and not the test's own processor is the bottleneck.
  const [instance] = await startInstances(database, 1, { commitDelayMs: 200, maxBatch: 50, maxQueue: 200 });
  if (!instance) throw new Error('The lean server did not start.');
  const calm = await press(instance.port, { connections: 100, seconds: 5 });
  const idle = await instance.rss();
  let peak = idle;
  let over = false;
  const watching = (async () => {
    while (!over) {
      peak = Math.max(peak, await instance.rss());
      await sleep(200);
    }
  })();
  const pressed = await press(instance.port, { connections: 400, seconds: SECONDS });
  over = true;
  await watching;
  await stopInstances([instance]);
  const { site, days, problems } = await readCounts(database);

  const capacity = calm.accepted / 5;
  const offered = (pressed.accepted + pressed.refused) / SECONDS;
  const grownMb = Math.round((peak - idle) / MEGABYTE);
  process.stdout.write(
    `${database.client}: capacity ${Math.round(capacity)}/s, offered ${Math.round(offered)}/s (${(offered / capacity).toFixed(1)} ×), accepted ${Math.round(pressed.accepted / SECONDS)}/s; ` +
      `503 after ${percentile(pressed.refusedMs, 0.5)} ms (p99 ${percentile(pressed.refusedMs, 0.99)} ms), 200 after ${percentile(pressed.acceptedMs, 0.5)} ms (p99 ${percentile(pressed.acceptedMs, 0.99)} ms); memory + ${grownMb} MB; ` +
      `${calm.accepted + pressed.accepted} accepted, ${site} counted\n`,
  );
  expect(offered / capacity).toBeGreaterThanOrEqual(5);
  expect({ site, days, problems }).toEqual({ site: calm.accepted + pressed.accepted, days: site, problems: [] });
  expect(grownMb).toBeLessThanOrEqual(100);
  expect(percentile(pressed.refusedMs, 0.99)).toBeLessThan(percentile(pressed.acceptedMs, 0.5));
};

describe('at five times what the database takes, hits are refused fast, memory stays bounded, and what was accepted is exact', () => {
  const cluster = useOwnCluster();

  test.each(['sqlite', 'postgres'])(
    'on %s',
    async (client) => {
      const database = await (client === 'sqlite' ? sqliteCrashDatabase() : postgresCrashDatabase(cluster()));
      await expectBending(database);
      await database.remove();
    },
    120_000,
  );
});
