import { connectTo } from '../support/view-counter/counter-database';
import type { Load, Measured } from '../support/view-counter/bench-generator.mjs';
import { checkGates, inRounds, report, TIMES } from '../support/view-counter/bench-gate';
import { readNow, writeBenchHistory } from '../support/view-counter/bench-history';
import { startHost, stopDatabases, type BenchDatabase, type BenchHost } from '../support/view-counter/bench-host';
import { median, startGenerator, unwanted, type Generator } from '../support/view-counter/bench-load';

/** Ten views each: 10,000 and ten million. */
const FEW = 1_000;
const MANY = 1_000_000;

/** Far from what the machine can do, so that batches are the same in both. */
const HITS_PER_SECOND = 1_000;
const READS_PER_SECOND = 300;
const IDS_PER_READ = 20;

type Aged = { host: BenchHost; documentIds: string[] };

const startWithHistory = async (database: BenchDatabase, documents: number): Promise<Aged> => {
  const { environment, server } = await startHost({ database });
  await server.terminate();
  const knex = connectTo(environment);
  await writeBenchHistory(knex, documents);
  await knex.destroy();
  return { host: await startHost({ database, environment }), documentIds: readNow(documents) };
};

const requestsForCounts = (documentIds: readonly string[]): string[] =>
  Array.from({ length: Math.floor(documentIds.length / IDS_PER_READ) }, (_, index) => {
    const ids = documentIds.slice(index * IDS_PER_READ, (index + 1) * IDS_PER_READ);
    return `/api/reads?type=article&documentIds=${ids.join(',')}`;
  });

/** Of the server and, where there is one, the database; in µs. */
const cpuPerRequest = (measured: Measured): number => {
  expect(unwanted(200, measured)).toEqual({});
  return (measured.cpuSeconds.reduce((sum, seconds) => sum + seconds, 0) * 1e6) / (measured.perSecond * measured.seconds);
};

afterAll(stopDatabases);

describe.each<BenchDatabase>(['sqlite', 'postgres'])('a long past on %s', (database) => {
  let few: Aged;
  let many: Aged;
  let generator: Generator;

  beforeAll(async () => {
    few = await startWithHistory(database, FEW);
    many = await startWithHistory(database, MANY);
    generator = startGenerator();
    report(`\n${database}, 1,000 articles read out of ${FEW} and of ${MANY} counted`);
  }, 400_000);

  afterAll(async () => {
    await generator.stop();
    for (const { host } of [few, many]) await host.stop();
  }, 60_000);

  const run = async ({ host, documentIds }: Aged, kind: 'hits' | 'reads'): Promise<number> => {
    const load = { port: host.port, pids: host.pids, connections: 64, ...TIMES };
    const hits: Load = { ...load, rate: HITS_PER_SECOND, traffic: { kind: 'hits', path: '/api/reads', documentIds } };
    const paths = requestsForCounts(documentIds);
    const reads: Load = { ...load, rate: READS_PER_SECOND, traffic: { kind: 'request', method: 'GET', paths } };
    return cpuPerRequest(await generator.run(kind === 'hits' ? hits : reads));
  };

  test.each(['hits', 'reads'] as const)(
    'costs %s no more than a short one',
    async (kind) => {
      for (const aged of [few, many]) await run(aged, kind);
      const rounds = await inRounds(async () => ({ few: await run(few, kind), many: await run(many, kind) }));
      const [cheap, dear] = [median(rounds.map((round) => round.few)), median(rounds.map((round) => round.many))];
      report(`  ${kind}: ${cheap.toFixed(0)} µs CPU with a short past, ${dear.toFixed(0)} µs with a long one`);
      checkGates([{ name: `${kind}, long : short past`, values: rounds.map((round) => round.many / round.few), atMost: 1.3 }]);
    },
    120_000,
  );
});
