import type { PinsService } from '../../src/plugins/featured-conference/server/src/pins/pins';
import { fillEvents } from '../support/featured-conference/many-events';
import { startKoa } from '../support/front-door/start-koa';
import { cpuPerRequest, lineOf, loadWith } from '../support/front-door/warm-load';
import type { ListeningProcess } from '../support/listening-process';
import { createSampleConference } from '../support/sample-conference';
import { bootStrapi } from '../support/strapi';
import { createTestEnvironment } from '../support/test-environment';
import { checkGates, inRounds, report } from '../support/view-counter/bench-gate';
import { startHost, type BenchHost } from '../support/view-counter/bench-host';
import { median, startGenerator, type Generator } from '../support/view-counter/bench-load';

const CONNECTIONS = 64;
const FEW = 1_000;
const MANY = Number(process.env.DINH_BENCH_EVENTS ?? 100_000);

const BLOCK = '/api/featured-conference?locale=vi';

/** What a frontend would have to ask stock Strapi for, who knows already which event it is. */
const stockPath = (slug: string): string =>
  `/api/events?locale=vi&filters[slug][$eq]=${slug}` +
  '&populate[heroPhoto][populate][image]=true&populate[heroPhoto][populate][people][populate]=person&populate[heroPhoto][populate][photographer]=true' +
  '&populate[participants][populate]=person&populate[organizers]=true' +
  '&populate[awards][populate][presenters][populate]=person&populate[awards][populate][recipients]=true&populate[awards][populate][grantingOffice]=true' +
  '&populate[articles][populate][heroPhoto][populate]=image&populate[galleries][populate][photos][populate][image]=true';

type Portal = { environment: Awaited<ReturnType<typeof createTestEnvironment>>; slug: string };

/** A conference with all that a block shows, pinned, among so many events. */
const createPortal = async (events: number): Promise<Portal> => {
  const environment = await createTestEnvironment();
  const { strapi, destroy } = await bootStrapi({ environment });
  const { event } = await createSampleConference({ strapi });
  const pin = { isActive: true, endsAt: null, priority: 0, locales: [], overrides: [], note: null };
  await strapi
    .plugin('featured-conference')
    .service<PinsService>('pins')
    .create({ ...pin, event: event.documentId }, new Date());
  await fillEvents(strapi, events);
  await destroy();
  return { environment, slug: event.slug ?? '' };
};

let generator: Generator;
let koa: ListeningProcess;
const hosts: BenchHost[] = [];
let etag = '';
let slug = '';

beforeAll(async () => {
  for (const events of [FEW, MANY]) {
    const portal = await createPortal(events);
    ({ slug } = portal);
    // No answer of the load may be refused: all of it comes from one address, and each cold one is a miss.
    hosts.push(await startHost({ database: 'sqlite', environment: portal.environment, env: { FRONT_DOOR_MISSES_PER_MINUTE: '0' } }));
  }
  const [few] = hosts as [BenchHost];
  const response = await fetch(`${few.server.url}${BLOCK}`, { headers: { 'accept-encoding': 'identity' } });
  const { date: _date, connection: _connection, 'keep-alive': _alive, ...headers } = Object.fromEntries(response.headers);
  etag = headers.etag ?? '';
  const body = await response.text();
  report(
    `\nthe block: ${Buffer.byteLength(body)} bytes, shown because of ${(JSON.parse(body) as { meta: { resolvedBy: string } }).meta.resolvedBy}`,
  );
  koa = await startKoa({ headers, body }, few.environment.folder);
  generator = startGenerator();
}, 600_000);

afterAll(async () => {
  await generator.stop();
  await koa.stop();
  for (const host of hosts) await host.stop();
}, 60_000);

test('the block, warm, beside bare Koa with the same bytes and stock populate; with 1,000 events and with many', async () => {
  const [few, many] = hosts as [BenchHost, BenchHost];
  const run = loadWith(generator, CONNECTIONS);
  const paths = [BLOCK];
  const measure = async () => ({
    koa: await run({ port: koa.port, pids: [koa.pid] }, { paths }),
    warm: await run(few, { paths }),
    notModified: await run(few, { paths, headers: [`If-None-Match: ${etag}`], status: 304 }),
    br: await run(few, { paths, headers: ['Accept-Encoding: br'] }),
    many: await run(many, { paths }),
    stock: await run(few, { paths: [stockPath(slug)], connections: 8 }),
  });
  await measure();
  const rounds = await inRounds(measure);
  type Kind = keyof (typeof rounds)[number];
  const names: Record<Kind, string> = {
    koa: 'bare Koa, the same bytes',
    warm: 'the block, 1,000 events',
    notModified: 'the block, 304',
    br: 'the block, br',
    many: `the block, ${MANY.toLocaleString('en')} events`,
    stock: 'stock populate',
  };
  const of = (kind: Kind) => rounds.map((round) => round[kind]);
  for (const kind of Object.keys(names) as Kind[]) report(lineOf(names[kind], of(kind)));
  const rates = (kind: Kind, other: Kind) => rounds.map((round) => round[kind].perSecond / round[other].perSecond);
  report(
    `  Koa : block, in processor time: ${median(rounds.map((round) => cpuPerRequest(round.koa) / cpuPerRequest(round.warm))).toFixed(2)}`,
  );
  checkGates([
    { name: 'block : bare Koa', values: rates('warm', 'koa'), atLeast: 0.7 },
    { name: 'block : stock populate', values: rates('warm', 'stock'), atLeast: 100 },
    { name: '304 : 200', values: rates('notModified', 'warm'), atLeast: 1 },
    { name: `1,000 : ${MANY.toLocaleString('en')} events`, values: rates('warm', 'many'), atMost: 1.3 },
  ]);
}, 300_000);

test('a cold block costs the same among many events', async () => {
  const [few, many] = hosts as [BenchHost, BenchHost];
  /** One reader, an unknown host each time: each answer is made anew. */
  const cold = async ({ server, pids }: BenchHost): Promise<number> => {
    const times: number[] = [];
    for (let number = 0; number < 20; number += 1) {
      const start = performance.now();
      const response = await fetch(`${server.url}${BLOCK}`, { headers: { 'x-forwarded-host': `h${number}-${start}.example` } });
      await response.arrayBuffer();
      expect(response.status).toBe(200);
      times.push(performance.now() - start);
    }
    expect(pids).not.toEqual([]);
    return median(times);
  };
  await cold(few);
  await cold(many);
  const rounds = await inRounds(async () => ({ few: await cold(few), many: await cold(many) }));
  report(
    `  cold, ms: 1,000 events ${median(rounds.map((round) => round.few)).toFixed(1)}, many ${median(rounds.map((round) => round.many)).toFixed(1)}`,
  );
  checkGates([{ name: 'cold: many : 1,000 events', values: rounds.map((round) => round.many / round.few), atMost: 1.3 }]);
}, 300_000);

test('embed.js in bytes', async () => {
  const [few] = hosts as [BenchHost];
  const response = await fetch(`${few.server.url}/api/featured-conference/embed.js`, { headers: { 'accept-encoding': 'gzip' } });
  await response.arrayBuffer();
  const bytes = Number(response.headers.get('content-length'));
  report(`  embed.js: ${bytes} bytes gzipped`);
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(bytes).toBeLessThanOrEqual(5 * 1_024);
});
