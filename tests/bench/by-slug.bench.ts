import { cpuUsage } from 'node:process';
import { pastTheDoor } from '../support/front-door/ask';
import { countColdQueries } from '../support/queries';
import { stockArticle } from '../support/reading-bench/stock-requests';
import { createSampleNews } from '../support/sample-news';
import { bootStrapi, type TestStrapi } from '../support/strapi';

const REQUESTS = 60;
const ROUNDS = 5;

const PAGE = '/api/articles/by-slug/ba-to-tong-ket-nong-thon-moi?locale=vi';

/** Made anew every time. */
const BY_SLUG = pastTheDoor(PAGE);

/** Of the processor time of stock Strapi's populate, at most so much. */
const MOST = 1 / 3;

const STOCK = stockArticle('ba-to-tong-ket-nong-thon-moi');

let server: TestStrapi;

beforeAll(async () => {
  server = await bootStrapi();
  await createSampleNews(server);
});

afterAll(() => server.destroy());

/** Processor time of this process per request, in milliseconds; steadier here than the rate. */
const cpuPerRequest = async (path: string): Promise<number> => {
  const before = cpuUsage();
  for (let index = 0; index < REQUESTS; index += 1) await server.http.get(path).expect(200);
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000 / REQUESTS;
};

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

test('by-slug beside the same content populated by stock Strapi', async () => {
  const [ours, stock]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await cpuPerRequest(BY_SLUG));
    stock.push(await cpuPerRequest(STOCK));
  }
  const row = (name: string, count: number, times: number[]) =>
    `${name.padEnd(16)} ${String(count).padStart(7)} ${median(times).toFixed(1).padStart(16)}`;
  const lines = [
    'route            queries   CPU ms/request',
    row('by-slug', await countColdQueries(server, PAGE), ours),
    row('stock populate', await countColdQueries(server, STOCK), stock),
    `ratio by-slug : stock = ${(median(ours) / median(stock)).toFixed(2)} (CPU, median of ${ROUNDS} interleaved rounds of ${REQUESTS})`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  expect(Math.min(...ours.map((time, round) => time / (stock[round] ?? NaN)))).toBeLessThanOrEqual(MOST);
}, 300_000);
