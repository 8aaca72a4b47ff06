import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import type { Batch, UndoReport } from '../../../src/plugins/legacy-import/shared/contracts';
import { PLANTING_PAGE } from '../../support/imports';
import { createBatchDriver, createDeskClient, type BatchDriver, type DeskClient } from '../../support/legacy-import/desk-client';
import { bootStrapi, type TestStrapi } from '../../support/strapi';

const ARTICLE = 'api::article.article';
const ORGANIZATION = 'api::organization.organization';

const pageOf = (number: number): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Trang</title></head><body>
   <h1>Xã Trà Bùi ra quân trồng rừng đợt ${number} năm 2024</h1><div>${String((number % 27) + 1).padStart(2, '0')}/03/2024 08:29</div>
   <p>Sáng nay, UBND xã Trà Bùi tổ chức lễ ra quân trồng rừng đợt ${number} tại thôn Tây.</p>
   <p>Bà con trong thôn đã trồng hơn ${number} nghìn cây keo lai trên diện tích đất trống.</p></body></html>`;

let server: TestStrapi;
let call: DeskClient;
let desk: BatchDriver;
let publisherId: string;

beforeAll(async () => {
  server = await bootStrapi();
  call = await createDeskClient(server);
  desk = createBatchDriver(call);
  const commune = { name: 'UBND xã Trà Bùi', code: 'x-tra-bui', classification: 'peoplesCommittee', adminLevel: 'commune' } as const;
  publisherId = (await server.strapi.documents(ORGANIZATION).create({ data: commune })).documentId;
});

afterAll(() => server.destroy());

const countArticles = (batchId: string): Promise<number> =>
  server.strapi.db.query(ARTICLE).count({ where: { legacySource: { batchId }, publishedAt: null } });

const recognizedBatch = async (numbers: readonly number[]): Promise<Batch> => {
  const { id } = await desk.create({ name: `Đợt ${numbers.join(', ')}`, publisherId });
  for (const number of numbers) await desk.upload(id, `tin/${String(number).padStart(3, '0')}.html`, pageOf(number));
  return desk.act(id, 'recognize');
};

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** What a process leaves behind that was killed while it imported. */
const abandon = (id: string) =>
  server.strapi.db
    .connection('legacy_import_batch')
    .where({ id })
    .update({ state: 'importing', phase: 'importing', owner: 'dead/1/x', beat_at: 1 });

describe('long work', () => {
  test('is stopped after the page it is at, goes on, and nothing is there twice', async () => {
    const { id } = await recognizedBatch(range(1, 8));
    expect((await call('post', `/batches/${id}/import`)).status).toBe(202);
    while ((await desk.find(id)).pages.created < 2) await sleep(20);
    const during = await desk.find(id);
    expect(during.progress).toMatchObject({ phase: 'importing', total: 8 });
    expect((await call('post', `/batches/${id}/stop`)).status).toBe(202);
    const stopped = await desk.ended(id);
    expect(stopped).toMatchObject({ state: 'interrupted', phase: 'importing', problem: null, progress: null });
    expect(stopped.pages.recognized).toBeGreaterThan(0);
    const finished = await desk.act(id, 'resume');
    expect(finished).toMatchObject({ state: 'finished', phase: null, pages: { created: 8, recognized: 0 } });
    expect(await countArticles(id)).toBe(8);
  });

  test('is one at a time; of what is at work nothing is changed meanwhile', async () => {
    const [first, second] = [await recognizedBatch(range(11, 14)), await recognizedBatch([15])];
    await call('post', `/batches/${first.id}/import`);
    const refusals = await Promise.all([
      call('post', `/batches/${second.id}/import`),
      call('post', `/batches/${first.id}/recognize`),
      call('put', `/batches/${first.id}/files?path=x.html`, { body: Buffer.from(pageOf(1)) }),
      call('delete', `/batches/${first.id}`),
    ]);
    expect(refusals.map(({ status }) => status)).toEqual([409, 409, 409, 409]);
    expect(refusals[0]?.body.error?.details.code).toBe('busy');
    await desk.ended(first.id);
    expect((await desk.act(second.id, 'import')).state).toBe('finished');
  });

  test('whose process has gone is interrupted, says so, and goes on', async () => {
    const { id } = await recognizedBatch([21, 22]);
    await abandon(id);
    expect(await desk.find(id)).toMatchObject({ state: 'interrupted', phase: 'importing', progress: null });
    expect((await desk.find(id)).problem).toMatch(/process that worked on it has ended/);
    expect(await desk.act(id, 'resume')).toMatchObject({ state: 'finished', pages: { created: 2 }, problem: null });
  });

  test('of another machine that gives signs of life is waited for, and asked to stop', async () => {
    const { id } = await recognizedBatch([23]);
    const table = server.strapi.db.connection('legacy_import_batch').where({ id });
    await abandon(id);
    await table.clone().update({ owner: 'other-machine/7/abc', beat_at: Date.now(), done: 3, total: 9 });
    expect(await desk.find(id)).toMatchObject({ state: 'importing', progress: { done: 3, total: 9 } });
    expect((await call('post', `/batches/${id}/resume`)).body.error?.details.code).toBe('busy');
    expect((await call('post', `/batches/${id}/stop`)).status).toBe(202);
    expect(await table.clone().first('stop_asked')).toEqual({ stop_asked: 1 });
    await table.clone().update({ beat_at: 1 });
    expect((await desk.act(id, 'resume')).state).toBe('finished');
  });

  test('of some pages alone leaves the others, also after it broke off', async () => {
    const { id } = await recognizedBatch(range(31, 34));
    const ids = (await desk.pages(`?batchId=${id}`)).pages.map((page) => page.id);
    const chosen = ids.slice(1, 3);
    expect(await desk.act(id, 'import', { pageIds: chosen })).toMatchObject({ state: 'recognized', pages: { created: 2, recognized: 2 } });
    expect(await desk.act(id, 'import')).toMatchObject({ state: 'finished', pages: { created: 4 } });
    const { status, body } = await call('post', `/batches/${id}/import`, { body: { pageIds: [...chosen, 999_999] } });
    expect([status, body.error?.details.code]).toEqual([400, 'no-such-page']);
  });
});

describe('what came with a page', () => {
  test('a picture beside it is shown as what it is; what is none is not shown', async () => {
    const { id } = await desk.create({ publisherId });
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#356' } })
      .jpeg()
      .toBuffer();
    await desk.upload(id, 'a.html', pageOf(41).replace('</p>', '</p><p><img src="anh/mot.jpg"><img src="anh/hai.jpg"></p>'));
    await desk.upload(id, 'anh/mot.jpg', picture);
    await desk.act(id, 'recognize');
    const [page] = (await desk.pages(`?batchId=${id}`)).pages;
    const { original } = await desk.page(page?.id ?? 0);
    expect(original?.content).toContain('data-picture="anh/mot.jpg"');
    const shown = await call('get', `/pages/${page?.id}/picture?url=${encodeURIComponent('anh/mot.jpg')}`);
    expect([shown.status, Buffer.isBuffer(shown.body)]).toEqual([200, true]);
    for (const url of ['anh/hai.jpg', '../../../../package.json', '/etc/passwd', 'https://example.com/a.jpg'])
      expect((await call('get', `/pages/${page?.id}/picture?url=${encodeURIComponent(url)}`)).status).toBe(404);
  });

  test('a page that cannot be read fails alone, with a reason', async () => {
    const { id } = await desk.create({ publisherId });
    await desk.upload(id, 'tot.html', pageOf(42));
    await desk.uploadFile(id, 'ra-quan.txt', PLANTING_PAGE);
    await desk.upload(id, 'hong.txt', '... --- ...');
    expect(await desk.act(id, 'recognize')).toMatchObject({ state: 'recognized', pages: { recognized: 2, failed: 1 } });
    const [failed] = (await desk.pages(`?batchId=${id}&state=failed`)).pages;
    expect(failed).toMatchObject({ file: 'hong.txt', title: null, error: { code: 'empty' } });
    expect(await desk.page(failed?.id ?? 0)).toMatchObject({ recognized: null, planned: null, original: null });
  });
});

describe('a batch that is over', () => {
  test('gives its report as JSON and for people', async () => {
    const [batch] = (await call<Batch[]>('get', '/batches?pageSize=100')).body.data.filter(
      ({ state, pages }) => state === 'finished' && pages.created === 8,
    );
    const json = await call<unknown>('get', `/batches/${batch?.id}/report`);
    expect(json.body).toMatchObject({ batchId: batch?.id, interrupted: false, found: 8, results: { created: 8 } });
    expect((json.body as unknown as { pages: unknown[] }).pages).toHaveLength(8);
    const { text } = await server.http
      .get(`/legacy-import/batches/${batch?.id}/report?format=text`)
      .set('Authorization', `Bearer ${call.token}`);
    expect(text).toContain(`Import ${batch?.id}`);
  });

  test('is taken back as the preview says, and can be removed then', async () => {
    const { id } = await recognizedBatch([51, 52, 53]);
    await desk.act(id, 'import');
    const preview = (await call<UndoReport>('get', `/batches/${id}/undo`)).body.data;
    expect(preview.removed.articles).toBe(3);
    expect(await countArticles(id)).toBe(3);
    expect(await desk.act(id, 'undo')).toMatchObject({ state: 'undone', pages: { undone: 3 } });
    expect(await countArticles(id)).toBe(0);
    expect((await call('delete', `/batches/${id}`)).status).toBe(204);
    expect((await call('get', `/batches/${id}`)).status).toBe(404);
  });
});

test('the queue of ten thousand pages is answered within a second, whatever is asked', async () => {
  const { connection } = server.strapi.db;
  const id = '20200101000000-abcdef';
  const columns = {
    name: 'x',
    source: 'admin',
    state: 'recognized',
    locale: 'vi',
    publish: 0,
    created_by: 'x',
    created_at: 1,
    page_files: 0,
  };
  await connection('legacy_import_batch').insert({
    ...columns,
    id,
    picture_files: 0,
    other_files: 0,
    bytes: 0,
    stop_asked: 0,
    done: 0,
    total: 0,
  });
  const big = JSON.stringify({ blocks: [{ text: 'x'.repeat(5_000) }] });
  for (let at = 0; at < 10_000; at += 100) {
    const rows = range(at + 1, at + 100).map((seq) => ({
      ...{ batch_id: id, seq, file: `tin/${seq}.html`, state: seq % 3 ? 'recognized' : 'review', title: `Tin ${seq}`, recognized: big },
      ...{ search_text: `tin so ${seq} trang`, confidence: (seq % 100) / 100, rules: '["year-inferred"]', because: '[]' },
    }));
    await connection('legacy_import_page').insert(rows);
  }
  await connection.raw(`INSERT INTO legacy_import_page_rule (rule, page_id, batch_id, confidence)
    SELECT rule, p.id, p.batch_id, 0.5 FROM legacy_import_page p, (SELECT 'year-inferred' AS rule UNION SELECT 'publisher-inferred') r WHERE p.batch_id = '${id}'`);
  for (const query of [
    '',
    '?q=so 77',
    '?doubtful=yes&sort=confidence',
    '?doubt=year-inferred&sort=title&page=100',
    `?batchId=${id}&state=review`,
  ]) {
    const start = performance.now();
    const { status } = await call('get', `/pages${query}`);
    expect([status, query, performance.now() - start < 1_000]).toEqual([200, query, true]);
  }
  expect((await desk.pages(`?batchId=${id}&doubt=publisher-inferred&q=so 77`)).facets).toMatchObject({ rules: expect.any(Array) });
  const { facets, pagination } = await desk.pages(`?batchId=${id}&state=review`);
  expect(pagination.total).toBe(3_333);
  expect(facets).toEqual({
    states: { recognized: 6_667, review: 3_333 },
    rules: [
      { rule: 'publisher-inferred', count: 3_333 },
      { rule: 'year-inferred', count: 3_333 },
    ],
  });
});
