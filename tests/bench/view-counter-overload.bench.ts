import { setTimeout as sleep } from 'node:timers/promises';
import type { Load, Measured } from '../support/view-counter/bench-generator.mjs';
import { checkGates, report, ROUNDS, TIMES } from '../support/view-counter/bench-gate';
import {
  liveMemory,
  readSiteViews,
  residentMemory,
  startHost,
  stopDatabases,
  type BenchDatabase,
  type BenchHost,
} from '../support/view-counter/bench-host';
import { startGenerator, type Generator } from '../support/view-counter/bench-load';

/** What may wait here, and five times as many senders who come again at once, whatever `Retry-After` says. */
const QUEUE = 512;
const SENDERS = 5 * QUEUE;

const SECONDS = TIMES.seconds * ROUNDS;
/** Few: a collection stops the server. */
const SAMPLES = 4;

afterAll(stopDatabases);

describe.each<BenchDatabase>(['sqlite', 'postgres'])('five times what may wait, on %s', (database) => {
  let host: BenchHost;
  let generator: Generator;

  beforeAll(async () => {
    host = await startHost({ database, env: { BENCH_OPTIONS: JSON.stringify({ maxQueue: QUEUE }) } });
    generator = startGenerator();
    report(`\n${database}`);
  }, 60_000);

  afterAll(async () => {
    await generator.stop();
    await host.stop();
  }, 60_000);

  /** What the load added at its highest: to the memory in use, sampled at a few moments, and to the resident memory, garbage included. */
  const growthUnder = async (load: Load): Promise<{ measured: Measured; live: number; resident: number }> => {
    const idle = { live: await liveMemory(host), resident: residentMemory(host.server.pid) };
    const highest = { ...idle };
    const sampling = setInterval(() => (highest.resident = Math.max(highest.resident, residentMemory(host.server.pid))), 50);
    const running = generator.run(load);
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      await sleep((SECONDS * 1000) / SAMPLES);
      highest.live = Math.max(highest.live, await liveMemory(host));
    }
    const measured = await running;
    clearInterval(sampling);
    return { measured, live: highest.live - idle.live, resident: highest.resident - idle.resident };
  };

  test('memory is bounded, refusals are fast, and what was accepted is exact', async () => {
    const { port, pids, documentIds } = host;
    const hits: Load = { port, pids, connections: QUEUE / 2, ...TIMES, traffic: { kind: 'hits', path: '/api/reads', documentIds } };
    const empty: Load['traffic'] = { kind: 'request', method: 'GET', paths: ['/bench/empty'] };
    const warm = await generator.run({ ...hits, seconds: SECONDS / 2 });
    const overload = await growthUnder({ ...hits, connections: SENDERS, seconds: SECONDS });
    const { resident } = await growthUnder({ ...hits, traffic: empty, connections: SENDERS, seconds: SECONDS });

    report(`  ${QUEUE / 2} senders: ${describeAnswers(warm)}\n  ${SENDERS} senders: ${describeAnswers(overload.measured)}`);
    report(
      `  resident memory, garbage included: +${overload.resident.toFixed(0)} MB; ${SENDERS} senders to an empty route: +${resident.toFixed(0)} MB`,
    );
    expect(Object.keys(overload.measured.all).filter((status) => !['200', '503'].includes(status))).toEqual([]);
    expect({ warm: warm.failures, overload: overload.measured.failures }).toEqual({ warm: 0, overload: 0 });
    // SQLite commits at once, so the queue is empty again before the next request is read: senders wait in their sockets, and nobody is refused.
    const { byStatus } = overload.measured;
    const fast = (byStatus[503]?.p50 ?? 0) / (byStatus[200]?.p50 ?? Infinity);
    checkGates([
      { name: 'memory in use over idle in MB', values: [overload.live], atMost: 100 },
      { name: 'a refusal : an answer', values: [fast], atMost: 1 },
    ]);
    expect(await readSiteViews(database, host.environment)).toBe(warm.counted + overload.measured.counted);
  }, 120_000);
});

const describeAnswers = ({ byStatus, seconds }: Measured): string =>
  Object.entries(byStatus)
    .map(([status, { n, p50, p99 }]) => `${status}: ${(n / seconds).toFixed(0)}/s, ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`)
    .join(' · ');
