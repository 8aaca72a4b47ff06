import type { Core } from '@strapi/strapi';
import type { ImportsService } from '../../../src/plugins/view-counter/server/src/imports/imports';
import { verify } from '../../../src/plugins/view-counter/server/src/proof/verify-store';
import { loginAsAdmin } from '../../support/accounts';
import { articleDesk } from '../../support/article-desk';
import { bootStrapi, type TestStrapi } from '../../support/strapi';
import { createImportClient } from '../../support/view-counter/import-client';
import { oldSiteTotals, oldViews } from '../../support/view-counter/old-counts';
import { REFUSED_FORMS } from '../../support/view-counter/refused-forms';

let server: TestStrapi;
let strapi: Core.Strapi;
let old: ReturnType<typeof createImportClient>;
let ids: Record<'a' | 'b' | 'c', string>;

beforeAll(async () => {
  server = await bootStrapi();
  strapi = server.strapi;
  old = createImportClient(server, (await loginAsAdmin(server)).token);
  const { documentId: publisher } = await strapi.documents('api::organization.organization').create({
    data: { name: 'UBND huyện Ba Tơ', classification: 'peoplesCommittee' },
  });
  const desk = articleDesk({ strapi, publisher });
  const [a, b, c] = [
    await desk.write({ title: 'Lễ hội Điện Trường Bà', slug: 'le-hoi-dien-truong-ba' }, { status: 'published' }),
    await desk.write({ title: 'Ra quân trồng rừng', slug: 'ra-quan-trong-rung' }),
    await desk.write({ title: 'Trang cũ', slug: 'trang-cu' }),
  ];
  ids = { a: a.documentId, b: b.documentId, c: c.documentId };
});

afterAll(() => server.destroy());

const imported = async (documentId: string): Promise<number> => (await oldViews(strapi, documentId)) ?? 0;

/** Every test begins and ends with a counter that holds no old counts. */
afterEach(async () => {
  expect(await verify({ knex: strapi.db.connection })).toMatchObject({ ok: true, problems: [] });
  for (const { id, state } of await old.list()) {
    if (state !== 'undone') await old.undo(id).expect(200);
  }
  expect(await Promise.all([ids.a, ids.b].map(imported))).toEqual([0, 0]);
  expect(await oldSiteTotals(strapi)).toEqual({ views: 0, visits: 0 });
});

describe('a file of addresses', () => {
  const csv = () =>
    [
      'Đường dẫn;Lượt xem',
      'https://bato.gov.vn/tin-tuc/le-hoi-dien-truong-ba.html;4.126',
      '/ra-quan-trong-rung-5186;77',
      '/khong-co;9',
      'x;?',
    ].join('\r\n');

  test('is analysed without writing anything', async () => {
    const analysis = await old.analyse({ csv: `\ufeff${csv()}` });
    expect(analysis).toMatchObject({ rows: 4, matched: 2, changing: 2, delta: 4203, problemCount: 2 });
    expect(analysis.problems).toEqual([
      { line: 4, code: 'unknown-address', text: '"/khong-co": no entry is known under this address.' },
      { line: 5, code: 'wrong-number', text: '"x": expected a whole number of views, but found "?".' },
    ]);
    expect(analysis.sample[0]).toEqual({
      line: 2,
      url: 'https://bato.gov.vn/tin-tuc/le-hoi-dien-truong-ba.html',
      documentId: ids.a,
      locale: 'vi',
      metric: 'views',
      title: 'Lễ hội Điện Trường Bà',
      before: 0,
      after: 4126,
    });
    expect(await old.list()).toEqual([]);
  });

  test('is imported as it was analysed, drafts included, and audited', async () => {
    const done = await old.run({ csv: csv() });
    expect(done).toMatchObject({
      state: 'finished',
      source: 'csv',
      strategy: 'set',
      rows: 4,
      done: 4,
      changed: 2,
      delta: 4203,
      problemCount: 2,
    });
    expect([await imported(ids.a), await imported(ids.b)]).toEqual([4126, 77]);
    const line: unknown = await strapi.db.connection('vc_audit').where({ action: 'import' }).orderBy('id', 'desc').first();
    expect(line).toMatchObject({ actor: done.startedBy, reason: `Import ${done.id}: 4 rows of "csv", set` });
  });
});

describe('an address of old', () => {
  test('of an imported page finds its article, however it is spelled', async () => {
    const url = 'https://bato.quangngai.gov.vn/tin/5186';
    const legacySource = { legacyKey: 'key', sourceUrl: url, contentSha256: 'a' };
    await strapi.documents('api::article.article').update({ documentId: ids.c, locale: 'vi', data: { legacySource } });
    const { sample } = await old.analyse({ csv: `url,views\nhttp://bato.quangngai.gov.vn/tin/5186/,7` });
    expect(sample).toEqual([expect.objectContaining({ documentId: ids.c, after: 7 })]);
  });

  test('of an entry that has moved finds it by its redirect', async () => {
    const redirect = { fromPath: '/tin-tuc/ten-cu', targetType: 'article' as const, targetId: ids.b, targetLocale: 'vi', statusCode: 301 };
    await strapi.documents('api::redirect.redirect').create({ data: redirect });
    await strapi.documents('api::redirect.redirect').create({ data: { ...redirect, fromPath: '/tin-tuc/da-xoa', targetId: 'deleted' } });
    const { sample, problems } = await old.analyse({ csv: 'url,views\nhttps://dinh.gov.vn/tin-tuc/ten-cu/?page=2,8\n/tin-tuc/da-xoa,9' });
    expect(sample).toEqual([expect.objectContaining({ documentId: ids.b, after: 8 })]);
    expect(problems).toEqual([expect.objectContaining({ line: 3, code: 'unknown-address' })]);
  });

  test('whose last part is the slug of two entries is not guessed at', async () => {
    const { documentId } = await strapi.documents('api::page.page').create({
      locale: 'vi',
      data: { title: 'Lễ hội', slug: 'le-hoi-dien-truong-ba' } as never,
    });
    const { problems } = await old.analyse({ csv: 'url,views\n/le-hoi-dien-truong-ba,1' });
    expect(problems).toEqual([expect.objectContaining({ code: 'ambiguous', text: expect.stringContaining(ids.a) })]);
    await strapi.documents('api::page.page').delete({ documentId, locale: '*' });
  });
});

describe('a file of documentIds', () => {
  test('names the document and, where it has several, the language', async () => {
    const form = { csv: `documentId,locale,views\n${ids.a},vi,5\n${ids.b},en,6\n${ids.c},,7\nmissing,vi,8` };
    const { problems, matched } = await old.analyse(form);
    expect(matched).toBe(2);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [3, 'unknown-locale'],
      [5, 'unknown-document'],
    ]);
  });

  test('cannot say two things about one entry', async () => {
    const csv = `documentId,url,views\n${ids.a},,5\n${ids.a},,6\n,/le-hoi-dien-truong-ba,7\n${ids.b},,8`;
    const { problems, delta } = await old.analyse({ csv });
    expect(problems.map(({ line, text }) => [line, text])).toEqual([
      [3, `"${ids.a}" stands in line 2 already.`],
      [4, '"/le-hoi-dien-truong-ba" is the same entry as line 2.'],
    ]);
    expect(delta).toBe(13);
  });
});

describe('strategies', () => {
  const row = (views: number) => `documentId,views\n${ids.a},${views}`;

  test('set: the number becomes the file’s, up or down', async () => {
    await old.run({ csv: row(100) });
    expect(await old.run({ csv: row(60) })).toMatchObject({ changed: 1, delta: -40 });
    expect(await imported(ids.a)).toBe(60);
  });

  test('add: a second old site adds, the same one twice does not', async () => {
    await old.run({ csv: row(100), strategy: 'add', source: 'old' });
    await old.run({ csv: row(100), strategy: 'add', source: 'old' });
    await old.run({ csv: row(7), strategy: 'add', source: 'older' });
    expect(await imported(ids.a)).toBe(107);
    expect(await old.run({ csv: row(130), strategy: 'add', source: 'old' })).toMatchObject({ delta: 30 });
  });

  test('add: several addresses of one entry are summed', async () => {
    const csv = 'url,views\n/le-hoi-dien-truong-ba,5\n/cu/le-hoi-dien-truong-ba.aspx,6';
    expect(await old.run({ csv, strategy: 'add' })).toMatchObject({ delta: 11, problemCount: 0 });
  });

  test('max: never lowers', async () => {
    await old.run({ csv: row(100), strategy: 'max' });
    await old.run({ csv: row(60), strategy: 'max' });
    expect(await imported(ids.a)).toBe(100);
    expect(await old.run({ csv: row(101), strategy: 'max' })).toMatchObject({ delta: 1 });
  });

  test('fill-empty: only where nothing was imported, even if it was 0', async () => {
    await old.run({ csv: row(0) });
    expect(await old.run({ csv: `${row(5)}\n${ids.b},6`, strategy: 'fill-empty' })).toMatchObject({ changed: 1, delta: 6 });
    expect(await imported(ids.a)).toBe(0);
  });

  test.each(['set', 'add', 'max', 'fill-empty'])('%s: what was analysed is what is done', async (strategy) => {
    await old.run({ csv: `documentId,views\n${ids.b},50` });
    const form = { csv: `documentId,views\n${ids.a},10\n${ids.b},20`, strategy, siteViews: '4.470.086', siteVisits: '2111' };
    const { changing, delta } = await old.analyse(form);
    expect(await old.run(form)).toMatchObject({ changed: changing, delta });
  });
});

test('the totals of the old site come with a file or alone', async () => {
  expect(await old.run({ siteViews: '4.470.086', siteVisits: '2.111' })).toMatchObject({ rows: 2, done: 2, changed: 2 });
  expect(await oldSiteTotals(strapi)).toEqual({ views: 4_470_086, visits: 2_111 });
  const { body } = await server.http.get('/api/reads/site').expect(200);
  expect(body.data.total).toMatchObject({ views: 4_470_086, visits: 2_111 });
});

describe('undo', () => {
  const csv = (views: number) => `documentId,views\n${ids.a},${views}\n${ids.b},${views}`;

  test('takes back all of a run and says so', async () => {
    const { id } = await old.run({ csv: csv(9), siteViews: '100' });
    const { body } = await old.undo(id).expect(200);
    expect(body.data).toMatchObject({ id, state: 'undone' });
    expect(await Promise.all([ids.a, ids.b].map(imported))).toEqual([0, 0]);
    expect(await oldSiteTotals(strapi)).toEqual({ views: 0, visits: 0 });
    expect((await old.undo(id).expect(409)).body.error.message).toContain('undone already');
  });

  test('begins with the latest: an earlier one names it', async () => {
    const first = await old.run({ csv: csv(9) });
    const second = await old.run({ csv: csv(10) });
    expect((await old.undo(first.id).expect(409)).body.error.message).toContain(`Import ${second.id}`);
    await old.undo(second.id).expect(200);
    expect(await imported(ids.a)).toBe(9);
    await old.undo(first.id).expect(200);
  });

  test('of a run that is not there is 404', async () => {
    await old.undo(987_654).expect(404);
    await old.get('/987654').expect(404);
    await old.send('/none/resume', {}).expect(404);
  });
});

test('two imports at once: the second one is told who is at work', async () => {
  const rows = Array.from({ length: 4_000 }, (_, at) => `/khong-co-${at},1`).join('\n');
  const first = await old.send('', { csv: `url,views\n${rows}` }).expect(202);
  const second = await old.send('', { csv: `documentId,views\n${ids.a},1` }).expect(409);
  expect(second.body.error.message).toMatch(`Import ${first.body.data.id} by ${first.body.data.startedBy} is still running`);
  await old.undo(first.body.data.id).expect(409);
  expect(await old.ended(first.body.data.id)).toMatchObject({ state: 'finished', problemCount: 4_000, done: 4_000 });
});

test('whoever asks in the moment a run ends is not told that it broke off', async () => {
  const { find } = strapi.plugin('view-counter').service<ImportsService>('imports');
  const seen = new Set<string | undefined>();
  for (let round = 0; round < 20; round += 1) {
    const { body } = await old.send('', { csv: 'url,views\n/khong-co,1' }).expect(202);
    let state: string | undefined = 'running';
    // Asked without a pause: most questions fall between the steps of the run.
    while (state === 'running') {
      state = (await find(body.data.id))?.state;
      seen.add(state);
    }
  }
  expect([...seen].filter((state) => state !== 'running')).toEqual(['finished']);
});

test('hits go on during an import, and neither takes anything from the other', async () => {
  const agent = 'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';
  const hit = (number: number) =>
    server.http
      .post('/api/reads')
      .set('User-Agent', `${agent} reader/${number}`)
      .send({ hitId: number.toString(16).padStart(32, '0'), type: 'article', documentId: ids.a })
      .expect(200);
  const rows = Array.from({ length: 1_000 }, (_, at) => `,/khong-co-${at},1`).join('\n');
  const csv = `documentId,url,views\n${ids.a},,5000\n${ids.b},,70\n${rows}`;
  const started = await old.send('', { csv, siteViews: '900' }).expect(202);
  const answers = await Promise.all(Array.from({ length: 60 }, (_, number) => hit(number)));
  expect(answers.filter(({ body }) => body.data.counted)).toHaveLength(60);
  expect(await old.ended(started.body.data.id)).toMatchObject({ state: 'finished', delta: 5_970 });
  const counts = await server.http.get(`/api/reads?documentIds=${ids.a}`).expect(200);
  expect(counts.body.data[ids.a]).toBe(5_060);
  const site = await server.http.get('/api/reads/site').expect(200);
  expect(site.body.data.total.views).toBe(960);
});

describe('a form that cannot be used is refused with a sentence', () => {
  test.each(REFUSED_FORMS)('%s', async (_, form, status, message) => {
    const { body } = await old.send('', form).expect(status);
    expect(body.error.message).toMatch(message);
    expect((await old.list()).filter(({ state }) => state === 'running')).toEqual([]);
  });

  test('and without the right to import it is 401 or 403', async () => {
    await server.http.get('/view-counter/imports').expect(401);
  });
});
