import type { Load, Measured } from '../support/view-counter/bench-generator.mjs';
import { checkGates, inRounds, report, TIMES } from '../support/view-counter/bench-gate';
import {
  countCommits,
  readSiteViews,
  startHost,
  stopDatabases,
  type BenchDatabase,
  type BenchHost,
} from '../support/view-counter/bench-host';
import { startLean, type LeanHost } from '../support/view-counter/bench-lean';
import { median, startGenerator, unwanted, type Generator } from '../support/view-counter/bench-load';

/** A closed loop cannot pass connections ÷ wait: 512 at 50 ms are about 10,000 hits/s. */
const CONNECTIONS = 512;
/** Each save is a queue of its own; more would only wait longer, and go on long after the measurement. */
const TUTORIAL_CONNECTIONS = 8;

const ARTICLES = '/api/articles?locale=vi';

const cpuPerRequest = ({ cpuSeconds: [server = NaN], perSecond, seconds }: Measured): number => (server * 1e6) / (perSecond * seconds);

const line = (name: string, rounds: readonly Measured[]): string => {
  const rate = median(rounds.map(({ perSecond }) => perSecond)).toFixed(0);
  const cpu = median(rounds.map(cpuPerRequest)).toFixed(0);
  const p99 = median(rounds.map(({ byStatus }) => byStatus[200]?.p99 ?? byStatus[204]?.p99 ?? NaN)).toFixed(0);
  return `  ${name.padEnd(24)} ${rate.padStart(7)}/s ${cpu.padStart(9)} µs CPU ${p99.padStart(7)} ms p99`;
};

afterAll(stopDatabases);

describe.each<BenchDatabase>(['sqlite', 'postgres'])('the view counter on %s', (database) => {
  let host: BenchHost;
  let lean: LeanHost;
  let generator: Generator;
  let second: Generator;
  /** Hits per second with 512 connections; measured by the first test. */
  let capacity = NaN;
  let counted = 0;

  beforeAll(async () => {
    host = await startHost({ database });
    lean = await startLean(database);
    generator = startGenerator();
    second = startGenerator();
    report(`\n${database}`);
  }, 120_000);

  afterAll(async () => {
    await Promise.all([generator.stop(), second.stop()]);
    await lean.stop();
    await host.stop();
  }, 60_000);

  const load = (traffic: Load['traffic'], options: Partial<Load> = {}): Load => {
    return { port: host.port, pids: host.pids, connections: CONNECTIONS, ...TIMES, traffic, ...options };
  };
  const get = (path: string): Load['traffic'] => ({ kind: 'request', method: 'GET', paths: [path] });
  const hits = (): Load['traffic'] => ({ kind: 'hits', path: '/api/reads', documentIds: host.documentIds });
  const countHits = async (options: Partial<Load>): Promise<Measured> => {
    const measured = await generator.run(load(hits(), options));
    expect(unwanted(200, measured)).toEqual({});
    counted += measured.counted;
    return measured;
  };

  test('durable hits per second, beside an empty route, the bare group commit, and the counter of tutorials', async () => {
    const paths = host.documentIds.map((documentId) => `/bench/tutorial/${documentId}`);
    const measure = async () => ({
      empty: await generator.run(load(get('/bench/empty'))),
      hits: await countHits({}),
      lean: await generator.run(load(hits(), { port: lean.port, pids: [lean.pid] })),
      tutorial: await generator.run(load({ kind: 'request', method: 'POST', paths }, { connections: TUTORIAL_CONNECTIONS })),
    });
    // Before that, everything is compiled as it goes.
    await measure();
    const rounds = await inRounds(measure);
    report(
      line(
        'empty route',
        rounds.map(({ empty }) => empty),
      ),
    );
    report(
      line(
        'hits',
        rounds.map((round) => round.hits),
      ),
    );
    report(
      line(
        'bare group commit',
        rounds.map((round) => round.lean),
      ),
    );
    report(
      line(
        'tutorial: find, update',
        rounds.map(({ tutorial }) => tutorial),
      ),
    );
    capacity = median(rounds.map((round) => round.hits.perSecond));
    const ratios = (other: 'empty' | 'lean' | 'tutorial') => rounds.map((round) => round.hits.perSecond / round[other].perSecond);
    const cpuRatios = rounds.map((round) => cpuPerRequest(round.empty) / cpuPerRequest(round.hits));
    report(`  an empty route : a hit, in processor time: ${median(cpuRatios).toFixed(2)}`);
    checkGates([
      { name: 'hits : empty route', values: ratios('empty'), atLeast: 4 },
      { name: 'hits : bare group commit', values: ratios('lean'), atLeast: 0.7 },
      { name: 'hits : tutorial', values: ratios('tutorial'), atLeast: 200 },
    ]);
  }, 300_000);

  test('a hit is answered in time at half of that rate, by at most 20 commits a second', async () => {
    const rate = capacity / 2;
    const rounds = await inRounds(async () => {
      let measured: Measured | null = null;
      const commits = await countCommits(database, host.environment, async () => {
        measured = await countHits({ rate });
      });
      return { measured: measured as unknown as Measured, commitsPerSecond: commits / (TIMES.seconds + TIMES.warmUpSeconds) };
    });
    report(
      line(
        `hits at ${rate.toFixed(0)}/s`,
        rounds.map(({ measured }) => measured),
      ),
    );
    checkGates([
      { name: 'p99 of a hit in ms', values: rounds.map(({ measured }) => measured.byStatus[200]?.p99 ?? NaN), atMost: 250 },
      { name: 'commits/s', values: rounds.map(({ commitsPerSecond }) => commitsPerSecond), atMost: 20 },
    ]);
  }, 120_000);

  test('a list of articles is read as fast beside 1,000 hits/s', async () => {
    const reading = () => second.run(load(get(ARTICLES), { connections: 1 }));
    const rounds = await inRounds(async () => {
      const alone = await reading();
      const [beside] = await Promise.all([reading(), countHits({ rate: 1_000, connections: 128, seconds: TIMES.seconds + 0.5 })]);
      return { alone, beside };
    });
    report(
      line(
        'articles',
        rounds.map(({ alone }) => alone),
      ),
    );
    report(
      line(
        'articles beside 1,000/s',
        rounds.map(({ beside }) => beside),
      ),
    );
    const p99 = ({ byStatus }: Measured) => byStatus[200]?.p99 ?? NaN;
    checkGates([{ name: 'p99 beside : alone', values: rounds.map(({ alone, beside }) => p99(beside) / p99(alone)), atMost: 1.2 }]);
  }, 120_000);

  test('every hit that was answered as counted is on disk, and none twice', async () => {
    expect(await readSiteViews(database, host.environment)).toBe(counted);
  });
});
