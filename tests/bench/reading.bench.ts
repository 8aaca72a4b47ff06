import { askAll, askCold, burst, type Cost } from '../support/reading-bench/ask-cold';
import { articlePath, listPathsOf, pagesOf, type Page } from '../support/reading-bench/pages';
import { startReadingHost, type ReadingHost } from '../support/reading-bench/reading-host';
import { createReadingPortal } from '../support/reading-bench/reading-portal';
import { stockArticle } from '../support/reading-bench/stock-requests';
import { bulkId } from '../support/bulk-rows';
import { startKoa } from '../support/front-door/start-koa';
import { lineOf, loadWith, p99Of } from '../support/front-door/warm-load';
import { checkGates, IS_QUICK, inRounds, report, ROUNDS, TIMES, type Gate } from '../support/view-counter/bench-gate';
import type { ListeningProcess } from '../support/listening-process';
import type { Load, Measured } from '../support/view-counter/bench-generator.mjs';
import { median, startGenerator, type Generator } from '../support/view-counter/bench-load';

const CONNECTIONS = 64;
const STOCK_CONNECTIONS = 8;
const READERS = IS_QUICK ? 100 : 500;
const HITS_PER_SECOND = 100;

const FEW = 1_000;
const MANY = Number(process.env.DINH_BENCH_ARTICLES ?? 100_000);
const KEYS = Math.min(MANY, Number(process.env.DINH_BENCH_KEYS ?? (IS_QUICK ? 500 : 50_000)));

/** Of both hosts: less than the default, so that many keys come to it soon. */
const MEMORY_MB = 32;

const many = `${MANY.toLocaleString('en')} articles`;

let generator: Generator;
/** Readers whose reads are counted meanwhile. */
let hitting: Generator;
const hosts: ReadingHost[] = [];

const hostsOf = (): { few: ReadingHost; full: ReadingHost } => {
  const [few, full] = hosts as [ReadingHost, ReadingHost];
  return { few, full };
};

beforeAll(async () => {
  for (const articles of [FEW, MANY]) {
    const start = performance.now();
    const portal = await createReadingPortal(articles);
    report(
      `${articles.toLocaleString('en')} articles, events, galleries and people: written in ${((performance.now() - start) / 1_000).toFixed(0)} s`,
    );
    hosts.push(await startReadingHost(portal, { memoryMb: MEMORY_MB }));
  }
  generator = startGenerator();
  hitting = startGenerator();
}, 1_200_000);

afterAll(async () => {
  for (const each of [generator, hitting]) await each.stop();
  for (const host of hosts) {
    await host.stop();
    await host.portal.environment.remove();
  }
}, 60_000);

const pageNamed = (host: ReadingHost, name: string): Page => {
  const page = pagesOf(host.portal).find((each) => each.name === name);
  if (!page) throw new Error(`There is no page ${name}.`);
  return page;
};

/** Reads of the measured articles are counted all the while: what is kept has to be looked at again. */
const whileReadsAreCounted = async (host: ReadingHost, work: () => Promise<Measured>): Promise<Measured> => {
  const documentIds = host.portal.measured.map(({ documentId }) => documentId);
  const traffic = { kind: 'hits' as const, path: '/api/reads', documentIds };
  const load: Load = { port: host.port, connections: 8, ...TIMES, traffic, rate: HITS_PER_SECOND };
  const [measured, hits] = await Promise.all([work(), hitting.run(load)]);
  expect(hits.counted).toBeGreaterThan(0);
  return measured;
};

const keepAnswer = async (host: ReadingHost, path: string) => {
  const response = await fetch(`${host.server.url}${path}`, { headers: { 'accept-encoding': 'identity' } });
  expect(response.status).toBe(200);
  const { date: _date, connection: _connection, 'keep-alive': _alive, ...headers } = Object.fromEntries(response.headers);
  return { headers, body: await response.text() };
};

describe.each(['article by slug', 'list of 10', 'home'])('%s, warm', (name) => {
  let koa: ListeningProcess | undefined;
  let warmRate = { few: 0, full: 0 };

  afterAll(() => koa?.stop());

  test('beside bare Koa with the same bytes and stock populate', async () => {
    const run = loadWith(generator, CONNECTIONS);
    const { few, full } = hostsOf();
    const [page, fullPage] = [pageNamed(few, name), pageNamed(full, name)];
    const answer = await keepAnswer(few, page.path);
    report(`\n${name}: ${Buffer.byteLength(answer.body)} bytes`);
    koa = await startKoa(answer, few.portal.environment.folder);
    const bare = { port: koa.port, pids: [koa.pid] };
    const stock = (host: ReadingHost, { stock: paths }: Page) => run(host, { paths, connections: STOCK_CONNECTIONS });
    const measure = async () => ({
      koa: await run(bare, { paths: [page.path] }),
      warm: await run(few, { paths: [page.path] }),
      full: await run(full, { paths: [fullPage.path] }),
      moving: await whileReadsAreCounted(few, () => run(few, { paths: [page.path] })),
      br: await run(few, { paths: [page.path], headers: ['Accept-Encoding: br'] }),
      notModified: await run(few, { paths: [page.path], headers: [`If-None-Match: ${answer.headers.etag ?? ''}`], status: 304 }),
      stock: await stock(few, page),
      fullStock: await stock(full, fullPage),
    });
    await measure();
    const rounds = await inRounds(measure);
    type Kind = keyof (typeof rounds)[number];
    const names: Record<Kind, string> = {
      koa: 'bare Koa, the same bytes',
      warm: `warm, ${FEW.toLocaleString('en')} articles`,
      full: `warm, ${many}`,
      moving: `warm, ${HITS_PER_SECOND} reads counted a second`,
      br: 'warm, br',
      notModified: 'warm, 304',
      stock: 'stock populate',
      fullStock: `stock populate, ${many}`,
    };
    const of = (kind: Kind) => rounds.map((round) => round[kind]);
    const requests = (kind: Kind) => (kind === 'stock' || kind === 'fullStock' ? page.stock.length : 1);
    for (const kind of Object.keys(names) as Kind[]) report(lineOf(names[kind], of(kind), requests(kind)));
    const rates = (kind: Kind, other: Kind) =>
      rounds.map((round) => round[kind].perSecond / requests(kind) / (round[other].perSecond / requests(other)));
    warmRate = { few: median(of('warm').map(({ perSecond }) => perSecond)), full: median(of('full').map(({ perSecond }) => perSecond)) };
    checkGates([
      { name: `${name} : bare Koa`, values: rates('warm', 'koa'), atLeast: 0.7 },
      { name: `${name}, counts moving : bare Koa`, values: rates('moving', 'koa'), atLeast: 0.7 },
      { name: `${name} : stock populate`, values: rates('warm', 'stock'), atLeast: 100 },
      { name: `${name} : stock populate, ${many}`, values: rates('full', 'fullStock'), atLeast: 100 },
      { name: `${name}, 304 : 200`, values: rates('notModified', 'warm'), atLeast: 1 },
      { name: `${name}, 1,000 : ${many}`, values: rates('warm', 'full'), atMost: 1.3 },
    ]);
  }, 900_000);

  test('waits at half of that rate, reads being counted', async () => {
    const run = loadWith(generator, CONNECTIONS);
    const { few, full } = hostsOf();
    const at = (host: ReadingHost, rate: number) =>
      whileReadsAreCounted(host, () => run(host, { paths: [pageNamed(host, name).path], rate: rate / 2 }));
    const rounds = await inRounds(async () => ({ few: await at(few, warmRate.few), full: await at(full, warmRate.full) }));
    report(
      lineOf(
        'half of the rate',
        rounds.map((round) => round.few),
      ),
    );
    checkGates([
      { name: `${name}, p99 at half of the rate, ms`, values: rounds.map((round) => p99Of(round.few)), atMost: 20 },
      { name: `${name}, p99 at half of the rate, ${many}, ms`, values: rounds.map((round) => p99Of(round.full)), atMost: 20 },
    ]);
  }, 300_000);

  test('a burst on a cold key costs one population', async () => {
    const { full } = hostsOf();
    const { path } = pageNamed(full, name);
    const rounds = await inRounds(() => burst(full, path, READERS));
    report(`  ${READERS} readers of a cold key: all answered after ${median(rounds.map(({ ms }) => ms)).toFixed(0)} ms`);
    expect(rounds.map(({ routed }) => routed)).toEqual(rounds.map(() => 1));
  }, 120_000);
});

const costLine = (name: string, costs: readonly Cost[]): string => {
  const of = (kind: keyof Cost, digits: number) => median(costs.map((cost) => cost[kind])).toFixed(digits);
  return `  ${name.padEnd(64)} ${of('queries', 0).padStart(3)} queries ${of('ms', 1).padStart(7)} ms ${of('cpuMs', 1).padStart(7)} ms CPU`;
};

test('pages made anew, beside stock populate', async () => {
  const { few, full } = hostsOf();
  const articles = ({ portal }: ReadingHost) => portal.measured.map(({ slug }) => articlePath(slug));
  const stocks = ({ portal }: ReadingHost) => portal.measured.map(({ slug }) => stockArticle(slug));
  const pathsOf = (host: ReadingHost, name: string) => [pageNamed(host, name).path];
  const measure = async () => ({
    article: await askCold(few, articles(few), 1),
    fullArticle: await askCold(full, articles(full), 1),
    stock: await askCold(few, stocks(few), 1),
    fullStock: await askCold(full, stocks(full), 1),
    list: await askCold(few, pathsOf(few, 'list of 10'), 10),
    fullList: await askCold(full, pathsOf(full, 'list of 10'), 10),
    home: await askCold(few, pathsOf(few, 'home'), 10),
    fullHome: await askCold(full, pathsOf(full, 'home'), 10),
  });
  await measure();
  const rounds = await inRounds(measure);
  type Kind = keyof (typeof rounds)[number];
  const of = (kind: Kind) => rounds.map((round) => round[kind]);
  report(`\nmade anew (each right after a write; medians of ${ROUNDS} rounds of ten; the full portal has ${many})`);
  for (const kind of Object.keys(rounds[0] ?? {}) as Kind[]) report(costLine(kind, of(kind)));
  const ratio = (kind: Kind, other: Kind, by: 'ms' | 'cpuMs') => rounds.map((round) => round[kind][by] / round[other][by]);
  const grows = (kind: Kind, other: Kind): Gate => ({ name: `${kind} : ${other}`, values: ratio(kind, other, 'ms'), atMost: 1.3 });
  checkGates([
    { name: 'article : stock populate', values: ratio('article', 'stock', 'ms'), atMost: 1 / 3 },
    { name: 'article : stock populate, CPU', values: ratio('article', 'stock', 'cpuMs'), atMost: 1 / 3 },
    { name: `article : stock populate, ${many}`, values: ratio('fullArticle', 'fullStock', 'ms'), atMost: 1 / 3 },
    grows('fullArticle', 'article'),
    grows('fullHome', 'home'),
  ]);
  // Now and then the counter or the door asks something of its own meanwhile.
  const statements = (kind: Kind) => median(of(kind).map(({ queries }) => queries));
  expect(statements('fullArticle')).toBe(statements('article'));
}, 600_000);

test('lists of 10 made anew, with every filter', async () => {
  const { full } = hostsOf();
  const paths = listPathsOf(full.portal);
  report(`\nlists made anew (${many})`);
  const gates: Gate[] = [];
  for (const path of paths) {
    await askCold(full, [path], 1);
    const rounds = await inRounds(() => askCold(full, [path], 3));
    report(costLine(path.replace('/api/lists/', ''), rounds));
    gates.push({ name: `${path}, ms`, values: rounds.map(({ ms }) => ms), atMost: 50 });
  }
  checkGates(gates);
}, 600_000);

test('memory stays within its setting, however many keys are asked', async () => {
  const { full } = hostsOf();
  const paths = Array.from({ length: KEYS }, (_, number) => articlePath(bulkId('bai', number)));
  // What the process needs for asking at all is there before.
  const first = Math.min(500, Math.floor(KEYS / 5));
  await askAll(full, paths.slice(0, first), 8);
  const before = await full.liveMemory();
  await askAll(full, paths.slice(first), 8);
  const grown = (await full.liveMemory()) - before;
  report(
    `\n${KEYS.toLocaleString('en')} keys: ${before.toFixed(0)} MB in use before, ${grown.toFixed(0)} MB more after; the setting is ${MEMORY_MB} MB`,
  );
  checkGates([{ name: 'memory over the setting', values: [grown / MEMORY_MB], atMost: 1.5 }]);
}, 1_800_000);
