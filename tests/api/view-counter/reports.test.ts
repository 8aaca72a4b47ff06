import type { Report } from '../../../src/plugins/view-counter/shared/contracts';
import { siteToday } from '../../../src/plugins/view-counter/server/src/counts/site-clock';
import { addDays, dayToText } from '../../../src/plugins/view-counter/server/src/time/local-time';
import { loginAsAdmin } from '../../support/accounts';
import { createOffice, textBlock } from '../../support/content';
import { createAdminWithRights } from '../../support/view-counter/admin-with-rights';
import { bootStrapi, type TestStrapi } from '../../support/strapi';
import { findProblems, writeBase, writeCounted } from '../../support/view-counter/counted';

const ARTICLE = 'api::article.article';
const EVENT = 'api::event.event';
const READ = 'plugin::view-counter.read';
const EXPORT = 'plugin::view-counter.export';

let server: TestStrapi;
let admin = '';
let today = 0;
const ids = { one: '', two: '', draft: '', event: '' };

const ask = (path: string, token = admin) => server.http.get(`/view-counter/${path}`).set('Authorization', `Bearer ${token}`);
const read = async <Data>(path: string, token?: string): Promise<Data> =>
  ((await ask(path, token).expect(200)).body as { data: Data }).data;

beforeAll(async () => {
  server = await bootStrapi();
  const { strapi } = server;
  today = siteToday({ strapi });
  admin = (await loginAsAdmin(server)).token;
  const { organizationId: publisher } = await createOffice(server, { organization: 'UBND xã Ba Tô', label: 'Chủ tịch', person: 'Ai Đó' });
  const write = async (title: string, status: 'published' | 'draft'): Promise<string> => {
    const data = { title, articleType: 'news' as const, datePublished: '2026-03-08T01:00:00.000Z', publisher, body: [textBlock(title)] };
    return (await strapi.documents(ARTICLE).create({ locale: 'vi', status, data })).documentId;
  };
  ids.one = await write('=Một', 'published');
  ids.two = await write('Hai', 'published');
  ids.draft = await write('Đã gỡ', 'draft');
  const event = await strapi.documents(EVENT).create({
    locale: 'vi',
    status: 'published',
    data: { name: 'Hội nghị', startDate: '2026-03-07', eventType: 'meeting', eventStatus: 'scheduled' },
  });
  ids.event = event.documentId;
  const one = { uid: ARTICLE, documentId: ids.one };
  await writeCounted(strapi.db.connection, [
    { ...one, day: 20260310, views: 10, uniques: 8, visits: 4, visitors: 3 },
    { ...one, day: 20260312, views: 6, uniques: 6, visits: 2, visitors: 2 },
    { ...one, locale: 'en', day: 20260312, views: 1 },
    { uid: ARTICLE, documentId: ids.two, day: 20260312, views: 30 },
    { uid: ARTICLE, documentId: ids.draft, day: 20260311, views: 4 },
    { uid: ARTICLE, documentId: 'da-xoa', day: 20260311, views: 5 },
    { uid: EVENT, documentId: ids.event, day: 20260311, views: 2 },
    { day: 20260311, views: 7 },
    { ...one, day: 20260307, views: 8 },
    { ...one, day: 20200300, views: 100, visitors: 0 },
    { ...one, day: 20200401, views: 3 },
    { ...one, day: today, views: 2, visitors: 1 },
    { uid: EVENT, documentId: ids.event, day: addDays(today, -1), views: 5, visits: 1 },
  ]);
  await writeBase(strapi, one, 50);
  await strapi.db.connection('vc_filtered').insert([
    { day: 20260310, reason: 'bot', n: 4, list_version: '1' },
    { day: 20260312, reason: 'bot', n: 1, list_version: '1' },
    { day: 20260312, reason: 'double-click:reload', n: 9, list_version: '1' },
    { day: today, reason: 'bot', n: 3, list_version: '1' },
    { day: 20190500, reason: 'bot', n: 70, list_version: '1' },
  ]);
  await strapi.db.connection('vc_rule').insert({
    from_day: 20260311,
    changed_at: 0,
    actor: 'Quản trị',
    rules: JSON.stringify([{ setting: 'doubleClickSeconds', before: '30', after: '60' }]),
  });
});

afterAll(() => server.destroy());

describe('a report', () => {
  const named = (entry: object) => ({
    locale: 'vi',
    slug: expect.anything() as string,
    datePublished: '2026-03-08T01:00:00.000Z',
    ...entry,
  });

  test('shows a period beside the one before it', async () => {
    const report = await read<Report>('report?from=2026-03-10&to=2026-03-12&compareFrom=2026-03-07');
    expect(report.period).toEqual({
      from: '2026-03-10',
      to: '2026-03-12',
      unit: 'day',
      series: [
        { date: '2026-03-10', views: 10, uniques: 8, visits: 4, visitors: 3 },
        { date: '2026-03-11', views: 18, uniques: 18, visits: 18, visitors: 18 },
        { date: '2026-03-12', views: 37, uniques: 37, visits: 33, visitors: 33 },
      ],
      totals: { views: 65, uniques: 63, visits: 55 },
    });
    expect(report.compared).toMatchObject({ from: '2026-03-07', to: '2026-03-09', unit: 'day', totals: { views: 8 } });
    expect(report.parts).toEqual([
      { uid: ARTICLE, locale: 'vi', views: 55 },
      { uid: EVENT, locale: 'vi', views: 2 },
      { uid: ARTICLE, locale: 'en', views: 1 },
    ]);
    expect(report.top).toEqual([
      named({ uid: ARTICLE, documentId: ids.two, title: 'Hai', views: 30, before: 0, change: null }),
      named({ uid: ARTICLE, documentId: ids.one, title: '=Một', views: 16, before: 8, change: 1 }),
      { uid: ARTICLE, documentId: 'da-xoa', locale: 'vi', title: null, slug: null, datePublished: null, views: 5, before: 0, change: null },
      named({ uid: ARTICLE, documentId: ids.draft, title: 'Đã gỡ', views: 4, before: 0, change: null }),
      named({ uid: EVENT, documentId: ids.event, title: 'Hội nghị', datePublished: '2026-03-07', views: 2, before: 0, change: null }),
      expect.objectContaining({ uid: ARTICLE, documentId: ids.one, locale: 'en', views: 1 }),
    ]);
    expect(report.filtered).toEqual([
      { reason: 'double-click:reload', n: 9 },
      { reason: 'bot', n: 5 },
    ]);
    expect(report.notes).toEqual([{ day: '2026-03-11', changes: [{ setting: 'doubleClickSeconds', before: '30', after: '60' }] }]);
  });

  test('may be about one type, one language, or both', async () => {
    const totals = async (rest: string) => (await read<Report>(`report?from=2026-03-10&to=2026-03-12${rest}`)).period.totals.views;
    expect(await totals('')).toBe(65);
    expect(await totals(`&uid=${ARTICLE}`)).toBe(56);
    expect(await totals('&locale=vi')).toBe(57);
    expect(await totals(`&uid=${ARTICLE}&locale=en`)).toBe(1);
    const { period, top, parts, compared } = await read<Report>(`report?from=2026-03-10&to=2026-03-12&uid=${EVENT}`);
    expect(period.series.map(({ visitors }) => visitors)).toEqual([null, null, null]);
    expect(top.map(({ documentId }) => documentId)).toEqual([ids.event]);
    expect(parts).toEqual([{ uid: EVENT, locale: 'vi', views: 2 }]);
    expect(compared).toBeNull();
  });

  test('takes folded months whole', async () => {
    const { period, top } = await read<Report>('report?from=2020-03-15&to=2020-04-02');
    expect(period).toMatchObject({ from: '2020-03-01', to: '2020-04-02', unit: 'month', totals: { views: 103 } });
    expect(period.series).toEqual([
      { date: '2020-03', views: 100, uniques: 100, visits: 100, visitors: null },
      { date: '2020-04', views: 3, uniques: 3, visits: 3, visitors: null },
    ]);
    expect(top).toMatchObject([{ documentId: ids.one, views: 103 }]);
    const onlyBots = await read<Report>('report?from=2019-05-10&to=2019-05-12');
    expect(onlyBots).toMatchObject({ period: { from: '2019-05-01', to: '2019-05-31' }, filtered: [{ reason: 'bot', n: 70 }] });
  });

  test('is drawn by months over a long range, both curves alike', async () => {
    const { period, compared } = await read<Report>('report?from=2026-03-10&to=2026-03-12&compareFrom=2020-03-30');
    expect([period.unit, compared?.unit]).toEqual(['month', 'month']);
    const long = await read<Report>('report?from=2017-01-01&to=2026-12-31');
    expect(long.period.series).toHaveLength(120);
    expect(long.period.totals.views).toBe(183);
    expect(long.top[0]).toMatchObject({ documentId: ids.one, views: 129 });
  });

  test.each([
    ['report', 'from: '],
    ['report?from=2026-03-12&to=2026-03-10', 'from: expected a day not after "to"'],
    ['report?from=2026-02-30&to=2026-03-10', 'from: expected a day such as "2026-11-22"'],
    ['report?from=2006-03-10&to=2026-03-10', 'to: expected at most 10 years'],
    ['report?from=2026-03-10&to=2026-03-12&compareFrom=x', 'compareFrom: expected a day'],
    ['report?from=2026-03-10&to=2026-03-12&uid=api::x.x', 'uid: expected the UID of a content type'],
    ['report?from=2026-03-10&to=2026-03-12&type=article', 'type'],
    ['report.csv?from=2026-03-10&to=2026-03-12', 'kind: expected one of series, top, filtered'],
    ['column?uid=api::article.article', 'documentIds: '],
    ['column?uid=api::article.article&documentIds=,', 'documentIds: expected 1 to 100 ids'],
    ['documents/api::x.x/abc', 'uid: expected the UID of a content type'],
  ])('%s → 400', async (path, words) => {
    const { body } = await ask(path).expect(400);
    expect(body).toMatchObject({ data: null, error: { status: 400, message: expect.stringContaining(words) as string } });
  });
});

describe('the file of a report', () => {
  test('opens in a spreadsheet, and runs nothing there', async () => {
    const { text, headers } = await ask('report.csv?from=2026-03-10&to=2026-03-12&kind=top').expect(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe('attachment; filename="views-top-2026-03-10-2026-03-12.csv"');
    expect(text.startsWith('\uFEFFtype,documentId,locale,title')).toBe(true);
    expect(text).toContain(`${ARTICLE},${ids.one},vi,'=Một,`);
  });

  test.each([
    ['series', '2026-03-11,18,18,18,18'],
    ['filtered', 'double-click:reload,9'],
  ])('%s', async (kind, row) => {
    expect((await ask(`report.csv?from=2026-03-10&to=2026-03-12&kind=${kind}`).expect(200)).text).toContain(`${row}\r\n`);
  });
});

test('the overview says how today goes', async () => {
  const overview = await read<Record<string, unknown>>('overview');
  expect(overview).toMatchObject({
    site: { today: { views: 2, visits: 2 }, since: dayToText(today) },
    yesterday: { views: 5, visits: 1 },
    mostRead: [{ uid: ARTICLE, documentId: ids.one, title: '=Một', views: 2 }],
  });
  expect(overview.days).toHaveLength(14);
  expect((overview.days as object[]).at(-1)).toEqual({ date: dayToText(today), views: 2, uniques: 2, visits: 2, visitors: 1 });
});

test('a document shows its numbers by language, its last 30 days and what was filtered meanwhile', async () => {
  const shown = await read<Record<string, unknown>>(`documents/${ARTICLE}/${ids.one}`);
  expect(shown).toMatchObject({
    total: 180,
    uniques: 128,
    locales: [
      { locale: 'en', shown: 1, counted: 1, imported: 0, adjusted: 0, uniques: 1 },
      { locale: 'vi', shown: 179, counted: 129, imported: 50, adjusted: 0, uniques: 127 },
    ],
    filtered: [{ reason: 'bot', n: 3 }],
  });
  expect(shown.days).toHaveLength(30);
  expect(await read(`documents/${ARTICLE}/${ids.draft}`)).toMatchObject({ total: 4 });
  expect(await read(`documents/${ARTICLE}/chua-tung`)).toMatchObject({ total: 0, locales: [] });
});

test('the column of a list shows drafts, too', async () => {
  expect(await read(`column?uid=${ARTICLE}&documentIds=${ids.one},${ids.draft},khongco`)).toEqual({
    [ids.one]: 180,
    [ids.draft]: 4,
    khongco: 0,
  });
});

describe('permissions', () => {
  const PATHS = ['overview', `documents/${ARTICLE}/x`, `column?uid=${ARTICLE}&documentIds=x`, 'report?from=2026-03-10&to=2026-03-12'];
  const CSV = 'report.csv?from=2026-03-10&to=2026-03-12&kind=top';

  test('nobody reads without being logged in', async () => {
    for (const path of [...PATHS, CSV]) await server.http.get(`/view-counter/${path}`).expect(401);
  });

  test('reading and exporting are two rights', async () => {
    const reader = await createAdminWithRights(server, [{ action: READ }]);
    for (const path of PATHS) await ask(path, reader).expect(200);
    await ask(CSV, reader).expect(403);
    const exporter = await createAdminWithRights(server, [{ action: EXPORT }]);
    for (const path of PATHS) await ask(path, exporter).expect(403);
    await ask(CSV, exporter).expect(200);
  });

  test('a title is shown to who may read its type', async () => {
    const explorer = { action: 'plugin::content-manager.explorer.read', subject: EVENT, properties: { fields: ['name'], locales: ['vi'] } };
    const token = await createAdminWithRights(server, [{ action: READ }, explorer]);
    const { top } = await read<Report>('report?from=2026-03-10&to=2026-03-12', token);
    expect(top.map(({ title }) => title)).toEqual([null, null, null, null, 'Hội nghị', null]);
  });
});

test('every number adds up in the end', async () => {
  expect(await findProblems(server.strapi)).toEqual([]);
});
