import type { Batch, PageDetail, PageRow } from '../../../src/plugins/legacy-import/shared/contracts';
import { CONFERENCE_PAGE, PLANTING_PAGE, VAN_KHE } from '../../support/imports';
import { createBatchDriver, createDeskClient, type BatchDriver, type DeskClient } from '../../support/legacy-import/desk-client';
import { bootStrapi, type TestStrapi } from '../../support/strapi';

const ORGANIZATION = 'api::organization.organization';

/** A page whose every part is found; own words. */
const htmlPage = (title: string, body = '<p>Sáng ngày 07/3, UBND huyện Vân Khê tổ chức phiên họp thường kỳ tháng 3.</p>'): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><script>alert(1)</script>
   <h1>${title}</h1><div>13/03/2024 08:29</div>${body}<p>Phiên họp đã thảo luận nhiều nội dung quan trọng của địa phương.</p></body></html>`;

let server: TestStrapi;
let call: DeskClient;
let desk: BatchDriver;
let publisherId: string;

beforeAll(async () => {
  server = await bootStrapi();
  call = await createDeskClient(server);
  desk = createBatchDriver(call);
  publisherId = (await server.strapi.documents(ORGANIZATION).create({ data: { ...VAN_KHE, code: 'h-van-khe' } })).documentId;
});

afterAll(() => server.destroy());

describe('a batch from its first file to its drafts', () => {
  let id: string;
  let pageId: number;

  test('begins open, without files', async () => {
    const { status, body } = await call<Batch>('post', '/batches', { body: { name: ' Cổng cũ Vân Khê ', publisherId } });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      ...{ name: 'Cổng cũ Vân Khê', source: 'admin', state: 'open', phase: null, publish: false, progress: null, problem: null },
      publisher: { documentId: publisherId, code: 'h-van-khe', name: VAN_KHE.name },
      files: { pages: 0, pictures: 0, others: 0, bytes: 0 },
      doubtful: 0,
    });
    expect(Object.values(body.data.pages)).toEqual(Array.from({ length: 9 }, () => 0));
    ({ id } = body.data);
  });

  test('cannot be recognized while there is nothing', async () => {
    const { status, body } = await call('post', `/batches/${id}/recognize`);
    expect([status, body.error?.details.code]).toEqual([409, 'no-files']);
  });

  test('takes files one by one, and says what each is', async () => {
    expect((await desk.uploadFile(id, 'thang-3/hoi-nghi.txt', CONFERENCE_PAGE)).body.data).toMatchObject({ kind: 'page' });
    expect((await desk.uploadFile(id, 'ra-quan.txt', PLANTING_PAGE)).status).toBe(201);
    expect((await desk.upload(id, 'phien-hop.html', htmlPage('UBND huyện Vân Khê họp phiên thường kỳ tháng 3'))).status).toBe(201);
    expect((await desk.upload(id, 'nua-trang.html', '')).body.error?.details.code).toBe('empty-file');
    expect((await desk.find(id)).files).toMatchObject({ pages: 3, pictures: 0, others: 0 });
  });

  test('a way out of its folder is refused by a code', async () => {
    const { status, body } = await desk.upload(id, '../../etc/passwd', 'x');
    expect([status, body.error?.details.code, body.data]).toEqual([400, 'path-traversal', null]);
  });

  test('is recognized: every page with its title, what was inferred, and how sure that is', async () => {
    const batch = await desk.act(id, 'recognize');
    expect(batch).toMatchObject({ state: 'recognized', phase: null, problem: null, pages: { recognized: 3, failed: 0 } });
    const { pages, pagination, facets } = await desk.pages(`?batchId=${id}`);
    expect(pagination).toEqual({ page: 1, pageSize: 50, pageCount: 1, total: 3 });
    expect(pages.map(({ file }) => file)).toEqual(['phien-hop.html', 'ra-quan.txt', 'thang-3/hoi-nghi.txt']);
    expect(pages.every(({ title, state, settled }) => title !== null && state === 'recognized' && settled === null)).toBe(true);
    expect(facets.states).toEqual({ recognized: 3 });
    expect(facets.rules.length).toBeGreaterThan(0);
    pageId = pages[2]?.id ?? 0;
  });

  test('a page is shown beside what was recognized in it and what would be written', async () => {
    const { row, original, recognized, inferences, corrections, planned, previousId, nextId } = await desk.page(pageId);
    expect(original).toMatchObject({ format: 'text', encoding: 'utf-8' });
    expect(original?.content).toContain(row.title);
    expect(recognized?.blocks.filter(({ role }) => role === 'caption')).toHaveLength(10);
    expect(row.rules).toEqual([...new Set(inferences.map(({ rule }) => rule))]);
    expect(corrections).toEqual({});
    expect(planned).toMatchObject({ action: 'create', because: [], publisher: { label: VAN_KHE.name, documentId: publisherId } });
    expect(planned?.entries.filter(({ type }) => type === 'person').length).toBeGreaterThan(3);
    expect([previousId !== null, nextId]).toEqual([true, null]);
  });

  test('the original of HTML has no script', async () => {
    const [first] = (await desk.pages(`?batchId=${id}&q=phien hop`)).pages;
    const { original } = await desk.page(first?.id ?? 0);
    expect(original?.format).toBe('html');
    expect(original?.content).toContain('UBND huyện Vân Khê họp');
    expect(original?.content).not.toContain('alert');
  });

  test('corrections are kept beside the page, and planned', async () => {
    const corrections = { title: 'Hội nghị tổng kết (sửa)', event: null, blocks: [{ index: 0, role: 'chrome' }] };
    const { status, body } = await call<PageDetail>('put', `/pages/${pageId}/corrections`, { body: corrections });
    expect(status).toBe(200);
    expect(body.data.corrections).toEqual(corrections);
    expect(body.data.row.corrected).toBe(true);
    expect(body.data.recognized?.title).not.toBe(corrections.title);
    expect(body.data.planned?.entries.some(({ type }) => type === 'event')).toBe(false);
  });

  test.each([
    [{ blocks: [{ index: 9_999, role: 'chrome' }] }, 'no-such-block'],
    [{ publisherId: 'khong-co' }, 'no-such-publisher'],
    [{ titel: 'x' }, 'wrong-request'],
  ])('a correction that cannot be is refused: %j', async (corrections, code) => {
    const { status, body } = await call('put', `/pages/${pageId}/corrections`, { body: corrections });
    expect([status, body.error?.details.code]).toEqual([400, code]);
  });

  test('one page is imported at once, with its corrections', async () => {
    const { status, body } = await call<PageDetail>('post', `/pages/${pageId}/import`);
    expect([status, body.data.row.state, body.data.row.error]).toEqual([200, 'created', null]);
    const article = await server.strapi.documents('api::article.article').findOne({
      documentId: body.data.row.articleId ?? '',
      populate: { legacySource: true, publisher: true },
    });
    expect(article).toMatchObject({
      title: 'Hội nghị tổng kết (sửa)',
      legacySource: { batchId: id },
      publisher: { documentId: publisherId },
    });
    expect((await desk.find(id)).state).toBe('recognized');
  });

  test('the rest is imported as a whole', async () => {
    const batch = await desk.act(id, 'import');
    expect(batch).toMatchObject({ state: 'finished', pages: { recognized: 0, failed: 0 } });
    expect(batch.finishedAt).not.toBeNull();
    expect((await desk.pages(`?batchId=${id}`)).pages.every(({ articleId }) => articleId !== null)).toBe(true);
  });

  test('it cannot be removed while the portal stands on it', async () => {
    const { status, body } = await call('delete', `/batches/${id}`);
    expect([status, body.error?.details.code]).toEqual([409, 'imported-already']);
  });

  test('pages are settled, one or several', async () => {
    const { body } = await call<PageRow>('post', `/pages/${pageId}/settle`, { body: { settled: true } });
    expect(body.data.settled?.at).toMatch(/Z$/);
    const ids = (await desk.pages(`?batchId=${id}&settled=no`)).pages.map((page) => page.id);
    expect(ids).toHaveLength(2);
    const settled = await call<{ settled: number }>('post', '/pages/settle', { body: { pageIds: ids, settled: true } });
    expect(settled.body.data).toEqual({ settled: 2 });
    expect((await desk.pages(`?batchId=${id}&settled=no`)).pages).toEqual([]);
    await call('post', `/pages/${pageId}/settle`, { body: { settled: false } });
    expect((await desk.page(pageId)).row.settled).toBeNull();
  });
});

describe('what cannot be asked', () => {
  test.each([
    ['get', '/batches/khong-co', 404, 'no-such-batch'],
    ['get', '/batches/20260101000000-abcdef', 404, 'no-such-batch'],
    ['delete', '/batches/20260101000000-abcdef', 404, 'no-such-batch'],
    ['post', '/batches/20260101000000-abcdef/recognize', 404, 'no-such-batch'],
    ['get', '/pages/0', 404, 'no-such-page'],
    ['get', '/pages/99999999999', 404, 'no-such-page'],
    ['get', '/pages/1e3', 404, 'no-such-page'],
    ['get', '/pages?state=x', 400, 'wrong-request'],
    ['get', '/pages?state=failed&state=review', 400, 'wrong-request'],
    ['get', '/pages?wer=x', 400, 'wrong-request'],
    ['get', '/pages?page=0', 400, 'wrong-request'],
    ['get', '/pages?pageSize=1000', 400, 'wrong-request'],
    ['get', '/batches?page=-1', 400, 'wrong-request'],
  ] as const)('%s %s', async (method, path, status, code) => {
    const answer = await call(method, path);
    expect([answer.status, answer.body.error?.details.code, answer.body.data]).toEqual([status, code, null]);
  });

  test('files as a form or as JSON are refused, for they would stand in memory', async () => {
    const { id } = await desk.create();
    const { status, body } = await call('put', `/batches/${id}/files?path=a.txt`, { body: { a: 1 } });
    expect([status, body.error?.details.code]).toEqual([415, 'not-raw']);
    expect((await call('delete', `/batches/${id}`)).status).toBe(204);
    expect((await call('get', `/batches/${id}`)).status).toBe(404);
  });

  test('hostile words in a search find nothing and break nothing', async () => {
    for (const q of ["'", '%', '_', '!', '\\', '\u0000', '" OR 1=1 --', '[]']) {
      const { status, body } = await call<{ pages: unknown[] }>('get', `/pages?q=${encodeURIComponent(q)}`);
      expect(status).toBe(200);
      expect(Array.isArray(body.data.pages)).toBe(true);
    }
  });
});

test('publishers are found by a part of their name, without its accents', async () => {
  const { body } = await call<{ documentId: string }[]>('get', '/publishers?q=ubnd van khe');
  expect(body.data).toEqual([{ documentId: publisherId, name: VAN_KHE.name, code: 'h-van-khe', dissolutionDate: null }]);
  expect((await call<unknown[]>('get', '/publishers?q=khong co that')).body.data).toEqual([]);
});
