import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { CONFERENCE_PAGE, countRows, createPageFolder, importFiles, PLANTING_PAGE, readArticle, VAN_KHE } from '../support/imports';
import { photosOf } from '../support/imported-article';
import { bootStrapi, type TestStrapi } from '../support/strapi';

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

describe('a page', () => {
  const withDistrict = (name: string) => (text: string) => text.replaceAll('Minh Long', name).replaceAll('MINH LONG', name.toUpperCase());

  test('that fails at its last step leaves nothing, and does not keep the next one out', async () => {
    const before = await countRows(strapi);
    const raise = () => Promise.reject(new Error('disk full'));
    const broken = { of: () => Promise.resolve(null), raise, raiseSite: raise };
    const failed = await importFiles(strapi, [PLANTING_PAGE, CONFERENCE_PAGE], { viewBases: broken });
    expect(failed.pages[0]).toMatchObject({ result: 'failed', error: { code: 'unexpected' } });
    expect(failed.pages).toHaveLength(2);
    expect(await countRows(strapi)).toEqual(before);
  });

  test('names its publisher itself; a dissolved district carries its end and the law', async () => {
    const { results } = await importFiles(strapi, [PLANTING_PAGE]);
    expect(results.created).toBe(1);
    const stored = await readArticle(server, 'UBND huyện Minh Long');
    expect(stored?.publisher).toMatchObject({ name: 'UBND huyện Minh Long', code: '531', dissolutionDate: '2025-07-01' });
    expect(stored?.publisher?.dissolutionBasis).toContain('72/2025/QH15');
  });

  test('of another district has persons of its own, whatever their names', async () => {
    const file = pages.copy(PLANTING_PAGE, 'nghia-hanh.txt', withDistrict('Nghĩa Hành'));
    const report = await importFiles(strapi, [file]);
    expect(report.created.persons).toBe(2);
    expect(report.pages[0]?.warnings.map(({ rule }) => rule)).toContain('same-name-person');
  });

  test('of the same district meets the same persons', async () => {
    const file = pages.copy(PLANTING_PAGE, 'minh-long-2.txt', (text) => text.replaceAll('trồng rừng', 'vệ sinh môi trường'));
    const report = await importFiles(strapi, [file]);
    expect(report.results.created).toBe(1);
    expect(report.created).toMatchObject({ articles: 1, persons: 0, organizations: 0, offices: 0, appointments: 0 });
  });

  test('is published on request, and its event with it', async () => {
    const file = pages.copy(PLANTING_PAGE, 'tu-nghia.txt', withDistrict('Tư Nghĩa'));
    expect((await importFiles(strapi, [file], { publish: true })).results.created).toBe(1);
    const published = await readArticle(server, 'UBND huyện Tư Nghĩa', { status: 'published' });
    expect(published?.events).toEqual([expect.objectContaining({ name: 'Lễ ra quân trồng rừng năm 2023' })]);
  });

  test('without a publisher stays a draft for a person to look at, even where it should be published', async () => {
    const file = pages.copy(PLANTING_PAGE, 'nobody.txt', (text) => withDistrict('Sơn Hà')(text).replace(/^.*\n/, ''));
    const report = await importFiles(strapi, [file], { publish: true });
    expect(report.pages[0]).toMatchObject({ result: 'review', because: expect.arrayContaining(['no-publisher']) });
    expect(await readArticle(server, 'UBND huyện Sơn Hà')).toMatchObject({ publisher: null });
    expect(await readArticle(server, 'UBND huyện Sơn Hà', { status: 'published' })).toBeNull();
  });

  test('waits where the run is stopped, and is imported by the next one', async () => {
    const [one, two] = ['Sơn Tây', 'Mộ Đức'].map((name) => pages.copy(PLANTING_PAGE, `${name}.txt`, withDistrict(name)));
    const stop = new AbortController();
    const stopped = await importFiles(strapi, [one, two].map(String), { signal: stop.signal, onPage: () => stop.abort() });
    expect(stopped).toMatchObject({ interrupted: true, found: 2, results: { created: 1 } });
    expect(await importFiles(strapi, [one, two].map(String))).toMatchObject({ interrupted: false, results: { created: 1, unchanged: 1 } });
  });
});

describe('photos beside a page', () => {
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

  const draw = (colour: string) =>
    sharp({ create: { width: 60, height: 40, channels: 3, background: colour } })
      .jpeg()
      .toBuffer();

  beforeAll(async () => {
    mkdirSync(path.join(pages.folder, 'trang.photos'));
    const [red, green] = [await draw('#c00'), await draw('#0c0')];
    pages.write('trang.photos/01.jpg', red);
    pages.write('trang.photos/02.jpg', SVG);
    pages.write('trang.photos/03.png', green);
    pages.write('trang.photos/04.jpg', red);
    pages.write('trang.photos/05.jpg', red.subarray(0, red.length - 40));
    pages.copy(CONFERENCE_PAGE, 'trang.txt');
  });

  test('are stored once each, whatever they are called; no other file is taken for one', async () => {
    const report = await importFiles(strapi, [path.join(pages.folder, 'trang.txt')], { publisher: VAN_KHE.code });
    expect(report.created).toMatchObject({ articles: 1, images: 2 });
    const stored = await readArticle(server, 'UBND huyện Vân Khê');
    const photos = stored ? photosOf(stored) : [];
    expect(photos.map(({ missingFile }) => missingFile)).toEqual([false, true, false, false, true, true, true, true, true, true]);
    expect(photos[0]?.image?.id).toBe(photos[3]?.image?.id);
    expect(photos[2]?.image).toMatchObject({ mime: 'image/jpeg', name: '03.jpg' });
    expect(report.pages[0]?.warnings.filter(({ rule }) => rule === 'unusable-image')).toHaveLength(1);
  });

  test('give neither caption nor alternative text away: those belong to their use', async () => {
    const files = (await strapi.db.query('plugin::upload.file').findMany({})) as {
      caption: string | null;
      alternativeText: string | null;
    }[];
    expect(files.map(({ caption, alternativeText }) => [caption, alternativeText])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test('are not stored again with the next page that shows them', async () => {
    mkdirSync(path.join(pages.folder, 'trang-2.photos'));
    pages.write('trang-2.photos/1.jpg', await draw('#c00'));
    const file = pages.copy(CONFERENCE_PAGE, 'trang-2.txt', (text) => text.replaceAll('nông thôn mới', 'đô thị văn minh'));
    const report = await importFiles(strapi, [file], { publisher: VAN_KHE.code });
    expect(report.created).toMatchObject({ articles: 1, images: 0 });
  });
});
