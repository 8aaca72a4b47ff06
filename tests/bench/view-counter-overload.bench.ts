import type { Load, Measured } from '../support/view-counter/bench-generator.mjs';
import { checkGates, report, ROUNDS, TIMES } from '../support/view-counter/bench-gate';
import {
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

afterAll(stopDatabases);

describe.each<BenchDatabase>(['sqlite', 'postgres'])('five times what may wait, on %s', (database) => {
  let host: BenchHost;
  let generator: Generator;
  let highest = 0;
  let sampling: NodeJS.Timeout;

  beforeAll(async () => {
    host = await startHost({ database, env: { BENCH_OPTIONS: JSON.stringify({ maxQueue: QUEUE }) } });
    generator = startGenerator();
    report(`\n${database}`);
  }, 60_000);

  afterAll(async () => {
    await generator.stop();
    await host.stop();
  }, 60_000);

  test('memory is bounded, refusals are fast, and what was accepted is exact', async () => {
    const { port, pids, documentIds } = host;
    const load: Load = { port, pids, connections: QUEUE / 2, ...TIMES, traffic: { kind: 'hits', path: '/api/reads', documentIds } };
    const warm = await generator.run({ ...load, seconds: SECONDS / 2 });
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const idle = residentMemory(host.server.pid);
    sampling = setInterval(() => (highest = Math.max(highest, residentMemory(host.server.pid))), 50);
    const overload = await generator.run({ ...load, connections: SENDERS, seconds: SECONDS });
    clearInterval(sampling);

    const describe = ({ byStatus, seconds }: Measured) =>
      Object.entries(byStatus)
        .map(([status, { n, p50, p99 }]) => `${status}: ${(n / seconds).toFixed(0)}/s, ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`)
        .join(' · ');
    report(
      `  ${QUEUE / 2} senders: ${describe(warm)}\n  ${SENDERS} senders: ${describe(overload)}\n  idle ${idle.toFixed(0)} MB, highest ${highest.toFixed(0)} MB`,
    );
    expect(Object.keys(overload.all).filter((status) => !['200', '503'].includes(status))).toEqual([]);
    expect({ warm: warm.failures, overload: overload.failures }).toEqual({ warm: 0, overload: 0 });
    checkGates([{ name: 'memory over idle in MB', values: [highest - idle], atMost: 100 }]);
    // SQLite commits at once, so the queue is empty again before the next request is read: senders wait in their sockets, and nobody is refused.
    const fast = (overload.byStatus[503]?.p50 ?? 0) / (overload.byStatus[200]?.p50 ?? Infinity);
    checkGates([{ name: 'a refusal : an answer', values: [fast], atMost: 1 }]);
    expect(await readSiteViews(database, host.environment)).toBe(warm.counted + overload.counted);
  }, 120_000);
});
