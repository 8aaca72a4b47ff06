import { appOf, costOf, costOfWork, namedMiddlewares, routerOf, withDoubleLayers } from '../support/stack-bench/stack-cost';
import { bootStrapi } from '../support/strapi';
import { inRounds, report, TIMES } from '../support/view-counter/bench-gate';
import type { Measured } from '../support/view-counter/bench-generator.mjs';
import { startHost } from '../support/view-counter/bench-host';
import { median, startGenerator, unwanted, type Generator } from '../support/view-counter/bench-load';

/** An address of the REST API, and one of none: there Strapi's middlewares run as Strapi made them. */
const REST = '/api/articles?locale=vi';
const ELSEWHERE = '/khong-co?locale=vi';
/** No route answers it, so all layers are gone through. */
const UNKNOWN = '/api/khong-co';

const line = (name: string, ...values: number[]): void => {
  report(`  ${name.padEnd(36)}${values.map((value) => value.toFixed(1).padStart(9)).join('')}`);
};

test('what each middleware takes of a request, in microseconds of processor', async () => {
  const { strapi, destroy } = await bootStrapi({ env: { API_REQUESTS_PER_MINUTE: '1000000' } });
  report(`\n  ${'middleware, µs'.padEnd(36)}${'of REST'.padStart(9)}${'elsewhere'.padStart(9)}`);
  let [rest, elsewhere] = [0, 0];
  for (const [name, middleware] of namedMiddlewares(strapi)) {
    const [here, there] = [await costOf(strapi, middleware, REST), await costOf(strapi, middleware, ELSEWHERE)];
    [rest, elsewhere] = [rest + here, elsewhere + there];
    line(name, here, there);
  }
  line('all of them', rest, elsewhere);
  const [router] = appOf(strapi).middleware.slice(-2);
  const through = () => costOfWork(strapi, UNKNOWN, (ctx) => router?.(ctx, () => Promise.resolve()));
  line('router: looking for the route', await costOfWork(strapi, REST, () => routerOf(strapi).match('/api/articles', 'GET')));
  line('router: through all layers', await through(), await withDoubleLayers(strapi, through));
  await destroy();
  expect(rest).toBeLessThan(elsewhere);
}, 600_000);

const microseconds = ({ cpuSeconds: [server = NaN], perSecond, seconds }: Measured): number => (server * 1e6) / (perSecond * seconds);

let generator: Generator;

beforeAll(() => {
  generator = startGenerator();
});

afterAll(() => generator.stop());

test('what a whole request takes of the server, with a line in the log and without', async () => {
  const rates: Record<string, Measured[]> = {};
  for (const level of ['http', 'warn']) {
    const host = await startHost({ database: 'sqlite', env: { LOG_LEVEL: level, API_REQUESTS_PER_MINUTE: '0' } });
    const run = (path: string, status: number) =>
      generator
        .run({
          port: host.port,
          pids: host.pids,
          connections: 16,
          ...TIMES,
          traffic: { kind: 'request', method: 'GET', paths: [path], headers: [] },
        })
        .then((measured) => {
          expect(unwanted(status, measured)).toEqual({});
          return measured;
        });
    await inRounds(async () => {
      (rates[`an unknown address, log ${level}`] ??= []).push(await run(ELSEWHERE, 404));
      (rates[`an unknown address of REST, log ${level}`] ??= []).push(await run(UNKNOWN, 404));
      (rates[`GET /api/articles, log ${level}`] ??= []).push(await run(`${REST}&pagination[pageSize]=10`, 200));
    });
    await host.stop();
  }
  report(`\n  ${'whole requests'.padEnd(36)}${'a second'.padStart(9)}${'µs'.padStart(9)}`);
  for (const [name, rounds] of Object.entries(rates))
    line(name, median(rounds.map((one) => one.perSecond)), median(rounds.map(microseconds)));
}, 600_000);
