import { loadRanking } from '../../../src/plugins/view-counter/server/src/counts/ranking-store';
import { siteToday } from '../../../src/plugins/view-counter/server/src/counts/site-clock';
import { addDays, dayToText } from '../../../src/plugins/view-counter/server/src/time/local-time';
import type { Report } from '../../../src/plugins/view-counter/shared/contracts';
import { loginAsAdmin } from '../../support/accounts';
import { bootStrapi, type TestStrapi } from '../../support/strapi';
import { findProblems } from '../../support/view-counter/counted';
import { writeHistory } from '../../support/view-counter/history';
import { manyIds, writeArticles } from '../../support/view-counter/many-articles';

const ARTICLE = 'api::article.article';
const VIEWS = 30_000;
const DAYS = 500;

type Day = { id: number; documentId: string; day: number; views: number };

let server: TestStrapi;
let today = 0;
/** All there is, to count by hand. */
let days: Day[] = [];
const ids = manyIds(400);

beforeAll(async () => {
  server = await bootStrapi();
  const { strapi } = server;
  today = siteToday({ strapi });
  await writeArticles(strapi, ids);
  const plan = { uid: ARTICLE, locale: 'vi', documentIds: ids, views: VIEWS, from: addDays(today, 1 - DAYS), to: today };
  await writeHistory({ knex: strapi.db.connection, plan });
  const rows = await strapi.db
    .connection('vc_day')
    .join('vc_target', 'vc_target.id', 'vc_day.target_id')
    .where('document_id', '<>', '')
    .select<Record<string, unknown>[]>('id', 'document_id', 'day', 'views');
  days = rows.map(({ id, document_id, day, views }) => ({
    id: Number(id),
    documentId: String(document_id),
    day: Number(day),
    views: Number(views),
  }));
});

afterAll(() => server.destroy());

const byHand = (from: number, to: number): { documentId: string; views: number }[] => {
  const sums = new Map<string, { id: number; views: number }>();
  for (const { id, documentId, day, views } of days) {
    if (day < from || day > to) continue;
    sums.set(documentId, { id, views: views + (sums.get(documentId)?.views ?? 0) });
  }
  return [...sums].sort(([, a], [, b]) => b.views - a.views || a.id - b.id).map(([documentId, { views }]) => ({ documentId, views }));
};

describe('after long counting', () => {
  test.each([
    [0, 1],
    [0, 7],
    [0, 31],
    [0, 32],
    [0, 365],
    [0, DAYS],
    [100, 5],
    [200, 60],
    [DAYS, 1],
  ])('the ranking that ended %d days ago, of %d days, is what adding up by hand gives', async (ago, length) => {
    const to = addDays(today, -ago);
    const from = addDays(to, 1 - length);
    const ranking = await loadRanking({ strapi: server.strapi, query: { from, to, uid: ARTICLE, locale: 'vi', limit: 30 } });
    expect(ranking.map(({ documentId, views }) => ({ documentId, views }))).toEqual(byHand(from, to).slice(0, 30));
  });

  test('the most read page asks for more where the first of the ranking are no longer published', async () => {
    const { strapi } = server;
    const ranked = byHand(addDays(today, -29), today).map(({ documentId }) => documentId);
    const withdrawn = ranked.slice(0, 230);
    await strapi.db.connection('articles').whereIn('document_id', withdrawn).whereNotNull('published_at').delete();
    const { body } = await server.http.get('/api/reads/popular?type=article&days=30&limit=5').expect(200);
    expect((body as { data: { documentId: string }[] }).data.map(({ documentId }) => documentId)).toEqual(ranked.slice(230, 235));
  });

  test('the lists of the admin and the public say the same lifetime numbers', async () => {
    const { token } = await loginAsAdmin(server);
    const { body } = await server.http
      .get(`/content-manager/collection-types/${ARTICLE}?locale=vi&sort=views:DESC&page=7&pageSize=50`)
      .set('Authorization', `Bearer ${token}`)
      .expect(200);
    const lifetime = byHand(0, today);
    const shown = (body as { results: { documentId: string }[] }).results.map(({ documentId }) => documentId);
    const views = new Map(lifetime.map((entry) => [entry.documentId, entry.views]));
    expect(shown.map((id) => views.get(id))).toEqual(lifetime.slice(300, 350).map((entry) => entry.views));
    const from = dayToText(addDays(today, 1 - DAYS));
    const report = await server.http
      .get(`/view-counter/report?from=${from}&to=${dayToText(today)}`)
      .set('Authorization', `Bearer ${token}`)
      .expect(200);
    expect((report.body as { data: Report }).data.period.totals.views).toBe(VIEWS);
  });
});

test('every number adds up in the end', async () => {
  expect(await findProblems(server.strapi)).toEqual([]);
});
