import { mkdirSync } from 'node:fs';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { createUndo } from '../../src/plugins/legacy-import/server/src/batches/undo/create-undo';
import { CONFERENCE_PAGE, countRows, createPageFolder, importFiles, PLANTING_PAGE, readArticle, VAN_KHE } from '../support/imports';
import { oldSiteTotals, oldViews } from '../support/view-counter/old-counts';
import { bootStrapi, type TestStrapi } from '../support/strapi';

const ARTICLE = 'api::article.article';
const PUBLISHER = { publisher: VAN_KHE.code };
const TITLE = 'UBND huyện Vân Khê tổ chức Hội nghị tổng kết';

let server: TestStrapi;
let strapi: Core.Strapi;
let pages: ReturnType<typeof createPageFolder>;

beforeAll(async () => {
  server = await bootStrapi();
  strapi = server.strapi;
  pages = createPageFolder();
  await strapi.documents('api::organization.organization').create({ data: VAN_KHE });
});

afterAll(async () => {
  pages.remove();
  await server.destroy();
});

const undo = () => createUndo({ strapi });

/** Rows of what readers and editors see, and of what imports remember of it. The folder of old pictures in the media library stays, empty. */
const contentRows = async (): Promise<Record<string, number>> => {
  const counts = Object.entries(await countRows(strapi));
  const isContent = ([table]: [string, number]): boolean => !/^(vc_|strapi_|front_door|content_version|upload_folders)/.test(table);
  return Object.fromEntries(counts.filter(isContent));
};

const withPhoto = async (name: string): Promise<string> => {
  mkdirSync(`${pages.folder}/${name}.photos`);
  const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#05a' } })
    .jpeg()
    .toBuffer();
  pages.write(`${name}.photos/01.jpg`, photo);
  return pages.copy(CONFERENCE_PAGE, `${name}.txt`);
};

const SITE = 'https://vankhe.lamgiang.example/tin/1.html';
const htmlPage = (title: string, views: number): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><link rel="canonical" href="${SITE}"></head><body><article><h1>${title}</h1>
   <p>08/11/2024 09:15 | Lượt xem: ${views}</p><p>Sáng ngày 08/11, đồng chí Lò Thị Hoa, Phó Chủ tịch UBND huyện Vân Khê đã phát biểu tại buổi lễ ra mắt tổ công nghệ số cộng đồng của thôn.</p>
   <p>Buổi lễ có đông đảo bà con trong thôn cùng tham dự và đóng góp ý kiến về cách làm trong thời gian tới.</p></article></body></html>`;

test('a batch that nobody touched goes without a trace: entries, pictures, redirects and counts', async () => {
  const before = await contentRows();
  const totals = await oldSiteTotals(strapi);
  const file = await withPhoto('nguyen-ven');
  const page = pages.write('mot.html', htmlPage('Ra mắt tổ công nghệ số cộng đồng thôn Đông', 12));
  const { batchId, created } = await importFiles(strapi, [file, page], { ...PUBLISHER, publish: true });
  expect(created).toMatchObject({ articles: 2, images: 1, redirects: 1 });
  const preview = await undo().preview(batchId);
  expect(preview).toEqual({ removed: created, restored: 0, kept: [] });
  expect(await undo().run(batchId)).toEqual({ ...preview, isComplete: true });
  expect(await contentRows()).toEqual(before);
  expect(await oldSiteTotals(strapi)).toEqual(totals);
});

test('after it the same pages come in anew', async () => {
  const { results, batchId } = await importFiles(strapi, [CONFERENCE_PAGE], PUBLISHER);
  expect(results.created).toBe(1);
  await undo().run(batchId);
});

describe('what stays', () => {
  let batchId: string;

  beforeAll(async () => {
    batchId = (await importFiles(strapi, [CONFERENCE_PAGE], PUBLISHER)).batchId;
  });

  test('an article that an editor has worked on, with all that it leads to and its count', async () => {
    const { documentId = '' } = (await readArticle(server, TITLE)) ?? {};
    await strapi.documents(ARTICLE).update({ documentId, locale: 'vi', data: { summary: 'Tóm tắt của biên tập viên.' } });
    const views = await oldViews(strapi, documentId);
    const report = await undo().run(batchId);
    expect(report.kept).toContainEqual(expect.objectContaining({ type: 'article', documentId, because: 'edited' }));
    expect(report.removed).toMatchObject({ articles: 0, events: 0, persons: 0 });
    expect(await readArticle(server, TITLE)).toMatchObject({ summary: 'Tóm tắt của biên tập viên.', events: [expect.anything()] });
    expect(await oldViews(strapi, documentId)).toBe(views);
  });

  test('goes with the next undo, once nothing holds it', async () => {
    const { documentId = '' } = (await readArticle(server, TITLE)) ?? {};
    await strapi.documents(ARTICLE).delete({ documentId, locale: '*' });
    const report = await undo().run(batchId);
    expect(report.kept).toEqual([]);
    expect(report.removed).toMatchObject({ events: 1, persons: 6, organizations: 5 });
  });

  test('persons and offices that another batch uses', async () => {
    const first = await importFiles(strapi, [CONFERENCE_PAGE], PUBLISHER);
    const other = pages.copy(CONFERENCE_PAGE, 'khac.txt', (text) => text.replaceAll('nông thôn mới', 'đô thị văn minh'));
    const second = await importFiles(strapi, [other], PUBLISHER);
    expect(second.created).toMatchObject({ articles: 1, persons: 0 });
    const report = await undo().run(first.batchId);
    expect(report.removed).toMatchObject({ articles: 1, persons: 0 });
    expect(report.kept.filter(({ type }) => type === 'person').map(({ because }) => because)).toEqual(Array(6).fill('used'));
    await undo().run(second.batchId);
    expect((await undo().run(first.batchId)).removed.persons).toBe(6);
  });

  test('a draft that somebody has published', async () => {
    const { batchId: id } = await importFiles(strapi, [PLANTING_PAGE]);
    const { documentId = '' } = (await readArticle(server, 'UBND huyện Minh Long')) ?? {};
    await strapi.documents(ARTICLE).publish({ documentId, locale: 'vi' });
    const report = await undo().preview(id);
    expect(report.kept).toContainEqual(expect.objectContaining({ documentId, because: 'published-elsewhere' }));
  });
});

describe('an article that a later batch updated', () => {
  const page = (change: (text: string) => string) => pages.copy(CONFERENCE_PAGE, 'doi.txt', change);

  test('gets back what it was, and the batch that made it can be taken back after', async () => {
    const first = await importFiles(strapi, [page((text) => text)], PUBLISHER);
    const stored = await readArticle(server, TITLE);
    const documentId = stored?.documentId ?? '';
    const changed = page((text) => text.replace('31.450 m2 đất', '31.540 m2 đất').replace('15:42    318', '15:42    402'));
    const second = await importFiles(strapi, [changed], PUBLISHER);
    expect(second.results.updated).toBe(1);
    expect(await oldViews(strapi, documentId)).toBe(402);
    expect((await undo().preview(first.batchId)).kept).toContainEqual(expect.objectContaining({ documentId, because: 'used' }));

    expect(await undo().run(second.batchId)).toMatchObject({ restored: 1, kept: [] });
    const restored = await readArticle(server, TITLE);
    const plain = (article: unknown) =>
      JSON.stringify(article, (key, value: unknown) => (['id', 'updatedAt'].includes(key) ? undefined : value));
    expect(plain(restored)).toBe(plain(stored));
    expect(await oldViews(strapi, documentId)).toBe(318);

    expect((await importFiles(strapi, [page((text) => text)], PUBLISHER)).results.unchanged).toBe(1);
    expect((await undo().run(first.batchId)).removed.articles).toBe(1);
  });
});

test('an undo that is stopped goes on where it was', async () => {
  const before = await contentRows();
  const { batchId, created } = await importFiles(strapi, [CONFERENCE_PAGE], PUBLISHER);
  const stop = new AbortController();
  const first = await undo().run(batchId, { signal: stop.signal, onStep: ({ done }) => done === 5 && stop.abort() });
  expect(first.isComplete).toBe(false);
  const second = await undo().run(batchId);
  expect(second.isComplete).toBe(true);
  const names = Object.keys(created) as (keyof typeof created)[];
  expect(names.map((name) => first.removed[name] + second.removed[name])).toEqual(names.map((name) => created[name]));
  expect(await contentRows()).toEqual(before);
});
